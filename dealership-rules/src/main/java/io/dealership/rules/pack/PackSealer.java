package io.dealership.rules.pack;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonObject;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Seals a pack in a folder: checks everything, audits the tables, and writes the hashes of files
 * and audits into {@code pack.json}, always in the same way.
 */
public final class PackSealer {

  private PackSealer() {}

  /**
   * Seals a pack.
   *
   * @param folder the folder that has {@code pack.json} in it
   * @param loader a loader that reads all sections of the pack
   * @param together packs whose sources this one cites, sealed already
   * @return whether {@code pack.json} was changed
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems, but for hashes
   * @throws UncheckedIOException when the file cannot be written
   */
  public static boolean seal(Path folder, PackLoader loader, PackSource... together) {
    String sealed = sealed(folder, loader, together);
    Path file = folder.resolve(PackFiles.PACK);
    try {
      if (sealed.equals(Files.readString(file))) {
        return false;
      }
      Files.writeString(file, sealed);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of {@code pack.json} of a sealed pack; nothing is written.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems, but for hashes
   */
  public static String sealed(Path folder, PackLoader loader, PackSource... together) {
    PackReading reading = new PackReading(loader, PackSource.folder(folder), true);
    List<PackReading> all = new ArrayList<>(List.of(reading));
    for (PackSource source : together) {
      all.add(new PackReading(loader, source, false));
    }
    PackLoader.read(all);
    PackDescriptor pack = reading.descriptor().orElseThrow();
    List<FileEntry> files = new ArrayList<>();
    new TreeMap<>(reading.hashes())
        .forEach(
            (path, hash) -> {
              Optional<FileEntry> before = reading.listed(path);
              files.add(
                  new FileEntry(
                      path,
                      hash,
                      before.flatMap(FileEntry::from),
                      before.flatMap(FileEntry::until)));
            });
    List<AuditEntry> audits = new ArrayList<>();
    reading.auditHashes().forEach((table, hash) -> audits.add(new AuditEntry(table, hash)));
    PackDescriptor sealed =
        new PackDescriptor(
            pack.id(),
            pack.version(),
            pack.title(),
            pack.format(),
            pack.minEngine(),
            pack.market(),
            pack.layer(),
            pack.from(),
            pack.until(),
            pack.publishedOn(),
            pack.sources(),
            files,
            audits);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (reading.descriptorTree().orElseThrow() instanceof JsonObject before
        && before.members().get("$schema") instanceof JsonText schema) {
      members.put("$schema", schema);
    }
    members.putAll(new JsonBinder().tree(sealed).members());
    return JsonWriter.pretty(JsonObject.of(members));
  }

  /**
   * Writes the image of a sealed pack, {@code pack.image}, into its folder: with it {@link
   * PackLoader} loads the pack in a fraction of the time, as long as no file of it is changed. Seal
   * first, then make the image, and ship both.
   *
   * <p>An image is always the same bytes for the same files and the same engine. A pack that cites
   * sources of other packs has none; an image that is there is then taken away.
   *
   * @param folder the folder that has {@code pack.json} in it
   * @param loader a loader that reads all sections of the pack
   * @param together packs whose sources this one cites, sealed already
   * @return whether the pack has an image now
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems, also of hashes
   * @throws UncheckedIOException when the image cannot be written
   */
  public static boolean writeImage(Path folder, PackLoader loader, PackSource... together) {
    Path file = folder.resolve(PackFiles.IMAGE);
    Optional<byte[]> image = image(folder, loader, together);
    try {
      if (image.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, image.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return image.isPresent();
  }

  static Optional<byte[]> image(Path folder, PackLoader loader, PackSource... together) {
    List<PackReading> all = new ArrayList<>();
    PackSource source = PackSource.folder(folder);
    all.add(new PackReading(loader, source, false));
    for (PackSource other : together) {
      all.add(new PackReading(loader, other, false));
    }
    PackLoader.read(all);
    PackReading alone = new PackReading(loader.verifiedOnly(), source, false);
    try {
      PackLoader.read(List.of(alone));
    } catch (InvalidDocumentException e) {
      return Optional
          .empty(); // it is sound, but not by itself, or only for those who accept what is not
      // verified
    }
    return Optional.of(PackImage.write(alone.pack(), alone.files(), alone.selfContained()));
  }
}
