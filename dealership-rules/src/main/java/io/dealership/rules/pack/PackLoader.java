package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import io.dealership.rules.document.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads knowledge packs: all files, all checks, and all problems at once.
 *
 * <p>A pack is refused when anything in it is broken, when a file is not as its hash says, when it
 * has a file that nobody reads, when a citation points nowhere, and when a table has gaps that it
 * does not declare. Packs that are loaded together may cite each other's sources.
 *
 * <p>A pack that is exactly as its image knows it was proved when the image was made; it is loaded
 * from there. The {@linkplain io.dealership.rules.pack package} says when.
 *
 * <p>A loader is immutable; its methods give changed copies.
 */
public final class PackLoader {

  /** The format of the files that this engine reads. */
  public static final int FORMAT = 1;

  /** The version of this engine, against which packs hold their {@code minEngine}. */
  public static final String ENGINE = "0.1.0";

  private static final TableReader STANDARD_READER = new Dmn();
  private static final TableCheck STANDARD_CHECK = new TableAudits();

  private final DocumentLimits limits;
  private final List<SectionReader<?>> sectionReaders;
  private final boolean acceptUnverified;
  private final TableReader tableReader;
  private final TableCheck tableCheck;
  private final boolean images;

  private PackLoader(
      DocumentLimits limits,
      List<SectionReader<?>> sectionReaders,
      boolean acceptUnverified,
      TableReader tableReader,
      TableCheck tableCheck,
      boolean images) {
    this.limits = requireNonNull(limits, "limits");
    this.sectionReaders = List.copyOf(sectionReaders);
    this.acceptUnverified = acceptUnverified;
    this.tableReader = tableReader;
    this.tableCheck = tableCheck;
    this.images = images;
  }

  /** A loader of packs without sections, with the usual limits. */
  public static PackLoader create() {
    return new PackLoader(
        DocumentLimits.standard(), List.of(), false, STANDARD_READER, STANDARD_CHECK, true);
  }

  /**
   * A loader that also reads these sections.
   *
   * @throws IllegalArgumentException when two readers read the same file
   */
  public PackLoader with(SectionReader<?>... readers) {
    List<SectionReader<?>> all = new ArrayList<>(sectionReaders);
    all.addAll(List.of(readers));
    Set<String> paths = new HashSet<>();
    for (SectionReader<?> reader : all) {
      checkArgument(
          paths.add(reader.path()),
          "PackLoader.with must be given one reader for each file, but was given two for %s",
          reader);
    }
    return new PackLoader(limits, all, acceptUnverified, tableReader, tableCheck, images);
  }

  /** A loader with other limits. */
  public PackLoader withLimits(DocumentLimits other) {
    return new PackLoader(other, sectionReaders, acceptUnverified, tableReader, tableCheck, images);
  }

  /** A loader of packs that decide by unverified parameters too. */
  public PackLoader acceptingUnverified() {
    return new PackLoader(limits, sectionReaders, true, tableReader, tableCheck, images);
  }

  /** A loader of packs that decide by verified parameters only. */
  PackLoader verifiedOnly() {
    return new PackLoader(limits, sectionReaders, false, tableReader, tableCheck, images);
  }

  PackLoader withTables(TableReader reader, TableCheck check) {
    return new PackLoader(limits, sectionReaders, acceptUnverified, reader, check, images);
  }

  /** A loader that reads all files of each pack, whether it has an image or not. */
  PackLoader withoutImages() {
    return new PackLoader(limits, sectionReaders, acceptUnverified, tableReader, tableCheck, false);
  }

  DocumentLimits limits() {
    return limits;
  }

  List<SectionReader<?>> sectionReaders() {
    return sectionReaders;
  }

  TableReader tableReader() {
    return tableReader;
  }

  TableCheck tableCheck() {
    return tableCheck;
  }

  boolean binds(Parameter parameter) {
    return acceptUnverified || parameter.verification() != Verification.UNVERIFIED;
  }

  /**
   * Loads packs together.
   *
   * @throws InvalidDocumentException with all problems of all files; with several packs the name of
   *     each file begins with the id of its pack
   */
  public KnowledgePacks load(PackSource... sources) {
    Sources all = new Sources();
    List<PackPart> parts = new ArrayList<>();
    boolean byImage = false;
    for (PackSource source : sources) {
      PackPart sealed = usesImages() ? SealedReading.of(this, source, all) : null;
      PackPart part = sealed != null ? sealed : new PackReading(this, source, false);
      byImage |= sealed != null;
      part.read();
      part.addTo(all);
      parts.add(part);
    }
    Problems problems = problems(parts, all);
    if (byImage && !problems.isEmpty()) {
      return withoutImages().load(sources); // what is wrong is said by the files themselves
    }
    problems.throwIfAny();
    List<KnowledgePack> packs = new ArrayList<>();
    for (PackPart part : parts) {
      packs.add(part.pack());
    }
    return new KnowledgePacks(packs);
  }

  /** Whether it reads packs as they were read when their images were made. */
  private boolean usesImages() {
    return images
        && limits.equals(DocumentLimits.standard())
        && tableReader == STANDARD_READER
        && tableCheck == STANDARD_CHECK;
  }

  static void read(List<PackReading> readings) {
    Sources sources = new Sources();
    for (PackReading reading : readings) {
      reading.read();
      reading.addTo(sources);
    }
    problems(readings, sources).throwIfAny();
  }

  private static Problems problems(List<? extends PackPart> parts, Sources sources) {
    for (PackPart part : parts) {
      part.check(sources);
    }
    for (PackPart part : parts) {
      part.checkSections(parts);
    }
    Problems problems = new Problems();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      PackPart part = parts.get(i);
      String label = part.label("pack " + (i + 1));
      if (!ids.add(label)) {
        part.problems().add(PackFiles.PACK, "document", label, "a pack that is not loaded already");
      }
      for (Problem problem : part.problems().list()) {
        problems.add(
            parts.size() == 1
                ? problem
                : new Problem(
                    label + "/" + problem.file(),
                    problem.place(),
                    problem.value(),
                    problem.expectation()));
      }
    }
    return problems;
  }
}
