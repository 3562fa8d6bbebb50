package io.dealership.rules.conformance;

import io.dealership.core.time.BusinessTime;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what happens in the cases of a log, event by event.
 *
 * <p>It is told of the events by a {@link LogCheck}, or by a reader itself; then all events count
 * under their names in the log. Memory is that of the open cases and of the kinds of what is
 * counted, of which no more than {@value #MOST_KINDS} are kept.
 *
 * @since 0.1
 */
public final class LogTally implements LogSink {

  /** How many activities, pairs, people and hand-overs are told apart. */
  public static final int MOST_KINDS = 8_192;

  /** How one activity stands. */
  private static final class Counted {
    long count;
    long cases;
    long casesWithRework;
  }

  /** Times between two activities, or of a stage. */
  private static final class Between {
    final TimeSketch lying = new TimeSketch();
    final TimeSketch working = new TimeSketch();
    long count;
  }

  private final Optional<BusinessTime> hours;
  private final List<LogStage> stages;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Counted> activities = new ArrayList<>();
  private final Map<Long, Between> pairs = new HashMap<>();
  private final List<Between> staged = new ArrayList<>();
  private final Map<String, Integer> people = new HashMap<>();
  private final List<String> peopleNames = new ArrayList<>();
  private final Map<Long, Long> betweenEmployees = new HashMap<>();
  private final Map<Long, Long> betweenRoles = new HashMap<>();
  private final TimeSketch throughput = new TimeSketch();
  private final Map<Conformity, Long> byConformity = new EnumMap<>(Conformity.class);
  private final Map<String, Long> byDeviation = new TreeMap<>();
  private final Map<BrokenRule, Long> byRule = new TreeMap<>();

  /** The cases that are open when no check keeps them. */
  private final Map<String, CaseTally> open = new HashMap<>();

  private long cases;
  private long events;
  private long uncounted;

  private LogTally(Optional<BusinessTime> hours, List<LogStage> stages) {
    this.hours = hours;
    this.stages = List.copyOf(stages);
    stages.forEach(stage -> staged.add(new Between()));
  }

  /**
   * A tally in which nothing is counted yet.
   *
   * @param hours the opening hours by which working time is told from lying time; empty if only the
   *     clock on the wall counts
   * @param stages the stretches to be measured
   */
  public static LogTally of(Optional<BusinessTime> hours, List<LogStage> stages) {
    return new LogTally(hours, stages);
  }

  @Override
  public void event(LogEvent event) {
    CaseTally one = open.computeIfAbsent(event.caseId(), id -> begin(event));
    count(one, event.activity(), event);
  }

  @Override
  public void caseEnd(String caseId) {
    CaseTally one = open.remove(caseId);
    if (one != null) {
      end(one);
    }
  }

  /** Problems are the reader's to report. */
  @Override
  public void problem(Problem problem) {}

  CaseTally begin(LogEvent event) {
    return new CaseTally(event.at());
  }

  void count(CaseTally one, String label, LogEvent event) {
    events++;
    int activity = number(label, numbers, names);
    if (activity == CaseTally.NONE) {
      one.last = CaseTally.NONE;
    } else {
      activity(one, activity);
      long lying = event.at().getEpochSecond() - one.lastAt.getEpochSecond();
      if (one.last != CaseTally.NONE) {
        between(pair(one.last, activity), one.lastAt, event.at(), lying);
      }
      one.last = activity;
      if (!stages.isEmpty()) {
        stages(one, label, event.at());
      }
    }
    handOver(one, event);
    one.lastAt = event.at();
  }

  private void activity(CaseTally one, int activity) {
    while (activities.size() <= activity) {
      activities.add(new Counted());
    }
    Counted counted = activities.get(activity);
    counted.count++;
    if (one.isFirst(activity)) {
      counted.cases++;
    } else if (one.isSecond(activity)) {
      counted.casesWithRework++;
    }
  }

  private int number(String name, Map<String, Integer> known, List<String> inOrder) {
    Integer number = known.get(name);
    if (number == null) {
      if (known.size() >= MOST_KINDS) {
        uncounted++;
        return CaseTally.NONE;
      }
      number = known.size();
      known.put(name, number);
      inOrder.add(name);
    }
    return number;
  }

  private @Nullable Between pair(int from, int to) {
    Long key = (long) from << 32 | to;
    Between known = pairs.get(key);
    if (known == null) {
      if (pairs.size() >= MOST_KINDS) {
        uncounted++;
        return null;
      }
      known = new Between();
      pairs.put(key, known);
    }
    return known;
  }

  private void between(@Nullable Between between, Instant from, Instant to, long lying) {
    if (between == null) {
      return;
    }
    between.count++;
    between.lying.add(lying);
    if (hours.isPresent()) {
      between.working.add(
          to.isAfter(from) ? hours.get().hours().openTimeBetween(from, to).toSeconds() : 0);
    }
  }

  private void stages(CaseTally one, String label, Instant at) {
    for (int i = 0; i < stages.size(); i++) {
      @Nullable Instant[] running = one.stages;
      Instant began = running == null ? null : running[i];
      if (running != null && began != null && stages.get(i).to().equals(label)) {
        between(staged.get(i), began, at, at.getEpochSecond() - began.getEpochSecond());
        running[i] = null;
      } else if (began == null && stages.get(i).from().equals(label)) {
        if (running == null) {
          running = new Instant[stages.size()];
          one.stages = running;
        }
        running[i] = at;
      }
    }
  }

  private void handOver(CaseTally one, LogEvent event) {
    int doer =
        event.resource().isPresent()
            ? number(event.resource().get(), people, peopleNames)
            : CaseTally.NONE;
    int role =
        event.role().isPresent() ? number(event.role().get(), people, peopleNames) : CaseTally.NONE;
    handOver(one.lastDoer, doer, betweenEmployees);
    handOver(one.lastRole, role, betweenRoles);
    one.lastDoer = doer;
    one.lastRole = role;
  }

  private void handOver(int from, int to, Map<Long, Long> counts) {
    if (from == CaseTally.NONE || to == CaseTally.NONE || from == to) {
      return;
    }
    Long key = (long) from << 32 | to;
    if (counts.size() >= MOST_KINDS && !counts.containsKey(key)) {
      uncounted++;
    } else {
      counts.merge(key, 1L, Long::sum);
    }
  }

  void end(CaseTally one) {
    cases++;
    throughput.add(one.lastAt.getEpochSecond() - one.firstAt.getEpochSecond());
  }

  void verdict(CaseVerdict verdict) {
    byConformity.merge(verdict.conformity(), 1L, Long::sum);
    for (Deviation deviation : verdict.deviations()) {
      byDeviation.merge(deviation.code(), 1L, Long::sum);
      deviation.rule().ifPresent(rule -> byRule.merge(rule, 1L, Long::sum));
    }
  }

  /** What was counted so far; cases that are still open are in all numbers but those of cases. */
  public LogFigures figures() {
    return new LogFigures(
        cases,
        events,
        byConformity,
        byDeviation,
        byRule,
        ofActivities(),
        ofPairs(),
        ofStages(),
        throughput.figures(),
        handOvers(betweenRoles),
        handOvers(betweenEmployees),
        uncounted);
  }

  /** Ends all cases that are still open, and says what was counted. */
  public LogFigures finish() {
    open.values().forEach(this::end);
    open.clear();
    return figures();
  }

  private List<LogFigures.OfActivity> ofActivities() {
    List<LogFigures.OfActivity> all = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      Counted one = activities.get(i);
      all.add(new LogFigures.OfActivity(names.get(i), one.count, one.cases, one.casesWithRework));
    }
    all.sort(mostFirst(LogFigures.OfActivity::count, LogFigures.OfActivity::activity));
    return all;
  }

  private List<LogFigures.OfPair> ofPairs() {
    List<LogFigures.OfPair> all = new ArrayList<>();
    pairs.forEach(
        (key, between) ->
            all.add(
                new LogFigures.OfPair(
                    names.get((int) (key >> 32)),
                    names.get(key.intValue()),
                    between.count,
                    between.lying.figures(),
                    working(between))));
    all.sort(mostFirst(LogFigures.OfPair::count, pair -> pair.from() + " -> " + pair.to()));
    return all;
  }

  private List<LogFigures.OfStage> ofStages() {
    List<LogFigures.OfStage> all = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Between between = staged.get(i);
      all.add(new LogFigures.OfStage(stages.get(i), between.lying.figures(), working(between)));
    }
    return all;
  }

  private Optional<TimeFigures> working(Between between) {
    return hours.map(open -> between.working.figures());
  }

  private List<LogFigures.HandOvers> handOvers(Map<Long, Long> counts) {
    List<LogFigures.HandOvers> all = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            all.add(
                new LogFigures.HandOvers(
                    peopleNames.get((int) (key >> 32)), peopleNames.get(key.intValue()), count)));
    all.sort(mostFirst(LogFigures.HandOvers::count, one -> one.from() + " -> " + one.to()));
    return all;
  }

  private static <T> Comparator<T> mostFirst(Function<T, Long> count, Function<T, String> name) {
    return Comparator.comparing(count).reversed().thenComparing(name);
  }
}
