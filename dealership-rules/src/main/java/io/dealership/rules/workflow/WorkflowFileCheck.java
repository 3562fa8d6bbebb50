package io.dealership.rules.workflow;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.organization.ProcessEntry;
import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Checks what packs say of workflows: that activities, documents, signers and roles are there, and
 * that what the layers say of a workflow fits together, with and without each variant.
 */
final class WorkflowFileCheck {

  static final SectionReader<WorkflowFile> WORKFLOWS =
      SectionReader.of("workflows/", WorkflowFile.class, WorkflowFileCheck::check)
          .citing(WorkflowFileCheck::places);

  static final SectionReader<WordsFile> WORDS =
      SectionReader.of("workflow-words.json", WordsFile.class, WorkflowFileCheck::check);

  /** One layer of the workflow. */
  private record Layer(WorkflowFile file, PackLayer layer, boolean isOwn) {}

  private final SectionContext context;
  private final WorkflowFile file;
  private final List<Layer> layers;
  private final Optional<ProcessEntry> process;
  private final Set<String> roles;
  private final Set<String> documents = new TreeSet<>();
  private final Set<String> signers = new TreeSet<>();

  /** All activities that any layer or variant has. */
  private final Set<String> activities = new TreeSet<>();

  private boolean isSound = true;

  private WorkflowFileCheck(WorkflowFile file, SectionContext context) {
    this.context = context;
    this.file = file;
    this.layers = layers(file, context);
    this.process = OrganizationRules.process(context, file.id());
    this.roles = OrganizationRules.roleIds(context);
    for (WordsFile words : context.sections(WORDS)) {
      words.documents().forEach(each -> documents.add(each.code()));
      words.signers().forEach(each -> signers.add(each.code()));
    }
    for (Layer layer : layers) {
      collect("", layer.file().activities());
      layer.file().variants().forEach(variant -> collect("", variant.activities()));
    }
  }

  private static List<Layer> layers(WorkflowFile file, SectionContext context) {
    List<Layer> layers = new ArrayList<>();
    boolean seen = false;
    for (SectionContext.Layered<WorkflowFile> each : context.layers(WORKFLOWS)) {
      if (each.section().id().equals(file.id())) {
        seen |= each.section().equals(file);
        layers.add(new Layer(each.section(), each.layer(), each.isOwn()));
      }
    }
    if (!seen) { // it is read by itself, and has the last word
      layers.add(
          new Layer(file, context.pack().map(PackDescriptor::layer).orElse(PackLayer.STORE), true));
    }
    return layers;
  }

  private void collect(String prefix, List<ActivityEntry> entries) {
    for (ActivityEntry entry : entries) {
      activities.add(prefix + entry.code());
      entry.part().ifPresent(part -> collect(prefix + entry.code() + "/", part.activities()));
    }
  }

  // ---- citations ----

  private static void places(WorkflowFile file, BiConsumer<String, String> to) {
    cite("step " + file.id() + ".", file.change(), to);
    for (VariantEntry variant : file.variants()) {
      cite("step " + file.id() + ".", variant.change(), to);
    }
  }

  private static void cite(String prefix, WorkflowChange change, BiConsumer<String, String> to) {
    for (ActivityEntry entry : change.activities()) {
      entry.rules().ifPresent(rules -> to.accept(prefix + entry.code(), rules));
      entry.part().ifPresent(part -> cite(prefix + entry.code() + "/", part.change(), to));
    }
    for (RelationEntry relation : change.relations()) {
      relation.rules().ifPresent(rules -> to.accept(prefix + relation.from(), rules));
    }
  }

  // ---- checks ----

