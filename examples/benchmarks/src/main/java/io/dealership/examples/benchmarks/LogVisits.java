package io.dealership.examples.benchmarks;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.EventLogs;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogLimits;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogProof;
import io.dealership.rules.eventlog.LogSink;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Logs of visits of forty steps, which all keep to a workflow with an order, deadlines on days,
 * working days and opening hours, roles, four eyes and documents. The same every time.
 */
final class LogVisits {

  /** The steps of a visit, and so the events of a case. */
  static final int STEPS = 40;

  /** JSON Lines have the case in each event, where XES has it in the trace. */
  static final LogLayout JSON_LAYOUT = LogLayout.xes().withCaseId("case:concept:name");

  private static final int POSTS = 5;

  /** So many lines are read at a time, to need little memory. */
  private static final int CHUNK = 20_000;

  private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

  private LogVisits() {}

  /** The workflow: each step after the one before it. */
  static Workflow workflow() {
    List<Activity> activities = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Activity.Builder activity =
          Activity.builder().code(code(i)).name(LocalText.same(name(i))).addRoles(role(i % POSTS));
      if (isProof(i)) {
        activity.addProduces(document(i));
      }
      if (i % 8 == 5) {
        activity.addNeeds(document(i - 2));
      }
      if (i % 10 == 7) {
        activity.addOtherHandsThan(ActivityPath.of(code(i - 1)));
      }
      activities.add(activity.build());
      relations.addAll(relations(i));
    }
    return new Workflow(
        "log-visit", "1", LocalText.same("visit"), new ActivityGraph(activities, relations));
  }

  private static List<Relation> relations(int i) {
    List<Relation> relations = new ArrayList<>();
    if (i > 0) {
      relations.add(Relation.of(code(i), RelationKind.REQUIRES, code(i - 1)));
    }
    if (i + 1 < STEPS) {
      Relation next = Relation.of(code(i), RelationKind.DEMANDS, code(i + 1));
      if (i % 8 == 0) {
        next = next.within(TimeLimit.workingDays(3));
      } else if (i % 12 == 0) {
        next = next.within(TimeLimit.openingHours(30));
      } else if (i % 4 == 0) {
        next = next.within(TimeLimit.days(3));
      }
      relations.add(next);
    }
    if (i > 2 && i % 5 == 0) {
      relations.add(Relation.of(code(i - 2), RelationKind.BLOCKS, code(i)));
    }
    if (i % 6 == 5) {
      relations.add(Relation.of(code(i), RelationKind.LOCKS, code(i - 4)));
    }
    return relations;
  }

  /** The store that runs it. */
  static ProcessDesk desk() {
    OpeningHours hours =
        OpeningHours.builder(ZoneId.of("Asia/Shanghai"))
            .on(DayHours.parse("09:00-18:00"), DayOfWeek.values())
            .build();
    List<EmployeeNumber> staff = new ArrayList<>();
    List<RoleId> posts = new ArrayList<>();
    for (int i = 0; i < 3 * POSTS; i++) {
      staff.add(EmployeeNumber.of(employee(i % POSTS, i / POSTS)));
      posts.add(role(i % POSTS));
    }
    return new ProcessDesk(
        WorkflowEngine.of(workflow()),
        StoreTimes.of(DealershipRules.standard().businessTime(hours)),
        (employee, role, at) -> {
          int found = staff.indexOf(employee);
          return found >= 0 && posts.get(found).equals(role);
        },
        Guards.none());
  }

  /** What the names in the log mean. */
  static LogMapping mapping() {
    LogMapping.Builder mapping = LogMapping.builder().workflow("log-visit").layout(JSON_LAYOUT);
    for (int i = 0; i < STEPS; i++) {
      mapping.putActivities(name(i), ActivityPath.of(code(i)));
      if (isProof(i)) {
        mapping.addDocuments(new LogProof<>("document", Optional.of("D" + i), document(i)));
      }
    }
    return mapping.build();
  }

  private static String code(int step) {
    return "step-" + step;
  }

  private static String name(int step) {
    return "Step " + step;
  }

  private static RoleId role(int post) {
    return RoleId.of("role-" + post);
  }

  private static String employee(int post, int which) {
    return "E-" + post + which;
  }

  private static boolean isProof(int step) {
    return step % 8 == 3;
  }

  private static DocumentCode document(int step) {
    return DocumentCode.of("doc-" + step);
  }

  /** The numbers of the events, case times {@value #STEPS} and step, one case after the other. */
  static int[] inTurn(int cases) {
    int[] order = new int[cases * STEPS];
    Arrays.setAll(order, i -> i);
    return order;
  }

  /** The same with all cases open at once: the next event is that of any of them. */
  static int[] mixed(int cases) {
    int[] order = new int[cases * STEPS];
    for (int i = 0; i < order.length; i++) {
      order[i] = i / STEPS;
    }
    Random random = new Random(20_260_302L);
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int one = order[i];
      order[i] = order[other];
      order[other] = one;
    }
    int[] next = new int[cases];
    for (int i = 0; i < order.length; i++) {
      int number = order[i];
      order[i] = number * STEPS + next[number]++;
    }
    return order;
  }

  /**
   * The same with so many cases open at once: when they are through, as many others begin.
   *
   * @param open a divisor of the number of cases
   */
  static int[] mixed(int cases, int open) {
    int[] group = mixed(open);
    int[] order = new int[cases * STEPS];
    Arrays.setAll(order, i -> group[i % group.length] + i / group.length * group.length);
    return order;
  }

  private static String caseId(int number) {
    return "RO-" + (1_000_000 + number / STEPS);
  }

  private static String time(int number) {
    return BEGIN
        .plusSeconds(number / STEPS * 60L + number % STEPS * 3_000L)
        .atOffset(ZoneOffset.ofHours(8))
        .toString();
  }

  private static String doer(int number) {
    int step = number % STEPS;
    return employee(step % POSTS, step % 3);
  }

  /** Events as JSON Lines. */
  static byte[] jsonLines(int[] order) {
    StringBuilder text = new StringBuilder(200 * order.length);
    for (int number : order) {
      int step = number % STEPS;
      text.append("{\"case:concept:name\":\"").append(caseId(number));
      text.append("\",\"concept:name\":\"").append(name(step));
      text.append("\",\"time:timestamp\":\"").append(time(number));
      text.append("\",\"identity:id\":\"e").append(number);
      text.append("\",\"org:resource\":\"").append(doer(number));
      if (isProof(step)) {
        text.append("\",\"document\":\"D").append(step);
      }
      text.append("\",\"bay\":\"").append(number % 12).append("\"}\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Events as XES; a trace for each case. */
  static byte[] xes(int cases) {
    StringBuilder text = new StringBuilder(300 * STEPS * cases);
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n");
    for (int number = 0; number < cases * STEPS; number++) {
      int step = number % STEPS;
      if (step == 0) {
        text.append("<trace>");
        attribute(text, "string", "concept:name", caseId(number));
      }
      text.append("<event>");
      attribute(text, "string", "concept:name", name(step));
      attribute(text, "date", "time:timestamp", time(number));
      attribute(text, "id", "identity:id", "e" + number);
      attribute(text, "string", "org:resource", doer(number));
      if (isProof(step)) {
        attribute(text, "string", "document", "D" + step);
      }
      attribute(text, "int", "bay", Integer.toString(number % 12));
      text.append("</event>\n");
      if (step == STEPS - 1) {
        text.append("</trace>\n");
      }
    }
    return text.append("</log>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void attribute(StringBuilder text, String tag, String key, String value) {
    text.append("  <").append(tag).append(" key=\"").append(key);
    text.append("\" value=\"").append(value).append("\"/>\n");
  }

  /** Events as they come from the reader: nobody has looked at their names before. */
  static List<LogEvent> events(int[] order) {
    List<LogEvent> events = new ArrayList<>(order.length);
    for (int from = 0; from < order.length; from += CHUNK) {
      int[] some = Arrays.copyOfRange(order, from, Math.min(from + CHUNK, order.length));
      read(jsonLines(some), LogFormat.JSON_LINES, new Sink(events));
    }
    return events;
  }

  /** Reads a log of this kind from memory. */
  static void read(byte[] log, LogFormat format, LogSink sink) {
    LogLayout layout = format == LogFormat.XES ? LogLayout.xes() : JSON_LAYOUT;
    EventLogs.read(
        "visits", new ByteArrayInputStream(log), format, layout, LogLimits.standard(), sink);
  }

  /** Keeps the events. */
  private record Sink(List<LogEvent> events) implements LogSink {

    @Override
    public void event(LogEvent event) {
      events.add(event);
    }

    @Override
    public void problem(Problem problem) {
      throw new IllegalStateException(problem.toString());
    }
  }
}
