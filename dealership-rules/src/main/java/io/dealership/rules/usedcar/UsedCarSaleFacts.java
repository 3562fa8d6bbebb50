package io.dealership.rules.usedcar;

import io.dealership.core.usedcar.AppraisalReport;
import io.dealership.core.usedcar.DisclosedItem;
import io.dealership.core.usedcar.DisclosureItem;
import io.dealership.core.usedcar.DisclosureState;
import io.dealership.rules.decision.FactType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of the table of sales.
 *
 * @param asked the codes of the items that the buyer is told
 */
record UsedCarSaleFacts(UsedCarSaleQuestion question, List<String> asked) {

  static final FactType<UsedCarSaleFacts> TYPE =
      FactType.builder(UsedCarSaleFacts.class)
          .optionalFlag("recallStop", f -> f.question.underStopSale())
          .optionalFlag("itemsShown", f -> f.ifMade(f.notShown().isEmpty()))
          .optionalFlag("shownTruly", f -> f.ifMade(f.embellished().isEmpty()))
          .flag("itemsUnknown", f -> !f.unknown().isEmpty())
          .optionalFlag("buyerWarned", f -> f.question.buyerWarned())
          .optionalChoice("appraisal", AppraisalReport.class, f -> f.question.appraisal())
          .optionalFlag("guaranteeOwed", f -> f.question.guaranteeOwed())
          .optionalFlag("guaranteePromised", f -> f.question.guaranteePromised())
          // for messages only
          .optionalText("itemsMissing", f -> text(f.notShown()))
          .optionalText("itemsEmbellished", f -> text(f.embellished()))
          .optionalText("unknownItems", f -> text(f.unknown()))
          .build();

  /** A sheet that shows something was made; whether there is one at all may not be known. */
  private Optional<Boolean> ifMade(boolean holds) {
    if (!question.shown().isEmpty()) {
      return Optional.of(holds);
    }
    return question.sheetMade().map(made -> holds);
  }

  private static Map<String, DisclosureState> states(List<DisclosedItem> items) {
    Map<String, DisclosureState> states = new LinkedHashMap<>();
    items.forEach(each -> states.put(each.item().code(), each.state()));
    return states;
  }

  /** What the buyer is told and the sheet leaves out. */
  private List<String> notShown() {
    List<String> missing = new ArrayList<>(asked);
    missing.removeAll(states(question.shown()).keySet());
    return missing;
  }

  /** What the sheet shows better than it is: what nobody knows as clear, for one. */
  private List<String> embellished() {
    Map<String, DisclosureState> known = states(question.known());
    List<String> wrong = new ArrayList<>();
    states(question.shown())
        .forEach(
            (code, shown) -> {
              if (isEmbellished(known.getOrDefault(code, DisclosureState.UNKNOWN), shown)) {
                wrong.add(code);
              }
            });
    return wrong;
  }

  private static boolean isEmbellished(DisclosureState truth, DisclosureState shown) {
    return switch (shown) {
      case CLEAR -> truth != DisclosureState.CLEAR;
      case UNKNOWN -> truth == DisclosureState.ADVERSE;
      case ADVERSE -> false;
    };
  }

  private List<String> unknown() {
    Map<String, DisclosureState> known = states(question.known());
    return asked.stream()
        .filter(
            code -> known.getOrDefault(code, DisclosureState.UNKNOWN) == DisclosureState.UNKNOWN)
        .toList();
  }

  private static Optional<String> text(List<String> codes) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", codes));
  }

  /** What is known of an item. */
  static DisclosedItem known(UsedCarSaleQuestion question, DisclosureItem item) {
    return question.known().stream()
        .filter(each -> each.item().equals(item))
        .findFirst()
        .orElseGet(() -> DisclosedItem.unknown(item));
  }
}
