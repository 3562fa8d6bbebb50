package io.dealership.rules.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.SourceUnit;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.rules.process.WorkflowEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts one workflow together from what the layers say, the highest one first. */
final class Assembly {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final String id;
  private final GraphDraft draft = new GraphDraft();
  private final List<String> versions = new ArrayList<>();
  private Optional<LocalText> name = Optional.empty();

  Assembly(String id) {
    this.id = id;
  }

  /**
   * Takes over what a file says.
   *
   * @param version the pack and its version
   * @param holds which of the variants of the file hold
   */
  void add(WorkflowFile file, String version, Predicate<WhenEntry> holds) {
    versions.add(version);
    name = file.name().or(() -> name);
    draft.apply(file.change());
    for (VariantEntry variant : file.variants()) {
      if (holds.test(variant.when())) {
        versions.add(variant.id());
        draft.apply(variant.change());
      }
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
    Map<String, List<String>> rules = new LinkedHashMap<>();
    Map<String, List<SourceUnit>> papers = new LinkedHashMap<>();
    draft.each(
        "",
        (path, entry) -> {
          entry.rules().ifPresent(text -> add(rules, path, text));
          entry.source().ifPresent(text -> papers.put(path, units(text)));
        });
    draft.eachRelation(
        "", (path, relation) -> relation.rules().ifPresent(text -> add(rules, path, text)));
    return new Defined(WorkflowEngine.of(workflow), rules, papers);
  }

  private static void add(Map<String, List<String>> rules, String path, String text) {
    rules.computeIfAbsent(path, key -> new ArrayList<>()).add(text);
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
