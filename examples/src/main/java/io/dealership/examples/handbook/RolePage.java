package io.dealership.examples.handbook;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Fact;
import io.dealership.examples.handbook.Page.Facts;
import io.dealership.examples.handbook.Page.Group;
import io.dealership.examples.handbook.Page.Heading;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Tone;
import io.dealership.rules.organization.Conflict;
import io.dealership.rules.organization.ConflictScope;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The page of a role: all that the packs say of it. */
final class RolePage {

  private final Wording wording;
  private final Handbook handbook;
  private final Role role;
  private final List<Block> blocks = new ArrayList<>();

  private RolePage(Wording wording, Role role) {
    this.wording = wording;
    this.handbook = wording.handbook();
    this.role = role;
  }

  /** The page of a role; {@code other} is the folder of the other language. */
  static Page of(Wording wording, Role role, Optional<String> other) {
    String path = Wording.rolePath(role.id());
    RolePage page = new RolePage(wording, role);
    page.facts();
    page.qualifications();
    page.duties();
    page.parts();
    page.apart();
    page.approvals();
    page.blocks.add(new Paragraph(Words.of(wording.get("note.sources"), Tone.SMALL)));
    return new Page(path, wording.name(role.id()), wording.ways(path, other, true), page.blocks);
  }

  private void heading(int level, String text, String anchor) {
    blocks.add(new Heading(level, text, anchor));
  }

  private void paragraph(String key) {
    blocks.add(new Paragraph(Words.of(wording.get(key))));
  }

  private static List<Words> cell(String text) {
    return List.of(Words.of(text));
  }

  // ---- what it is ----

  private void facts() {
    List<Fact> facts = new ArrayList<>();
    List<Words> zh = List.of(foreign(role.names().zh(), "zh-CN", wording.isChinese()));
    List<Words> en = List.of(foreign(role.names().en(), "en", !wording.isChinese()));
    facts.add(new Fact(wording.get("fact.names-zh"), wording.list(zh)));
    facts.add(new Fact(wording.get("fact.names-en"), wording.list(en)));
    facts.add(new Fact(wording.get("fact.id"), Words.of(role.id().code())));
    facts.add(
        new Fact(wording.get("fact.department"), Words.of(wording.in(role.department().name()))));
    facts.add(new Fact(wording.get("fact.purpose"), Words.of(wording.in(role.purpose()))));
    facts.add(new Fact(wording.get("fact.line"), wording.line(role)));
    List<Words> below =
        handbook.catalog().below(role.id()).stream()
            .map(
                each ->
                    Words.fill(
                        wording.get("below." + each.line().basis()), wording.role(each.id())))
            .toList();
    facts.add(
        new Fact(
            wording.get("fact.below"),
            below.isEmpty() ? Words.of(wording.get("none")) : wording.list(below)));
    facts.add(
        new Fact(
            wording.get("fact.counts"),
            Words.of(
                wording.get(
                    "role.counts",
                    role.duties().size(),
                    handbook.raci().stepsOf(role.id()).size()))));
    blocks.add(new Facts(false, facts));
  }

  private static Words foreign(List<String> names, String language, boolean own) {
    String all = String.join(language.equals("en") ? ", " : "、", names);
    return own ? Words.of(all) : Words.foreign(all, language);
  }

  // ---- what it asks for ----

