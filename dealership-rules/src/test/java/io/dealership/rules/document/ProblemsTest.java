package io.dealership.rules.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void throws_only_when_there_is_a_problem() {
    Problems problems = new Problems();
    problems.throwIfAny();
    assertThat(problems.isEmpty()).isTrue();
    problems.addAll(List.of(new Problem("a", "b", "c", "d")));
    problems.add("a", JsonText.of("x"), "y", Optional.of("z"));
    assertThat(problems.count()).isEqualTo(2);
    assertThatThrownBy(problems::throwIfAny)
        .hasMessage(
            "a, b: expected d, but was c\n"
                + "a, document: expected y, but was \"x\"\n  Maybe you meant 'z'.");
  }

  @Test
  void an_exception_has_a_problem() {
    assertThatThrownBy(() -> new InvalidDocumentException(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InvalidDocumentException.problems must not be empty, but were []");
  }

  @Test
  void shows_no_more_of_a_value_than_a_line() {
    assertThat(new Problem("a", "b", "v".repeat(121), "d").value())
        .isEqualTo("v".repeat(120) + "… (121 characters)");
  }

  @Test
  void reads_no_more_than_the_limit_and_one_byte() {
    class Endless extends InputStream {
      int given;

      @Override
      public int read() {
        given++;
        return 'x';
      }

      @Override
      public int read(byte[] to, int from, int length) {
        given += length;
        return length;
      }
    }
    Endless endless = new Endless();
    Problems problems = new Problems();
    DocumentLimits limits = new DocumentLimits(100_000, 1, 1, 1);

    assertThat(DocumentInput.read("a", () -> endless, limits, problems)).isEmpty();
    assertThat(endless.given).isEqualTo(100_001);
    assertThat(DocumentInput.read("b", () -> null, limits, problems)).isEmpty();
    assertThat(DocumentInput.read("c", Broken::new, limits, problems)).isEmpty();
    assertThat(
            DocumentInput.read(
                "d", () -> new ByteArrayInputStream("x".getBytes(UTF_8)), limits, problems))
        .isPresent();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "a, document: expected at most 100000 bytes, but was more",
            "b, document: expected a file of this name, but was nothing",
            "c, document: expected a file that can be read, but was the disk is gone");
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      return read();
    }
  }

  @Test
  void refuses_null() {
    new NullPointerTester().testAllPublicConstructors(JsonReader.class);
    new NullPointerTester().testAllPublicConstructors(PropertiesReader.class);
  }
}
