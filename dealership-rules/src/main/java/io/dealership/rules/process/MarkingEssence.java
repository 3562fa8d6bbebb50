package io.dealership.rules.process;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a marking matters for what may happen next, when time does not: whether something was
 * done matters only where something else requires it, or needs its documents. Two markings with the
 * same essence allow the same for ever, so that one of them needs to be looked at.
 */
final class MarkingEssence {

  private final Set<String> matters = new HashSet<>();
  private final IdentityHashMap<CompiledGraph, Bits> bits = new IdentityHashMap<>();
  private final IdentityHashMap<CompiledGraph, String> prefixes = new IdentityHashMap<>();

  /** The bits of one graph that matter, and its times, which do not. */
  private static final class Bits {
    final long[] done;
    final @Nullable Instant[] noTimes;

    Bits(int size) {
      done = new long[(size + 63) >> 6];
      noTimes = new Instant[size];
    }
  }

  MarkingEssence(ActivityGraph graph, PaperTrail papers) {
    required("", graph);
    papers.producing().stream().map(ActivityPath::toString).forEach(matters::add);
  }

  private void required(String prefix, ActivityGraph graph) {
    for (Relation relation : graph.relations()) {
      if (relation.kind() == RelationKind.REQUIRES) {
        matters.add(prefix + relation.to());
      }
    }
    for (Activity activity : graph.activities()) {
      activity.part().ifPresent(part -> required(prefix + activity.code() + "/", part));
    }
  }

  /** The essence of a marking of a graph. */
  Marking of(CompiledGraph graph, Marking marking) {
    prefixes.putIfAbsent(graph, "");
    Bits own = bits.computeIfAbsent(graph, this::bits);
    long[] done = marking.done.clone();
    for (int word = 0; word < done.length; word++) {
      done[word] &= own.done[word];
    }
    return new Marking(
        done, marking.owed, marking.onTable, own.noTimes, own.noTimes, parts(graph, marking));
  }

  private Bits bits(CompiledGraph graph) {
    String prefix = prefixes.getOrDefault(graph, "");
    Bits own = new Bits(graph.activities.size());
    for (int i = 0; i < graph.activities.size(); i++) {
      String path = prefix + graph.activities.get(i).code();
      if (matters.contains(path)) {
        Marking.set(own.done, i);
      }
      if (graph.parts[i] != null) {
        prefixes.put(graph.part(i), path + "/");
      }
    }
    return own;
  }

  private Marking @Nullable [] @Nullable [] parts(CompiledGraph graph, Marking marking) {
    if (marking.parts == null) {
      return null;
    }
    Marking @Nullable [] @Nullable [] parts = marking.parts.clone();
    for (int i = 0; i < parts.length; i++) {
      Marking[] instances = marking.instances(i);
      if (instances.length > 0) {
        Marking[] essences = new Marking[instances.length];
        for (int k = 0; k < instances.length; k++) {
          essences[k] = of(graph.part(i), instances[k]);
        }
        parts[i] = essences;
      }
    }
    return parts;
  }
}
