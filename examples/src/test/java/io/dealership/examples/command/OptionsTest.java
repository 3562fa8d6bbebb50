package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments), Set.of("lang"), Set.of("pack"), Set.of("help"));
  }

  @Test
  void reads_values_behind_a_blank_and_behind_an_equals_sign() {
    Options options = parse("--lang", "zh", "--pack=a=b", "--pack", "c", "--help");

    assertThat(options.problems()).isEmpty();
    assertThat(options.one("lang")).contains("zh");
    assertThat(options.all("pack")).containsExactly("a=b", "c");
    assertThat(options.has("help")).isTrue();
  }

  @Test
  void knows_when_an_option_is_not_given() {
    assertThat(parse().one("lang")).isEmpty();
    assertThat(parse().all("pack")).isEmpty();
    assertThat(parse().has("help")).isFalse();
  }

  @Test
  void names_all_that_is_wrong() {
    assertThat(
            parse(
                    "zh",
                    "--lang",
                    "zh",
                    "--lang=en",
                    "--help=yes",
                    "--lagn",
                    "zh",
                    "--pack",
                    "--help")
                .problems())
        .containsExactly(
            "Unknown option 'zh'. The options are [--help, --lang, --pack].",
            "Option '--lang' may be given once, but was given [zh, en].",
            "Option '--help' takes no value.",
            "Unknown option '--lagn'. The options are [--help, --lang, --pack].",
            "Option '--pack' needs a value.");
  }
}
