package io.dealership.rules.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.SourceUnit;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.process.WorkflowEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts one workflow together from what the layers say, the highest one first. */
final class Assembly {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final String id;
  private final GraphDraft draft = new GraphDraft();
  private final List<String> versions = new ArrayList<>();
  private Optional<LocalText> name = Optional.empty();

  /** By activity, what its rules cite; and by relation, what its rules cite. */
  private final Map<String, List<Citation>> ofActivities = new LinkedHashMap<>();

  private final Map<String, Map<RelationKey, List<Citation>>> ofRelations = new LinkedHashMap<>();

  Assembly(String id) {
    this.id = id;
  }

  /**
   * Takes over what a file says.
   *
   * @param version the pack and its version
   * @param holds which of the variants of the file hold
   * @param cite what a citation in a file of the pack stands for
   */
  void add(
      WorkflowFile file,
      String version,
      Predicate<WhenEntry> holds,
      Function<String, List<Citation>> cite) {
    versions.add(version);
    name = file.name().or(() -> name);
    draft.apply(file.change());
    cite("", file.change(), cite);
    for (VariantEntry variant : file.variants()) {
      if (holds.test(variant.when())) {
        versions.add(variant.id());
        draft.apply(variant.change());
        cite("", variant.change(), cite);
      }
    }
  }

  private void cite(String prefix, WorkflowChange change, Function<String, List<Citation>> cite) {
    for (ActivityEntry entry : change.activities()) {
      String path = prefix + entry.code();
      entry.rules().ifPresent(rules -> ofActivities.put(path, cite.apply(rules)));
      entry.part().ifPresent(part -> cite(path + "/", part.change(), cite));
    }
    for (RelationEntry relation : change.relations()) {
      relation
          .rules()
          .ifPresent(
              rules ->
                  ofRelations
                      .computeIfAbsent(prefix + relation.from(), key -> new LinkedHashMap<>())
                      .put(relation.key(), cite.apply(rules)));
    }
  }

  boolean isEmpty() {
    return versions.isEmpty();
  }

  /**
   * The workflow.
   *
   * @param process the process of the roles with the same id
   * @param chosenRole the role that a question of the contact plan decides on
   * @throws IllegalArgumentException if what the layers say does not fit together
   */
  Defined define(Optional<ProcessRoles> process, Function<String, Optional<RoleId>> chosenRole) {
    Optional<LocalText> called = name.or(() -> process.map(ProcessRoles::name));
    checkArgument(
        called.isPresent(),
        "Workflow '%s' must have a name, for there is no process of the roles with this id",
        id);
    GraphDraft.StepWords words = new Steps(id, process, chosenRole);
    Workflow workflow =
        new Workflow(id, String.join(" + ", versions), called.get(), draft.build(words));
    Map<String, List<Citation>> rules = new LinkedHashMap<>();
    Map<String, List<SourceUnit>> papers = new LinkedHashMap<>();
    draft.each(
        "",
        (path, entry) -> {
          rules.put(path, rules(path));
          entry.source().ifPresent(text -> papers.put(path, units(text)));
        });
    return new Defined(WorkflowEngine.of(workflow), rules, papers);
  }

  private List<Citation> rules(String path) {
    return Stream.concat(
            ofActivities.getOrDefault(path, List.of()).stream(),
            ofRelations.getOrDefault(path, Map.of()).values().stream().flatMap(List::stream))
        .distinct()
        .toList();
  }

  /** The units that a source names, such as {@code 001:552 001:553}. */
  static List<SourceUnit> units(String source) {
    return WORDS.splitToStream(source).map(SourceUnit::parse).toList();
  }

  /** Names and roles: those of the entry, else those of the step of the process. */
  private record Steps(
      String id, Optional<ProcessRoles> process, Function<String, Optional<RoleId>> chosenRole)
      implements GraphDraft.StepWords {

    private Optional<StepRoles> step(ActivityEntry entry) {
      return process.stream()
          .flatMap(each -> each.steps().stream())
          .filter(step -> step.step().step().equals(entry.code()))
          .findFirst();
    }

    @Override
    public LocalText name(ActivityEntry entry) {
      Optional<LocalText> name = entry.name().or(() -> step(entry).map(StepRoles::name));
      checkArgument(
          name.isPresent(),
          "Activity '%s' of workflow '%s' must have a name, for no step of the process has its code",
          entry.code(),
          id);
      return name.get();
    }

    @Override
    public List<RoleId> roles(ActivityEntry entry) {
      if (entry.rolesOf().isPresent()) {
        Optional<RoleId> role = chosenRole.apply(entry.rolesOf().get());
        checkArgument(
            role.isPresent(),
            "Activity '%s' of workflow '%s' must have the roles of a question that decides on roles,"
                + " but was '%s'",
            entry.code(),
            id,
            entry.rolesOf().get());
        return List.of(role.get());
      }
      Optional<List<RoleId>> roles =
          entry
              .roles()
              .map(codes -> codes.stream().map(RoleId::of).toList())
              .or(() -> step(entry).map(StepRoles::responsible));
      checkArgument(
          roles.isPresent(),
          "Activity '%s' of workflow '%s' must have roles, or an empty list for anybody, for no step"
              + " of the process has its code",
          entry.code(),
          id);
      return roles.get();
    }
  }
}
