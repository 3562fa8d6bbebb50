package io.dealership.rules.complaint;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.Complaint;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.organization.StandardRoles;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Sorts complaints, and says who decides on them and who stays with the customer.
 *
 * <p>A complaint is major for each of several reasons, and all of them are told. Who was asked
 * first stays with the customer to the end, whoever decides. When each thing is due stands in the
 * contact plan, under the names that are given here; how much somebody may offer is asked of {@link
 * io.dealership.rules.authority.AuthorityRules} by the action {@link #REMEDY}, and what a rescue
 * operator or a claims specialist may not decide alone by {@link #RESCUE_OVER_AUTHORITY} and {@link
 * #CLAIM_OVER_AUTHORITY}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements AUTH-09, AUTH-10, AUTH-19, AUTH-20, COMPLAINT-01 to COMPLAINT-06, {@code
 * policy:major-complaint-owner}. The sources do not say what is major: the reasons and the numbers
 * are proposals; a pack of a lower layer may set each number.
 *
 * @since 0.1
 */
public final class ComplaintRules {

  /** The id of the pack. */
  public static final String PACK = "complaint-triage";

  /** The id of the table behind {@link #level}. */
  public static final String LEVEL = "complaint-level";

  /** The id of the table of owners. */
  public static final String OWNER = "complaint-owner";

  /** The action by which a remedy is approved: its bands say who may offer how much. */
  public static final ActionCode REMEDY = ActionCode.of("complaint-remedy");

  /** The action by which a decision is approved that a rescue operator may not take alone. */
  public static final ActionCode RESCUE_OVER_AUTHORITY = ActionCode.of("rescue-over-authority");

  /** The action by which a decision is approved that a claims specialist may not take alone. */
  public static final ActionCode CLAIM_OVER_AUTHORITY = ActionCode.of("claim-over-authority");

  /** From what amount on, itself included, a complaint is major. */
  public static final String MAJOR_AMOUNT = "complaint.majorAmount";

  /** From what payment on, itself included, a customer is of high value; of the contact plan. */
  public static final String HIGH_VALUE = "high-value.amount";

  /** How many earlier complaints about the same make one major, from 1 to 100. */
  public static final String TIMES = "complaint.repetitionTimes";

  /** How far back earlier complaints count. */
  public static final String WINDOW = "complaint.repetitionWindow";

  /** Who decides on major complaints, a variant of {@code policy:major-complaint-owner}. */
  public static final String MAJOR_OWNER = "complaint.majorOwner";

  /** The id of the role above whoever was asked first. */
  public static final String SUPERVISOR = "complaint.supervisor";

  /** The ids of the roles that a complaint goes up to, one after the other. */
  public static final String ESCALATION = "complaint.escalation";

  /** The ids of the contacts of the contact plan that a complaint makes owed. */
  public static final String CONTACTS = "complaint.contacts";

  private static final int MOST_TIMES = 100;

  private final LayeredPack parameters;

  /** Those of the contact plan, which has the threshold of high value. */
  private final LayeredPack contacts;

  private final Dated<Question<ComplaintFacts, ComplaintLevel>> levels;
  private final Dated<Question<OwnerFacts, ComplaintOwner>> owners;

  private ComplaintRules(LayeredPack parameters, LayeredPack contacts) {
    this.parameters = parameters;
    this.contacts = contacts;
    KnowledgePack pack = parameters.pack();
    this.levels = pack.questions(LEVEL, () -> ComplaintFacts.TYPE, ComplaintLevel.class);
    this.owners = pack.questions(OWNER, () -> OwnerFacts.TYPE, ComplaintOwner.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> ComplaintRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, among which are {@link #PACK} and {@link ContactRules#PACK}.
   *
   * @throws IllegalArgumentException when one is not among them
   */
  public static ComplaintRules of(KnowledgePacks packs) {
    return new ComplaintRules(
        LayeredPack.of(packs, PACK), LayeredPack.of(packs, ContactRules.PACK));
  }

  /**
   * Whether a complaint is major, with all reasons.
   *
   * <p>One reason that is known makes it major, whatever else is not known.
   *
   * <p>Source: requirements AUTH-09, AUTH-10, AUTH-20.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when an amount is in another currency than the rules, the pack
   *     is not in force on that day, or a parameter is out of range
   */
  public Decision<ComplaintLevel> level(Complaint complaint, LocalDate on) {
    return parameters.ask(levels, on).decide(facts(complaint, on), on);
  }

  /**
   * Who decides on a complaint, who stays with the customer, where it goes up to, and what runs.
   *
   * <p>A complaint about money, law or safety, and a hard conflict, goes to the service manager;
   * another major one to whom the policy names. The service manager takes part in those of
   * important customers.
   *
   * <p>Source: requirements AUTH-09, AUTH-10, AUTH-20, COMPLAINT-05, {@code
   * policy:major-complaint-owner}.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when an amount is in another currency than the rules, the pack
   *     is not in force on that day, or a parameter is out of range
   */
  public ComplaintHandling handling(Complaint complaint, LocalDate on) {
    ComplaintFacts facts = facts(complaint, on);
    Decision<ComplaintLevel> level = parameters.ask(levels, on).decide(facts, on);
    OwnerFacts.MajorOwner major =
        OwnerFacts.MajorOwner.valueOf(
            parameters.choice(
                MAJOR_OWNER,
                on,
                Set.of("SERVICE_MANAGER", "CUSTOMER_RELATIONS", "FRONT_DESK_SUPERVISOR")));
    Decision<ComplaintOwner> owner =
        parameters
            .ask(owners, on)
            .decide(
                new OwnerFacts(level.outcome(), facts.weighty(), complaint.hardConflict(), major),
                on);
    boolean manager = owner.outcome().equals(Optional.of(ComplaintOwner.SERVICE_MANAGER));
    boolean important =
        complaint.importantCustomer().orElse(false)
            || ComplaintFacts.reaches(complaint.paid(), facts.highValue()).orElse(false);
    return new ComplaintHandling(
        level,
        owner,
        complaint.firstAsked(),
        owner.outcome().map(each -> escalation(each, on)).orElse(List.of()),
        important && !manager ? List.of(StandardRoles.SERVICE_MANAGER) : List.of(),
        parameters.texts(CONTACTS, on).stream().map(ContactId::of).toList());
  }

  private List<RoleId> escalation(ComplaintOwner owner, LocalDate on) {
    List<RoleId> up = new ArrayList<>();
    if (owner.role().isEmpty()) {
      up.add(RoleId.of(parameters.parameter(SUPERVISOR, on).text()));
    }
    parameters.texts(ESCALATION, on).stream().map(RoleId::of).forEach(up::add);
    int own = owner.role().map(up::indexOf).orElse(-1);
    return List.copyOf(up.subList(own + 1, up.size()));
  }

  private ComplaintFacts facts(Complaint complaint, LocalDate on) {
    LocalDate first = on.minus(parameters.parameter(WINDOW, on).period());
    long earlier =
        complaint.earlierOn().stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(on))
            .count();
    Money major = parameters.parameter(MAJOR_AMOUNT, on).money();
    return new ComplaintFacts(
        complaint,
        major,
        contacts.parameter(HIGH_VALUE, on).money(),
        (int) earlier,
        parameters.number(TIMES, on, 1, MOST_TIMES));
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(parameters.pack().runCases(LEVEL, ComplaintLevel.class));
    failures.addAll(parameters.pack().runCases(OWNER, ComplaintOwner.class));
    return List.copyOf(failures);
  }
}
