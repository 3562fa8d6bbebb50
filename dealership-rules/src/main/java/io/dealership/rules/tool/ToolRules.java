package io.dealership.rules.tool;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.tool.MeasuringDevice;
import io.dealership.core.tool.ToolCaseKind;
import io.dealership.core.tool.ToolLoan;
import io.dealership.core.tool.ToolNumber;
import io.dealership.core.tool.ToolShift;
import io.dealership.core.tool.ToolStand;
import io.dealership.core.tool.VerificationResult;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.ConditionalCodes;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides what the keeper of the tool room asks: loans and returns, damage and loss, new for old,
 * ledgers and counts, verification of measuring devices, care and purchase of equipment.
 *
 * <p>Fines and compensation are never computed: they are for people within the limits of the law.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements TOOL-01 to TOOL-13, AUTH-16, AUTH-17, and the answers of the store to {@code
 * policy:tool-return} and {@code policy:tool-records}. They stand at every rule of the pack {@code
 * tool-room}. Intervals and lists are the store's own: a pack of a lower layer may set each of
 * them.
 *
 * @since 0.1
 */
public final class ToolRules {

  /** The id of the pack. */
  public static final String PACK = "tool-room";

  /** The id of the table behind {@link #room}. */
  public static final String ROOM = "tool-room";

  /** The id of the table behind {@link #loan}. */
  public static final String LOAN = "tool-loan";

  /** The id of the table behind {@link #replacement}. */
  public static final String REPLACEMENT = "tool-replacement";

  /** The id of the table behind {@link #loanEnd}. */
  public static final String RETURN = "tool-return";

  /** The id of the table behind {@link #damageOrLoss}. */
  public static final String CASE = "tool-case";

  /** The id of the table behind {@link #use}. */
  public static final String USE = "tool-use";

  /** The id of the table behind {@link #care}. */
  public static final String CARE = "equipment-care";

  /** The id of the table behind {@link #books}. */
  public static final String BOOKS = "tool-books";

  /** The id of the table behind {@link #count}. */
  public static final String COUNT = "tool-count";

  /** The id of the table behind {@link #purchase}. */
  public static final String PURCHASE = "equipment-purchase";

  /** The posts whose holders keep the tool room; others may override them. */
  public static final String KEEPERS = "toolRoom.keepers";

  /**
   * When a tool has to be back: {@code SAME_DAY}, the day of the loan, or {@code ON_TIME}, the time
   * agreed on; others may override it.
   */
  public static final String RETURN_POLICY = "toolReturn.policy";

  /** The time of day at which a night shift ends, such as {@code 08:00}; others may override it. */
  public static final String NIGHT_SHIFT_END = "toolReturn.nightShiftEnd";

  /** The post whose holder calls for tools that are out; others may override it. */
  public static final String CALLER = "toolReturn.caller";

  /** Days before its end of life on which a tool may be replaced; others may override them. */
  public static final String LEAD_DAYS = "serviceLife.leadDays";

  /** The posts that are told of a loss; others may override them. */
  public static final String REPORT_LOSS_TO = "toolCase.reportLossTo";

  /** The posts that are told of damage by misuse; others may override them. */
  public static final String REPORT_MISUSE_TO = "toolCase.reportMisuseTo";

  /**
   * Which records are kept: {@code THREE_LEDGERS_TWO_CARDS} or {@code GENERAL_SUB_LOAN}; others may
   * override it.
   */
  public static final String RECORDS_POLICY = "toolRecords.policy";

  /** The records of three ledgers and two cards; others may override them. */
  public static final String THREE_LEDGERS_TWO_CARDS = "toolRecords.threeLedgersTwoCards";

  /** The records of general ledger, sub-ledger and loan register; others may override them. */
  public static final String GENERAL_SUB_LOAN = "toolRecords.generalSubLoan";

  /** After what period the next count is due at the latest; others may override it. */
  public static final String COUNT_INTERVAL = "toolCount.interval";

  /** After what period a device is verified again at the latest; others may override it. */
  public static final String DEVICE_INTERVAL = "device.interval";

  /** After what period the next care is due at the latest; others may override it. */
  public static final String CARE_INTERVAL = "equipmentCare.interval";

  private static final String SAME_DAY = "SAME_DAY";
  private static final String ON_TIME = "ON_TIME";

