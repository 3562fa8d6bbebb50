package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.QualificationKind;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what packs say of roles, processes and conflicts: that names lead somewhere in the packs
 * that are loaded together, that nobody reports in a circle, and that each thing is there once.
 */
final class OrganizationCheck {

  // classes rather than lambdas, which are linked at run time: a catalog has to be there fast

  private static final class Roles
      implements SectionReader.Check<RoleFile>, SectionReader.Places<RoleFile> {

    @Override
    public void check(RoleFile file, SectionContext context) {
      new OrganizationCheck(context).roles(file);
    }

    @Override
    public void tell(RoleFile file, BiConsumer<String, String> to) {
      places(file, to);
    }
  }

  private static final class Organizations implements SectionReader.Check<OrganizationFile> {

    @Override
    public void check(OrganizationFile file, SectionContext context) {
      organization(file, context);
    }
  }

  private static final class Processes implements SectionReader.Check<ProcessFile> {

    @Override
    public void check(ProcessFile file, SectionContext context) {
      new OrganizationCheck(context).processes(file);
    }
  }

  private static final class Conflicts
      implements SectionReader.Check<ConflictFile>, SectionReader.Places<ConflictFile> {

    @Override
    public void check(ConflictFile file, SectionContext context) {
      conflicts(file, context);
    }

    @Override
    public void tell(ConflictFile file, BiConsumer<String, String> to) {
      for (ConflictEntry entry : file.conflicts()) {
        to.accept("conflict " + entry.id(), entry.source());
      }
    }
  }

  static final SectionReader<RoleFile> ROLES =
      SectionReader.of("roles/", RoleFile.class, new Roles()).citing(new Roles());

  static final SectionReader<OrganizationFile> ORGANIZATION =
      SectionReader.of("organization.json", OrganizationFile.class, new Organizations());

  static final SectionReader<ProcessFile> PROCESSES =
      SectionReader.of("processes.json", ProcessFile.class, new Processes());

  static final SectionReader<ConflictFile> CONFLICTS =
      SectionReader.of("conflicts.json", ConflictFile.class, new Conflicts())
          .citing(new Conflicts());

  private final SectionContext context;

  private OrganizationCheck(SectionContext context) {
    this.context = context;
  }

  private static void places(RoleFile file, BiConsumer<String, String> to) {
    for (RoleEntry role : file.roles()) {
      for (QualificationEntry asked : role.qualifications()) {
        to.accept("qualification " + role.id() + "." + asked.code(), asked.rules());
      }
      for (DutyEntry duty : role.duties()) {
        duty.rules().ifPresent(rules -> to.accept("duty " + duty.id(), rules));
      }
    }
  }

  /** The files of all packs and this one, which is not among them when it is read by itself. */
  private <T extends Record> List<T> together(SectionReader<T> reader, @Nullable T own) {
    List<T> all = context.sections(reader);
    return own == null || all.contains(own)
        ? all
        : Stream.concat(all.stream(), Stream.of(own)).toList();
  }

  // ---- roles ----

