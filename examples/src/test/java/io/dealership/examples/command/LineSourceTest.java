package io.dealership.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSourceTest {

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines as texts; {@code !} for one that is too long. */
  private static List<String> read(InputStream in, int longest, int atOnce) throws IOException {
    List<String> lines = new ArrayList<>();
    LineSource source = new LineSource(in, longest);
    LineChunk chunk = new LineChunk();
    while (source.next(chunk, atOnce, 1 << 16)) {
      assertThat(chunk.first()).isEqualTo(lines.size() + 1);
      for (int i = 0; i < chunk.count(); i++) {
        lines.add(
            chunk.isOverlong(i)
                ? "!"
                : new String(
                    chunk.bytes(),
                    chunk.start(i),
                    chunk.end(i) - chunk.start(i),
                    StandardCharsets.UTF_8));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void splits_lines_at_either_line_end(int atOnce) throws IOException {
    assertThat(read(bytes("a\nb\r\n\n\r\nc d\r"), 10, atOnce))
        .containsExactly("a", "b", "", "", "c d");
    assertThat(read(bytes(""), 10, atOnce)).isEmpty();
    assertThat(read(bytes("\n"), 10, atOnce)).containsExactly("");
  }

  @Test
  void leaves_out_a_byte_order_mark_in_front_of_the_first_line_only() throws IOException {
    assertThat(read(bytes("\uFEFFa\n\uFEFFb"), 10, 1)).containsExactly("a", "\uFEFFb");
    assertThat(read(bytes("\uFEFF"), 10, 1)).containsExactly("");
    assertThat(read(bytes("ab\nc"), 10, 1)).containsExactly("ab", "c");
  }

  @Test
  void a_line_of_the_longest_length_is_taken_and_one_byte_more_is_not() throws IOException {
    assertThat(read(bytes("12345\n123456\n12345\r\n123456\r\n1"), 5, 3))
        .containsExactly("12345", "!", "12345", "!", "1");
  }

  @Test
  void lines_over_many_buffers_come_whole() throws IOException {
    String longer = "x".repeat(200_000);

    assertThat(read(bytes(longer + "\nb\n" + longer), 1 << 20, 10))
        .containsExactly(longer, "b", longer);
  }

  @Test
  void a_gigabyte_without_a_line_end_is_one_line_and_takes_no_memory() throws IOException {
    InputStream endless =
        new InputStream() {
          private long left = 1L << 30;

          @Override
          public int read() {
            throw new UnsupportedOperationException("bytes come by the block");
          }

          @Override
          public int read(byte[] to, int start, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            java.util.Arrays.fill(to, start, start + count, (byte) 'x');
            return count == 0 ? -1 : count;
          }
        };
    LineSource source = new LineSource(new SequenceInputStream(endless, bytes("\nafter")), 1 << 20);
    LineChunk chunk = new LineChunk();

    assertThat(source.next(chunk, 1, 1)).isTrue();
    assertThat(chunk.isOverlong(0)).isTrue();
    assertThat(chunk.bytes()).hasSizeLessThan(1 << 22);
    assertThat(source.next(chunk, 1, 1)).isTrue();
    assertThat(new String(chunk.bytes(), 0, chunk.end(0), StandardCharsets.UTF_8))
        .isEqualTo("after");
    assertThat(source.next(chunk, 1, 1)).isFalse();
  }
}
