package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.parts.HealthLine.UNKNOWN;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What is asked of stock on one day: the policy and the tables of that day.
 *
 * @param on the day
 * @param policy what the packs say on it
 * @param tiers the table of tiers
 * @param actions the table of actions
 */
record HealthDay(
    LocalDate on,
    HealthPolicy policy,
    Question<HealthLine, StockTier> tiers,
    Question<HealthLine, StockAction> actions) {

  /** A line with what a question gives. */
  HealthLine line(StockHealthQuestion question) {
    HealthLine line = new HealthLine();
    line.whole = question.unit().isWhole();
    line.packSize = question.packSize().map(Quantity::thousandths).orElse(0L);
    line.stocked = question.isStocked();
    line.quantity = question.quantity().thousandths();
    if (question.currency().isPresent()) {
      line.currency = question.currency().get();
      line.step = HealthMoney.step(line.currency);
    }
    line.unitCost = money(question.unitCost());
    line.price = money(question.price());
    line.provisionMade = question.provisionMade().isPresent() ? money(question.provisionMade()) : 0;
    line.lastIssued = past("lastIssuedOn", question.lastIssuedOn());
    line.lastReceived = past("lastReceivedOn", question.lastReceivedOn());
    long first = past("firstReceivedOn", question.firstReceivedOn());
    if (line.lastReceived == UNKNOWN) {
      line.lastReceived = first;
    }
    line.forecast = quantity(question.forecastPerMonth());
    line.knownNeed = quantity(question.knownNeed());
    line.onOrder = question.onOrder().thousandths();
    line.reserved = question.reserved().thousandths();
    line.safetyStock = question.safetyStock().thousandths();
    line.reorderPoint = quantity(question.reorderPoint());
    line.returnableUntil = day(question.returnableUntil());
    line.refundShare =
        question.refundPercent().isPresent()
            ? question.refundPercent().get().movePointRight(2).longValueExact()
            : UNKNOWN;
    for (int i = 0; i < question.sisterNeeds().size(); i++) {
      line.sisterNeed += question.sisterNeeds().get(i).quantity().thousandths();
    }
    line.superseded = question.supersededBy().isPresent();
    line.expires = day(question.expiresOn());
    policy.assess(line);
    return line;
  }

  /** What to do with a part that was assessed; the decision keeps the line. */
  Decision<StockAction> decide(HealthLine line) {
    return actions.decide(line, on);
  }

  private long past(String attribute, Optional<LocalDate> day) {
    checkArgument(
        day.isEmpty() || !day.get().isAfter(on),
        "StockHealthQuestion.%s must not be after the day asked about, %s, but was %s",
        attribute,
        on,
        day.map(LocalDate::toString).orElse(""));
    return day(day);
  }

  private static long day(Optional<LocalDate> day) {
    return day.isPresent() ? day.get().toEpochDay() : UNKNOWN;
  }

  private static long quantity(Optional<Quantity> quantity) {
    return quantity.isPresent() ? quantity.get().thousandths() : UNKNOWN;
  }

  private static long money(Optional<Money> amount) {
    return amount.isPresent() ? HealthMoney.plain(amount.get()) : UNKNOWN;
  }
}