  private void roles(RoleFile file) {
    List<RoleFile> files = together(ROLES, file);
    Map<String, Integer> entriesOf = new HashMap<>();
    Map<String, String> roleOf = new HashMap<>();
    for (RoleFile each : files) {
      for (RoleEntry role : each.roles()) {
        entriesOf.merge(role.id(), 1, Integer::sum);
        role.duties().forEach(duty -> roleOf.putIfAbsent(duty.id(), role.id()));
      }
    }
    Map<String, Line> above = lines(file);
    Set<String> departments = new TreeSet<>();
    Set<String> evidence = new TreeSet<>();
    for (OrganizationFile each : together(ORGANIZATION, null)) {
      each.departments().forEach(department -> departments.add(department.code()));
      evidence.addAll(each.evidence().keySet());
    }
    Set<String> steps = steps();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < file.roles().size(); i++) {
      RoleEntry role = file.roles().get(i);
      String pointer = "/roles/" + i;
      if (!seen.add(role.id())) {
        context.problem(pointer + "/id", "an id that no other role of the file has");
      }
      if (entriesOf.getOrDefault(role.id(), 0) < 2) {
        complete(pointer, role);
      }
      role.department()
          .filter(code -> !departments.contains(code))
          .ifPresent(
              code ->
                  context.unknown(
                      pointer + "/department",
                      "one of the departments " + departments,
                      departments));
      role.purpose().ifPresent(purpose -> notBlank(pointer + "/purpose", purpose));
      line(pointer, role, entriesOf.keySet(), above);
      qualifications(pointer, role);
      for (int k = 0; k < role.duties().size(); k++) {
        duty(pointer + "/duties/" + k, role, role.duties().get(k), roleOf, evidence, steps);
      }
      without(pointer, role, files);
    }
  }

  private void complete(String pointer, RoleEntry role) {
    boolean whole =
        role.names().isPresent()
            && role.department().isPresent()
            && role.line().isPresent()
            && role.purpose().isPresent();
    if (!whole) {
      context.problem(
          pointer, "names, department, line and purpose, for no other pack has the role");
    }
  }

  /**
   * The last word on the role above another one.
   *
   * @param to the role above
   * @param layer the layer that says it
   */
  private record Line(String to, PackLayer layer) {}

  private Map<String, Line> lines(RoleFile file) {
    Map<String, Line> above = new HashMap<>();
    boolean seen = false;
    for (SectionContext.Layered<RoleFile> each : context.layers(ROLES)) {
      seen |= each.section().equals(file);
      each.section().roles().forEach(role -> lines(role, each.layer(), above));
    }
    if (!seen) { // it is read by itself, and has the last word
      file.roles().forEach(role -> lines(role, ownLayer(), above));
    }
    return above;
  }

  private PackLayer ownLayer() {
    return context.pack().map(PackDescriptor::layer).orElse(PackLayer.STORE);
  }

  private static void lines(RoleEntry role, PackLayer layer, Map<String, Line> above) {
    role.reportsTo().ifPresent(to -> above.put(role.id(), new Line(to, layer)));
  }

  private void line(String pointer, RoleEntry role, Set<String> known, Map<String, Line> above) {
    if (role.reportsTo().isEmpty()) {
      return;
    }
    if (role.line().isEmpty()) {
      context.problem(pointer, "a line, which says how well the role above is known");
    }
    if (!known.contains(role.reportsTo().get())) {
      context.unknown(
          pointer + "/reportsTo", "one of the " + known.size() + " roles of the packs", known);
      return;
    }
    Set<String> way = new LinkedHashSet<>();
    PackLayer lowest = PackLayer.NATION;
    String at = role.id();
    while (at != null && way.add(at)) {
      Line line = above.get(at);
      at = line == null ? null : line.to();
      lowest = line != null && line.layer().compareTo(lowest) > 0 ? line.layer() : lowest;
    }
    // a circle is the fault of the lowest layer in it, which had the last word
    if (role.id().equals(at) && ownLayer() == lowest) {
      context.problem(
          pointer + "/reportsTo",
          "a line without a circle (" + String.join(" -> ", way) + " -> " + role.id() + ")");
    }
  }

  private void qualifications(String pointer, RoleEntry role) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < role.qualifications().size(); i++) {
      QualificationEntry asked = role.qualifications().get(i);
      String at = pointer + "/qualifications/" + i;
      if (!seen.add(asked.code())) {
        context.problem(at + "/code", "each qualification once");
      }
      notBlank(at + "/text", asked.text());
      if (asked.anyOf().isEmpty() == (asked.kind() == QualificationKind.EDUCATION)) {
        context.problem(at, "anyOf for education, and for nothing else");
      }
      if (asked.years().isPresent() != (asked.kind() == QualificationKind.EXPERIENCE)) {
        context.problem(at, "years for experience, and for nothing else");
      }
      if (asked.years().filter(years -> years < 0 || years > 60).isPresent()) {
        context.problem(at + "/years", "0 to 60 years");
      }
      if (asked.renewedWithin().isPresent() && asked.kind() != QualificationKind.CERTIFICATE) {
        context.problem(at + "/renewedWithin", "only certificates to be renewed");
      }
      if (!asked.alsoMetBy().isEmpty()
          && asked.kind() != QualificationKind.EXPERIENCE
          && asked.kind() != QualificationKind.CERTIFICATE) {
        context.problem(at + "/alsoMetBy", "only experience and certificates to be met otherwise");
      }
      context.checkCitation(at + "/rules", asked.rules());
      asked.source().ifPresent(source -> origins(at + "/source", source));
    }
  }

  private void duty(
      String pointer,
      RoleEntry role,
      DutyEntry duty,
      Map<String, String> roleOf,
      Set<String> evidence,
      Set<String> steps) {
    if (!role.id().equals(roleOf.get(duty.id()))
        || role.duties().stream().filter(each -> each.id().equals(duty.id())).count() > 1) {
      context.problem(
          pointer + "/id", "an id that no other duty has (one of " + roleOf.get(duty.id()) + ")");
    }
    notBlank(pointer + "/text", duty.text());
    boolean event = duty.when().startsWith("event");
    read(
        pointer + "/when",
        duty.when(),
        DutyRhythm::parse,
        "a rhythm such as 'weekly', 'every Monday 10:00', 'event within 2 working days',"
            + " 'schedule sales-analysis' or 'continuous'");
    if (event && duty.step().isEmpty() && duty.on().isEmpty()) {
      context.problem(pointer, "a step or an event that makes the duty owed");
    }
    if (!event && duty.on().isPresent()) {
      context.problem(pointer + "/on", "nothing where no event makes the duty owed");
    }
    duty.step()
        .filter(step -> !steps.contains(step))
        .ifPresent(
            step ->
                context.unknown(
                    pointer + "/step",
                    "one of the " + steps.size() + " steps of the packs",
                    steps));
    for (int i = 0; i < duty.evidence().size(); i++) {
      if (!evidence.contains(duty.evidence().get(i))) {
        context.unknown(
            pointer + "/evidence/" + i, "evidence that an organization.json names", evidence);
      }
    }
    duty.source().ifPresent(source -> origins(pointer + "/source", source));
    duty.rules().ifPresent(rules -> context.checkCitation(pointer + "/rules", rules));
  }

  private void without(String pointer, RoleEntry role, List<RoleFile> files) {
    Set<String> there = new TreeSet<>();
    for (RoleFile each : files) {
      for (RoleEntry other : each.roles()) {
        if (!other.equals(role) && other.id().equals(role.id())) {
          other.duties().forEach(duty -> there.add(duty.id()));
          other.qualifications().forEach(asked -> there.add(asked.code()));
        }
      }
    }
    for (int i = 0; i < role.without().size(); i++) {
      if (!there.contains(role.without().get(i))) {
        context.unknown(
            pointer + "/without/" + i,
            "a duty or qualification that another pack gives the role",
            there);
      }
    }
  }

  private void origins(String pointer, String source) {
    for (String origin : source.split(" \\| ", -1)) {
      read(
          pointer,
          origin,
          DutyOrigin::parse,
          "units such as '001:552 001:553', with a bar between those of several documents");
    }
  }

  // ---- organization ----

  private static void organization(OrganizationFile file, SectionContext context) {
    OrganizationCheck check = new OrganizationCheck(context);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < file.departments().size(); i++) {
      if (!codes.add(file.departments().get(i).code())) {
        context.problem("/departments/" + i + "/code", "each department once");
      }
    }
    for (Map.Entry<String, LocalText> one : file.evidence().entrySet()) {
      String pointer = "/evidence/" + one.getKey();
      if (!one.getKey().matches(Codes.FORM) || one.getKey().length() > 60) {
        context.problem(pointer, "a code of " + Codes.SAYS);
      }
      check.notBlank(pointer, one.getValue());
    }
    Set<Frequency> seen = EnumSet.noneOf(Frequency.class);
    for (int i = 0; i < file.rhythms().size(); i++) {
      RhythmEntry rhythm = file.rhythms().get(i);
      String pointer = "/rhythms/" + i;
      if (!seen.add(rhythm.frequency())) {
        context.problem(pointer + "/frequency", "each frequency once");
      }
      for (int k = 0; k < rhythm.cadences().size(); k++) {
        check.read(
            pointer + "/cadences/" + k,
            rhythm.cadences().get(k),
            Cadence::parse,
            "a cadence such as 'every Friday' or 'monthly on the last working day'");
      }
    }
  }

  // ---- processes ----

  private Set<String> steps() {
    Set<String> steps = new TreeSet<>();
    for (ProcessFile each : together(PROCESSES, null)) {
      for (ProcessEntry process : each.processes()) {
        process.steps().forEach(step -> steps.add(process.id() + "." + step.id()));
      }
    }
    return steps;
  }

  private Set<String> knownRoles() {
    Set<String> known = new TreeSet<>();
    for (RoleFile each : together(ROLES, null)) {
      each.roles().forEach(role -> known.add(role.id()));
    }
    return known;
  }

  private void processes(ProcessFile file) {
    Set<String> known = knownRoles();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.processes().size(); i++) {
      ProcessEntry process = file.processes().get(i);
      String pointer = "/processes/" + i;
      if (!ids.add(process.id())) {
        context.problem(pointer + "/id", "an id that no other process of the file has");
      }
      notBlank(pointer + "/name", process.name());
      lostSteps(pointer, process);
      Set<String> steps = new HashSet<>();
      for (int k = 0; k < process.steps().size(); k++) {
        StepEntry step = process.steps().get(k);
        String at = pointer + "/steps/" + k;
        if (!steps.add(step.id())) {
          context.problem(at + "/id", "an id that no other step of the process has");
        }
        notBlank(at + "/name", step.name());
        Set<String> parts = new HashSet<>();
        parts(at + "/responsible/", step.responsible(), known, parts);
        parts(at + "/consulted/", step.consulted(), known, parts);
        parts(at + "/informed/", step.informed(), known, parts);
        if (!known.contains(step.accountable())) {
          context.unknown(at + "/accountable", "one of the roles of the packs", known);
        }
        if (step.consulted().contains(step.accountable())
            || step.informed().contains(step.accountable())) {
          context.problem(at + "/accountable", "a role that is not asked or told as well");
        }
      }
    }
  }

  /** Steps of the process that this one replaces, which duties name and which are gone. */
  private void lostSteps(String pointer, ProcessEntry process) {
    Set<String> lost = new TreeSet<>();
    for (SectionContext.Layered<ProcessFile> each : context.layers(PROCESSES)) {
      for (ProcessEntry other : each.section().processes()) {
        if (!each.isOwn()
            && each.layer().compareTo(ownLayer()) < 0
            && other.id().equals(process.id())) {
          other.steps().forEach(step -> lost.add(process.id() + "." + step.id()));
        }
      }
    }
    process.steps().forEach(step -> lost.remove(process.id() + "." + step.id()));
    if (lost.isEmpty()) {
      return;
    }
    for (RoleFile each : together(ROLES, null)) {
      for (RoleEntry role : each.roles()) {
        for (DutyEntry duty : role.duties()) {
          if (duty.step().filter(lost::contains).isPresent()) {
            context.problem(
                pointer + "/steps",
                "the step "
                    + duty.step().get()
                    + ", which duty "
                    + duty.id()
                    + " of "
                    + role.id()
                    + " names");
          }
        }
      }
    }
  }

  private void parts(String pointer, List<String> roles, Set<String> known, Set<String> seen) {
    for (int i = 0; i < roles.size(); i++) {
      if (!known.contains(roles.get(i))) {
        context.unknown(pointer + i, "one of the roles of the packs", known);
      }
      if (!seen.add(roles.get(i))) {
        context.problem(pointer + i, "each role once, in one part of the step");
      }
    }
  }

  // ---- conflicts ----

  private static void conflicts(ConflictFile file, SectionContext context) {
    OrganizationCheck check = new OrganizationCheck(context);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.conflicts().size(); i++) {
      ConflictEntry entry = file.conflicts().get(i);
      String pointer = "/conflicts/" + i;
      if (!ids.add(entry.id())) {
        context.problem(pointer + "/id", "an id that no other conflict of the file has");
      }
      check.notBlank(pointer + "/text", entry.text());
      context.checkCitation(pointer + "/source", entry.source());
      check.side(pointer + "/one", entry.scope(), entry.one());
      check.side(pointer + "/other", entry.scope(), entry.other());
    }
  }

  private void side(String pointer, ConflictScope scope, List<String> side) {
    if (side.isEmpty()) {
      context.problem(pointer, "at least one element");
    }
    for (int i = 0; i < side.size(); i++) {
      if (scope == ConflictScope.STEPS) {
        read(
            pointer + "/" + i,
            side.get(i),
            StepId::parse,
            "a step such as 'aftersales-visit.final-inspection'");
      } else if (!side.get(i).matches(Codes.FORM)) {
        context.problem(pointer + "/" + i, "a role of " + Codes.SAYS);
      }
    }
  }

  // ---- values ----

  private void notBlank(String pointer, LocalText text) {
    if (text.zh().isBlank() || text.en().isBlank()) {
      context.problem(pointer, "texts in both languages");
    }
  }

  private void read(String pointer, String text, Consumer<String> reader, String expectation) {
    try {
      reader.accept(text);
    } catch (IllegalArgumentException e) {
      context.problem(pointer, expectation);
    }
  }

  /** The origins of a source, which was checked. */
  static List<DutyOrigin> originsOf(Optional<String> source) {
    List<DutyOrigin> origins = new ArrayList<>();
    if (source.isPresent()) {
      String text = source.get();
      int from = 0;
      for (int bar = text.indexOf(" | "); bar >= 0; bar = text.indexOf(" | ", from)) {
        origins.add(DutyOrigin.parse(text.substring(from, bar)));
        from = bar + 3;
      }
      origins.add(DutyOrigin.parse(text.substring(from)));
    }
    return origins;
  }
}