  private void qualifications() {
    heading(2, wording.get("section.qualifications"), "qualifications");
    if (role.qualifications().isEmpty()) {
      paragraph("qualifications.none");
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (Qualification asked : role.qualifications()) {
      rows.add(
          Row.of(
              cell(wording.in(asked.text())),
              cell(wording.get("qualification." + asked.kind())),
              cell(wording.get("strength." + asked.strength())),
              cell(asked.renewedWithin().map(this::term).orElse("")),
              wording.basis(asked.clauses(), asked.origins())));
    }
    blocks.add(
        Table.of(
            "qualifications",
            wording.get("section.qualifications"),
            wording.heads("asked", "asked-kind", "strength", "renewal", "basis"),
            rows));
  }

  /** Whole years by their number; anything else as it is written. */
  private String term(Period term) {
    boolean years = term.toTotalMonths() % 12 == 0 && term.getDays() == 0;
    return !years
        ? wording.get("renewal.other", term)
        : term.toTotalMonths() == 12
            ? wording.get("renewal.year")
            : wording.get("renewal.years", term.toTotalMonths() / 12);
  }

  // ---- what has to be done ----

  private void duties() {
    heading(2, wording.get("section.duties"), "duties");
    Map<DutyGroup, List<Duty>> groups = new EnumMap<>(DutyGroup.class);
    for (Duty duty : role.duties()) {
      groups.computeIfAbsent(DutyGroup.of(duty, handbook), group -> new ArrayList<>()).add(duty);
    }
    if (groups.isEmpty()) {
      paragraph("duties.none");
    }
    groups.forEach(
        (group, duties) -> {
          heading(
              3,
              wording.get("counted", wording.group(group), duties.size()),
              "duties-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          blocks.add(
              new Table(
                  "duties",
                  wording.group(group),
                  wording.heads("duty", "kind", "when", "evidence", "basis"),
                  group == DutyGroup.AFTER_EVENT
                      ? byProcesses(duties)
                      : List.of(
                          new Group(
                              Words.of(""),
                              duties.stream().map(duty -> duty(duty, true)).toList()))));
        });
  }

  /** What steps make owed, by processes in the order of the handbook; then what else does. */
  private List<Group> byProcesses(List<Duty> duties) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    handbook.raci().processes().forEach(process -> rows.put(process.id(), new ArrayList<>()));
    List<Row> others = new ArrayList<>();
    for (Duty duty : duties) {
      if (duty.step().isPresent()) {
        rows.computeIfAbsent(duty.step().get().process(), process -> new ArrayList<>())
            .add(duty(duty, false));
      } else {
        others.add(duty(duty, false));
      }
    }
    List<Group> groups = new ArrayList<>();
    rows.forEach(
        (process, own) -> {
          if (!own.isEmpty()) {
            groups.add(new Group(Words.of(wording.process(process)), own));
          }
        });
    if (!others.isEmpty()) {
      groups.add(new Group(Words.of(wording.get("other-events")), others));
    }
    return groups;
  }

  private Row duty(Duty duty, boolean withProcess) {
    return Row.of(
        cell(wording.text(duty)),
        cell(wording.kind(duty)),
        wording.when(duty, withProcess),
        cell(wording.evidence(duty)),
        wording.basis(duty.clauses(), duty.origins()));
  }

  // ---- its part in the processes ----

  private void parts() {
    heading(2, wording.get("section.parts"), "parts");
    List<Group> groups = new ArrayList<>();
    for (ProcessRoles process : handbook.raci().processes()) {
      List<Row> rows = new ArrayList<>();
      for (StepRoles step : process.steps()) {
        step.part(role.id())
            .ifPresent(
                part ->
                    rows.add(
                        Row.of(
                            List.of(Words.link(wording.in(step.name()), Wording.link(step.step()))),
                            List.of(
                                Words.fill(
                                    wording.get("part"),
                                    Words.of(part, Tone.BADGE),
                                    Words.of(wording.part(part)))))));
      }
      if (!rows.isEmpty()) {
        groups.add(new Group(Words.link(wording.in(process.name()), Wording.link(process)), rows));
      }
    }
    if (groups.isEmpty()) {
      paragraph("parts.none");
    } else {
      blocks.add(
          new Table("parts", wording.get("section.parts"), wording.heads("step", "part"), groups));
    }
  }

  // ---- what is kept apart ----

