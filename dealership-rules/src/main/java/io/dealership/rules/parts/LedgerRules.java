package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.BookedMovement;
import io.dealership.core.parts.BookedState;
import io.dealership.core.parts.MovementKind;
import io.dealership.core.parts.MovementNumber;
import io.dealership.core.parts.PartCatalog;
import io.dealership.core.parts.StockLedger;
import io.dealership.core.parts.StockMovement;
import io.dealership.core.warranty.PartNumber;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether the lines of the book of parts are in order, before they are written and after,
 * and whether shortages and excesses are reported in time.
 *
 * <p>What a line is asked for depends on its kind, by lists of the pack that a pack of a lower
 * layer may set otherwise. A line that was taken back is not asked for anything any more: whatever
 * is wrong is put right by taking it back and writing the right one.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-03 (first in, first out), STOCK-04 (inspection), STOCK-08 (levels),
 * STOCK-13 (entries), WORKSHOP-07 (orders). That the book never goes below nothing, that lines fit
 * those that they name, and that superseded parts are not bought, is drawn from STOCK-13: an entry
 * is of what really moved.
 *
 * @since 0.1
 */
public final class LedgerRules {

  /** The id of the pack. */
  public static final String PACK = "stock-ledger";

  /** The id of the table behind {@link #movement}, {@link #booking} and {@link #review}. */
  public static final String MOVEMENT = "stock-movement";

  /** The id of the table behind {@link #level}. */
  public static final String LEVEL = "stock-level";

  /** The kinds of movement that name an order; others may override them. */
  public static final String ORDER_KINDS = "order.neededFor";

  /** The kinds of movement that draw the oldest lot first; others may override them. */
  public static final String OLDEST_FIRST_KINDS = "oldestFirst.neededFor";

  /** The kinds of movement that bring in what is inspected; others may override them. */
  public static final String INSPECTION_KINDS = "inspection.neededFor";

  /** The kinds of movement that stand on the card; others may override them. */
  public static final String CARD_KINDS = "card.neededFor";

  /** The kinds of movement that name a cost; others may override them. */
  public static final String COST_KINDS = "cost.neededFor";

  /** After what period a loan is due that has no day of its own; others may override it. */
  public static final String LOAN_TERM = "loan.term";

  /** Within what period shortage or excess is reported; others may override it. */
  public static final String REPORT_WITHIN = "level.reportWithin";

  private final LayeredPack pack;
  private final Dated<Question<MovementFacts, LedgerState>> movement;
  private final Dated<Question<StockLevelFacts, LevelState>> level;

