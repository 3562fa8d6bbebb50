package io.dealership.rules.authority;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.Staff;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.ValueType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who may approve what: which actions need whose approval, and what is still needed for a request.
 *
 * <p>Nobody approves what he asked for or did himself, nor does somebody to whom he gave authority.
 * One person counts for one approval of a request. An approval is of a request as it was, and
 * counts while it holds. What the law forbids no approval heals.
 *
 * <p>For example, an insurance concession needs the signatures of the insurance manager and then of
 * the general manager, and is forbidden where it is a benefit outside the contract.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements AUTH-01 to AUTH-08, AUTH-11 to AUTH-17, AUTH-21, PRICE-04 to PRICE-06; Insurance
 * Law of China, articles 116(4) and 131(4), R-506. Limits of money are the store's own.
 *
 * @since 0.1
 */
public final class AuthorityRules {

  /** The id of the pack with the standard actions. */
  public static final String PACK = "store-authority";

  /** The id of the table that decides how a request stands. */
  public static final String PLAN = "approval-plan";

  /** The id of the table that says whether an approval counts. */
  public static final String APPROVAL = "approval-count";

  /** The id of the table that says whether somebody may approve. */
  public static final String APPROVER = "approver";

  /**
   * How many delegations may stand one after the other, from 0 to 5; a pack of a lower layer may
   * set it.
   */
  public static final String LONGEST_CHAIN = "delegation.longestChain";

  private static final int MOST_CHAIN = 5;

  private final KnowledgePack pack;

  /** All packs, the highest layer first. */
  private final List<KnowledgePack> layers;

  private final Function<LocalDate, RoleCatalog> roles;
  private final Tables tables;

  /** By the packs that are in force and what is chosen; few, for both change rarely. */
  private final Map<Key, Known> matrices = new ConcurrentHashMap<>();

  private record Key(List<KnowledgePack> packs, Map<String, List<String>> chosen) {}

  private record Known(RoleCatalog roles, Matrix matrix) {}

  /** The tables of the pack. */
  record Tables(
      KnowledgePack pack,
      Dated<Question<PlanFacts, ApprovalState>> plans,
      Dated<Question<FlawFacts, ApprovalCount>> approvals,
      Dated<Question<ApproverFacts, ApproverStanding>> approvers) {

    static Tables of(KnowledgePack pack) {
      return new Tables(
          pack,
          pack.questions(PLAN, () -> PlanFacts.TYPE, ApprovalState.class),
          pack.questions(APPROVAL, () -> FlawFacts.TYPE, ApprovalCount.class),
          pack.questions(APPROVER, () -> ApproverFacts.TYPE, ApproverStanding.class));
    }

    Question<PlanFacts, ApprovalState> plans(LocalDate on) {
      return question(plans, on);
    }

    /** What the table of approvals finds. */
    List<Finding> findings(FlawFacts facts) {
      LocalDate on = facts.ask().desk.day();
      return question(approvals, on).decide(facts, on).findings();
    }

    /** What the table of approvers finds of each. */
    List<Finding> findings(List<ApproverFacts> all) {
      List<Finding> findings = new ArrayList<>();
      for (ApproverFacts facts : all) {
        Decision<ApproverStanding> decision =
            question(approvers, facts.on()).decide(facts, facts.on());
        findings.addAll(decision.findings());
      }
      return findings;
    }

    /** The name of a fact, for people. */
    LocalText label(String fact) {
      return pack.texts().find("fact." + fact).orElse(LocalText.same(fact));
    }

    private <Q> Q question(Dated<Q> questions, LocalDate on) {
      Optional<Q> question = questions.on(on);
      checkArgument(
          question.isPresent(),
          "Pack %s must be in force on the day asked about, but is from %s%s and was asked about"
              + " %s",
          pack,
          pack.descriptor().from(),
          pack.descriptor().until().map(day -> " until " + day).orElse(""),
          on);
      return question.orElseThrow();
    }
  }

  private AuthorityRules(
      KnowledgePack pack, List<KnowledgePack> layers, Function<LocalDate, RoleCatalog> roles) {
    this.pack = pack;
    this.layers = layers;
    this.roles = roles;
    this.tables = Tables.of(pack);
  }

  /** The pack with the standard actions. */
  public static PackSource pack() {
    return PackSource.of(
        new Function<>() {
          @Override
          public @Nullable InputStream apply(String name) {
            return AuthorityRules.class.getResourceAsStream(PACK + "/" + name);
          }
        });
  }

