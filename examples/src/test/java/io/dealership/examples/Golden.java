package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Compares what was made with a file that holds what should have been made.
 *
 * <p>With {@code -Dgolden.write=true} the files are written instead; look at the difference before
 * you commit it.
 */
public final class Golden {

  private static final boolean WRITE = Boolean.getBoolean("golden.write");
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Whether files are to be written instead. */
  public static boolean isWriting() {
    return WRITE;
  }

  /** The text must be that of a file in the folder of golden files. */
  public static void check(String name, String actual) throws IOException {
    check(FOLDER.resolve(name), actual);
  }

  /** The text must be that of a file, byte for byte. */
  public static void check(Path file, String actual) throws IOException {
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(actual);
  }

  /** What is printed, with the line ends of this machine as plain ones. */
  public static String printed(Consumer<PrintStream> printing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      printing.accept(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** What is printed to the standard output. */
  public static String printedToStandardOutput(Runnable program) {
    PrintStream before = System.out;
    return printed(
        out -> {
          System.setOut(out);
          try {
            program.run();
          } finally {
            System.setOut(before);
          }
        });
  }
}
