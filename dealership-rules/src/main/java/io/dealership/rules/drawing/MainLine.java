package io.dealership.rules.drawing;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The main line of a graph and the layer of each of its activities.
 *
 * <p>What comes before it in the usual order leads it in, as there is nothing else above it. Only
 * what is required or demanded in the usual order counts, so there are no cycles. The main line is
 * the longest chain of it; of chains of one length the one that comes first in the usual order. The
 * layer of an activity is the length of the longest chain to it, or that of the last activity of
 * the main line before it in the usual order if that is further on. What leads in counts as
 * members.
 *
 * @param members the numbers of the activities of the main line, from 0
 * @param layers the layer of each activity, from 0; that of the n-th of the main line is n
 */
record MainLine(Set<Integer> members, List<Integer> layers) {

  static MainLine of(ActivityGraph graph) {
    List<Set<Integer>> before = before(graph);
    int size = before.size();
    List<Integer> up = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int longest = 0;
      for (int earlier : before.get(i)) {
        longest = Math.max(longest, up.get(earlier) + 1);
      }
      up.add(longest);
    }
    Set<Integer> members = members(before, up);
    int leading = members.iterator().next();
    List<Integer> layers = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < size; i++) {
      if (i < leading) {
        members.add(i);
        layers.add(i);
      } else {
        int chain = leading + up.get(i);
        passed = members.contains(i) ? chain : passed;
        layers.add(members.contains(i) ? chain : Math.max(passed, chain));
      }
    }
    return new MainLine(members, List.copyOf(layers));
  }

  /** The last activity with the longest chain, and backwards the first one that makes it. */
  private static Set<Integer> members(List<Set<Integer>> before, List<Integer> up) {
    int last = 0;
    for (int i = 0; i < up.size(); i++) {
      last = up.get(i) > up.get(last) ? i : last;
    }
    Set<Integer> members = new TreeSet<>();
    members.add(last);
    int at = last;
    while (up.get(at) > 0) {
      int next = at;
      for (int earlier : before.get(at)) {
        if (up.get(earlier) == up.get(at) - 1) {
          next = earlier;
          break;
        }
      }
      at = next;
      members.add(at);
    }
    return members;
  }

  /** For each activity those that come before it, by what is required or demanded. */
  private static List<Set<Integer>> before(ActivityGraph graph) {
    List<String> codes = graph.activities().stream().map(Activity::code).toList();
    List<Set<Integer>> before = new ArrayList<>();
    codes.forEach(code -> before.add(new TreeSet<>()));
    Set<Integer> linked = new TreeSet<>();
    for (Relation relation : graph.relations()) {
      boolean requires = relation.kind() == RelationKind.REQUIRES;
      if (requires || relation.kind() == RelationKind.DEMANDS) {
        int from = codes.indexOf(relation.from().parts().get(0).code());
        int to = codes.indexOf(relation.to().parts().get(0).code());
        int first = requires ? to : from;
        int second = requires ? from : to;
        if (first < second) {
          before.get(second).add(first);
          linked.add(first);
          linked.add(second);
        }
      }
    }
    if (2 * linked.size() < before.size()) {
      // hardly any order is said: the usual order is the line
      for (int i = 1; i < before.size(); i++) {
        before.get(i).add(i - 1);
      }
    }
    return before;
  }
}
