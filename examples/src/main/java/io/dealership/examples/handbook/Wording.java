package io.dealership.examples.handbook;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.SourceUnit;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Cadence;
import io.dealership.examples.command.Labels;
import io.dealership.examples.handbook.Words.Link;
import io.dealership.rules.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a handbook says in one language what comes again and again: roles, steps, times, sources. */
final class Wording {

  private final Handbook handbook;
  private final Locale locale;
  private final Labels labels;

  Wording(Handbook handbook, Locale locale) {
    this.handbook = handbook;
    this.locale = locale;
    this.labels = Labels.of(Wording.class, locale);
  }

  Handbook handbook() {
    return handbook;
  }

  boolean isChinese() {
    return locale.getLanguage().equals("zh");
  }

  String get(String key) {
    return labels.get(key);
  }

  String get(String key, Object... values) {
    return labels.get(key, values);
  }

  List<Words> heads(String... columns) {
    return labels.all("column.", columns).stream().map(Words::of).toList();
  }

  String in(LocalText text) {
    return text.in(locale);
  }

  String title() {
    return in(handbook.title());
  }

  /** Texts as a list within a sentence. */
  Words list(List<Words> all) {
    return Words.join(get("comma"), all);
  }

  String list(Collection<String> all) {
    return String.join(get("comma"), all);
  }

  // ---- roles ----

  String name(RoleId id) {
    return handbook.catalog().role(id).name(locale);
  }

  Words role(RoleId id) {
    return Words.link(name(id), Link.page(rolePath(id)));
  }

  static String rolePath(RoleId id) {
    return "roles/" + id;
  }

  /** To whom a role reports, and how well that is known. */
  Words line(Role role) {
    String basis = role.line().basis().text(locale);
    return role.line()
        .to()
        .map(above -> Words.fill(get("line.to"), role(above), Words.of(basis)))
        .orElseGet(
            () -> Words.of(role.line().isOfHead() ? get("line.head", basis) : get("line.unknown")));
  }

  // ---- steps ----

  /** A step with its process, leading to its row in the matrix. */
  Words step(StepId id) {
    return step(id, true);
  }

  private Words step(StepId id, boolean withProcess) {
    Optional<StepRoles> step = handbook.raci().find(id);
    String name = step.map(each -> in(each.name())).orElse(id.toString());
    Words named = step.isPresent() ? Words.link(name, link(id)) : Words.of(name);
    return withProcess
        ? Words.fill(get("step"), named, Words.of(process(id.process())))
        : Words.fill(get("step.alone"), named);
  }

  String process(String id) {
    return handbook.raci().process(id).map(each -> in(each.name())).orElse(id);
  }

  static Link link(StepId id) {
    return Link.file("raci.html", id.toString());
  }

  static Link link(ProcessRoles process) {
    return Link.file("raci.html", process.id());
  }

  String part(String part) {
    return get("part." + part.replace("/", ""));
  }

  // ---- duties ----

  String kind(Duty duty) {
    return duty.kind().text(locale);
  }

  String group(DutyGroup group) {
    return get("group." + group);
  }

  String text(Duty duty) {
    return duty.text(locale);
  }

  String evidence(Duty duty) {
    return list(
        duty.evidence().stream().map(each -> handbook.catalog().name(each, locale)).toList());
  }

  /**
   * When a duty is to be done: how often, by which act, or after what; and in which step. Of one
   * that is continuous, the step alone.
   */
  List<Words> when(Duty duty) {
    return when(duty, true);
  }

  /** The same; {@code withProcess}, whether steps name their process. */
  List<Words> when(Duty duty, boolean withProcess) {
    DutyRhythm rhythm = duty.rhythm();
    String often = rhythm.text(locale);
    if (rhythm instanceof DutyRhythm.AfterEvent) {
      Words what =
          duty.step().isPresent()
              ? Words.fill(get("after.step"), step(duty.step().get(), withProcess))
              : Words.of(get("after.event", in(duty.event().orElseThrow().name())));
      return List.of(Words.fill(get("after"), what, Words.of(often)));
    }
    List<Words> lines = new ArrayList<>();
    if (rhythm instanceof DutyRhythm.Recurring recurring) {
      List<Cadence> days = handbook.rhythms().getOrDefault(recurring.frequency(), List.of());
      lines.add(
          Words.of(
              days.isEmpty()
                  ? get("days.open", often)
                  : get(
                      "days.default",
                      String.join(
                          get("semicolon"), days.stream().map(day -> day.text(locale)).toList()))));
    } else if (rhythm instanceof DutyRhythm.Scheduled scheduled) {
      scheduled.acts().forEach(act -> lines.add(Words.of(act(act))));
    } else if (rhythm instanceof DutyRhythm.OnDays) {
      lines.add(Words.of(often));
    }
    if (duty.step().isPresent()) {
      lines.add(Words.fill(get("in.step"), step(duty.step().get(), withProcess)));
    }
    return lines;
  }

  private String act(DutyId id) {
    Schedule act = handbook.acts().get(id);
    if (act == null) {
      return get("act.unknown", id);
    }
    String when =
        act.event().isEmpty()
            ? act.when(locale)
            : get(
                "after",
                get("after.event", labels.getOrCode("event.", act.event().get().code())),
                new DutyRhythm.AfterEvent(act.within()).text(locale));
    return get("act", in(act.name()), when);
  }

  // ---- sources ----

  /** Clauses, and units of the source papers: {@code SAFETY-07}, {@code 001:552, 553}. */
  List<Words> basis(List<String> clauses, List<DutyOrigin> origins) {
    List<Words> lines = new ArrayList<>();
    if (!clauses.isEmpty()) {
      lines.add(Words.of(String.join(", ", clauses)));
    }
    if (!origins.isEmpty()) {
      lines.add(
          Words.of(
              String.join("; ", origins.stream().map(Wording::units).toList()), Words.Tone.SMALL));
    }
    return lines;
  }

  /** The units of one origin, each document once. */
  static String units(DutyOrigin origin) {
    return String.join(
        "; ",
        numbers(origin).entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .toList());
  }

  /** By document the numbers of the units. */
  static Map<String, String> numbers(DutyOrigin origin) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (SourceUnit unit : origin.units()) {
      numbers.merge(unit.document(), String.valueOf(unit.unit()), (a, b) -> a + ", " + b);
    }
    return numbers;
  }

  // ---- ways ----

  /**
   * The links at the head of a page.
   *
   * @param path where the page lies
   * @param other the folder of the other language; empty if there is none
   * @param isPage whether the page has a Markdown form
   */
  List<Words> ways(String path, Optional<String> other, boolean isPage) {
    List<Words> ways = new ArrayList<>();
    ways.add(Words.link(get("way.index"), Link.page("index")));
    ways.add(Words.link(get("way.organization"), Link.file("organization.svg", "")));
    ways.add(Words.link(get("way.raci"), Link.file("raci.html", "")));
    ways.add(Words.link(get("way.trace"), Link.file("trace.html", "")));
    other.ifPresent(
        folder ->
            ways.add(
                Words.link(
                    get("way.other"),
                    isPage
                        ? Link.page("../" + folder + "/" + path)
                        : Link.file("../" + folder + "/" + path + ".html", ""))));
    return ways;
  }
}