  private static void check(WordsFile words, SectionContext context) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < words.documents().size(); i++) {
      DocumentEntry document = words.documents().get(i);
      word("/documents/" + i, document.code(), document.name(), seen, context);
    }
    seen.clear();
    for (int i = 0; i < words.signers().size(); i++) {
      SignerEntry signer = words.signers().get(i);
      word("/signers/" + i, signer.code(), signer.name(), seen, context);
    }
    seen.clear();
    for (int i = 0; i < words.guards().size(); i++) {
      GuardEntry guard = words.guards().get(i);
      word("/guards/" + i, guard.code(), guard.name(), seen, context);
    }
  }

  private static void word(
      String pointer, String code, LocalText name, Set<String> seen, SectionContext context) {
    name(pointer, name, context);
    if (!seen.add(code)) {
      context.problem(pointer + "/code", "each code once");
    }
  }

  private static void name(String pointer, LocalText name, SectionContext context) {
    if (name.zh().isBlank() || name.en().isBlank()) {
      context.problem(pointer + "/name", "texts in both languages");
    }
  }

  private static void check(WorkflowFile file, SectionContext context) {
    new WorkflowFileCheck(file, context).check();
  }

  private void check() {
    change("", "", file.change());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < file.variants().size(); i++) {
      VariantEntry variant = file.variants().get(i);
      String pointer = "/variants/" + i;
      if (!seen.add(variant.id())) {
        problem(pointer + "/id", "an id that no other variant of the file has");
      }
      if (variant.when().parameter().isPresent() == variant.when().policy().isPresent()) {
        problem(pointer + "/when", "either a parameter or a policy");
      }
      change(pointer, "", variant.change());
    }
    // by itself, without the packs that have the roles, nobody knows who does a step of a process
    if (isSound && !roles.isEmpty()) {
      assemble(Optional.empty());
      file.variants().forEach(variant -> assemble(Optional.of(variant.id())));
    }
  }

  private void change(String pointer, String prefix, WorkflowChange change) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < change.activities().size(); i++) {
      ActivityEntry entry = change.activities().get(i);
      String at = pointer + "/activities/" + i;
      if (!seen.add(entry.code())) {
        problem(at + "/code", "a code that no other activity has");
      }
      entry(at, prefix, entry);
    }
    for (int i = 0; i < change.relations().size(); i++) {
      RelationEntry relation = change.relations().get(i);
      String at = pointer + "/relations/" + i;
      activity(at + "/from", prefix, relation.from());
      activity(at + "/to", prefix, relation.to());
      relation.limit().ifPresent(limit -> limit(at + "/limit", limit));
      relation.rules().ifPresent(rules -> context.checkCitation(at + "/rules", rules));
    }
    all(pointer + "/without", prefix, Optional.of(change.without()));
  }

  private void entry(String at, String prefix, ActivityEntry entry) {
    entry.name().ifPresent(name -> name(at, name, context));
    if (entry.roles().isPresent() && entry.rolesOf().isPresent()) {
      problem(at + "/rolesOf", "either roles or rolesOf");
    }
    if (!roles.isEmpty()) {
      known(at + "/roles", entry.roles(), roles, "a role of the packs");
    }
    known(at + "/needs", entry.needs(), documents, "a document of a workflow-words.json");
    known(at + "/produces", entry.produces(), documents, "a document of a workflow-words.json");
    known(at + "/signers", entry.signers(), signers, "a signer of a workflow-words.json");
    entry.after().ifPresent(after -> activity(at + "/after", prefix, after));
    all(at + "/requires", prefix, entry.requires());
    all(at + "/demands", prefix, entry.demands());
    all(at + "/blocks", prefix, entry.blocks());
    all(at + "/locks", prefix, entry.locks());
    all(at + "/unlocks", prefix, entry.unlocks());
    List<String> hands = entry.otherHandsThan().orElse(List.of());
    for (int i = 0; i < hands.size(); i++) {
      anywhere(at + "/otherHandsThan/" + i, prefix, hands.get(i));
    }
    List<AmountEntry> amounts = entry.amounts().orElse(List.of());
    for (int i = 0; i < amounts.size(); i++) {
      for (int k = 0; k < amounts.get(i).others().size(); k++) {
        anywhere(at + "/amounts/" + i + "/others/" + k, prefix, amounts.get(i).others().get(k));
      }
    }
    entry
        .mostInstances()
        .filter(most -> most < 1)
        .ifPresent(most -> problem(at + "/mostInstances", "1 or more"));
    entry.rules().ifPresent(rules -> context.checkCitation(at + "/rules", rules));
    entry.source().ifPresent(source -> papers(at + "/source", source));
    entry
        .part()
        .ifPresent(part -> change(at + "/part", prefix + entry.code() + "/", part.change()));
  }

  private void known(
      String pointer, Optional<List<String>> codes, Set<String> known, String expectation) {
    List<String> all = codes.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      if (!known.contains(all.get(i))) {
        isSound = false;
        context.unknown(pointer + "/" + i, expectation, known);
      }
    }
  }

  private void all(String pointer, String prefix, Optional<List<String>> paths) {
    List<String> all = paths.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      activity(pointer + "/" + i, prefix, all.get(i));
    }
  }

  private void activity(String pointer, String prefix, String path) {
    if (!activities.contains(prefix + path)) {
      isSound = false;
      context.unknown(pointer, "an activity of the workflow", activities);
    }
  }

  /** An activity of the same part, or of one further out. */
  private void anywhere(String pointer, String prefix, String path) {
    String way = prefix;
    while (!activities.contains(way + path)) {
      if (way.isEmpty()) {
        isSound = false;
        context.unknown(pointer, "an activity of the workflow", activities);
        return;
      }
      int slash = way.lastIndexOf('/', way.length() - 2);
      way = way.substring(0, slash + 1);
    }
  }

  private void limit(String pointer, String limit) {
    try {
      TimeLimit.parse(limit);
    } catch (IllegalArgumentException e) {
      problem(pointer, Codes.LIMIT_SAYS);
    }
  }

  private void papers(String pointer, String source) {
    try {
      Assembly.units(source);
    } catch (IllegalArgumentException e) {
      problem(pointer, "units of the papers such as '001:552 001:553'");
    }
  }

  private void problem(String pointer, String expectation) {
    isSound = false;
    context.problem(pointer, expectation);
  }

  // ---- together ----

  /** Puts the workflow together as it is with one variant of this file, or with none. */
  private void assemble(Optional<String> variant) {
    Assembly assembly = new Assembly(file.id());
    for (Layer layer : layers) {
      assembly.add(
          layer.file(),
          "1",
          when ->
              layer.file().equals(file)
                  && file.variants().stream()
                      .anyMatch(
                          each ->
                              each.when().equals(when) && variant.equals(Optional.of(each.id()))),
          rules -> List.of());
    }
    try {
      assembly.define(process.map(WorkflowFileCheck::roles), policy -> Optional.of(ANY));
    } catch (IllegalArgumentException e) {
      String of = variant.map(id -> " (variant " + id + ")").orElse("");
      context.problem("", "a workflow that fits together" + of + ": " + e.getMessage());
    }
  }

  /** Stands for the role that the contact plan names. */
  private static final RoleId ANY = RoleId.of("chosen-role");

  private static ProcessRoles roles(ProcessEntry entry) {
    List<StepRoles> steps =
        entry.steps().stream()
            .map(
                step ->
                    new StepRoles(
                        StepId.parse(entry.id() + "." + step.id()),
                        step.name(),
                        step.responsible().stream().map(RoleId::of).toList(),
                        RoleId.of(step.accountable()),
                        List.of(),
                        List.of()))
            .toList();
    return new ProcessRoles(entry.id(), entry.name(), steps);
  }
}
