package io.dealership.examples.checklog;

import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.examples.command.Labels;
import io.dealership.rules.conformance.BrokenRule;
import io.dealership.rules.conformance.Deviation;
import io.dealership.rules.conformance.LogStage;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.process.Unmet;
import io.dealership.rules.process.WorkflowWords;
import io.dealership.rules.workflow.ProcessRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a check has to say, in the words of the packs and the time of the store. */
final class CheckWords implements WorkflowWords {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Workflow workflow;
  private final ProcessRules processes;
  private final RoleCatalog roles;
  private final WorkflowWords names;
  private final LocalDate on;
  private final ZoneId zone;
  private final Map<String, RoleId> parties;
  private final Locale locale;
  private final Labels labels;

  /**
   * Words.
   *
   * @param parties the roles by their names in the log
   * @param on the day by which the knowledge is chosen
   * @param zone the zone of the store
   */
  CheckWords(
      Workflow workflow,
      ProcessRules processes,
      RoleCatalog roles,
      LocalDate on,
      ZoneId zone,
      Map<String, RoleId> parties,
      Locale locale) {
    this.workflow = workflow;
    this.processes = processes;
    this.roles = roles;
    this.names = processes.words(on);
    this.on = on;
    this.zone = zone;
    this.parties = Map.copyOf(parties);
    this.locale = locale;
    this.labels = Labels.of(CheckWords.class, locale);
  }

  Locale locale() {
    return locale;
  }

  Labels labels() {
    return labels;
  }

  Workflow workflow() {
    return workflow;
  }

  // ---- names ----

  @Override
  public Optional<LocalText> find(Kind kind, String code) {
    return names.find(kind, code);
  }

  /** A stage by the names of its ends. */
  LogStage stage(LogProfile.Stage stage) {
    String from = stage.from().toString();
    String to = stage.to().toString();
    return new LogStage(activity(from) + " → " + activity(to), from, to);
  }

  /** What an activity is called; its name in the log where the workflow has none. */
  String activity(String path) {
    try {
      return activity(ActivityPath.parse(path), path);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private String activity(ActivityPath path, String otherwise) {
    return workflow
        .graph()
        .find(path)
        .map(Activity::name)
        .map(name -> name.in(locale))
        .orElse(otherwise);
  }

  /** What somebody is called in a log: a role by its title, else as the log does. */
  String party(String name) {
    return Optional.ofNullable(parties.get(name))
        .flatMap(roles::find)
        .map(role -> role.name(locale))
        .orElse(name.isEmpty() ? labels.get("nobody") : name);
  }

  // ---- deviations ----

  /** The kind of a deviation, in a few words. */
  String kind(String code) {
    return labels.getOrCode("kind.", code);
  }

  /** What deviates and why. */
  String cause(Deviation deviation) {
    String name = deviation.path().map(path -> activity(path, deviation.activity())).orElse("");
    String what =
        deviation
            .kind()
            .text()
            .in(locale)
            .replace("{activity}", name.isEmpty() ? deviation.activity() : name)
            .replace("{due}", deviation.due().map(this::moment).orElse(""));
    return what + deviation.unmet().map(this::unmet).orElse("");
  }

  private String unmet(Unmet unmet) {
    String text =
        unmet.message(workflow, this, locale).replace(" (" + unmet.by() + ")", numbers(unmet.by()));
    return unmet.from().map(from -> text.replace(from.toString(), moment(from))).orElse(text);
  }

  /** Which of several items it is. */
  private String numbers(ActivityPath path) {
    String numbers =
        path.parts().stream()
            .flatMap(part -> part.instance().stream().mapToObj(Integer::toString))
            .collect(Collectors.joining("."));
    return labels.get("item", numbers);
  }

  /** A rule of the definition in words. */
  String rule(BrokenRule rule) {
    return labels.get(
        "rule." + rule.kind(),
        activity(rule.activity(), rule.activity().toString()),
        rule.other().map(path -> activity(path, path.toString())).orElse(""));
  }

  /** The clauses from which a rule comes; the units of the papers where there is none. */
  List<String> clauses(BrokenRule rule) {
    List<String> clauses =
        processes.rules(workflow.id(), rule.activity(), on).stream().map(Citation::clause).toList();
    return clauses.isEmpty()
        ? processes.papers(workflow.id(), rule.activity(), on).stream()
            .map(Object::toString)
            .toList()
        : clauses;
  }

  String clauses(Optional<BrokenRule> rule) {
    return rule.map(one -> String.join(labels.get("semicolon"), clauses(one))).orElse("");
  }

  // ---- time and numbers ----

  /** A moment by the clock of the store, to the minute. */
  String moment(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }

  /** A length of time in its two largest units. */
  String length(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 60) {
      return labels.get("seconds", seconds);
    }
    long minutes = seconds / 60;
    if (minutes < 60) {
      return labels.get("minutes", minutes);
    }
    long hours = minutes / 60;
    if (hours < 24) {
      return two("hours", hours, "minutes", minutes % 60);
    }
    long days = hours / 24;
    return days < 10 ? two("days", days, "hours", hours % 24) : labels.get("days", days);
  }

  private String two(String large, long larger, String small, long smaller) {
    String first = labels.get(large, larger);
    return smaller == 0 ? first : first + labels.get("gap") + labels.get(small, smaller);
  }

  /** A share as percent, to a tenth. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  static String percent(long part, long whole) {
    return whole == 0 ? "" : percent(part / (double) whole);
  }
}
