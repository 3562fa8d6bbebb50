package io.dealership.rules.pack;

import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.util.List;
import java.util.Optional;

/** A file that a capability reads. */
record Section(SectionReader<?> reader, String file, JsonValue tree, Record value) {

  /** Reads a section; empty when there was a problem, which is then added. */
  static Optional<Section> read(
      SectionReader<?> reader,
      String file,
      byte[] bytes,
      JsonReader json,
      JsonBinder binder,
      Problems problems) {
    Optional<JsonValue> tree = json.read(file, bytes, problems);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    Optional<? extends Record> value = binder.bind(file, tree.get(), reader.type(), problems);
    return value.isPresent()
        ? Optional.of(new Section(reader, file, tree.get(), value.get()))
        : Optional.empty();
  }

  /** Checks it against the packs that are loaded together, one of which has it. */
  void check(PackPart pack, List<? extends PackPart> together, Problems problems) {
    reader.check(value, new SectionContext(pack, together, file, tree, problems));
  }
}
