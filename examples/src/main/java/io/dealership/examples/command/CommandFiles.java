package io.dealership.examples.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that options name.
 *
 * @param options the options, checked
 * @param out what is written where no file is named
 * @param err what is said where no file is named
 */
public record CommandFiles(Options options, PrintStream out, PrintStream err) {

  /** The bytes of a file; none where the option is left out. */
  public InputStream input(String option) throws IOException {
    Optional<String> file = options.one(option);
    return file.isPresent()
        ? Files.newInputStream(Path.of(file.get()))
        : InputStream.nullInputStream();
  }

  /** A file to write to; the standard output where the option is left out. */
  public OutputStream output(String option) throws IOException {
    Optional<String> file = options.one(option);
    return new BufferedOutputStream(
        file.isPresent() ? Files.newOutputStream(Path.of(file.get())) : new StandardOutput(out));
  }

  /**
   * Says what is wrong with lines, as JSON Lines in the file of the option {@code errors}, else as
   * text, and returns whether nothing is.
   */
  public boolean report(List<LineProblem> wrong) throws IOException {
    if (options.has("errors")) {
      ObjectMapper mapper = StrictJson.builder().build();
      try (OutputStream errors = output("errors")) {
        for (LineProblem problem : wrong) {
          errors.write(mapper.writeValueAsBytes(problem));
          errors.write('\n');
        }
      }
    } else {
      wrong.forEach(problem -> err.print(problem + "\n"));
    }
    return wrong.isEmpty();
  }
}