  /** The lists of records by the answer to the policy. */
  private static final Map<String, String> RECORDS =
      Map.of(
          "THREE_LEDGERS_TWO_CARDS", THREE_LEDGERS_TWO_CARDS, "GENERAL_SUB_LOAN", GENERAL_SUB_LOAN);

  private static final int MOST_LEAD_DAYS = 366;

  private static final Comparator<OpenLoan> MOST_PRESSING_FIRST =
      Comparator.<OpenLoan, Instant>comparing(
              open -> open.due().map(ReturnDue::end).orElse(Instant.MAX))
          .thenComparing(open -> open.loan().tool())
          .thenComparing(open -> open.loan().lentAt())
          .thenComparing(open -> open.loan().borrower());

  private final LayeredPack pack;

  private final Dated<Question<ToolRoomFacts, Permit>> room;
  private final Dated<Question<ToolLoanFacts, Permit>> loan;
  private final Dated<Question<ToolReplacementFacts, Permit>> replacement;
  private final Dated<Question<ToolReturnQuestion, Permit>> loanEnd;
  private final Dated<Question<ToolCaseFacts, Permit>> damageOrLoss;
  private final Dated<Question<ToolUseFacts, Permit>> use;
  private final Dated<Question<EquipmentCareFacts, Permit>> care;
  private final Dated<Question<ToolBooksFacts, Permit>> books;
  private final Dated<Question<ToolCountFacts, Permit>> count;
  private final Dated<Question<EquipmentPurchaseQuestion, Permit>> purchase;

