package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of packs in folders, to be edited by tests. */
final class PackFolders {

  static final Path LAW =
      Path.of("src/main/resources/io/dealership/rules/warranty", WarrantyRules.PACK);

  private PackFolders() {}

  static PackLoader loader() {
    return DealershipRules.loader();
  }

  static Path copy(Path pack, Path to) {
    try (Stream<Path> all = Files.walk(pack)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(pack.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that stands in the file once. */
  static void edit(Path pack, String file, String before, String after) {
    try {
      Path path = pack.resolve(file);
      String text = Files.readString(path);
      assertThat(text.split(Pattern.quote(before), -1))
          .as("%s has it once: %s", file, before)
          .hasSize(2);
      Files.writeString(path, text.replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
