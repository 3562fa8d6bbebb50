package io.dealership.rules.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.SourceUnit;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.ValueType;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.ProcessDesk;
import io.dealership.rules.process.RoleHolders;
import io.dealership.rules.process.StoreTimes;
import io.dealership.rules.process.WorkflowCheck;
import io.dealership.rules.process.WorkflowEngine;
import io.dealership.rules.process.WorkflowWords;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The workflows of a dealership: what may happen next in a visit, a sale, a complaint, and what is
 * owed.
 *
 * <p>The standard workflows are those of the pack {@link #PACK}. A pack of a lower layer adds
 * workflows, and changes what it names of one; questions on which stores differ (who calls back,
 * within three days or a week) are decided where they are decided for all: in the contact plan or
 * in a parameter.
 *
 * <h2>Source</h2>
 *
 * <p>Working papers of dealerships: 61 processes with 342 steps; the rules stand at the activities.
 *
 * @since 0.1
 */
public final class ProcessRules {

  /** The id of the pack with the workflows. */
  public static final String PACK = "dealership-workflows";

  private final KnowledgePack pack;

  /** All packs, the highest layer first. */
  private final List<KnowledgePack> layers;

  private final OrganizationRules organization;
  private final ContactRules contacts;

  /** By the packs that are in force and the workflow; few, for packs change rarely. */
  private final Map<List<Object>, Defined> known = new ConcurrentHashMap<>();

  private final Map<List<KnowledgePack>, WorkflowWords> words = new ConcurrentHashMap<>();

  /** The resources of the pack; no lambda, which is linked at run time. */
  private static final class Resources implements Function<String, @Nullable InputStream> {

    @Override
    public @Nullable InputStream apply(String name) {
      return ProcessRules.class.getResourceAsStream(PACK + "/" + name);
    }
  }

  private ProcessRules(
      KnowledgePack pack,
      List<KnowledgePack> layers,
      OrganizationRules organization,
      ContactRules contacts) {
    this.pack = pack;
    this.layers = layers;
    this.organization = organization;
    this.contacts = contacts;
  }

  /** The pack with the workflows. */
  public static PackSource pack() {
    return PackSource.of(new Resources());
  }

  /** The readers of the sections that workflows add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(WorkflowFileCheck.WORKFLOWS, WorkflowFileCheck.WORDS);
  }

  /**
   * The workflows of some packs, one of which is {@link #PACK}. They are put together when one is
   * first asked for.
   *
   * @param organization who does which step
   * @param contacts what was chosen for the contacts with customers
   * @throws IllegalArgumentException when the pack is not among them
   */
  public static ProcessRules of(
      KnowledgePacks packs, OrganizationRules organization, ContactRules contacts) {
    List<KnowledgePack> layers = new ArrayList<>();
    for (PackLayer layer : PackLayer.values()) {
      for (KnowledgePack each : packs.list()) {
        if (each.descriptor().layer() == layer) {
          layers.add(each);
        }
      }
    }
    return new ProcessRules(
        packs.pack(PACK),
        List.copyOf(layers),
        requireNonNull(organization, "organization"),
        requireNonNull(contacts, "contacts"));
  }

  // ---- what there is ----

  private List<KnowledgePack> inForce(LocalDate on) {
    checkArgument(
        pack.isInForce(on),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return layers.stream().filter(each -> each.isInForce(on)).toList();
  }

  /**
   * The ids of all workflows, sorted.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public List<String> ids(LocalDate on) {
    return inForce(on).stream()
        .flatMap(each -> each.sections(WorkflowFileCheck.WORKFLOWS).stream())
        .map(WorkflowFile::id)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A workflow.
   *
   * @param on the day by which the knowledge is chosen, the one on which the case began
   * @throws IllegalArgumentException when there is none of this id; the message says which one was
   *     perhaps meant
   */
  public Workflow workflow(String id, LocalDate on) {
    return engine(id, on).workflow();
  }

  /**
   * The engine of a workflow, always the same for the same packs.
   *
   * @param on the day by which the knowledge is chosen, the one on which the case began
   * @throws IllegalArgumentException when there is none of this id
   */
  public WorkflowEngine engine(String id, LocalDate on) {
    return defined(id, on).engine();
  }

  /**
   * A workflow as it is run in a store.
   *
   * @param on the day by which the knowledge is chosen, the one on which the case began
   * @param time the calendars and hours of the store
   * @param holders who may act as what
   * @param guards the decisions; their codes are the ids of tables
   * @throws IllegalArgumentException when there is none of this id, or a calendar is missing
   */
  public ProcessDesk desk(
      String id, LocalDate on, StoreTimes time, RoleHolders holders, Guards guards) {
    return new ProcessDesk(engine(id, on), time, holders, guards);
  }

  /**
   * Looks at every marking of a workflow that can come to be, with the usual bounds.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when there is none of this id
   */
  public WorkflowCheck check(String id, LocalDate on) {
    Workflow workflow = workflow(id, on);
    return WorkflowCheck.of(
        workflow, WorkflowCheck.MOST_MARKINGS, WorkflowCheck.MOST_INSTANCES, given(workflow, on));
  }

  /**
   * The documents that a workflow does not produce itself, because they come from outside the store
   * or from another workflow.
   *
   * @param on the day by which the knowledge is chosen
   */
  public Set<DocumentCode> given(Workflow workflow, LocalDate on) {
    return Given.of(inForce(on), workflow);
  }

  // ---- what it is called, and where it comes from ----

  /** What a document is called; empty if no pack says. */
  public Optional<LocalText> document(DocumentCode code, LocalDate on) {
    return words(on).find(WorkflowWords.Kind.DOCUMENT, code.code());
  }

  /** Who a signer is; empty if no pack says. */
  public Optional<LocalText> signer(SignerCode code, LocalDate on) {
    return words(on).find(WorkflowWords.Kind.SIGNER, code.code());
  }

  /** What a decision decides; empty if no pack says. */
  public Optional<LocalText> guard(GuardCode code, LocalDate on) {
    return words(on).find(WorkflowWords.Kind.GUARD, code.code());
  }

  /**
   * What documents, signers, decisions and roles are called, for pictures and readings.
   *
   * @param on the day by which the knowledge is chosen
   */
  public WorkflowWords words(LocalDate on) {
    return words.computeIfAbsent(inForce(on), packs -> words(packs, on));
  }

  private WorkflowWords words(List<KnowledgePack> packs, LocalDate on) {
    Map<WorkflowWords.Kind, Map<String, LocalText>> names = new EnumMap<>(WorkflowWords.Kind.class);
    for (KnowledgePack each : packs) {
      for (WordsFile file : each.sections(WorkflowFileCheck.WORDS)) {
        file.documents()
            .forEach(one -> put(names, WorkflowWords.Kind.DOCUMENT, one.code(), one.name()));
        file.signers()
            .forEach(one -> put(names, WorkflowWords.Kind.SIGNER, one.code(), one.name()));
        file.guards().forEach(one -> put(names, WorkflowWords.Kind.GUARD, one.code(), one.name()));
      }
    }
    for (Role role : organization.catalog(on).roles()) {
      put(
          names,
          WorkflowWords.Kind.ROLE,
          role.id().code(),
          new LocalText(role.names().zh().get(0), role.names().en().get(0)));
    }
    return WorkflowWords.of(names);
  }

  private static void put(
      Map<WorkflowWords.Kind, Map<String, LocalText>> names,
      WorkflowWords.Kind kind,
      String code,
      LocalText name) {
    names.computeIfAbsent(kind, key -> new HashMap<>()).put(code, name);
  }

  /**
   * The rules that an activity carries out or that guard it, those of its relations included.
   *
   * @param activity the activity, without numbers of instances
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when there is no workflow of this id
   */
  public List<Citation> rules(String id, ActivityPath activity, LocalDate on) {
    return defined(id, on).rules().getOrDefault(activity.toString(), List.of());
  }

  /**
   * The units of the papers that state an activity.
   *
   * @param activity the activity, without numbers of instances
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when there is no workflow of this id
   */
  public List<SourceUnit> papers(String id, ActivityPath activity, LocalDate on) {
    return defined(id, on).papers().getOrDefault(activity.toString(), List.of());
  }

  // ---- putting together ----

  private Defined defined(String id, LocalDate on) {
    List<KnowledgePack> inForce = inForce(on);
    List<Object> key = List.of(id, inForce);
    Defined defined = known.get(key);
    if (defined == null) {
      defined = define(id, inForce, on);
      known.put(key, defined);
    }
    return defined;
  }

  private Defined define(String id, List<KnowledgePack> inForce, LocalDate on) {
    Assembly assembly = new Assembly(id);
    for (KnowledgePack each : inForce) {
      for (WorkflowFile file : each.sections(WorkflowFileCheck.WORKFLOWS)) {
        if (file.id().equals(id)) {
          assembly.add(
              file,
              each.id() + " " + each.version(),
              when -> holds(when, inForce, on),
              each::citations);
        }
      }
    }
    List<String> ids = ids(on);
    checkArgument(
        !assembly.isEmpty(),
        "ProcessRules has no workflow '%s'%s. It has %s.",
        id,
        Spelling.nearest(id, ids).map(near -> " (is '" + near + "' meant?)").orElse(""),
        ids);
    Optional<ProcessRoles> process = organization.raci(on).process(id);
    return assembly.define(process, contacts::role);
  }

  private boolean holds(WhenEntry when, List<KnowledgePack> inForce, LocalDate on) {
    List<String> answers =
        when.parameter()
            .map(name -> answers(name, inForce, on))
            .orElseGet(() -> contacts.chosen(when.policy().orElse("")));
    return when.is().stream().anyMatch(answers::contains);
  }

  /** What a parameter says, as texts: the lowest layer that has it decides. */
  private static List<String> answers(String name, List<KnowledgePack> inForce, LocalDate on) {
    Optional<Parameter> found = Optional.empty();
    for (KnowledgePack each : inForce) {
      Optional<Parameter> lower = each.findParameter(name, on);
      found = lower.isPresent() ? lower : found;
    }
    checkArgument(
        found.isPresent(),
        "WhenEntry.parameter must be a parameter of the packs, but '%s' is in none of %s on %s",
        name,
        inForce,
        on);
    return texts(found.get());
  }

  private static List<String> texts(Parameter parameter) {
    return parameter.type() == ValueType.STRING_LIST
        ? parameter.texts()
        : List.of(parameter.value().toString());
  }
}