  private ToolRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.room = pack.questions(ROOM, () -> ToolRoomFacts.TYPE, Permit.class);
    this.loan = pack.questions(LOAN, () -> ToolLoanFacts.TYPE, Permit.class);
    this.replacement = pack.questions(REPLACEMENT, () -> ToolReplacementFacts.TYPE, Permit.class);
    this.loanEnd = pack.questions(RETURN, () -> ToolReturnFacts.TYPE, Permit.class);
    this.damageOrLoss = pack.questions(CASE, () -> ToolCaseFacts.TYPE, Permit.class);
    this.use = pack.questions(USE, () -> ToolUseFacts.TYPE, Permit.class);
    this.care = pack.questions(CARE, () -> EquipmentCareFacts.TYPE, Permit.class);
    this.books = pack.questions(BOOKS, () -> ToolBooksFacts.TYPE, Permit.class);
    this.count = pack.questions(COUNT, () -> ToolCountFacts.TYPE, Permit.class);
    this.purchase = pack.questions(PURCHASE, () -> EquipmentPurchaseFacts.TYPE, Permit.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> ToolRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static ToolRules of(KnowledgePacks packs) {
    return new ToolRules(LayeredPack.of(packs, PACK));
  }

  // ---- loans ----

  /**
   * Whether somebody may enter the tool room: only those who keep it.
   *
   * <p>Its outcomes are {@link Permit#FORBIDDEN} and {@link Permit#ALLOWED}.
   *
   * <p>Source: requirements TOOL-04.
   *
   * @param roles the posts that the person holds
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> room(Collection<RoleId> roles, LocalDate on) {
    List<String> keepers = pack.texts(KEEPERS, on);
    boolean keeper = roles.stream().map(RoleId::code).anyMatch(keepers::contains);
    return ask(room, on)
        .decide(
            new ToolRoomFacts(
                keeper,
                NeededCodes.joined(
                    keepers.stream().map(code -> pack.name("keepers", code)).toList())),
            on);
  }

  /**
   * Whether a tool may be handed out, and else all that stands against it.
   *
   * <p>Private use outside the store no approval heals. Use outside for the business of the store
   * is not private, and needs an approval. Where the store goes by the time agreed on, there has to
   * be one.
   *
   * <p>Source: requirements TOOL-02 to TOOL-05, {@code policy:tool-return}; that an approval makes
   * the use outside for the store not private is drawn from TOOL-05.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> loan(ToolLoanQuestion question, LocalDate on) {
    return ask(loan, on).decide(new ToolLoanFacts(question, returnPolicy(on).equals(ON_TIME)), on);
  }

  private String returnPolicy(LocalDate on) {
    return pack.choice(RETURN_POLICY, on, Set.of(SAME_DAY, ON_TIME));
  }

  /**
   * By when a tool on loan has to be back.
   *
   * <p>By the policy {@code SAME_DAY} on the store's day of the loan, until midnight, whatever else
   * was agreed; a tool lent in a night shift by the end of the shift, the first {@link
   * #NIGHT_SHIFT_END} after the loan, which is in time itself. By {@code ON_TIME} at the time
   * agreed on, which is in time itself.
   *
   * <p>For example, what is lent on 2026-03-02 at 17:50 by day is in time at 23:59 and late at
   * 00:00; what is lent at 22:30 in a night shift is in time on 2026-03-03 at 08:00.
   *
   * <p>Source: requirements TOOL-01, {@code policy:tool-return}; the papers leave the night shift
   * open, its end is a proposal of ours.
   *
   * @param time the time of the store
   * @return empty where it goes by an agreed time and none is known
   * @throws IllegalArgumentException when the pack is not in force on the day of the loan, or a
   *     pack has no time of day as {@link #NIGHT_SHIFT_END}
   */
  public Optional<ReturnDue> returnDue(ToolLoan loan, BusinessTime time) {
    LocalDate day = time.dateOf(loan.lentAt());
    if (returnPolicy(day).equals(ON_TIME)) {
      return loan.agreedReturnAt().map(agreed -> new ReturnDue(agreed, Optional.empty()));
    }
    if (loan.shift() == ToolShift.NIGHT) {
      return Optional.of(new ReturnDue(shiftEnd(loan, day, time), Optional.empty()));
    }
    return Optional.of(new ReturnDue(time.startOf(day.plusDays(1)), Optional.of(day)));
  }

  private Instant shiftEnd(ToolLoan loan, LocalDate day, BusinessTime time) {
    LocalTime ends = timeOfDay(pack.parameter(NIGHT_SHIFT_END, day).text());
    ZoneId zone = time.hours().zone();
    ZonedDateTime end = day.atTime(ends).atZone(zone);
    ZonedDateTime next =
        end.toInstant().isAfter(loan.lentAt()) ? end : day.plusDays(1).atTime(ends).atZone(zone);
    return next.toInstant();
  }

  private static LocalTime timeOfDay(String text) {
    checkArgument(
        text.matches("([01][0-9]|2[0-3]):[0-5][0-9]"),
        "Parameter '%s' must be a time of day such as 08:00, but was %s",
        NIGHT_SHIFT_END,
        text);
    return LocalTime.parse(text);
  }

  /**
   * Who has what at a moment, whether it is overdue, and who calls for it; what has to be back
   * first stands first, and what has no time last.
   *
   * <p>A loan is open that was handed out by then and is neither back nor registered as lost.
   *
   * <p>Source: requirements TOOL-01, TOOL-02.
   *
   * @param time the time of the store
   * @throws IllegalArgumentException when the pack is not in force on the day of a loan or at the
   *     moment
   */
  public List<OpenLoan> openLoans(Collection<ToolLoan> loans, Instant at, BusinessTime time) {
    RoleId caller = RoleId.of(pack.parameter(CALLER, time.dateOf(at)).text());
    List<OpenLoan> open = new ArrayList<>();
    for (ToolLoan each : loans) {
      if (each.isOpenAt(at)) {
        Optional<ReturnDue> due = returnDue(each, time);
        Optional<Boolean> overdue = due.map(one -> !one.isInTime(at));
        open.add(
            OpenLoan.builder()
                .loan(each)
                .due(due)
                .overdue(overdue)
                .overdueFor(
                    overdue.equals(Optional.of(true))
                        ? due.map(one -> Duration.between(one.end(), at))
                        : Optional.empty())
                .caller(caller)
                .build());
      }
    }
    open.sort(MOST_PRESSING_FIRST);
    return List.copyOf(open);
  }

  /**
   * Whether a loan may be closed, and else all that is open.
   *
   * <p>A lost tool is neither returned nor inspected; its loan may be closed when the loss is
   * registered and reported. That a tool is late does not keep a loan open.
   *
   * <p>Source: requirements TOOL-01, TOOL-03, TOOL-06, TOOL-07.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> loanEnd(ToolReturnQuestion question, LocalDate on) {
    return ask(loanEnd, on).decide(question, on);
  }

  /**
   * Whether damage or loss of a tool may be decided, and else what is missing. Who decides is said
   * by the action {@code tool-damage} of the authority rules; what is to be paid, by no rule.
   *
   * <p>Source: requirements AUTH-16, TOOL-03, TOOL-06, TOOL-07; that worn tools need no proposal is
   * drawn from them.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> damageOrLoss(ToolCaseQuestion question, LocalDate on) {
    Optional<ToolCaseKind> kind = question.kind();
    return ask(damageOrLoss, on)
        .decide(
            new ToolCaseFacts(
                question,
                new ConditionalCodes(pack, on, question.told(), question.notTold())
                    .and(REPORT_LOSS_TO, kind.map(one -> one == ToolCaseKind.LOSS))
                    .and(REPORT_MISUSE_TO, kind.map(one -> one == ToolCaseKind.MISUSE))),
            on);
  }

  /**
   * Whether a new tool may be issued for an old one, and else all that stands against it.
   *
   * <p>Neither before the day on which the service life of the old one ends, nor without the old
   * one; after that day it may be issued and is late. For a tool that is damaged or lost before,
   * that has to be decided first.
   *
   * <p>Source: requirements TOOL-08; the way of damaged and lost tools is drawn from AUTH-16 and
   * TOOL-06.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day, or {@link
   *     #LEAD_DAYS} is negative or more than 366
   */
  public Decision<Permit> replacement(ToolReplacementQuestion question, LocalDate on) {
    return ask(replacement, on)
        .decide(
            new ToolReplacementFacts(question, pack.number(LEAD_DAYS, on, 0, MOST_LEAD_DAYS), on),
            on);
  }

  // ---- use, verification, care ----

  /**
   * Whether a tool may be used today, and else all that stands against it.
   *
   * <p>A device that was never verified, failed or is overdue may not be measured with; its last
   * day is still in time.
   *
   * <p>Source: requirements TOOL-11, TOOL-12.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> use(ToolUseQuestion question, LocalDate on) {
    return ask(use, on)
        .decide(
            new ToolUseFacts(question, question.device().map(device -> device(device, on))), on);
  }

  /**
   * Where the verification of a device stands on a day.
   *
   * <p>It holds through the last day of its certificate, else through the last day of its interval,
   * which is that of the device or else {@link #DEVICE_INTERVAL}: verified on 2026-03-02 and with a
   * year, it holds through 2027-03-02. A verification after the day asked about counts as unknown.
   *
   * <p>Source: requirements TOOL-11.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public DeviceStanding device(MeasuringDevice device, LocalDate on) {
    boolean known = device.verifiedOn().filter(day -> day.isAfter(on)).isEmpty();
    Optional<VerificationResult> result = known ? device.result() : Optional.empty();
    boolean failed = result.equals(Optional.of(VerificationResult.FAILED));
    Optional<LocalDate> through =
        known && !failed
            ? device
                .validThrough()
                .or(
                    () ->
                        new Interval(
                                device.verifiedOn(),
                                device
                                    .interval()
                                    .orElseGet(() -> pack.parameter(DEVICE_INTERVAL, on).period()),
                                on)
                            .dueOn())
            : Optional.empty();
    return new DeviceStanding(
        device,
        state(result, through, on),
        through,
        through.map(day -> day.toEpochDay() - on.toEpochDay()));
  }

  private static Optional<VerificationState> state(
      Optional<VerificationResult> result, Optional<LocalDate> through, LocalDate on) {
    if (through.filter(on::isAfter).isPresent()) {
      return Optional.of(VerificationState.OVERDUE);
    }
    if (result.isEmpty()) {
      return Optional.empty();
    }
    return switch (result.get()) {
      case NEVER_VERIFIED -> Optional.of(VerificationState.NEVER);
      case FAILED -> Optional.of(VerificationState.FAILED);
      case PASSED -> through.map(day -> VerificationState.VALID);
    };
  }

  /**
   * Whether the care of a piece of equipment is in order, and else all that is open.
   *
   * <p>The care may be done on the last day of its interval, which is that of the plan or else
   * {@link #CARE_INTERVAL}.
   *
   * <p>Source: requirements TOOL-13.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> care(EquipmentCareQuestion question, LocalDate on) {
    return ask(care, on)
        .decide(
            new EquipmentCareFacts(
                question,
                new Interval(
                    question.lastCareOn(),
                    question.interval().orElseGet(() -> pack.parameter(CARE_INTERVAL, on).period()),
                    on)),
            on);
  }

  /**
   * Whether a tool or piece of equipment may be ordered, and else what is missing. Who approves is
   * said by the action {@code equipment-purchase} of the authority rules.
   *
   * <p>Source: requirements AUTH-17.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> purchase(EquipmentPurchaseQuestion question, LocalDate on) {
    return ask(purchase, on).decide(question, on);
  }

  // ---- ledgers and counts ----

  /**
   * Whether ledgers and cards of the tool room are in order, and else all that is open. The count
   * may be done on the last day of {@link #COUNT_INTERVAL}.
   *
   * <p>Source: requirements TOOL-09, TOOL-10, {@code policy:tool-records}.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> books(ToolBooksQuestion question, LocalDate on) {
    String records = pack.choice(RECORDS_POLICY, on, RECORDS.keySet());
    return ask(books, on)
        .decide(
            new ToolBooksFacts(
                question,
                pack.needed(
                    RECORDS.getOrDefault(records, THREE_LEDGERS_TWO_CARDS),
                    "missingRecords",
                    on,
                    question.recordsThere(),
                    question.recordsMissing()),
                new Interval(
                    question.lastCountOn(), pack.parameter(COUNT_INTERVAL, on).period(), on)),
            on);
  }

  /**
   * Whether the count of one tool number may be closed: what is on the shelf and on loan has to be
   * as many as by the ledger, and the ledger as the cards.
   *
   * <p>Source: requirements TOOL-09, TOOL-10; that tools on loan count as there is drawn from
   * TOOL-02.
   *
   * @param onLoan how many are out, from 0
   * @param on the day asked about
   * @throws IllegalArgumentException when {@code onLoan} is negative, or the pack is not in force
   *     on that day
   */
  public Decision<Permit> count(ToolStand stand, int onLoan, LocalDate on) {
    checkArgument(onLoan >= 0, "ToolRules.onLoan must be at least 0, but was %s", onLoan);
    return ask(count, on).decide(new ToolCountFacts(stand, onLoan), on);
  }

  /**
   * The ledger against cards, goods and what is on loan at a moment.
   *
   * <p>Source: requirements TOOL-09, TOOL-10.
   *
   * @param stands one for each tool number
   * @param loans all loans; what is not open at the moment is left out
   * @param time the time of the store
   * @throws IllegalArgumentException when a tool has two stands, or the pack is not in force then
   */
  public ToolReconciliation reconcile(
      Collection<ToolStand> stands, Collection<ToolLoan> loans, Instant at, BusinessTime time) {
    LocalDate on = time.dateOf(at);
    Map<ToolNumber, Integer> out = new TreeMap<>();
    List<ToolLoan> open = loans.stream().filter(each -> each.isOpenAt(at)).toList();
    open.forEach(each -> out.merge(each.tool(), each.quantity(), Math::addExact));
    Map<ToolNumber, ToolCountLine> lines = new TreeMap<>();
    for (ToolStand stand : stands) {
      int onLoan = out.getOrDefault(stand.tool(), 0);
      ToolCountLine before =
          lines.put(stand.tool(), new ToolCountLine(stand, onLoan, count(stand, onLoan, on)));
      checkArgument(
          before == null, "ToolRules.stands must have a tool once, but had twice %s", stand.tool());
    }
    List<ToolLoan> unlisted =
        open.stream()
            .filter(each -> !lines.containsKey(each.tool()))
            .sorted(Comparator.comparing(ToolLoan::tool).thenComparing(ToolLoan::lentAt))
            .toList();
    return new ToolReconciliation(List.copyOf(lines.values()), unlisted);
  }

  private <Q> Q ask(Dated<Q> questions, LocalDate on) {
    return pack.ask(questions, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    for (String table :
        List.of(ROOM, LOAN, REPLACEMENT, RETURN, CASE, USE, CARE, BOOKS, COUNT, PURCHASE)) {
      failures.addAll(pack.pack().runCases(table, Permit.class));
    }
    return List.copyOf(failures);
  }
}
