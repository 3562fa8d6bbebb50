package io.dealership.examples.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dealership.examples.command.JsonLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  /** A value with fields of several kinds. */
  record Note(String text, Optional<Integer> pages, LocalDate on, List<Note> notes) {
    Note {
      if (requireNonNull(text, "text").isEmpty()) {
        throw new IllegalArgumentException("Note.text must not be empty, but was ''");
      }
      notes = List.copyOf(notes);
    }
  }

  private final List<Line<Note>> notes = new ArrayList<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private final List<Long> progress = new ArrayList<>();

  private void read(InputStream in) throws IOException {
    new JsonLines<>(Note.class, Locale.ENGLISH)
        .read("a.jsonl", in, notes::add, problems::add, progress::add);
  }

  private void read(String lines) throws IOException {
    read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void reads_values_with_their_lines_and_skips_empty_ones() throws IOException {
    read("\n{\"text\":\"客户\",\"on\":\"2026-03-02\",\"notes\":[]}\r\n\n");

    assertThat(notes)
        .containsExactly(
            new Line<>(
                "a.jsonl",
                2,
                new Note("客户", Optional.empty(), LocalDate.of(2026, 3, 2), List.of())));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7 | a.jsonl:1: must be one JSON object",
        "null | a.jsonl:1: must be one JSON object",
        "{} | a.jsonl:1, text: must be given; a.jsonl:1, on: must be given",
        "{} {} | a.jsonl:1: must be one JSON object, but there is more behind it",
        "{\"text\":\"a\",\"on\":\"2026-03-02\",\"notes\":[]} 1"
            + " | a.jsonl:1: must be one JSON object, but there is more behind it",
        "{\"text\":\"a\",\"text\":\"b\"} | a.jsonl:1: field 'text' is there twice",
        "{\"text\":[],\"on\":\"2026-02-30\",\"pages\":1.5,\"notes\":[]}"
            + " | a.jsonl:1, text: must be a text, but was '[]';"
            + " a.jsonl:1, on: must be a day such as 2026-03-02, but was '2026-02-30';"
            + " a.jsonl:1, pages: must be a whole number, but was '1.5'",
        "{\"text\":\"a\",\"on\":\"2026-03-02\",\"notes\":{}}"
            + " | a.jsonl:1, notes: must be a list of Note, but was '{}'",
        "{\"text\":\"a\",\"on\":\"2026-03-02\",\"notes\":[{\"text\":\"b\",\"txt\":\"c\",\"notes\":[]}]}"
            + " | a.jsonl:1, notes[0].txt: is no field here; the fields are [notes, on, pages, text]",
        "{\"text\":\"a\",\"on\":\"2026-03-02\",\"notes\":[{}]}"
            + " | a.jsonl:1, notes[0]: must be given with its field 'text'",
        "{\"text\":\"\",\"on\":\"2026-03-02\",\"notes\":[]}"
            + " | a.jsonl:1: Note.text must not be empty, but was ''",
        "{\"text\":\"a\",\"on\":\"2026-03-02\""
            + " | a.jsonl:1: column 30: Unexpected end-of-input: expected close marker for Object",
      })
  void says_all_that_is_wrong_with_a_line(String line, String expected) throws IOException {
    read(line);

    assertThat(String.join("; ", problems.stream().map(Object::toString).toList()))
        .isEqualTo(expected);
    assertThat(notes).isEmpty();
  }

  @Test
  void a_long_value_is_cut() throws IOException {
    read("{\"text\":\"a\",\"notes\":[],\"on\":\"" + "9".repeat(500) + "\"}");

    assertThat(problems.get(0).value()).hasSize(103).endsWith("9...");
  }

  @Test
  void a_line_that_is_no_text_or_too_long_is_a_problem() throws IOException {
    read(new ByteArrayInputStream(new byte[] {'"', (byte) 0xFF, '"', '\n'}));
    read("\"" + "a".repeat(1 << 20) + "\"");

    assertThat(problems)
        .extracting(LineProblem::message)
        .containsExactly("must be UTF-8", "must be at most 1048576 bytes long");
  }

  @Test
  void tells_how_far_it_is() throws IOException {
    read("\n".repeat(2_500));

    assertThat(progress).containsExactly(1_000L, 2_000L);
  }

  @Test
  void a_file_that_cannot_be_read_is_no_matter_of_its_lines() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(closed));
  }
}
