package io.dealership.rules.build;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the images of the standard packs; the build runs it on its compiled resources. Without
 * images, as in a development environment that has not run this, everything works and starts more
 * slowly.
 */
public final class StandardImages {

  private StandardImages() {}

  /**
   * Writes an image beside each {@code pack.json} below the folders that are given.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException when a pack is broken or not
   *     sealed
   */
  public static void main(String[] folders) throws IOException {
    PackLoader loader = DealershipRules.loader();
    for (String folder : folders) {
      List<Path> packs = packs(Path.of(folder));
      for (Path pack : packs) {
        List<PackSource> others = new ArrayList<>();
        for (Path other : packs) {
          if (!other.equals(pack)) {
            others.add(PackSource.folder(other));
          }
        }
        PackSealer.writeImage(pack, loader, others.toArray(new PackSource[0]));
      }
    }
  }

  private static List<Path> packs(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.endsWith("pack.json")).map(Path::getParent).sorted().toList();
    }
  }
}
