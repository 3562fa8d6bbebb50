package io.dealership.rules.organization;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.Frequency;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.JointDecision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.schedule.ScheduleRules;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organization of a store: its roles and duties, who has what part in each step, who may hold
 * which post, who may do which step of a case, how the posts are held, and what is due when.
 *
 * <p>The standard roles are those of the pack {@link #ROLES_PACK}; what is kept apart, and the
 * tables, are those of {@link #POSTS_PACK}. A pack of a lower layer adds roles, changes what it
 * names of one, and replaces processes and conflicts by their ids.
 *
 * <h2>Source</h2>
 *
 * <p>Working papers of dealerships: 82 roles, 1,160 duties, 61 processes; clauses QUAL, SEG, TRAIN,
 * PERF, REPORT, PLAN, MGMT, RECORD, SHOW, DRIVER, SAFETY, MARKET and FIN, which stand at the
 * duties.
 *
 * @since 0.1
 */
public final class OrganizationRules {

  /** The id of the pack with roles, duties and processes. */
  public static final String ROLES_PACK = "dealership-roles";

  /** The id of the pack with conditions of posts and with what is kept apart. */
  public static final String POSTS_PACK = "post-rules";

  /** The id of the table that decides whether somebody may hold a post. */
  public static final String SUITABILITY = "post-suitability";

  /** The id of the table that decides whether posts may be held together. */
  public static final String COMBINATION = "post-combination";

  /** The id of the table that decides whether somebody may do a step. */
  public static final String HANDS = "step-hands";

  /** The id of the table that decides how the posts of a store are held. */
  public static final String REVIEW = "staff-review";

  /**
   * Whether what a post asks for keeps somebody from it: {@code warn} or {@code block}; a pack of a
   * lower layer may set it.
   */
  public static final String ENTRY_CONDITIONS = "entry.conditions";

  /** How many days before its end a certificate ends soon; a pack of a lower layer may set it. */
  public static final String WARNING_DAYS = "certificate.warningDays";

  /** How many people may report to one; a pack of a lower layer may set it. */
  public static final String MOST_REPORTS = "span.most";

  private static final String BLOCK = "block";

  private final KnowledgePack pack;

  /** All packs, the highest layer first. */
  private final List<KnowledgePack> layers;

  private final KnowledgePacks packs;

  // racy on purpose: what is made twice does the same
  private @Nullable Tables tables;
  private @Nullable ScheduleRules schedule;

  /** By the packs that are in force; few, for packs change rarely. */
  private final Map<List<KnowledgePack>, Organization> organizations = new ConcurrentHashMap<>();

  /** What was asked for last. */
  private volatile @Nullable DueDuties lastDue;

  /** The tables, put together when a question is first asked: who reads roles asks none. */
  private record Tables(
      Dated<Question<QualificationFacts, PostSuitability>> suitability,
      Dated<Question<CombinationFacts, PostCombination>> combination,
      Dated<Question<HandsFacts, StepHands>> hands,
      Dated<Question<StaffFacts, StaffState>> review) {

    static Tables of(KnowledgePack pack) {
      return new Tables(
          pack.questions(SUITABILITY, () -> QualificationFacts.TYPE, PostSuitability.class),
          pack.questions(COMBINATION, () -> CombinationFacts.TYPE, PostCombination.class),
          pack.questions(HANDS, () -> HandsFacts.TYPE, StepHands.class),
          pack.questions(REVIEW, () -> StaffFacts.TYPE, StaffState.class));
    }
  }

  /** The resources of a pack; no lambda, which is linked at run time. */
  private static final class Resources implements Function<String, @Nullable InputStream> {

    private final String folder;

    Resources(String folder) {
      this.folder = folder;
    }

    @Override
    public @Nullable InputStream apply(String name) {
      return OrganizationRules.class.getResourceAsStream(folder + "/" + name);
    }
  }

  private OrganizationRules(KnowledgePack pack, List<KnowledgePack> layers, KnowledgePacks packs) {
    this.pack = pack;
    this.layers = layers;
    this.packs = packs;
  }

  private Tables tables() {
    Tables known = tables;
    if (known == null) {
      known = Tables.of(pack);
      tables = known;
    }
    return known;
  }

  private ScheduleRules schedule() {
    ScheduleRules known = schedule;
    if (known == null) {
      known = ScheduleRules.of(packs);
      schedule = known;
    }
    return known;
  }

  /** The pack with roles, duties and processes. */
  public static PackSource rolesPack() {
    return PackSource.of(new Resources(ROLES_PACK));
  }

  /** The pack with conditions of posts and with what is kept apart. */
  public static PackSource postsPack() {
    return PackSource.of(new Resources(POSTS_PACK));
  }

  /** The readers of the sections that the organization adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(
        OrganizationCheck.ROLES,
        OrganizationCheck.ORGANIZATION,
        OrganizationCheck.PROCESSES,
        OrganizationCheck.CONFLICTS);
  }

  /** The ids of all roles of packs that are loaded together, for the checks of other sections. */
  public static Set<String> roleIds(SectionContext context) {
    Set<String> ids = new TreeSet<>();
    for (RoleFile file : context.sections(OrganizationCheck.ROLES)) {
      file.roles().forEach(role -> ids.add(role.id()));
    }
    return ids;
  }

  /** A process of packs that are loaded together, as the lowest layer has it. */
  public static Optional<ProcessEntry> process(SectionContext context, String id) {
    Optional<ProcessEntry> found = Optional.empty();
    for (SectionContext.Layered<ProcessFile> each : context.layers(OrganizationCheck.PROCESSES)) {
      for (ProcessEntry process : each.section().processes()) {
        found = process.id().equals(id) ? Optional.of(process) : found;
      }
    }
    return found;
  }

  /**
   * The rules of some packs, one of which is {@link #POSTS_PACK}. What roles they have is read when
   * it is first asked.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static OrganizationRules of(KnowledgePacks packs) {
    List<KnowledgePack> layers = new ArrayList<>();
    for (PackLayer layer : PackLayer.values()) {
      for (KnowledgePack each : packs.list()) {
        if (each.descriptor().layer() == layer) {
          layers.add(each);
        }
      }
    }
    return new OrganizationRules(packs.pack(POSTS_PACK), List.copyOf(layers), packs);
  }

  // ---- what there is ----

  Organization organization(LocalDate on) {
    List<KnowledgePack> inForce = new ArrayList<>();
    for (KnowledgePack each : layers) {
      if (each.isInForce(on)) {
        inForce.add(each);
      }
    }
    Organization known = organizations.get(inForce);
    if (known == null) {
      known = new Organization(inForce);
      organizations.put(inForce, known);
    }
    return known;
  }

  /**
   * The roles with their duties.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the packs that are in force do not fit together
   */
  public RoleCatalog catalog(LocalDate on) {
    return organization(on).catalog();
  }

  /**
   * Who has what part in each step of each process.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the packs that are in force do not fit together
   */
  public RaciMatrix raci(LocalDate on) {
    return organization(on).raci();
  }

  /**
   * Which posts and steps are kept apart.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the packs that are in force do not fit together
   */
  public List<Conflict> conflicts(LocalDate on) {
    return organization(on).conflicts();
  }

  /**
   * On which days the store does what is due so often, where the papers name no day.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the packs that are in force do not fit together
   */
  public Map<Frequency, List<Cadence>> rhythms(LocalDate on) {
    return Collections.unmodifiableMap(organization(on).rhythms());
  }

  private Parameter parameter(String name, LocalDate on) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Optional<Parameter> found = layers.get(i).findParameter(name, on);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return pack.parameter(name, on);
  }

  // ---- who may hold a post ----

  /**
   * Whether somebody may hold a post, with all that is not met, what ends soon, and what is not
   * known.
   *
   * <p>A certificate counts up to its last day; one that has to be renewed each year, up to the day
   * before its anniversary. For example, one renewed on 2025-11-26 is overdue on 2026-11-26.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or there is no such
   *     role; the message says which one was perhaps meant
   */
  public Decision<PostSuitability> suitability(Candidate candidate, RoleId role, LocalDate on) {
    Role post = catalog(on).role(role);
    Question<QualificationFacts, PostSuitability> question = question(tables().suitability(), on);
    boolean blocks = parameter(ENTRY_CONDITIONS, on).text().equals(BLOCK);
    int warningDays = parameter(WARNING_DAYS, on).integer();
    List<Decision<PostSuitability>> parts = new ArrayList<>();
    for (Qualification asked : post.qualifications()) {
      QualificationFacts facts =
          QualificationFacts.of(post, asked, candidate, blocks, warningDays, on);
      parts.add(Cited.of(question.decide(facts, on), citations(asked), asked));
    }
    if (parts.isEmpty()) {
      parts.add(question.decide(QualificationFacts.none(post), on));
    }
    return JointDecision.weightiest(PostSuitability.class, parts);
  }

  private List<Citation> citations(Qualification asked) {
    return asked.clauses().isEmpty()
        ? List.of()
        : pack.citations(String.join("; ", asked.clauses()));
  }

  /**
   * What ends within some days, of the certificates that the posts of some people ask for, the
   * first end first.
   *
   * @param candidates the people
   * @param staff who holds which post
   * @param days from which day on, and until before which
   */
  public List<ExpiringCertificate> expiring(
      Collection<Candidate> candidates, Staff staff, DayRange days) {
    return ExpiringCertificate.of(candidates, staff, days, catalog(days.from()));
  }

  /**
   * Whether one person may hold several posts.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, there is no such
   *     role, or none is given
   */
  public Decision<PostCombination> combination(Collection<RoleId> roles, LocalDate on) {
    checkArgument(!roles.isEmpty(), "OrganizationRules.roles must not be empty, but was %s", roles);
    Organization organization = organization(on);
    List<Role> posts = new ArrayList<>();
    for (RoleId id : new TreeSet<>(roles)) {
      posts.add(organization.catalog().role(id));
    }
    Question<CombinationFacts, PostCombination> question = question(tables().combination(), on);
    List<Decision<PostCombination>> parts = new ArrayList<>();
    for (CombinationFacts facts : CombinationFacts.of(posts, organization)) {
      parts.add(Cited.of(question.decide(facts, on), facts.citations()));
    }
    return JointDecision.weightiest(PostCombination.class, parts);
  }

  // ---- who may do a step ----

  /**
   * Whether somebody may do a step of a case: by a post that has a part in it, and with other hands
   * than those of a step that is kept apart. It does not matter through which post the other step
   * was done.
   *
   * @param step the step that is to be done
   * @param who who wants to do it
   * @param done what was done in the case so far
   * @param staff who holds which post of the store
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or there is no such
   *     step; the message says which one was perhaps meant
   */
  public Decision<StepHands> hands(
      StepId step, EmployeeNumber who, List<StepDone> done, Staff staff, LocalDate on) {
    Organization organization = organization(on);
    Question<HandsFacts, StepHands> question = question(tables().hands(), on);
    List<Decision<StepHands>> parts = new ArrayList<>();
    for (HandsFacts facts : HandsFacts.of(step, who, done, staff, organization, on)) {
      parts.add(Cited.of(question.decide(facts, on), facts.citations(), "same-hands"));
    }
    return JointDecision.weightiest(StepHands.class, parts);
  }

  // ---- how the posts are held ----

  /**
   * How the posts of a store are held on a day: what is vacant, whose duties are nobody's, what
   * must not be in one hand, who reports in a circle, and to whom too many report.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day, or a post is no
   *     role of the catalog; the message says which one was perhaps meant
   */
  public StaffReview review(Staff staff, LocalDate on) {
    Organization organization = organization(on);
    int most = parameter(MOST_REPORTS, on).integer();
    StaffLook look = StaffLook.at(staff, organization, most, on);
    Question<StaffFacts, StaffState> question = question(tables().review(), on);
    List<Decision<StaffState>> parts = new ArrayList<>();
    for (StaffFacts facts : look.facts()) {
      parts.add(Cited.of(question.decide(facts, on), facts.citations()));
    }
    return look.review(JointDecision.weightiest(StaffState.class, parts));
  }

  // ---- what is due ----

  /**
   * What the holders of the posts of a store have to do within some days.
   *
   * @param staff who holds which post when
   * @param days the due days
   * @param time the calendar, the hours and the zone of the store
   * @throws IllegalArgumentException when a post is no role of the catalog; the message says which
   *     one was perhaps meant
   */
  public DutyRoster roster(Staff staff, DayRange days, BusinessTime time) {
    for (Assignment each : staff.assignments()) {
      organization(days.from()).catalog().role(each.role()); // an unknown one is told by name
    }
    return DutyRoster.of(staff, days, due(days, time));
  }

  /** The stores of a group mostly ask for the same days and have the same time. */
  private DueDuties due(DayRange days, BusinessTime time) {
    DueDuties due = lastDue;
    if (due == null || !due.isOf(days, time)) {
      due = new DueDuties(this, schedule(), days, time);
      lastDue = due;
    }
    return due;
  }

  /** The days in stretches on which the same packs are in force. */
  List<DayRange> spans(DayRange days) {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    for (KnowledgePack each : layers) {
      cuts.add(each.descriptor().from());
      each.descriptor().until().ifPresent(cuts::add);
    }
    cuts.removeIf(day -> !days.contains(day));
    cuts.add(days.until());
    List<DayRange> spans = new ArrayList<>();
    LocalDate from = days.from();
    for (LocalDate cut : cuts) {
      if (cut.isAfter(from)) {
        spans.add(new DayRange(from, cut));
        from = cut;
      }
    }
    return spans;
  }

  /** The names of roles, for people. */
  static LocalText names(Collection<Role> roles) {
    return new LocalText(
        String.join("、", roles.stream().map(role -> role.names().zh().get(0)).toList()),
        String.join(", ", roles.stream().map(role -> role.names().en().get(0)).toList()));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(SUITABILITY, PostSuitability.class));
    failures.addAll(pack.runCases(COMBINATION, PostCombination.class));
    failures.addAll(pack.runCases(HANDS, StepHands.class));
    failures.addAll(pack.runCases(REVIEW, StaffState.class));
    return List.copyOf(failures);
  }

  private <Q> Q question(Dated<Q> questions, LocalDate on) {
    Optional<Q> question = questions.on(on);
    checkArgument(
        question.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return question.orElseThrow();
  }
}
