package io.dealership.rules.drawing;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.drawing.Picture.Link;
import io.dealership.rules.drawing.Picture.ScaleStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a log has of a workflow, with all instances of a part together. */
final class LogTraffic {

  private static final int MOST_LINES = 80;
  private static final int WIDEST = 7;
  private static final int SHADES = 5;

  private record Pair(ActivityPath from, ActivityPath to) {}

  /** What followed what, as it is drawn; the wait is that of the most frequent passage. */
  private record Flow(Pair pair, long count, long waitOf, Optional<Duration> median) {

    Flow and(Flow other) {
      Flow more = other.waitOf > waitOf ? other : this;
      return new Flow(pair, Math.addExact(count, other.count), more.waitOf, more.median);
    }
  }

  private final Phrases<DrawingPhrase> phrases;
  private final Map<ActivityPath, Long> counts = new TreeMap<>();
  private final List<Flow> flows = new ArrayList<>();
  private final long most;

  LogTraffic(WorkflowTraffic traffic, Activities activities, Phrases<DrawingPhrase> phrases) {
    this.phrases = phrases;
    traffic
        .counts()
        .forEach((path, count) -> counts.merge(known(path, activities), count, Math::addExact));
    this.most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    Map<Pair, Flow> together = new HashMap<>();
    for (Passage passage : traffic.passages()) {
      Pair pair = new Pair(known(passage.from(), activities), known(passage.to(), activities));
      if (passage.count() > 0) {
        Flow flow = new Flow(pair, passage.count(), passage.count(), passage.medianWait());
        together.merge(pair, flow, Flow::and);
      }
    }
    flows.addAll(together.values());
    flows.sort(
        Comparator.comparingLong(Flow::count)
            .reversed()
            .thenComparing(flow -> flow.pair().from())
            .thenComparing(flow -> flow.pair().to()));
  }

  /**
   * Checks that all activities are known.
   *
   * @throws IllegalArgumentException if one is not
   */
  static void check(WorkflowTraffic traffic, Activities activities) {
    traffic.counts().keySet().stream().sorted().forEach(path -> known(path, activities));
    for (Passage passage : traffic.passages()) {
      known(passage.from(), activities);
      known(passage.to(), activities);
    }
  }

  private static ActivityPath known(ActivityPath path, Activities activities) {
    ActivityPath definition = Activities.withoutNumbers(path);
    checkArgument(
        activities.find(definition).isPresent(),
        "WorkflowTraffic must be of activities of the workflow, but '%s' is none of them",
        path);
    return definition;
  }

  long count(ActivityPath activity) {
    return counts.getOrDefault(activity, 0L);
  }

  long most() {
    return most;
  }

  List<Link> links() {
    long widest = flows.isEmpty() ? 1 : flows.get(0).count();
    return flows.stream().limit(MOST_LINES).map(flow -> link(flow, widest)).toList();
  }

  private Link link(Flow flow, long widest) {
    double share = (double) flow.count() / widest;
    String count = Long.toString(flow.count());
    String label =
        flow.median()
            .map(
                wait ->
                    phrases.fill(
                        DrawingPhrase.LABEL_WAIT, Map.of("count", count, "wait", say(wait))))
            .orElse(count);
    int width = 1 + (int) Math.round(share * (WIDEST - 1));
    return new Link(LinkStyle.FOLLOWS, flow.pair().from(), flow.pair().to(), label, width);
  }

  /** A time in its greatest unit of which it has two or more, rounded down. */
  private String say(Duration wait) {
    if (wait.toDays() >= 2) {
      return phrases.fill(DrawingPhrase.DAYS, "number", Long.toString(wait.toDays()));
    }
    if (wait.toHours() >= 2) {
      return phrases.fill(DrawingPhrase.HOURS, "number", Long.toString(wait.toHours()));
    }
    return wait.toMinutes() >= 2
        ? phrases.fill(DrawingPhrase.MINUTES, "number", Long.toString(wait.toMinutes()))
        : phrases.fill(DrawingPhrase.SECONDS, "number", Long.toString(wait.toSeconds()));
  }

  /** What the shades mean, from none upwards; shades that no count can have are left out. */
  List<ScaleStep> scale() {
    List<ScaleStep> scale = new ArrayList<>();
    scale.add(new ScaleStep(Tone.SHADE_0, times(0)));
    long from = 1;
    for (int shade = 1; shade <= SHADES; shade++) {
      long to = last(shade);
      if (to >= from) {
        scale.add(new ScaleStep(Tone.shade(to, most), range(from, to)));
        from = to + 1;
      }
    }
    return scale;
  }

  private String range(long from, long to) {
    Map<String, String> ends = Map.of("from", Long.toString(from), "to", Long.toString(to));
    return from == to ? times(from) : phrases.fill(DrawingPhrase.SCALE, ends);
  }

  String times(long count) {
    return count == 0
        ? phrases.get(DrawingPhrase.NEVER)
        : count == 1
            ? phrases.get(DrawingPhrase.ONCE)
            : phrases.fill(DrawingPhrase.COUNT, "count", Long.toString(count));
  }

  /** The greatest count of a shade: the greatest with (count - 1) * 5 / most below the shade. */
  private long last(int shade) {
    return shade == SHADES ? most : (shade * most + SHADES - 1) / SHADES;
  }

  List<String> notes() {
    int left = flows.size() - MOST_LINES;
    if (left <= 0) {
      return List.of();
    }
    Map<String, String> values =
        Map.of("shown", Integer.toString(MOST_LINES), "left", Integer.toString(left));
    return List.of(phrases.fill(DrawingPhrase.LINES_LEFT_OUT, values));
  }
}
