package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSourceTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a//b",
        "a/",
        ".hidden",
        "a/.b",
        "C:\\x",
        "a\\b",
        "a b",
        "file:/x",
        "~/x",
        "a/./b"
      })
  void refuses_names_that_lead_out_of_it(String name) {
    assertThatThrownBy(() -> PackSource.folder(folder).open(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PackSource.open must be given a relative path such as tables/coverage.dmn, but was"
                + " given \"%s\"",
            name);
    assertThatThrownBy(() -> Samples.SOURCE.open(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void opens_the_files_of_a_folder() throws IOException {
    Samples.write(folder.resolve("b/c.txt"), "x");
    Samples.write(folder.resolve("a.txt"), "y");
    PackSource source = PackSource.folder(folder);

    assertThat(source.names()).contains(List.of("a.txt", "b/c.txt"));
    try (InputStream in = source.open("b/c.txt")) {
      assertThat(in).hasContent("x");
    }
    assertThat(source.open("b/d.txt")).isNull();
    assertThat(source.open("b")).isNull();
    assertThat(Samples.SOURCE.names()).isEmpty();
  }

  @Test
  void follows_no_link_out_of_its_folder() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Samples.write(secret, "s");
    Path pack = folder.resolve("pack");
    Files.createDirectories(pack);
    Files.createSymbolicLink(pack.resolve("link.txt"), secret);
    PackSource source = PackSource.folder(pack);

    assertThatThrownBy(() -> source.open("link.txt"))
        .hasMessage(
            "PackSource.open must be given a file inside of its folder, but was given a link out of"
                + " it: link.txt");
    Samples.write(pack.resolve("pack.json"), "{}");
    Files.delete(pack.resolve("pack.json"));
    Files.createSymbolicLink(pack.resolve("pack.json"), secret);
    assertThat(Samples.problemsOf(() -> PackLoader.create().load(source)))
        .startsWith(
            "pack.json, document: expected a file of the pack, but was PackSource.open must");
  }

  @Test
  void a_dated_value_has_one_for_each_period() {
    LocalDate day = LocalDate.of(2022, 1, 1);
    Dated<String> dated =
        new Dated<>(
            List.of(
                new Dated.Span<>(Optional.empty(), Optional.of(day), "old"),
                new Dated.Span<>(Optional.of(day), Optional.empty(), "new")));

    assertThat(dated.on(day.minusDays(1))).contains("old");
    assertThat(dated.on(day)).contains("new");
    assertThat(dated.map(String::length).on(day)).contains(3);
    assertThat(dated.spans()).hasToString("[[always, 2022-01-01) old, [2022-01-01, open) new]");
    assertThat(new Dated<>(List.of()).on(day)).isEmpty();
  }
}
