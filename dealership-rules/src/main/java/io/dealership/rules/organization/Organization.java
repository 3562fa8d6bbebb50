package io.dealership.rules.organization;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Department;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyRhythm;
import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.ReportingLine;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.RoleNames;
import io.dealership.core.organization.StepRoles;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.rules.pack.KnowledgePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some packs that are in force on the same day say together, the highest layer first, so that
 * a lower one has the last word.
 *
 * <p>The roles are put together at once, the rest when it is first asked. There are loops rather
 * than lambdas, which are linked at run time, and no regular expressions: a catalog has to be there
 * fast.
 */
final class Organization {

  private final List<KnowledgePack> packs;
  private final Words words = new Words();
  private final RoleCatalog catalog;

  // racy on purpose: what is made twice equals the first
  private @Nullable RaciMatrix raci;
  private @Nullable List<Conflict> conflicts;
  private @Nullable Map<Frequency, List<Cadence>> rhythms;

  /**
   * Puts packs together.
   *
   * @param packs the packs, the highest layer first
   */
  Organization(List<KnowledgePack> packs) {
    this.packs = packs;
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Map<String, Department> departments = new LinkedHashMap<>();
    Map<DutyEvidence, LocalText> evidence = new LinkedHashMap<>();
    for (KnowledgePack pack : packs) {
      for (OrganizationFile file : pack.sections(OrganizationCheck.ORGANIZATION)) {
        for (Department department : file.departments()) {
          departments.put(department.code(), department);
        }
        for (Map.Entry<String, LocalText> each : file.evidence().entrySet()) {
          evidence.put(words.evidence(each.getKey()), each.getValue());
        }
      }
      for (RoleFile file : pack.sections(OrganizationCheck.ROLES)) {
        for (RoleEntry entry : file.roles()) {
          Draft draft = drafts.get(entry.id());
          if (draft == null) {
            draft = new Draft(entry.id());
            drafts.put(entry.id(), draft);
          }
          draft.add(entry);
        }
      }
    }
    this.catalog = RoleCatalog.of(roles(drafts.values(), departments, words), evidence);
  }

  /** The roles. */
  RoleCatalog catalog() {
    return catalog;
  }

  /** The parts of the roles in the steps. */
  RaciMatrix raci() {
    RaciMatrix known = raci;
    if (known == null) {
      Map<String, ProcessRoles> processes = new LinkedHashMap<>();
      for (KnowledgePack pack : packs) {
        for (ProcessFile file : pack.sections(OrganizationCheck.PROCESSES)) {
          for (ProcessEntry entry : file.processes()) {
            processes.put(entry.id(), new Words().process(entry));
          }
        }
      }
      known = RaciMatrix.of(processes.values(), catalog);
      raci = known;
    }
    return known;
  }

  /** What is kept apart. */
  List<Conflict> conflicts() {
    List<Conflict> known = conflicts;
    if (known == null) {
      Map<String, Conflict> byId = new LinkedHashMap<>();
      for (KnowledgePack pack : packs) {
        for (ConflictFile file : pack.sections(OrganizationCheck.CONFLICTS)) {
          for (ConflictEntry entry : file.conflicts()) {
            byId.put(entry.id(), conflict(entry, pack));
          }
        }
      }
      known = List.copyOf(byId.values());
      conflicts = known;
    }
    return known;
  }

  /** The days of the store for what is due so often. */
  Map<Frequency, List<Cadence>> rhythms() {
    Map<Frequency, List<Cadence>> known = rhythms;
    if (known == null) {
      known = new EnumMap<>(Frequency.class);
      for (KnowledgePack pack : packs) {
        for (OrganizationFile file : pack.sections(OrganizationCheck.ORGANIZATION)) {
          for (RhythmEntry rhythm : file.rhythms()) {
            List<Cadence> cadences = new ArrayList<>();
            for (String cadence : rhythm.cadences()) {
              cadences.add(Cadence.parse(cadence));
            }
            known.put(rhythm.frequency(), List.copyOf(cadences));
          }
        }
      }
      known = Collections.unmodifiableMap(known);
      rhythms = known;
    }
    return known;
  }

