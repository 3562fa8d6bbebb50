package io.dealership.rules.pack;

import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.WhenMissing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From each clause of a source to the places that cite it: rules of tables, parameters and
 * presumptions of packs, and what their other sections tell.
 *
 * <p>This is what an auditor asks for: show me where article 18 lives.
 *
 * @param places the places by source id and clause, such as {@code cn-order-43-2021 18}; each place
 *     names pack, kind and name, such as {@code cn-household-car-warranty rule
 *     warranty-coverage.time-22}
 */
public record Trace(SortedMap<String, SortedSet<String>> places) {

  public Trace {
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    places.forEach(
        (clause, where) ->
            copy.put(clause, Collections.unmodifiableSortedSet(new TreeSet<>(where))));
    places = Collections.unmodifiableSortedMap(copy);
  }

  /** The trace of some packs. */
  public static Trace of(KnowledgePacks packs) {
    SortedMap<String, SortedSet<String>> places = new TreeMap<>();
    for (KnowledgePack pack : packs.list()) {
      for (String name : pack.parameterNames()) {
        for (Parameter value : pack.parameterValues(name)) {
          place(places, value.citations(), pack.id() + " parameter " + name);
        }
      }
      pack.declarations()
          .facts()
          .forEach(
              (name, fact) -> {
                if (fact.whenMissing() instanceof WhenMissing.Presume presumption) {
                  place(
                      places,
                      pack.citations(presumption.source()),
                      pack.id() + " presumption " + name);
                }
              });
      for (String id : pack.tableIds()) {
        for (Dated.Span<DecisionTable> span : pack.tables(id).spans()) {
          for (DecisionRule rule : span.value().rules()) {
            String source = rule.annotations().getOrDefault("source", "");
            place(places, pack.citations(source), pack.id() + " rule " + id + "." + rule.id());
          }
        }
      }
      pack.tellPlaces(
          (place, source) -> place(places, pack.citations(source), pack.id() + " " + place));
    }
    return new Trace(places);
  }

  private static void place(
      SortedMap<String, SortedSet<String>> places, List<Citation> citations, String where) {
    for (Citation citation : citations) {
      places.computeIfAbsent(citation.toString(), clause -> new TreeSet<>()).add(where);
    }
  }

  /** The places of a clause by the id of its source. */
  public List<String> places(String source, String clause) {
    SortedSet<String> found = places.get(source + " " + clause);
    return found == null ? List.of() : new ArrayList<>(found);
  }
}
