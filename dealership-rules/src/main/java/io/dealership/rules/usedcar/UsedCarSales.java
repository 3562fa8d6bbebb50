package io.dealership.rules.usedcar;

import io.dealership.core.usedcar.DisclosedItem;
import io.dealership.core.usedcar.DisclosureItem;
import io.dealership.core.usedcar.DisclosureState;
import io.dealership.core.usedcar.UsedCarGrade;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.decision.Question;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a used car may be sold, what its buyer is told, and its grade.
 *
 * <p>What nobody knows is shown as not known, with a warning, and never as fine. Which guarantee a
 * dealer owes is asked of {@link io.dealership.rules.warranty.WarrantyRules}, and by when a
 * transfer is registered stands in the plan of contacts.
 *
 * <h2>Source</h2>
 *
 * <p>Measures on the circulation of used cars (Order 2 of 2005, revised 2017), article 14; GB/T
 * 30323-2013; recall regulations, article 11; requirements UCAR-01. They
 * stand at every rule of the pack {@code used-car-sale}.
 *
 * @since 0.1
 */
public final class UsedCarSales {

  /** The id of the pack. */
  public static final String PACK = "used-car-sale";

  /** The id of the table that decides whether a used car may be sold. */
  public static final String SALE = "used-car-sale";

  /** The id of the table that decides how an item is shown to the buyer. */
  public static final String ITEM = "used-car-item";

  /** The id of the table of grades. */
  public static final String GRADE = "used-car-grade";

  /** The codes of the items that the buyer is told; others may override them. */
  public static final String ITEMS = "disclosure.items";

  /** The weights of the parts of an appraisal, in percent; not verified, they decide nothing. */
  public static final String WEIGHTS = "grade.weights";

  private static final FactType<DisclosedItem> ITEM_FACTS =
      FactType.builder(DisclosedItem.class)
          .choice("itemState", DisclosureState.class, DisclosedItem::state)
          // for messages only
          .optionalText("item", each -> Optional.of(each.item().code()))
          .optionalText("statement", DisclosedItem::statement)
          .build();

  private static final FactType<GradeQuestion> GRADE_FACTS =
      FactType.builder(GradeQuestion.class)
          .optionalFlag("accidentCar", GradeQuestion::accidentCar)
          .optionalDecimal("score", GradeQuestion::score)
          .build();

  private final KnowledgePack pack;
  private final LayeredPack layers;
  private final Dated<Question<UsedCarSaleFacts, Permit>> sales;
  private final Dated<Question<DisclosedItem, DisclosureShown>> items;
  private final Dated<Question<GradeQuestion, UsedCarGrade>> grades;

  private UsedCarSales(LayeredPack layers) {
    this.pack = layers.pack();
    this.layers = layers;
    this.sales = pack.questions(SALE, () -> UsedCarSaleFacts.TYPE, Permit.class);
    this.items = pack.questions(ITEM, () -> ITEM_FACTS, DisclosureShown.class);
    this.grades = pack.questions(GRADE, () -> GRADE_FACTS, UsedCarGrade.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> UsedCarSales.class.getResourceAsStream(PACK + "/" + name));
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. A pack of a lower layer may set {@link
   * #ITEMS}.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when a table does not fit
   */
  public static UsedCarSales of(KnowledgePacks packs) {
    return new UsedCarSales(LayeredPack.of(packs, PACK));
  }

  /**
   * Whether a used car may be sold, and else all that stands against it.
   *
   * <p>A recall that stops the sale no approval heals. An item that the store does not know keeps
   * no car from its buyer, as long as the sheet shows it as not known and the buyer was warned.
   *
   * <p>Source; requirements UCAR-01.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Permit> sale(UsedCarSaleQuestion question, LocalDate on) {
    var table = layers.ask(sales, on);
    return table.decide(new UsedCarSaleFacts(question, layers.texts(ITEMS, on)), on);
  }

  /**
   * What the buyer is told: a line for each item that is asked for, whether the store knows it or
   * not, and then for what else it knows.
   *
   * <p>Source: R-402.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public DisclosureSheet disclosure(UsedCarSaleQuestion question, LocalDate on) {
    var table = layers.ask(items, on);
    Set<DisclosureItem> all = new LinkedHashSet<>();
    layers.texts(ITEMS, on).forEach(code -> all.add(DisclosureItem.of(code)));
    question.known().forEach(each -> all.add(each.item()));
    List<DisclosureLine> lines = new ArrayList<>();
    for (DisclosureItem item : all) {
      DisclosedItem known = UsedCarSaleFacts.known(question, item);
      lines.add(new DisclosureLine(known, table.decide(known, on)));
    }
    return new DisclosureSheet(lines);
  }

  /**
   * The grade of a used car.
   *
   * <p>A score equal to the lower bound of a grade is within it: 90 is the first grade, 89.9 the
   * second. An accident car is of the fifth grade, whatever its score.
   *
   * <p>Source: GB/T 30323-2013; R-403.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<UsedCarGrade> grade(GradeQuestion question, LocalDate on) {
    var table = layers.ask(grades, on);
    return table.decide(question, on);
  }

  /**
   * The weights of body, engine bay, cabin, start, road test and chassis in an appraisal, in
   * percent; the parameter says how well they are known, and nothing here is decided by them.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack has none on that day
   */
  public Parameter gradeWeights(LocalDate on) {
    return layers.data(WEIGHTS, on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>(pack.runCases(SALE, Permit.class));
    failures.addAll(pack.runCases(ITEM, DisclosureShown.class));
    failures.addAll(pack.runCases(GRADE, UsedCarGrade.class));
    return List.copyOf(failures);
  }
}
