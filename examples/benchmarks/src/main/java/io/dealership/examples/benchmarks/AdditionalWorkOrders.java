package io.dealership.examples.benchmarks;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.ConsentNumber;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.rules.organization.StandardRoles;
import io.dealership.rules.service.AdditionalWorkQuestion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Orders of a Chinese store: three items of an estimate, up to four additions, up to three
 * consents, of which some lack something, are for less, or are a no.
 */
final class AdditionalWorkOrders {

  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
  private static final RepairOrderNumber ORDER = RepairOrderNumber.of("RO-1");

  private final Random random;

  private AdditionalWorkOrders(long seed) {
    this.random = new Random(seed);
  }

  static AdditionalWorkQuestion[] draw(int count, long seed) {
    var orders = new AdditionalWorkOrders(seed);
    var all = new AdditionalWorkQuestion[count];
    for (int i = 0; i < count; i++) {
      all[i] = orders.next();
    }
    return all;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Money money(int most) {
    return Money.ofMinor(CNY, 100L * (1 + random.nextInt(most)));
  }

  private AdditionalWorkQuestion next() {
    List<EstimatedItem> items = new ArrayList<>();
    Money total = Money.zero(CNY);
    for (int i = 0; i < 3; i++) {
      Money amount = money(1000);
      total = total.plus(amount);
      items.add(
          EstimatedItem.builder()
              .number(WorkItemNumber.of("E" + i))
              .kind(WorkItemKind.LABOR)
              .text("work " + i)
              .amount(amount)
              .build());
    }
    WorkEstimate estimate =
        WorkEstimate.builder()
            .order(ORDER)
            .addAllItems(items)
            .promisedAt(START.plusSeconds(36_000))
            .authorization(said("C", START).withNewTotal(total))
            .build();
    List<AddedItem> added = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      added.add(added("A" + i));
    }
    List<WorkConsent> consents = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      total = consent("C" + i, START.plusSeconds(3600 + 60 * i), added, total, consents);
    }
    return AdditionalWorkQuestion.builder()
        .estimate(estimate)
        .addAllAdded(added)
        .addAllConsents(consents)
        .at(START.plusSeconds(7200))
        .zone(ZoneId.of("Asia/Shanghai"))
        .build();
  }

  private AddedItem added(String number) {
    return AddedItem.builder()
        .number(WorkItemNumber.of(number))
        .kind(WorkItemKind.PART)
        .text("part " + number)
        .amount(money(300))
        .foundBy(WorkFinder.TECHNICIAN)
        .safetyCritical(false)
        .atLimit(false)
        .addReportedTo(StandardRoles.SERVICE_ADVISOR)
        .addAllReportedTo(chance(90) ? List.of(StandardRoles.WORKSHOP_SUPERVISOR) : List.of())
        .quotedAt(START.plusSeconds(1800))
        .build();
  }

  private WorkConsent said(String number, Instant at) {
    return WorkConsent.builder()
        .number(ConsentNumber.of(number))
        .order(ORDER)
        .answer(ConsentAnswer.GIVEN)
        .giver(ConsentGiver.CUSTOMER)
        .at(at)
        .channel(ConsentChannel.MESSAGE)
        .shownText("what it costs")
        .recordedBy(EmployeeNumber.of("E-7"))
        .build();
  }

  /** Adds what is said to one item, and gives the total that is told next. */
  private Money consent(
      String number, Instant at, List<AddedItem> added, Money total, List<WorkConsent> to) {
    AddedItem item = added.get(random.nextInt(added.size()));
    ConsentedItem shown = ConsentedItem.of(item);
    for (WorkConsent each : to) {
      if (each.of(item.number()).isPresent()) {
        return total; // one answer to an item is enough
      }
    }
    if (chance(10)) {
      to.add(said(number, at).withAnswer(ConsentAnswer.REFUSED).withItems(shown));
      return total;
    }
    shown = chance(10) ? shown.withAmount(money(300)) : shown;
    Money next = total.plus(shown.amount());
    to.add(
        said(number, at)
            .withItems(shown)
            .withAddedAmount(shown.amount())
            .withNewTotal(chance(90) ? next : total));
    return next;
  }
}
