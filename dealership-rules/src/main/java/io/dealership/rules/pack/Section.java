package io.dealership.rules.pack;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that a capability reads: at once, or when it is first asked for. */
final class Section {

  private final SectionReader<?> reader;
  private final String file;
  private final byte[] bytes;
  private final DocumentLimits limits;

  /** Where the image has it; null for one that has to be read from its file. */
  private final @Nullable ImageInput image;

  /** Decodes the sections of one image, one after the other. */
  private final RecordImage records;

  private @Nullable JsonValue tree;
  private volatile @Nullable Record value;

  private Section(
      SectionReader<?> reader,
      String file,
      byte[] bytes,
      DocumentLimits limits,
      @Nullable ImageInput image,
      RecordImage records) {
    this.image = image;
    this.records = records;
    this.reader = reader;
    this.file = file;
    this.bytes = bytes;
    this.limits = limits;
  }

  /**
   * A section that was read and checked when the pack was sealed.
   *
   * @param image where the image of the pack has it; null when it has not
   * @param records decodes the sections of the image
   */
  static Section later(
      SectionReader<?> reader,
      String file,
      byte[] bytes,
      DocumentLimits limits,
      @Nullable ImageInput image,
      RecordImage records) {
    return new Section(reader, file, bytes, limits, image, records);
  }

  /** Reads a section; empty when there was a problem, which is then added. */
  static Optional<Section> read(
      SectionReader<?> reader,
      String file,
      byte[] bytes,
      DocumentLimits limits,
      Problems problems) {
    Section section = new Section(reader, file, bytes, limits, null, new RecordImage());
    section.read(problems);
    return section.value == null ? Optional.empty() : Optional.of(section);
  }

  private void read(Problems problems) {
    Optional<JsonValue> read = new JsonReader(limits).read(file, bytes, problems);
    if (read.isPresent()) {
      tree = read.get();
      value = new JsonBinder().bind(file, read.get(), reader.type(), problems).orElse(null);
    }
  }

  SectionReader<?> reader() {
    return reader;
  }

  /**
   * What was read.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems, for a section
   *     that is read now
   */
  Record value() {
    Record known = value;
    return known != null ? known : readNow();
  }

  private synchronized Record readNow() {
    if (value == null && image != null) {
      value = decoded(image);
    }
    if (value == null) {
      Problems problems = new Problems();
      read(problems);
      problems.throwIfAny();
    }
    return requireNonNull(value, "value");
  }

  /** What the image says; null when that cannot be decoded, which the file then makes up for. */
  private @Nullable Record decoded(ImageInput from) {
    try {
      synchronized (records) {
        return records.read(from.copy(), reader.type());
      }
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Reads the file for its places, unless that was done. */
  private synchronized void readPlaces() {
    if (tree == null) {
      Problems problems = new Problems();
      read(problems);
      problems.throwIfAny();
    }
  }

  /**
   * Checks it against the packs that are loaded together, one of which has it.
   *
   * @return whether the check asked nothing of the other packs
   */
  boolean check(PackPart pack, List<? extends PackPart> together, Problems problems) {
    readPlaces();
    SectionContext context =
        new SectionContext(pack, together, file, requireNonNull(tree, "tree"), problems);
    reader.check(value(), context);
    return !context.hasAskedOthers();
  }

  String file() {
    return file;
  }
}
