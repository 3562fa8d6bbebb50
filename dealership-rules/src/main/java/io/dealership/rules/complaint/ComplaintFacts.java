package io.dealership.rules.complaint;

import io.dealership.core.customer.Complaint;
import io.dealership.rules.decision.FactType;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of levels of complaints.
 *
 * @param complaint the complaint
 * @param majorAmount from what amount on it is major
 * @param highValue from what payment on a customer is one of high value
 * @param earlier how often the customer complained about the same before, within the window
 * @param times how many earlier ones make it major
 */
record ComplaintFacts(
    Complaint complaint, Money majorAmount, Money highValue, int earlier, int times) {

  static final FactType<ComplaintFacts> TYPE =
      FactType.builder(ComplaintFacts.class)
          .optionalFlag("injury", f -> f.complaint.injury())
          .optionalFlag("safety", f -> f.complaint.safety())
          .optionalFlag("legalThreat", f -> f.complaint.legalThreat())
          .optionalFlag("media", f -> f.complaint.media())
          .optionalFlag("amountMajor", f -> reaches(f.complaint.amount(), f.majorAmount))
          .flag("repeated", f -> f.earlier >= f.times)
          .optionalFlag("importantCustomer", f -> f.complaint.importantCustomer())
          .optionalFlag("highValue", f -> reaches(f.complaint.paid(), f.highValue))
          .optionalFlag("hardConflict", f -> f.complaint.hardConflict())
          // for messages only
          .optionalText("customer", f -> Optional.of(f.complaint.customer().value()))
          .optionalText("amount", f -> f.complaint.amount().map(Money::toString))
          .optionalText("paid", f -> f.complaint.paid().map(Money::toString))
          .optionalText("majorFrom", f -> Optional.of(f.majorAmount.toString()))
          .optionalText("highValueFrom", f -> Optional.of(f.highValue.toString()))
          .integer("earlier", ComplaintFacts::earlier)
          .build();

  /** An amount that equals the threshold reaches it. */
  static Optional<Boolean> reaches(Optional<Money> amount, Money threshold) {
    return amount.map(
        each -> {
          if (!each.isSameCurrency(threshold)) {
            throw new IllegalArgumentException(
                "Complaint.amount and paid must be in "
                    + threshold.getCurrencyUnit()
                    + ", the currency of the rules, but one was "
                    + each);
          }
          return !each.isLessThan(threshold);
        });
  }

  /** Whether it is about money, law or safety; empty if that is not known. */
  Optional<Boolean> weighty() {
    Optional<Boolean> known = Optional.of(false);
    for (Optional<Boolean> each :
        List.of(
            reaches(complaint.amount(), majorAmount),
            complaint.legalThreat(),
            complaint.safety(),
            complaint.injury())) {
      if (each.equals(Optional.of(true))) {
        return each;
      }
      known = each.isEmpty() ? Optional.empty() : known;
    }
    return known;
  }
}
