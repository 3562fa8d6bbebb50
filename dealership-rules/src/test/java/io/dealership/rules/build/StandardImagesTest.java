package io.dealership.rules.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.warranty.WarrantyRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardImagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/dealership/rules");

  @TempDir Path folder;

  private static List<Path> packs() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.endsWith("pack.json")).map(Path::getParent).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void each_standard_pack_has_its_image() throws IOException {
    copy(RESOURCES, folder);

    StandardImages.main(new String[] {folder.toString()});

    assertThat(packs()).isNotEmpty();
    for (Path pack : packs()) {
      assertThat(folder.resolve(RESOURCES.relativize(pack)).resolve("pack.image")).exists();
    }
  }

  /** The build made it of the files as they are, so that the tests ask the packs that users get. */
  @Test
  void the_image_on_the_class_path_is_that_of_the_files() throws IOException {
    Path copy = folder.resolve("law");
    copy(RESOURCES.resolve("warranty").resolve(WarrantyRules.PACK), copy);
    PackSealer.writeImage(copy, DealershipRules.loader());

    Optional<byte[]> shipped = Optional.empty();
    try (InputStream in = WarrantyRules.pack().open("pack.image")) {
      if (in != null) {
        shipped = Optional.of(in.readAllBytes());
      }
    }
    assertThat(shipped).contains(Files.readAllBytes(copy.resolve("pack.image")));
  }
}
