package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No file costs more than the limits allow, and each is told what is wrong with it, and where. */
class HostileInputTest {

  private static final long MOST_BYTES = DocumentLimits.standard().maxBytes() + 8192;

  @TestFactory
  Stream<DynamicTest> refuses_with_its_place_and_reads_no_more_than_it_may() {
    Map<String, String> messages = new TreeMap<>();
    Golden.text("hostile.txt")
        .lines()
        .map(line -> line.split(" => ", 2))
        .forEach(p -> messages.put(p[0], p[1]));
    assertThat(messages.keySet()).containsExactlyInAnyOrderElementsOf(Hostile.cases().keySet());
    return Hostile.cases().entrySet().stream()
        .map(
            hostile ->
                dynamicTest(
                    hostile.getKey(),
                    () -> refuses(hostile.getValue(), messages.get(hostile.getKey()))));
  }

  private static void refuses(Supplier<InputStream> file, String message) {
    Hostile.Counter counter = new Hostile.Counter(file.get());
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class, () -> DmnReader.read("hostile.dmn", counter));
    assertThat(counter.count()).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(refusal.problems()).hasSizeLessThanOrEqualTo(1000);
    assertThat(first(refusal)).isEqualTo(message);
  }

  /**
   * The first problem without the column, which depends on how far the parser of the JDK has read
   * ahead.
   */
  static String first(InvalidDocumentException refusal) {
    return refusal.problems().get(0).toString().replaceAll(", column \\d+", "");
  }

  @Test
  void reads_utf_16_with_a_byte_order_mark() {
    String text =
        "\uFEFF<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"电池\"/>";
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      assertThat(
              DmnReader.read("test.dmn", new ByteArrayInputStream(text.getBytes(charset))).name())
          .isEqualTo("电池");
    }
    String declared = text.replace("\uFEFF", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
    assertThat(
            DmnReader.read(
                    "test.dmn",
                    new ByteArrayInputStream(declared.getBytes(StandardCharsets.UTF_16LE)))
                .name())
        .isEqualTo("电池");
  }

  @Test
  void keeps_to_limits_of_ones_own() {
    String text =
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"><a><b>long</b></a></definitions>";
    assertRefused(
        text,
        new DocumentLimits(20, 9, 99, 9),
        "line 1: expected a document of at most 20 bytes, but was a longer one");
    assertRefused(
        text,
        new DocumentLimits(999, 2, 99, 9),
        "line 1: expected elements nested at most 2 deep, but was <b> at depth 3");
    assertRefused(
        text,
        new DocumentLimits(999, 9, 3, 9),
        "line 1: expected a text of at most 3 characters, but was a longer one in <b>");
    assertRefused(
        text,
        new DocumentLimits(999, 9, 99, 2),
        "line 1: expected a document of at most 2 elements, but was a longer one");
    assertThat(
            DmnReader.readTables(
                    "test.dmn",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    new DocumentLimits(999, 3, 4, 3))
                .tables())
        .isEmpty();
  }

  private static void assertRefused(String text, DocumentLimits limits, String message) {
    InvalidDocumentException refusal =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () ->
                DmnReader.read(
                    "test.dmn",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    limits));
    assertThat(first(refusal)).isEqualTo("test.dmn, " + message);
  }

  @Test
  void hands_on_that_a_file_cannot_be_read() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertThatThrownBy(() -> DmnReader.read("test.dmn", closed))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("java.io.IOException: Stream closed");
    byte[] spaces = " ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    InputStream closedLater = new SequenceInputStream(new ByteArrayInputStream(spaces), closed);
    assertThatThrownBy(() -> DmnReader.read("test.dmn", closedLater))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("java.io.IOException: Stream closed");
  }
}
