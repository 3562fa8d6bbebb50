package io.dealership.rules.pack;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample packs of the tests. */
final class Samples {

  /** Where the resources of the tests are written. */
  static final Path RESOURCES = Path.of("src/test/resources/io/dealership/rules/pack");

  record Greeting(String text, String source) {}

  record Greetings(List<Greeting> greetings) {}

  static final SectionReader<Greetings> GREETINGS =
      SectionReader.of(
          "greetings.json",
          Greetings.class,
          (section, context) -> {
            for (int i = 0; i < section.greetings().size(); i++) {
              Greeting greeting = section.greetings().get(i);
              context.checkCitation("/greetings/" + i + "/source", greeting.source());
              if (greeting.text().isEmpty()) {
                context.problem("/greetings/" + i + "/text", "a kind word");
              }
            }
          });

  static final PackLoader LOADER = PackLoader.create().with(GREETINGS);

  static final PackSource SOURCE =
      PackSource.of(name -> Samples.class.getResourceAsStream("sample/" + name));

  private Samples() {}

  static KnowledgePack load() {
    return LOADER.load(SOURCE).pack("sample-warranty");
  }

  /** A copy of the sample in a folder. */
  static Path copy(Path to) {
    copy(RESOURCES.resolve("sample"), to);
    return to;
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void edit(Path folder, String file, String before, String after) {
    try {
      Path path = folder.resolve(file);
      String text = Files.readString(path);
      if (!text.contains(before)) {
        throw new IllegalArgumentException(file + " must contain " + before);
      }
      Files.writeString(path, text.replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problems of some work, one per line; empty when there are none. */
  static String problemsOf(Runnable work) {
    try {
      work.run();
      return "";
    } catch (InvalidDocumentException e) {
      return String.join("\n", e.problems().stream().map(Problem::toString).toList()) + "\n";
    }
  }
}