  /** The roles by departments, in the order of the files. */
  private static List<Role> roles(
      Collection<Draft> drafts, Map<String, Department> departments, Words words) {
    List<Role> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.add(draft.role(departments, words));
    }
    List<Role> roles = new ArrayList<>();
    for (String code : departments.keySet()) {
      for (Role role : all) {
        if (role.department().code().equals(code)) {
          roles.add(role);
        }
      }
    }
    return roles;
  }

  private static Conflict conflict(ConflictEntry entry, KnowledgePack pack) {
    Conflict.Builder conflict =
        Conflict.builder()
            .id(entry.id())
            .scope(entry.scope())
            .text(entry.text())
            .addAllCitations(pack.citations(entry.source()))
            .verification(entry.verification())
            .note(entry.note());
    boolean posts = entry.scope() == ConflictScope.POSTS;
    for (String one : entry.one()) {
      if (posts) {
        conflict.addOneRoles(RoleId.of(one));
      } else {
        conflict.addOneSteps(StepId.parse(one));
      }
    }
    for (String other : entry.other()) {
      if (posts) {
        conflict.addOtherRoles(RoleId.of(other));
      } else {
        conflict.addOtherSteps(StepId.parse(other));
      }
    }
    return conflict.build();
  }

  /** The values of texts that come again and again, each made once. */
  private static final class Words {

    private final Map<String, DutyEvidence> evidence = new HashMap<>();
    private final Map<String, StepId> steps = new HashMap<>();
    private final Map<String, DutyRhythm> rhythms = new HashMap<>();
    private final Map<String, RoleId> roles = new HashMap<>();

    DutyEvidence evidence(String code) {
      DutyEvidence known = evidence.get(code);
      if (known == null) {
        known = DutyEvidence.of(code);
        evidence.put(code, known);
      }
      return known;
    }

    StepId step(String text) {
      StepId known = steps.get(text);
      if (known == null) {
        known = StepId.parse(text);
        steps.put(text, known);
      }
      return known;
    }

    DutyRhythm rhythm(String text) {
      DutyRhythm known = rhythms.get(text);
      if (known == null) {
        known = DutyRhythm.parse(text);
        rhythms.put(text, known);
      }
      return known;
    }

    RoleId role(String code) {
      RoleId known = roles.get(code);
      if (known == null) {
        known = RoleId.of(code);
        roles.put(code, known);
      }
      return known;
    }

    private List<RoleId> roles(List<String> codes) {
      List<RoleId> ids = new ArrayList<>(codes.size());
      for (String code : codes) {
        ids.add(role(code));
      }
      return ids;
    }

    ProcessRoles process(ProcessEntry entry) {
      List<StepRoles> all = new ArrayList<>();
      for (StepEntry step : entry.steps()) {
        all.add(
            new StepRoles(
                step(entry.id() + "." + step.id()),
                step.name(),
                roles(step.responsible()),
                role(step.accountable()),
                roles(step.consulted()),
                roles(step.informed())));
      }
      return new ProcessRoles(entry.id(), entry.name(), all);
    }
  }

  /** A role as the layers say it, one after the other. */
  private static final class Draft {

    private static final String CATALOGUE = "requirements ";

    private final String id;
    private @Nullable RoleNames names;
    private @Nullable String department;
    private Optional<String> reportsTo = Optional.empty();
    private LineBasis line = LineBasis.UNKNOWN;
    private @Nullable LocalText purpose;
    private final Map<String, QualificationEntry> qualifications = new LinkedHashMap<>();
    private final Map<String, DutyEntry> duties = new LinkedHashMap<>();

    Draft(String id) {
      this.id = id;
    }

    void add(RoleEntry entry) {
      names = entry.names().orElse(names);
      department = entry.department().orElse(department);
      purpose = entry.purpose().orElse(purpose);
      if (entry.line().isPresent()) {
        line = entry.line().get();
        reportsTo = entry.reportsTo();
      }
      for (String gone : entry.without()) {
        qualifications.remove(gone);
        duties.remove(gone);
      }
      for (QualificationEntry asked : entry.qualifications()) {
        qualifications.put(asked.code(), asked);
      }
      for (DutyEntry duty : entry.duties()) {
        duties.put(duty.id(), duty);
      }
    }

    Role role(Map<String, Department> departments, Words words) {
      if (names == null || department == null || purpose == null) {
        throw new IllegalArgumentException(
            "Role "
                + id
                + " must have names, department and purpose on each day, but the packs that have"
                + " them are not in force");
      }
      Department home = departments.get(department);
      if (home == null) {
        throw new IllegalArgumentException(
            "Role "
                + id
                + " must belong to one of the departments "
                + departments.keySet()
                + ", but belongs to "
                + department);
      }
      RoleId role = words.role(id);
      Role.Builder built =
          Role.builder()
              .id(role)
              .names(names)
              .department(home)
              .line(
                  new ReportingLine(
                      reportsTo.isPresent()
                          ? Optional.of(words.role(reportsTo.get()))
                          : Optional.empty(),
                      line))
              .purpose(purpose);
      for (QualificationEntry asked : qualifications.values()) {
        built.addQualifications(qualification(asked));
      }
      for (DutyEntry duty : duties.values()) {
        built.addDuties(duty(role, duty, words));
      }
      return built.build();
    }

    private static Qualification qualification(QualificationEntry asked) {
      return Qualification.builder()
          .code(asked.code())
          .kind(asked.kind())
          .text(asked.text())
          .addAllAlsoMetBy(asked.alsoMetBy())
          .addAllAnyOf(asked.anyOf())
          .years(asked.years())
          .renewedWithin(asked.renewedWithin())
          .strength(asked.strength())
          .addAllClauses(clauses(Optional.of(asked.rules())))
          .addAllOrigins(OrganizationCheck.originsOf(asked.source()))
          .build();
    }

    private static Duty duty(RoleId role, DutyEntry duty, Words words) {
      Duty.Builder built =
          Duty.builder()
              .id(DutyId.of(duty.id()))
              .role(role)
              .text(duty.text())
              .rhythm(words.rhythm(duty.when()))
              .kind(duty.kind())
              .step(
                  duty.step().isPresent()
                      ? Optional.of(words.step(duty.step().get()))
                      : Optional.empty())
              .event(duty.on())
              .addAllOrigins(OrganizationCheck.originsOf(duty.source()))
              .addAllClauses(clauses(duty.rules()));
      for (String code : duty.evidence()) {
        built.addEvidence(words.evidence(code));
      }
      return built.build();
    }

    /** The ids of a citation, each once: "SAFETY-07; requirements DRIVER-02". */
    private static Set<String> clauses(Optional<String> rules) {
      Set<String> clauses = new LinkedHashSet<>();
      String text = rules.orElse("");
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf("; ", from);
        String part = text.substring(from, end < 0 ? text.length() : end);
        clauses.add(part.startsWith(CATALOGUE) ? part.substring(CATALOGUE.length()) : part);
        from = end < 0 ? text.length() : end + 2;
      }
      return clauses;
    }
  }
}