  /** The readers of the sections that approvals add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(AuthorityCheck.READER);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @param roles the roles of a day, which give names to those who are asked
   * @throws IllegalArgumentException when it is not among them
   */
  public static AuthorityRules of(KnowledgePacks packs, Function<LocalDate, RoleCatalog> roles) {
    List<KnowledgePack> layers = new ArrayList<>();
    for (PackLayer layer : PackLayer.values()) {
      for (KnowledgePack each : packs.list()) {
        if (each.descriptor().layer() == layer) {
          layers.add(each);
        }
      }
    }
    return new AuthorityRules(packs.pack(PACK), List.copyOf(layers), roles);
  }

  // ---- what there is ----

  /** The actions that need approval on a day, as the lowest layer has them. */
  public List<ActionEntry> actions(LocalDate on) {
    List<ActionEntry> all = new ArrayList<>();
    Matrix.entries(inForce(on)).values().forEach(entry -> all.add(entry.action()));
    return List.copyOf(all);
  }

  /**
   * An action as it holds on a day.
   *
   * @throws IllegalArgumentException when there is none; the message says which one was perhaps
   *     meant
   */
  public ActionEntry action(ActionCode code, LocalDate on) {
    Map<String, Matrix.Entry> entries = Matrix.entries(inForce(on));
    Matrix.Entry entry = entries.get(code.code());
    if (entry == null) {
      throw new IllegalArgumentException(
          Matrix.noAction(code, entries.keySet().stream().map(ActionCode::of).toList()));
    }
    return entry.action();
  }

  private List<KnowledgePack> inForce(LocalDate on) {
    List<KnowledgePack> inForce = new ArrayList<>();
    for (KnowledgePack each : layers) {
      if (each.isInForce(on)) {
        inForce.add(each);
      }
    }
    return inForce;
  }

  // ---- desks ----

  /**
   * Where requests of a store are looked at on a day.
   *
   * @param staff the people of the store and their posts
   * @param delegations who may act for whom
   * @param day the day
   * @param time the calendar, the hours and the zone of the store
   * @throws IllegalArgumentException when the pack is not in force on that day, an action names a
   *     role that is none, or a parameter is out of range; the message says which
   */
  public ApprovalDesk desk(
      Staff staff, Collection<Delegation> delegations, LocalDate day, BusinessTime time) {
    tables.plans(day);
    int longest = parameter(LONGEST_CHAIN, day).integer();
    checkArgument(
        longest >= 0 && longest <= MOST_CHAIN,
        "Parameter '%s' must be from 0 to %s, but was %s",
        LONGEST_CHAIN,
        MOST_CHAIN,
        longest);
    return new ApprovalDesk(tables, matrix(day), staff, delegations, day, time, longest);
  }

  @SuppressWarnings("ReferenceEquality") // whoever gives roles gives the same ones again and again
  private Matrix matrix(LocalDate on) {
    List<KnowledgePack> packs = inForce(on);
    RoleCatalog catalog = roles.apply(on);
    Key key = new Key(packs, chosen(packs, on));
    Known known = matrices.get(key);
    if (known == null || known.roles() != catalog) {
      known = new Known(catalog, Matrix.of(packs, key.chosen(), catalog));
      matrices.put(key, known);
    }
    return known.matrix();
  }

  /** What is chosen on a day, by the parameters that the actions name. */
  private Map<String, List<String>> chosen(List<KnowledgePack> packs, LocalDate on) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, Set<String>> each :
        Matrix.choices(Matrix.entries(packs).values()).entrySet()) {
      Parameter value = parameter(each.getKey(), on);
      List<String> texts = value.type() == ValueType.STRING ? List.of(value.text()) : value.texts();
      for (String text : texts) {
        checkArgument(
            each.getValue().contains(text),
            "Parameter '%s' must be of %s, but was %s",
            each.getKey(),
            each.getValue(),
            texts);
      }
      chosen.put(each.getKey(), texts);
    }
    return chosen;
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

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(PLAN, ApprovalState.class));
    failures.addAll(pack.runCases(APPROVAL, ApprovalCount.class));
    failures.addAll(pack.runCases(APPROVER, ApproverStanding.class));
    return List.copyOf(failures);
  }
}
