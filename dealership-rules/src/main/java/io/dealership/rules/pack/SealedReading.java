package io.dealership.rules.pack;

import io.dealership.rules.document.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a pack that is exactly as its image knows it: its files were proved when it was
 * sealed, and are decoded from the image when somebody asks for what they say.
 *
 * <p>Sections are read and checked again where their checks asked something of other packs, or
 * where a reader of another maker checks them; the others are read when they are asked for.
 */
final class SealedReading implements PackPart {

  private final PackLoader loader;
  private final PackImage image;
  private final SealedContents contents;
  private final Sources sources;
  private final Map<String, byte[]> caseFiles;
  private final Map<String, byte[]> sectionFiles;

  /** Those whose checks may ask other packs, or are not of this engine. */
  private final List<Section> checked = new ArrayList<>();

  /** Those that were proved with the image, and are read when they are asked for. */
  private final List<Section> later = new ArrayList<>();

  private final RecordImage records = new RecordImage();
  private final Problems problems = new Problems();

  private SealedReading(
      PackLoader loader,
      PackSource source,
      PackImage image,
      Sources sources,
      Map<String, byte[]> files) {
    this.loader = loader;
    this.image = image;
    this.contents = new SealedContents(image, loader, source, sources);
    this.sources = sources;
    this.caseFiles = new LinkedHashMap<>();
    this.sectionFiles = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (PackFiles.isCases(file.getKey())) {
        caseFiles.put(file.getKey(), file.getValue());
      } else if (PackFiles.isSection(file.getKey())) {
        sectionFiles.put(file.getKey(), file.getValue());
      }
    }
  }

  /**
   * A reading by the image of a pack.
   *
   * @param sources those of the packs that are loaded before it
   * @return null when there is no image, or one that does not fit exactly; then all files have to
   *     be read
   */
  static @Nullable SealedReading of(PackLoader loader, PackSource source, Sources sources) {
    try {
      byte[] bytes = bytes(source, PackFiles.IMAGE, (int) loader.limits().maxBytes());
      PackImage image = bytes == null ? null : PackImage.read(bytes);
      if (image == null || !sources.leaveAlone(image.descriptor().sources())) {
        return null;
      }
      Map<String, byte[]> files = files(source, image);
      return files != null && areRead(loader, files.keySet())
          ? new SealedReading(loader, source, image, sources, files)
          : null;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return null; // the reading of the files says what is wrong
    }
  }

  /** The files that an image was made of; null when one is lost, or another one, or one more. */
  private static @Nullable Map<String, byte[]> files(PackSource source, PackImage image)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (PackImage.FileMark mark : image.files()) {
      byte[] bytes = bytes(source, mark.path(), mark.size());
      if (bytes == null || !mark.fits(bytes)) {
        return null;
      }
      files.put(mark.path(), bytes);
    }
    Optional<List<String>> names = source.names();
    if (names.isPresent()) {
      Set<String> more = new HashSet<>(names.get());
      more.removeAll(files.keySet());
      more.remove(PackFiles.IMAGE);
      return more.isEmpty() ? files : null;
    }
    return files;
  }

  /** At most so many bytes of a file, and one more; null when there is none. */
  private static byte @Nullable [] bytes(PackSource source, String file, int most)
      throws IOException {
    try (InputStream in = source.open(file)) {
      return in == null ? null : in.readNBytes(most + 1);
    }
  }

  /** Whether each section has a reader. */
  private static boolean areRead(PackLoader loader, Set<String> files) {
    for (String file : files) {
      if (PackFiles.isSection(file) && reader(loader, file) == null) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable SectionReader<?> reader(PackLoader loader, String file) {
    for (SectionReader<?> reader : loader.sectionReaders()) {
      if (reader.reads(file)) {
        return reader;
      }
    }
    return null;
  }

  @Override
  public void read() {
    for (PackImage.FileMark mark : image.files()) {
      byte[] bytes = sectionFiles.get(mark.path());
      SectionReader<?> reader = bytes == null ? null : reader(loader, mark.path());
      if (bytes == null || reader == null) {
        continue;
      }
      if (mark.isSelfContained() && reader.isOfEngine()) {
        later.add(
            Section.later(
                reader, mark.path(), bytes, loader.limits(), image.section(mark.path()), records));
      } else {
        Optional<Section> section =
            Section.read(reader, mark.path(), bytes, loader.limits(), problems);
        if (section.isPresent()) {
          checked.add(section.get());
        }
      }
    }
  }

  @Override
  public void addTo(Sources all) {
    for (SourceEntry source : image.descriptor().sources()) {
      all.add(source);
    }
  }

  @Override
  public void check(Sources all) {
    // the sealer has
  }

  @Override
  public void checkSections(List<? extends PackPart> together) {
    for (Section section : checked) {
      section.check(this, together, problems);
    }
    for (Section section : later) {
      if (isReadElsewhere(section.reader(), together)) {
        section.check(this, together, problems);
      }
    }
  }

  /** Whether another pack has a section of the same kind, of which a check may ask. */
  private boolean isReadElsewhere(SectionReader<?> reader, List<? extends PackPart> together) {
    for (PackPart other : together) {
      if (other != this) {
        for (Section section : other.sections()) {
          if (section.reader() == reader) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public boolean isAsSealed(String file) {
    return true; // or there would be no reading by the image
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public String label(String name) {
    return image.descriptor().id();
  }

  @Override
  public Optional<PackDescriptor> descriptor() {
    return Optional.of(image.descriptor());
  }

  @Override
  public List<Parameter> parameters(String name) {
    return contents.parameters().getOrDefault(name, List.of());
  }

  @Override
  public Set<String> factNames() {
    return Set.copyOf(contents.facts().keySet());
  }

  @Override
  public Set<String> tableIds() {
    return contents.tableIds();
  }

  @Override
  public void cite(String file, String place, String citation) {
    sources.check(citation, file, place, problems);
  }

  @Override
  public KnowledgePack pack() {
    return new KnowledgePack(image.descriptor(), loader, sources, contents, sections(), caseFiles);
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (PackImage.FileMark mark : image.files()) {
      add(mark.path(), checked, sections);
      add(mark.path(), later, sections);
    }
    return sections;
  }

  /** Adds a section of a file, if it is there; so all of them come in the order of the files. */
  private static void add(String file, List<Section> from, List<Section> to) {
    for (Section section : from) {
      if (section.file().equals(file)) {
        to.add(section);
      }
    }
  }
}