  private void apart() {
    heading(2, wording.get("section.apart"), "apart");
    List<Row> posts = new ArrayList<>();
    List<Row> steps = new ArrayList<>();
    for (Conflict conflict : handbook.conflicts()) {
      if (conflict.scope() == ConflictScope.POSTS) {
        Set<RoleId> others = new TreeSet<>();
        if (conflict.oneRoles().contains(role.id())) {
          others.addAll(conflict.otherRoles());
        }
        if (conflict.otherRoles().contains(role.id())) {
          others.addAll(conflict.oneRoles());
        }
        others.remove(role.id());
        if (!others.isEmpty()) {
          posts.add(
              Row.of(
                  others.stream().map(this::roleOrId).toList(),
                  cell(wording.in(conflict.text())),
                  citations(conflict)));
        }
      } else if (does(conflict.oneSteps()) || does(conflict.otherSteps())) {
        steps.add(
            Row.of(
                conflict.oneSteps().stream().map(this::stepOfConflict).toList(),
                conflict.otherSteps().stream().map(this::stepOfConflict).toList(),
                cell(wording.in(conflict.text())),
                citations(conflict)));
      }
    }
    heading(3, wording.get("section.apart-posts"), "apart-posts");
    table("posts-apart", posts, "apart-posts.none", "post", "why", "basis");
    heading(3, wording.get("section.apart-steps"), "apart-steps");
    if (!steps.isEmpty()) {
      paragraph("apart-steps.note");
    }
    table("steps-apart", steps, "apart-steps.none", "one-step", "other-step", "why", "basis");
  }

  /** A pack may keep apart from a post that another trade has. */
  private Words roleOrId(RoleId id) {
    return handbook.catalog().find(id).isPresent() ? wording.role(id) : Words.of(id.code());
  }

  private boolean does(Collection<StepId> steps) {
    return steps.stream().anyMatch(this::does);
  }

  private boolean does(StepId step) {
    return handbook
        .raci()
        .find(step)
        .filter(each -> each.responsible().contains(role.id()))
        .isPresent();
  }

  private Words stepOfConflict(StepId step) {
    return does(step)
        ? Words.fill(wording.get("own-step"), wording.step(step), Words.of("R", Tone.BADGE))
        : wording.step(step);
  }

  private List<Words> citations(Conflict conflict) {
    return List.of(
        Words.of(
            String.join(", ", conflict.citations().stream().map(each -> each.clause()).toList())));
  }

  // ---- what it may approve ----

  private void approvals() {
    heading(2, wording.get("section.approvals"), "approvals");
    List<Row> own = new ArrayList<>();
    for (Duty duty : role.duties()) {
      if (duty.kind() == DutyKind.APPROVAL) {
        List<Words> part =
            duty.step()
                .flatMap(handbook.raci()::find)
                .flatMap(step -> step.part(role.id()))
                .map(each -> List.of(Words.of(each, Tone.BADGE)))
                .orElse(List.of());
        own.add(Row.of(cell(wording.text(duty)), wording.when(duty), part));
      }
    }
    heading(3, wording.get("section.own-approvals"), "own-approvals");
    table("approvals", own, "own-approvals.none", "duty", "when", "part");
    List<Row> others = new ArrayList<>();
    for (StepRoles step : handbook.raci().stepsOf(role.id())) {
      boolean acts = step.accountable().equals(role.id()) || step.responsible().contains(role.id());
      for (Duty duty : handbook.catalog().dutiesAt(step.step())) {
        if (acts && duty.kind() == DutyKind.APPROVAL && !duty.role().equals(role.id())) {
          others.add(
              Row.of(
                  List.of(wording.step(step.step())),
                  List.of(Words.of(step.part(role.id()).orElseThrow(), Tone.BADGE)),
                  List.of(wording.role(duty.role())),
                  cell(wording.text(duty))));
        }
      }
    }
    if (!others.isEmpty()) {
      heading(3, wording.get("section.others-approvals"), "others-approvals");
      table("others-approvals", others, "none", "step", "part", "approver", "duty");
    }
  }

  private void table(String kind, List<Row> rows, String none, String... columns) {
    if (rows.isEmpty()) {
      paragraph(none);
    } else {
      blocks.add(Table.of(kind, wording.get("table." + kind), wording.heads(columns), rows));
    }
  }
}
