package io.dealership.rules.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonBinderTest {

  enum Color {
    RED,
    DARK_BLUE,
    @JsonProperty("RAL-1003")
    SIGNAL_YELLOW
  }

  sealed interface Absence {
    enum Word implements Absence {
      UNKNOWN
    }

    record Presumed(JsonValue presume) implements Absence {}
  }

  record Part(
      @TextForm(value = "[a-z]+", says = "a word in small letters") String name, int pieces) {
    Part {
      if (pieces < 0) {
        throw new IllegalArgumentException("Part.pieces must be from 0, but was " + pieces);
      }
      if (name.equals("nothing")) {
        throw new IllegalArgumentException("There is no such part");
      }
    }
  }

  record All(
      String text,
      int small,
      long large,
      BigDecimal exact,
      boolean flag,
      LocalDate day,
      LocalDateTime moment,
      Period term,
      Duration delay,
      Color color,
      Optional<String> remark,
      Optional<Integer> count,
      @AtLeastOne List<Part> parts,
      List<String> tags,
      Map<String, Long> stock,
      Absence absence,
      JsonValue free) {}

  record Bad(Thread thread) {}

  record Fails(String text) {
    Fails {
      throw new IllegalStateException(text);
    }
  }

  private static final String WHOLE =
      """
      {"text":"a","small":-1,"large":5000000000,"exact":1.50,"flag":true,"day":"2024-02-29",
       "moment":"2024-02-29T23:59:58","term":"P1Y6M","delay":"PT36H","color":"dark-blue",
       "remark":"r","count":3,"parts":[{"name":"bolt","pieces":2}],"tags":["x","y"],
       "stock":{"bolt":7},"absence":{"presume":false},"free":null}
      """;

  private static JsonValue tree(String text) {
    return new JsonReader(DocumentLimits.standard()).read("a.json", text.getBytes(UTF_8));
  }

  private static String problemsOf(String text, Class<? extends Record> type) {
    Problems problems = new Problems();
    assertThat(new JsonBinder().bind("a.json", tree(text), type, problems)).isEmpty();
    return String.join("\n", problems.list().stream().map(Problem::toString).toList());
  }

  @Test
  void binds_every_kind_of_component() {
    All all = new JsonBinder().bind("a.json", tree(WHOLE), All.class);

    assertThat(all)
        .isEqualTo(
            new All(
                "a",
                -1,
                5_000_000_000L,
                new BigDecimal("1.50"),
                true,
                LocalDate.of(2024, 2, 29),
                LocalDateTime.of(2024, 2, 29, 23, 59, 58),
                Period.of(1, 6, 0),
                Duration.ofHours(36),
                Color.DARK_BLUE,
                Optional.of("r"),
                Optional.of(3),
                List.of(new Part("bolt", 2)),
                List.of("x", "y"),
                Map.of("bolt", 7L),
                new Absence.Presumed(JsonBoolean.of(false)),
                new JsonNull(JsonPlace.nowhere())));
    assertThat(new JsonBinder().bind("a.json", new JsonBinder().tree(all), All.class))
        .isEqualTo(all);
  }

  @Test
  void takes_what_is_left_out_as_empty_or_false() {
    String text =
        """
        {"$schema":"all.schema.json","text":"a","small":0,"large":0,"exact":0,"day":"2024-02-29",
         "moment":"2024-02-29T23:59","term":"P1D","delay":"P1D","color":"RAL-1003",
         "parts":[{"name":"bolt","pieces":0}],"absence":"unknown","free":1}
        """;
    All all = new JsonBinder().bind("a.json", tree(text), All.class);

    assertThat(all.flag()).isFalse();
    assertThat(all.remark()).isEmpty();
    assertThat(all.tags()).isEmpty();
    assertThat(all.stock()).isEmpty();
    assertThat(all.color()).isEqualTo(Color.SIGNAL_YELLOW);
    assertThat(all.absence()).isEqualTo(Absence.Word.UNKNOWN);
    assertThat(new JsonBinder().tree(all))
        .hasToString(
            "{\"text\":\"a\",\"small\":0,\"large\":0,\"exact\":0,\"day\":\"2024-02-29\","
                + "\"moment\":\"2024-02-29T23:59:00\",\"term\":\"P1D\",\"delay\":\"PT24H\","
                + "\"color\":\"RAL-1003\",\"parts\":[{\"name\":\"bolt\",\"pieces\":0}],"
                + "\"absence\":\"unknown\",\"free\":1}");
  }

  @Test
  void names_all_problems_of_a_document_at_once() {
    String text =
        """
        {"text":1,"small":1.5,"large":9223372036854775808,"exact":"1","flag":"yes","day":"2023-02-29",
         "moment":"2023-02-28","term":"3Y","delay":"P1M","color":"dark-blu","remark":null,"count":"3",
         "parts":[{"name":"Bolt","pieces":2147483648},{"name":"a","pieces":-1},{"name":"nothing","pieces":1},7],
         "tgas":["x"],"tags":["x",1],"stock":{"bolt":true},"absence":"unknwon"}
        """;

    assertThat(problemsOf(text, All.class))
        .isEqualTo(
            """
            a.json, /tgas (line 4, column 9): expected one of the fields [text, small, large, exact, flag, day, moment, term, delay, color, remark, count, parts, tags, stock, absence, free], but was "tgas"
            a.json, /text (line 1, column 9): expected a text, but was 1
            a.json, /small (line 1, column 19): expected a whole number from -2147483648 to 2147483647, but was 1.5
            a.json, /large (line 1, column 31): expected a whole number from -9223372036854775808 to 9223372036854775807, but was 9223372036854775808
            a.json, /exact (line 1, column 59): expected a number, but was "1"
            a.json, /flag (line 1, column 70): expected true or false, but was "yes"
            a.json, /day (line 1, column 82): expected a date such as 2022-01-31, but was "2023-02-29"
            a.json, /moment (line 2, column 11): expected a time such as 2022-01-31T08:30:00, but was "2023-02-28"
            a.json, /term (line 2, column 31): expected a period such as P3Y or P18M, but was "3Y"
            a.json, /delay (line 2, column 44): expected a duration such as P60D or PT36H, but was "P1M"
            a.json, /color (line 2, column 58): expected one of [red, dark-blue, RAL-1003], but was "dark-blu"
              Maybe you meant 'dark-blue'.
            a.json, /remark (line 2, column 78): expected a text, but was null
            a.json, /count (line 2, column 91): expected a whole number, but was "3"
            a.json, /parts/0/name (line 3, column 19): expected a word in small letters, but was "Bolt"
            a.json, /parts/0/pieces (line 3, column 35): expected a whole number from -2147483648 to 2147483647, but was 2147483648
            a.json, /parts/1 (line 3, column 47): expected pieces to be from 0, but was -1
            a.json, /parts/2 (line 3, column 72): expected There is no such part, but was {"name":"nothing","pieces":1}
            a.json, /parts/3 (line 3, column 102): expected an object, but was 7
            a.json, /tags/1 (line 4, column 27): expected a text, but was 1
            a.json, /stock/bolt (line 4, column 46): expected a whole number, but was true
            a.json, /absence (line 4, column 62): expected one of [unknown], but was "unknwon"
              Maybe you meant 'unknown'.
            a.json, document (line 1, column 1): expected the field "free", but was nothing""");
  }

  @Test
  void guesses_what_an_unknown_field_was_meant_to_be() {
    assertThat(problemsOf("{\"nmae\":\"bolt\",\"pieces\":1}", Part.class))
        .isEqualTo(
            """
            a.json, /nmae (line 1, column 9): expected one of the fields [name, pieces], but was "nmae"
              Maybe you meant 'name'.
            a.json, document (line 1, column 1): expected the field "name", but was nothing""");
  }

  @Test
  void refuses_other_structures() {
    assertThat(problemsOf("[]", All.class))
        .isEqualTo("a.json, document (line 1, column 1): expected an object, but was []");
    assertThat(problemsOf(WHOLE.replace("[\"x\",\"y\"]", "{}"), All.class))
        .endsWith("/tags (line 3, column 69): expected a list, but was {}");
    assertThat(problemsOf(WHOLE.replace("{\"bolt\":7}", "[]"), All.class))
        .endsWith("/stock (line 4, column 10): expected an object, but was []");
    assertThat(problemsOf(WHOLE.replace("[{\"name\":\"bolt\",\"pieces\":2}]", "[]"), All.class))
        .endsWith("/parts (line 3, column 33): expected at least one element, but was []");
    assertThat(problemsOf(WHOLE.replace("{\"presume\":false}", "7"), All.class))
        .endsWith("/absence (line 4, column 31): expected one of [unknown], but was 7");
    assertThat(problemsOf(WHOLE.replace("\"dark-blue\"", "7"), All.class))
        .endsWith("expected one of [red, dark-blue, RAL-1003], but was 7");
    assertThat(problemsOf("{\"$schema\":1,\"name\":\"a\",\"pieces\":1}", Part.class))
        .endsWith("expected one of the fields [name, pieces], but was \"$schema\"");
    assertThat(problemsOf("{\"name\":7,\"pieces\":1}", Part.class))
        .endsWith("expected a word in small letters, but was 7");
  }

  @Test
  void throws_all_problems_at_once() {
    assertThatThrownBy(() -> new JsonBinder().bind("a.json", tree("{}"), Part.class))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "a.json, document (line 1, column 1): expected the field \"name\", but was nothing\n"
                + "a.json, document (line 1, column 1): expected the field \"pieces\", but was nothing");
  }

  @Test
  void tells_the_author_of_a_record_that_does_not_bind() {
    JsonBinder binder = new JsonBinder();
    assertThatThrownBy(() -> binder.bind("a.json", tree("{\"thread\":1}"), Bad.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JsonBinder.type must be one that binds, but was java.lang.Thread");
    assertThatThrownBy(() -> binder.tree(new Bad(Thread.currentThread())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "JsonBinder.tree must be given types that bind, but was given class java.lang.Thread");
    assertThatThrownBy(() -> binder.bind("a.json", tree("{\"text\":\"a\"}"), Fails.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("must refuse with IllegalArgumentException");
  }

  @Property(tries = 200)
  void records_go_there_and_back(@ForAll("parts") List<Part> parts) {
    record Box(List<Part> parts, Optional<LocalDate> packed) {}
    JsonBinder binder = new JsonBinder();
    Box box = new Box(parts, Optional.empty());
    String text = JsonWriter.pretty(binder.tree(box));

    assertThat(binder.bind("a.json", tree(text), Box.class)).isEqualTo(box);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6),
            Arbitraries.integers().greaterOrEqual(0))
        .as(Part::new)
        .list()
        .ofMaxSize(5);
  }
}