  private LedgerRules(LayeredPack layered) {
    this.pack = layered;
    KnowledgePack pack = layered.pack();
    this.movement = pack.questions(MOVEMENT, () -> MovementFacts.TYPE, LedgerState.class);
    this.level = pack.questions(LEVEL, () -> StockLevelFacts.TYPE, LevelState.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> LedgerRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set the
   * parameters that are named here.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static LedgerRules of(KnowledgePacks packs) {
    return new LedgerRules(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a line of a book is in order, as the book stands at the end of a day, and else
   * everything that is not.
   *
   * <p>Source: requirements STOCK-03, STOCK-04, STOCK-13, WORKSHOP-07.
   *
   * @param number the number of the line; if several lines have it, that of the first one
   * @param on the day asked about
   * @throws IllegalArgumentException when no line up to that day has the number, or the pack is not
   *     in force on that day
   */
  public Decision<LedgerState> movement(
      StockLedger ledger, PartCatalog catalog, MovementNumber number, LocalDate on) {
    StockMovement found =
        ledger
            .find(number)
            .filter(line -> !line.on().isAfter(on))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "LedgerRules.movement must be of a line up to "
                            + on
                            + ", but the ledger has no "
                            + number));
    BookedMovement first =
        ledger.card(found.part(), on).stream()
            .filter(line -> line.movement().number().equals(number))
            .min(Comparator.comparing(BookedMovement::line))
            .orElseThrow();
    return decide(first, ledger, catalog, on);
  }

  /**
   * Whether a line would be in order if it were now written into a book, and else everything that
   * would not be.
   *
   * <p>Source: requirements STOCK-03, STOCK-04, STOCK-13, WORKSHOP-07.
   *
   * @param next the line, which moved on the day of the question or earlier
   * @param on the day asked about
   * @throws IllegalArgumentException when the line moved later, or its cost is in another currency,
   *     or the pack is not in force on that day
   */
  public Decision<LedgerState> booking(
      StockLedger ledger, PartCatalog catalog, StockMovement next, LocalDate on) {
    checkArgument(
        !next.on().isAfter(on),
        "LedgerRules.booking must be of a movement up to %s, but %s moved on %s",
        on,
        next.number(),
        next.on());
    StockLedger longer = ledger.appendAll(List.of(next));
    BookedMovement last =
        longer.card(next.part(), on).stream()
            .filter(line -> line.line() == longer.size())
            .findFirst()
            .orElseThrow();
    return decide(last, longer, catalog, on);
  }

  /**
   * All lines of a book that are not in order, as it stands at the end of a day, in the order of
   * the book.
   *
   * <p>Source: requirements STOCK-03, STOCK-04, STOCK-13, WORKSHOP-07.
   *
   * @param on the day asked about; lines of later days are not looked at
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public LedgerReview review(StockLedger ledger, PartCatalog catalog, LocalDate on) {
    Question<MovementFacts, LedgerState> question = pack.ask(movement, on);
    MovementFacts.Needs needs = needs(on);
    List<MovementDecision> open = new ArrayList<>();
    int lines = 0;
    for (PartNumber part : ledger.parts()) {
      for (BookedMovement line : ledger.card(part, on)) {
        lines++;
        Decision<LedgerState> decision =
            question.decide(facts(line, ledger, catalog, needs, on), on);
        if (!decision.outcome().equals(Optional.of(LedgerState.IN_ORDER))) {
          open.add(new MovementDecision(line, decision));
        }
      }
    }
    open.sort(Comparator.comparing(each -> each.booked().line()));
    return new LedgerReview(lines, open);
  }

  private Decision<LedgerState> decide(
      BookedMovement line, StockLedger ledger, PartCatalog catalog, LocalDate on) {
    return pack.ask(movement, on).decide(facts(line, ledger, catalog, needs(on), on), on);
  }

  private static MovementFacts facts(
      BookedMovement line,
      StockLedger ledger,
      PartCatalog catalog,
      MovementFacts.Needs needs,
      LocalDate on) {
    return new MovementFacts(
        line, catalog.find(line.movement().part()), isUnique(line, ledger, on), needs, on);
  }

  private static boolean isUnique(BookedMovement line, StockLedger ledger, LocalDate on) {
    MovementNumber number = line.movement().number();
    List<StockMovement> same = ledger.movements(number);
    return same.size() == 1
        || same.stream()
                .map(StockMovement::part)
                .distinct()
                .flatMap(part -> ledger.card(part, on).stream())
                .filter(
                    each ->
                        each.movement().number().equals(number)
                            && each.state() == BookedState.COUNTED)
                .count()
            < 2;
  }

  private MovementFacts.Needs needs(LocalDate on) {
    return new MovementFacts.Needs(
        kinds(ORDER_KINDS, on),
        kinds(OLDEST_FIRST_KINDS, on),
        kinds(INSPECTION_KINDS, on),
        kinds(CARD_KINDS, on),
        kinds(COST_KINDS, on),
        pack.parameter(LOAN_TERM, on).period());
  }

  private Set<MovementKind> kinds(String parameter, LocalDate on) {
    Set<MovementKind> kinds = EnumSet.noneOf(MovementKind.class);
    for (String code : pack.texts(parameter, on)) {
      kinds.add(
          EnumSet.allOf(MovementKind.class).stream()
              .filter(kind -> code(kind).equals(code))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "Parameter "
                              + parameter
                              + " must name kinds of movement, such as loan-out, but was "
                              + code)));
    }
    return kinds;
  }

  private static String code(MovementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether there is too little or too much of a part, and whether that is reported in time.
   *
   * <p>What is free is what is there less what is promised. Exactly the minimum is not short, and
   * exactly the maximum is not too much. A report is in time up to the last day of {@link
   * #REPORT_WITHIN}: with a day, found on 2026-03-02, a report on 2026-03-03 is in time.
   *
   * <p>Source: requirements STOCK-08.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<LevelState> level(StockLevelQuestion question, LocalDate on) {
    return pack.ask(level, on)
        .decide(new StockLevelFacts(question, pack.parameter(REPORT_WITHIN, on).period(), on), on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.pack().runCases(MOVEMENT, LedgerState.class));
    failures.addAll(pack.pack().runCases(LEVEL, LevelState.class));
    return List.copyOf(failures);
  }
}
