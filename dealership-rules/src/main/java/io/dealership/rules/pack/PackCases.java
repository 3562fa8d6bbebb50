package io.dealership.rules.pack;

import io.dealership.core.text.Spelling;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the test cases of a pack. */
final class PackCases {

  private PackCases() {}

  static List<CaseEntry> read(
      Map<String, byte[]> files,
      Map<String, FactEntry> facts,
      Set<String> tables,
      Set<String> brokenNames,
      JsonReader reader,
      Problems problems) {
    JsonBinder binder = new JsonBinder();
    List<CaseEntry> cases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    files.forEach(
        (file, bytes) -> {
          for (JsonValue line : reader.readLines(file, bytes, problems)) {
            Optional<CaseEntry> bound = binder.bind(file, line, CaseEntry.class, problems);
            if (bound.isEmpty()) {
              continue;
            }
            CaseEntry one = bound.get();
            cases.add(one);
            if (!ids.add(one.id())) {
              problems.add(file, line.nearest("/id"), "an id that no other case of the pack has");
            }
            if (!tables.contains(one.table()) && !brokenNames.contains(PackFiles.TABLES)) {
              Set<String> sorted = new TreeSet<>(tables);
              problems.add(
                  file,
                  line.nearest("/table"),
                  "one of the tables " + sorted,
                  Spelling.nearest(one.table(), sorted));
            }
            one.facts()
                .forEach(
                    (name, value) -> {
                      FactEntry fact = facts.get(name);
                      if (fact == null && brokenNames.contains(name)) {
                        return;
                      }
                      if (fact == null) {
                        problems.add(
                            file,
                            value.place().toString(),
                            "\""
                                + name
                                + "\""
                                + Spelling.nearest(name, facts.keySet())
                                    .map(n -> "\n  Maybe you meant '" + n + "'.")
                                    .orElse(""),
                            "one of the facts " + new TreeSet<>(facts.keySet()));
                      } else if (!value.isNull()
                          && TypedValues.read(fact.type(), value).isEmpty()) {
                        problems.add(file, value, fact.type().says());
                      }
                    });
          }
        });
    return cases;
  }

  static Map<String, Object> values(CaseEntry one, Map<String, FactEntry> facts) {
    Map<String, Object> values = new LinkedHashMap<>();
    one.facts()
        .forEach(
            (name, value) -> {
              FactEntry fact = facts.get(name);
              if (fact != null) {
                TypedValues.read(fact.type(), value).ifPresent(v -> values.put(name, v));
              }
            });
    return values;
  }
}
