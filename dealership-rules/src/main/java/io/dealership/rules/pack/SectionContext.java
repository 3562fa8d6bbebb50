package io.dealership.rules.pack;

import io.dealership.core.text.Spelling;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the check of a section may ask of the packs that are loaded together, and where it
 * complains.
 */
public final class SectionContext {

  private final PackPart reading;
  private final List<? extends PackPart> together;
  private final String file;
  private final JsonValue tree;
  private final Problems problems;
  private boolean askedOthers;

  SectionContext(
      PackPart reading,
      List<? extends PackPart> together,
      String file,
      JsonValue tree,
      Problems problems) {
    this.reading = reading;
    this.together = together;
    this.file = file;
    this.tree = tree;
    this.problems = problems;
  }

  /** The descriptor of the pack that has the section; empty when it is broken. */
  public Optional<PackDescriptor> pack() {
    return reading.descriptor();
  }

  /** The values of a parameter of this pack. */
  public List<Parameter> ownParameters(String name) {
    return List.copyOf(reading.parameters(name));
  }

  /** The values of a parameter in all packs that are loaded together, those of this one first. */
  public List<Parameter> parameters(String name) {
    askedOthers = true;
    return Stream.concat(Stream.of(reading), together.stream().filter(other -> other != reading))
        .flatMap(pack -> pack.parameters(name).stream())
        .toList();
  }

  /** Whether the check asked what other packs may answer otherwise. */
  boolean hasAskedOthers() {
    return askedOthers;
  }

  /** Whether the file is as the sealer checked it, byte for byte. */
  boolean isAsSealed() {
    return reading.isAsSealed(file);
  }

  /**
   * What the reader of this section read in all packs that are loaded together. Where another pack
   * has such a section, all of them are checked.
   */
  public <T extends Record> List<T> sections(SectionReader<T> reader) {
    List<T> all = new ArrayList<>();
    for (PackPart pack : together) {
      for (Section section : pack.sections()) {
        if (section.reader() == reader) {
          all.add(reader.type().cast(section.value()));
        }
      }
    }
    return all;
  }

  /**
   * The same with the layers of their packs, the highest layer first, so that what a later one says
   * counts. A pack whose layer cannot be read is taken for one of a store.
   */
  public <T extends Record> List<Layered<T>> layers(SectionReader<T> reader) {
    List<Layered<T>> all = new ArrayList<>();
    for (PackPart pack : together) {
      PackLayer layer = pack.descriptor().map(PackDescriptor::layer).orElse(PackLayer.STORE);
      for (Section section : pack.sections()) {
        if (section.reader() == reader) {
          all.add(new Layered<>(layer, pack == reading, reader.type().cast(section.value())));
        }
      }
    }
    all.sort(Comparator.comparing(Layered::layer));
    return all;
  }

  /**
   * A section, and the layer of the pack that has it.
   *
   * @param layer the layer
   * @param isOwn whether it is of the pack whose section is checked
   * @param section the section
   * @param <T> the record of the section
   */
  public record Layered<T extends Record>(PackLayer layer, boolean isOwn, T section) {}

  /** The names of the facts of the pack. */
  public Set<String> facts() {
    return reading.factNames();
  }

  /** The ids of the tables of the pack. */
  public Set<String> tables() {
    return reading.tableIds();
  }

  /**
   * Says what is wrong with the value at a pointer (RFC 6901) such as {@code /terms/0/years}; the
   * empty pointer is the whole file.
   */
  public void problem(String pointer, String expectation) {
    problems.add(file, tree.nearest(pointer), expectation);
  }

  /**
   * Says that the text at a pointer is none of those that are known, and guesses which one was
   * meant.
   */
  public void unknown(String pointer, String expectation, Collection<String> known) {
    JsonValue value = tree.nearest(pointer);
    problems.add(
        file, value, expectation, value.text().flatMap(text -> Spelling.nearest(text, known)));
  }

  /** Says what is wrong with the citation at a pointer, if anything is. */
  public void checkCitation(String pointer, String citation) {
    reading.cite(file, tree.nearest(pointer).place().toString(), citation);
  }
}
