package io.dealership.rules.service;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.ConsentNumber;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.PayerApproval;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;

/**
 * Repair orders for tests: an estimate that is authorized, additions, and what was said to them.
 */
final class Orders {

  static final DealershipRules STANDARD = DealershipRules.standard();

  /** With the markets of California, and of Florida and Europe, which are not verified. */
  static final DealershipRules ABROAD =
      DealershipRules.using(PackSource.folder(Path.of("src/test/resources/packs/sample-markets")));

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final RepairOrderNumber ORDER = RepairOrderNumber.of("RO-1");
  static final RoleId ADVISOR = RoleId.of("service-advisor");
  static final RoleId SUPERVISOR = RoleId.of("workshop-supervisor");
  static final EmployeeNumber RECORDER = EmployeeNumber.of("E-7");

  /** 10:00 in Shanghai. */
  static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

  static final Instant NOON = MORNING.plusSeconds(2 * 3600);
  static final Instant QUOTED = NOON.minusSeconds(1800);
  static final Instant PROMISED = MORNING.plusSeconds(7 * 3600);

  private Orders() {}

  static Money cny(String amount) {
    return Money.parse("CNY " + amount);
  }

  static WorkItemNumber item(String number) {
    return WorkItemNumber.of(number);
  }

  // ---- estimate ----

  /** An estimate of one item, authorized with a signature. */
  static WorkEstimate estimate(Money amount) {
    EstimatedItem item =
        EstimatedItem.builder()
            .number(item("E1"))
            .kind(WorkItemKind.LABOR)
            .text("major service")
            .amount(amount)
            .build();
    return WorkEstimate.builder()
        .order(ORDER)
        .addItems(item)
        .promisedAt(PROMISED)
        .authorization(
            said("C0", MORNING).withChannel(ConsentChannel.SIGNATURE).withNewTotal(amount))
        .build();
  }

  /** A question at noon about an estimate, without additions. */
  static AdditionalWorkQuestion question(WorkEstimate estimate) {
    return AdditionalWorkQuestion.builder().estimate(estimate).at(NOON).zone(SHANGHAI).build();
  }

  static AdditionalWorkQuestion aThousand() {
    return question(estimate(cny("1000.00")));
  }

  // ---- additions ----

  /** A part that the technician found, told to advisor and supervisor, and quoted. */
  static AddedItem part(String number, Money amount) {
    return AddedItem.builder()
        .number(item(number))
        .kind(WorkItemKind.PART)
        .text("part " + number)
        .amount(amount)
        .foundBy(WorkFinder.TECHNICIAN)
        .foundAt(QUOTED.minusSeconds(600))
        .safetyCritical(false)
        .atLimit(false)
        .addReportedTo(ADVISOR, SUPERVISOR)
        .quotedAt(QUOTED)
        .build();
  }

  /** A higher price of the item of the estimate, told and quoted. */
  static AddedItem priceRise(String number, Money amount) {
    return AddedItem.builder()
        .number(item(number))
        .kind(WorkItemKind.PRICE_RISE)
        .text("rise " + number)
        .amount(amount)
        .raises(item("E1"))
        .foundBy(WorkFinder.TECHNICIAN)
        .safetyCritical(false)
        .atLimit(false)
        .addReportedTo(ADVISOR, SUPERVISOR)
        .quotedAt(QUOTED)
        .build();
  }

  /** A later delivery, told to advisor and supervisor and to the customer, with a remedy. */
  static AddedItem later(String number, Instant newPromise) {
    return AddedItem.builder()
        .number(item(number))
        .kind(WorkItemKind.LATER_DELIVERY)
        .text("later " + number)
        .amount(cny("0.00"))
        .newPromise(newPromise)
        .foundBy(WorkFinder.TECHNICIAN)
        .foundAt(QUOTED.minusSeconds(600))
        .safetyCritical(false)
        .atLimit(false)
        .addReportedTo(ADVISOR, SUPERVISOR)
        .quotedAt(QUOTED)
        .remedy("a free wash")
        .build();
  }

  // ---- what is said ----

  /** A yes of the customer by message, with everything but the amounts and items. */
  static WorkConsent said(String number, Instant at) {
    return WorkConsent.builder()
        .number(ConsentNumber.of(number))
        .order(ORDER)
        .answer(ConsentAnswer.GIVEN)
        .giver(ConsentGiver.CUSTOMER)
        .at(at)
        .channel(ConsentChannel.MESSAGE)
        .shownText("the items and what they cost")
        .recordedBy(RECORDER)
        .build();
  }

  /** A yes to additions as they stand, with the new total. */
  static WorkConsent yes(String number, Instant at, Money newTotal, AddedItem... items) {
    Money added = Money.zero(newTotal.getCurrencyUnit());
    for (AddedItem each : items) {
      added = added.plus(each.charge());
    }
    return said(number, at)
        .withItems(List.of(items).stream().map(ConsentedItem::of).toList())
        .withAddedAmount(added)
        .withNewTotal(newTotal);
  }

  /** A no to additions. */
  static WorkConsent no(String number, Instant at, AddedItem... items) {
    return said(number, at)
        .withAnswer(ConsentAnswer.REFUSED)
        .withItems(List.of(items).stream().map(ConsentedItem::of).toList());
  }

  static PayerApproval approval(WorkPayer payer, String reference, String... items) {
    return PayerApproval.builder()
        .reference(reference)
        .order(ORDER)
        .payer(payer)
        .addAllItems(List.of(items).stream().map(Orders::item).toList())
        .from(MORNING)
        .build();
  }

  // ---- asking ----

  static AdditionalWorkApproval ask(AdditionalWorkQuestion question) {
    return STANDARD.service().additionalWork().approval(question);
  }

  static AdditionalWorkApproval askAbroad(AdditionalWorkQuestion question) {
    return ABROAD.service().additionalWork().approval(question);
  }
}
