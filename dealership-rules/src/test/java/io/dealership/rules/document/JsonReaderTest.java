package io.dealership.rules.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private static final DocumentLimits SMALL = new DocumentLimits(1_000, 4, 20, 12);

  private static String problemsOf(DocumentLimits limits, byte[] bytes) {
    Problems problems = new Problems();
    new JsonReader(limits).read("a.json", bytes, problems);
    return String.join("\n", problems.list().stream().map(Problem::toString).toList());
  }

  private static String problemsOf(String text) {
    return problemsOf(DocumentLimits.standard(), text.getBytes(UTF_8));
  }

  private static JsonValue read(String text) {
    return new JsonReader(DocumentLimits.standard()).read("a.json", text.getBytes(UTF_8));
  }

  @Test
  void reads_every_kind_of_value_with_its_place() {
    JsonValue tree = read("{\"a\": [1, true, null],\n \"b\": {\"c/d\": \"电池\"}}");

    assertThat(tree).hasToString("{\"a\":[1,true,null],\"b\":{\"c/d\":\"电池\"}}");
    assertThat(tree.place()).hasToString("document (line 1, column 1)");
    assertThat(tree.nearest("/a/1").place()).hasToString("/a/1 (line 1, column 11)");
    assertThat(tree.nearest("/b/c~1d").place()).hasToString("/b/c~1d (line 2, column 15)");
    assertThat(tree.nearest("/b/x/y")).isEqualTo(tree.nearest("/b"));
    assertThat(tree.nearest("/a/9")).isEqualTo(tree.nearest("/a"));
    assertThat(tree.nearest("/b/c~1d").text()).contains("电池");
    assertThat(tree.nearest("/a/0").text()).isEmpty();
    assertThat(tree.nearest("/a/2").isNull()).isTrue();
    assertThat(tree.isNull()).isFalse();
  }

  @Test
  void values_are_equal_when_they_mean_the_same() {
    JsonValue one = read("{\"a\":1.0,\"b\":[null,false,\"x\"]}");
    JsonValue other = read("\n {\"b\" : [null, false, \"x\"], \"a\" : 1}");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(read("{\"a\":1,\"b\":[null,true,\"x\"]}"));
    assertThat(one).isNotEqualTo(read("{\"a\":1,\"b\":[null,false,\"y\"]}"));
    assertThat(one).isNotEqualTo(read("{\"a\":2,\"b\":[null,false,\"x\"]}"));
    assertThat(one).isNotEqualTo(read("{\"a\":1,\"b\":[0,false,\"x\"]}"));
    assertThat(read("null")).isNotEqualTo(read("0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1,\"a\":2}|/a (line 1, column 8): expected each name once (it stands in line 1), but"
            + " was \"a\" again",
        "{\"a\":1} x|line 1, column 9: expected valid JSON, but was broken: Unrecognized token 'x'",
        "{} {}|line 1, column 4: expected nothing after the first JSON value, but was more data",
        "[1,|line 1, column 4: expected more JSON, but was the end of the document",
        "[1,]|line 1, column 4: expected valid JSON, but was broken: Unexpected character (']' (code 93)): expected a valid value",
        "{\"a\" 1}|line 1, column 6: expected valid JSON, but was broken: Unexpected character ('1'"
            + " (code 49)): was expecting a colon to separate field name and value",
        "{a:1}|line 1, column 2: expected valid JSON, but was broken: Unexpected character ('a' (code"
            + " 97)): was expecting double-quote to start field name",
        "/* x */ 1|line 1, column 1: expected valid JSON, but was broken: Unexpected character ('/'"
            + " (code 47)): maybe a (non-standard) comment?",
        "[NaN]|line 1, column 5: expected valid JSON, but was broken: Non-standard token 'NaN'",
        "[-Infinity]|line 1, column 11: expected valid JSON, but was broken: Non-standard token"
            + " '-Infinity'",
        "[01]|line 1, column 3: expected valid JSON, but was broken: Invalid numeric value: Leading"
            + " zeroes not allowed",
        "[1e999999999]|/0 (line 1, column 2): expected a number of at most 100 digits, but was"
            + " 1e999999999",
        "[1e99999999999]|/0 (line 1, column 2): expected a number of at most 100 digits, but was"
            + " 1e99999999999",
        "[\"\\ud800\"]|/0 (line 1, column 2): expected whole characters, but was \\ud800 without its"
            + " other half",
        "[\"\\udc00\\ud800\"]|/0 (line 1, column 2): expected whole characters, but was \\udc00"
            + " without its other half",
        "{\"\\ud83d\":1}|line 1, column 9: expected valid JSON, but was broken: Broken surrogate pair in field name: expected '\\' to start low surrogate, got 0x22",
        "['a']|line 1, column 2: expected valid JSON, but was broken: Unexpected character (''' (code 39)): expected a valid value",
      })
  void refuses_what_is_not_strict_json(String text, String message) {
    assertThat(problemsOf(text)).isEqualTo("a.json, " + message);
  }

  @Test
  void refuses_an_empty_document() {
    assertThat(problemsOf(" \n "))
        .isEqualTo("a.json, line 2, column 2: expected a JSON value, but was nothing");
  }

  @Test
  void collects_what_can_be_passed_over() {
    assertThat(problemsOf("{\"a\":\"\\ud800\",\n\"a\":1e999,\n\"a\":3}"))
        .isEqualTo(
            """
            a.json, /a (line 1, column 6): expected whole characters, but was \\ud800 without its other half
            a.json, /a (line 2, column 5): expected a number of at most 100 digits, but was 1e999
            a.json, /a (line 2, column 1): expected each name once (it stands in line 1), but was "a" again
            a.json, /a (line 3, column 1): expected each name once (it stands in line 1), but was "a" again""");
  }

  @Test
  void refuses_other_encodings() {
    assertThat(problemsOf(DocumentLimits.standard(), "{}".getBytes(UTF_16)))
        .isEqualTo(
            "a.json, line 1, column 1: expected UTF-8 without byte order mark, but was the byte"
                + " order mark of UTF-16");
    assertThat(
            problemsOf(DocumentLimits.standard(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x7B, 0}))
        .endsWith("but was the byte order mark of UTF-16");
    assertThat(problemsOf(DocumentLimits.standard(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}))
        .endsWith("but was the byte order mark of UTF-32");
    assertThat(problemsOf(DocumentLimits.standard(), new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}))
        .endsWith("but was the byte order mark of UTF-32");
    assertThat(problemsOf("\uFEFF{}")).endsWith("but was the byte order mark of UTF-8");
    assertThat(problemsOf(DocumentLimits.standard(), "{\n\"a\":\"é\"}".getBytes(ISO_8859_1)))
        .isEqualTo("a.json, line 2, column 6: expected UTF-8, but was the byte 0xE9");
    // half of a surrogate pair as bytes
    assertThat(
            problemsOf(
                DocumentLimits.standard(),
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
        .isEqualTo("a.json, line 1, column 2: expected UTF-8, but was the byte 0xED");
    // a character cut in the middle
    assertThat(problemsOf(DocumentLimits.standard(), new byte[] {'"', (byte) 0xE7, (byte) 0x94}))
        .isEqualTo("a.json, line 1, column 2: expected UTF-8, but was the byte 0xE7");
  }

  @Test
  void keeps_its_limits() {
    assertThat(problemsOf(SMALL, new byte[1_001]))
        .isEqualTo("a.json, document: expected at most 1000 bytes, but was more");
    assertThat(problemsOf(SMALL, "[[[[1]]]]".getBytes(UTF_8))).isEmpty();
    assertThat(problemsOf(SMALL, "[[[[[1]]]]]".getBytes(UTF_8)))
        .isEqualTo(
            "a.json, document (line 1, column 5): expected values nested at most 4 deep, but was"
                + " more");
    assertThat(problemsOf(SMALL, "[{\"a\":[{\"b\":{}}]}]".getBytes(UTF_8)))
        .isEqualTo(
            "a.json, document (line 1, column 13): expected values nested at most 4 deep, but was"
                + " more");
    String twenty = "x".repeat(20);
    assertThat(problemsOf(SMALL, ("[\"" + twenty + "\"]").getBytes(UTF_8))).isEmpty();
    assertThat(problemsOf(SMALL, ("[\"" + twenty + "x\"]").getBytes(UTF_8)))
        .isEqualTo(
            "a.json, /0 (line 1, column 2): expected a text of at most 20 characters, but was 21"
                + " characters");
    assertThat(problemsOf(SMALL, "[1,2,3,4,5,6,7,8,9,10,11]".getBytes(UTF_8))).isEmpty();
    assertThat(problemsOf(SMALL, "[1,2,3,4,5,6,7,8,9,10,11,12]".getBytes(UTF_8)))
        .isEqualTo("a.json, /11 (line 1, column 26): expected at most 12 values, but was more");
    assertThat(problemsOf(SMALL, ("[" + "9".repeat(101) + "]").getBytes(UTF_8)))
        .isEqualTo(
            "a.json, /0 (line 1, column 2): expected a number of at most 100 characters, but was 101"
                + " characters");
    assertThat(problemsOf(SMALL, ("[" + "9".repeat(100) + "]").getBytes(UTF_8))).isEmpty();
  }

  @Test
  void shortens_what_it_shows_of_long_names() {
    assertThat(problemsOf("{\"" + "n".repeat(500) + "\":\"\\ud800\"}"))
        .isEqualTo(
            "a.json, /"
                + "n".repeat(60)
                + "… (line 1, column 505): expected whole characters, but was \\ud800 without its"
                + " other half");
  }

  @Test
  void shows_no_controls() {
    assertThat(problemsOf("{\"a~\\u202eb\":\"\\ud800\"}")).startsWith("a.json, /a~0\uFFFDb (line");
  }

  @Test
  void names_at_most_a_thousand_problems() {
    StringBuilder text = new StringBuilder("[0");
    for (int i = 0; i < 1_500; i++) {
      text.append(",1e999");
    }
    Problems problems = new Problems();
    new JsonReader(DocumentLimits.standard())
        .read("a.json", text.append(']').toString().getBytes(UTF_8), problems);

    assertThat(problems.count()).isEqualTo(1_001);
    assertThat(problems.list()).hasSize(1_001);
    assertThat(problems.list().get(1_000))
        .hasToString(
            "a.json, further places: expected at most 1000 problems to show, but was more");
  }

  @Test
  void throws_all_problems_at_once() {
    assertThatThrownBy(() -> read("{\"a\":1,\"a\":2,\"a\":3}"))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void reads_json_lines_with_the_lines_of_the_file() {
    Problems problems = new Problems();
    List<JsonValue> values =
        new JsonReader(DocumentLimits.standard())
            .readLines("a.jsonl", "{\"a\":1}\r\n\n{\"a\":}\n{\"b\":2}\n".getBytes(UTF_8), problems);

    assertThat(values).hasToString("[{\"a\":1}, {\"b\":2}]");
    assertThat(values.get(1).nearest("/b").place()).hasToString("/b (line 4, column 6)");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "a.jsonl, line 2, column 1: expected a JSON value, but was nothing",
            "a.jsonl, line 3, column 6: expected valid JSON, but was broken: Unexpected character"
                + " ('}' (code 125)): expected a value");
  }

  @Test
  void reads_no_json_lines_of_a_broken_file() {
    Problems problems = new Problems();
    JsonReader reader = new JsonReader(SMALL);
    assertThat(reader.readLines("a.jsonl", new byte[1_001], problems)).isEmpty();
    assertThat(reader.readLines("b.jsonl", new byte[] {(byte) 0xC0}, problems)).isEmpty();
    assertThat(reader.readLines("c.jsonl", new byte[0], problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "a.jsonl, document: expected at most 1000 bytes, but was more",
            "b.jsonl, line 1, column 1: expected UTF-8, but was the byte 0xC0");
  }

  @Test
  void reads_a_single_line() {
    Problems problems = new Problems();
    JsonReader reader = new JsonReader(SMALL);

    assertThat(reader.readText("x", 7, "[1]", problems).map(JsonValue::place).map(JsonPlace::line))
        .isEqualTo(Optional.of(7));
    assertThat(reader.readText("x", 8, "\"\ud800\"", problems)).isPresent();
    assertThat(reader.readText("x", 9, "电".repeat(400), problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "x, document (line 8, column 1): expected whole characters, but was \\ud800 without its"
                + " other half",
            "x, line 9, column 1: expected at most 1000 bytes, but was more");
  }

  @Test
  void survives_any_bytes() {
    var random = new Random(7);
    String seed = "{\"a\":[1,2.5e3,\"\\u00e9\\n\",null,true,{\"b\":{}}],\"c\":\"电\"}";
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = seed.getBytes(UTF_8);
      for (int j = 0; j <= random.nextInt(4); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      Problems problems = new Problems();
      Optional<JsonValue> value = new JsonReader(SMALL).read("a.json", cut, problems);
      assertThat(value.isPresent() || !problems.isEmpty()).isTrue();
    }
  }
}
