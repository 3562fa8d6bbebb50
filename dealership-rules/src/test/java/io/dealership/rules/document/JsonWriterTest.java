package io.dealership.rules.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final JsonReader READER = new JsonReader(DocumentLimits.standard());

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_was_written_reads_as_the_same(@ForAll("values") JsonValue value) {
    assertThat(READER.read("a", JsonWriter.compact(value).getBytes(UTF_8))).isEqualTo(value);
    assertThat(READER.read("a", JsonWriter.pretty(value).getBytes(UTF_8))).isEqualTo(value);
  }

  @Provide
  Arbitrary<JsonValue> values() {
    Arbitrary<String> texts =
        Arbitraries.strings().ofMaxLength(30).filter(text -> JsonWriter.halfSurrogate(text) < 0);
    Arbitrary<JsonValue> leaf =
        Arbitraries.oneOf(
            texts.map(JsonText::of),
            Arbitraries.of(true, false).map(JsonBoolean::of),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .map(JsonNumber::of),
            Arbitraries.just(new JsonNull(JsonPlace.nowhere())));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(3).map(JsonArray::of),
                Arbitraries.maps(texts, inner).ofMaxSize(3).map(JsonObject::of)),
        0,
        3);
  }

  @Test
  void puts_what_fits_on_one_line() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("short", JsonArray.of(List.of(JsonText.of("a"), JsonBoolean.of(true))));
    members.put("empty", JsonObject.of(Map.of()));
    members.put(
        "long", JsonArray.of(List.of(JsonText.of("x".repeat(60)), JsonText.of("y".repeat(60)))));

    assertThat(JsonWriter.pretty(JsonObject.of(members)))
        .isEqualTo(
            """
            {
              "short": ["a", true],
              "empty": {},
              "long": [
                "%s",
                "%s"
              ]
            }
            """
                .formatted("x".repeat(60), "y".repeat(60)));
    assertThat(JsonWriter.pretty(JsonArray.of(List.of()))).isEqualTo("[]\n");
    assertThat(JsonWriter.pretty(JsonText.of("a"))).isEqualTo("\"a\"\n");
  }

  @Test
  void escapes_what_would_disturb_a_line() {
    assertThat(JsonText.of("\"\\\n\r\t\u0000\u007f\u202e\u2028\u2066\ufeff电"))
        .hasToString("\"\\\"\\\\\\n\\r\\t\\u0000\\u007f\\u202e\\u2028\\u2066\\ufeff电\"");
  }

  @Test
  void writes_numbers_in_digits_while_they_fit() {
    assertThat(JsonNumber.of(new BigDecimal("1E+3"))).hasToString("1000");
    assertThat(JsonNumber.of(new BigDecimal("12.50"))).hasToString("12.50");
    assertThat(JsonNumber.of(new BigDecimal("1E+1000"))).hasToString("1E+1000");
  }
}
