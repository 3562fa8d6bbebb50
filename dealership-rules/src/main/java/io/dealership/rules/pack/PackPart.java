package io.dealership.rules.pack;

import io.dealership.rules.document.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One of the packs that are loaded together, while they are: read from its files, or sealed. */
interface PackPart {

  /** Reads its files, each for itself. */
  void read();

  /** Adds the sources as far as they can be read. */
  void addTo(Sources all);

  /** Checks what its files say of each other and cite from the sources of all packs. */
  void check(Sources all);

  /** Checks its sections; after all packs have read their parameters. */
  void checkSections(List<? extends PackPart> together);

  /** What is wrong with it. */
  Problems problems();

  /** The id as far as it can be read, else the given name. */
  String label(String name);

  /** What {@code pack.json} says; empty when it is broken. */
  Optional<PackDescriptor> descriptor();

  /** The values of a parameter; none when it is unknown. */
  List<Parameter> parameters(String name);

  /** The names of the facts. */
  Set<String> factNames();

  /** The ids of the tables. */
  Set<String> tableIds();

  /** Its sections, in the order of its files. */
  List<Section> sections();

  /** Whether a file is as it was sealed, byte for byte. */
  boolean isAsSealed(String file);

  /** Says what is wrong with a citation, if anything is. */
  void cite(String file, String place, String citation);

  /** The pack; only when there is no problem. */
  KnowledgePack pack();
}
