package io.dealership.rules.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PropertiesReaderTest {

  private static final PropertiesReader READER = new PropertiesReader(DocumentLimits.standard());

  private static String problemsOf(PropertiesReader reader, byte[] bytes) {
    Problems problems = new Problems();
    reader.read("m.properties", bytes, problems);
    return String.join("\n", problems.list().stream().map(Problem::toString).toList());
  }

  @Test
  void reads_as_the_jdk_does_what_it_accepts() throws IOException {
    String text = "# a comment\n\na = b=c\r\nfact.odometer=里程 \\u00e9\\n\\t\\\\\n  x-y_1=  z";
    Problems problems = new Problems();
    Map<String, JsonText> texts = READER.read("m.properties", text.getBytes(UTF_8), problems);

    Properties jdk = new Properties();
    jdk.load(new StringReader(text));
    assertThat(problems.list()).isEmpty();
    assertThat(texts).hasSize(3).hasSameSizeAs(jdk);
    texts.forEach((name, value) -> assertThat(value.value()).isEqualTo(jdk.getProperty(name)));
    assertThat(texts.get("fact.odometer").place()).hasToString("/fact.odometer (line 4, column 1)");
  }

  @Test
  void names_all_problems_at_once() {
    String text = "a=1\na=2\nb\n!c=1\nc d=1\n=x\ne=\\x\nf=go on \\\ng=\\u12\nh=\\ud800\nok=fine";
    assertThat(problemsOf(READER, text.getBytes(UTF_8)))
        .isEqualTo(
            """
            m.properties, /a (line 2, column 1): expected each name once (it stands in line 1), but was "a" again
            m.properties, line 3: expected name=text or a comment that starts with #, but was "b"
            m.properties, line 4: expected name=text or a comment that starts with #, but was "!c=1"
            m.properties, line 5: expected name=text or a comment that starts with #, but was "c d=1"
            m.properties, line 6: expected name=text or a comment that starts with #, but was "=x"
            m.properties, /e (line 7, column 1): expected one of the escapes \\n, \\t, \\\\, \\uXXXX, but was "\\\\x"
            m.properties, /f (line 8, column 1): expected one of the escapes \\n, \\t, \\\\, \\uXXXX, but was "\\\\"
            m.properties, /g (line 9, column 1): expected one of the escapes \\n, \\t, \\\\, \\uXXXX, but was "\\\\u12"
            m.properties, /h (line 10, column 1): expected whole characters, but was half of a surrogate pair""");
  }

  @Test
  void keeps_its_limits_and_its_encoding() {
    PropertiesReader small = new PropertiesReader(new DocumentLimits(20, 1, 3, 1));
    assertThat(problemsOf(small, new byte[21]))
        .isEqualTo("m.properties, document: expected at most 20 bytes, but was more");
    assertThat(problemsOf(small, "a=1234".getBytes(UTF_8)))
        .isEqualTo(
            "m.properties, /a (line 1, column 1): expected a text of at most 3 characters, but was 4"
                + " characters");
    assertThat(problemsOf(small, new byte[] {'a', '=', (byte) 0xE9}))
        .isEqualTo("m.properties, line 1, column 3: expected UTF-8, but was the byte 0xE9");
  }
}
