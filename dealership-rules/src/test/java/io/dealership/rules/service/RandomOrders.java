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
import io.dealership.core.service.PersonName;
import io.dealership.core.service.PhoneNumber;
import io.dealership.core.service.RefusalRecord;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkPayer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Random orders, in which most of what is said is sound: times are on a grid of minutes, so that
 * many fall together.
 */
final class RandomOrders {

  private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
  private static final int MINUTES = 24;
  private static final List<WorkFinder> FINDERS = List.of(WorkFinder.values());

  private final Random random;
  private final CurrencyUnit currency;
  private final String market;

  RandomOrders(long seed, String market, String currency) {
    this.random = new Random(seed);
    this.market = market;
    this.currency = CurrencyUnit.of(currency);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Instant minute(int from) {
    return START.plusSeconds(60L * (from + random.nextInt(MINUTES - from)));
  }

  private Money money(int most) {
    return Money.ofMinor(currency, 100L * random.nextInt(most));
  }

  private <T> Optional<T> maybe(int percent, T value) {
    return chance(percent) ? Optional.of(value) : Optional.empty();
  }

  private WorkPayer payer() {
    return chance(75) ? WorkPayer.CUSTOMER : chance(50) ? WorkPayer.INSURER : WorkPayer.MAKER;
  }

  // ---- orders ----

  AdditionalWorkQuestion next() {
    WorkEstimate estimate = estimate();
    List<AddedItem> added = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      added.add(added("A" + (added.size() + 1)));
    }
    AdditionalWorkQuestion question =
        AdditionalWorkQuestion.builder()
            .market(market)
            .estimate(estimate)
            .addAllAdded(added)
            .at(minute(MINUTES / 2))
            .zone(Orders.SHANGHAI)
            .build();
    for (int i = 0; i < random.nextInt(6); i++) {
      WorkConsent next = consent("C" + i, question);
      List<WorkConsent> all = new ArrayList<>(question.consents());
      all.add(next);
      question = question.withConsents(all);
    }
    List<PayerApproval> approvals = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      approvals.add(approval("P" + i, question));
    }
    return question.withApprovals(approvals);
  }

  private WorkEstimate estimate() {
    List<EstimatedItem> items = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      Money amount = money(200);
      items.add(
          EstimatedItem.builder()
              .number(Orders.item("E" + (items.size() + 1)))
              .kind(WorkItemKind.LABOR)
              .text("work " + items.size())
              .amount(amount)
              .payer(payer())
              .finalAmount(maybe(20, amount.plus(money(8)).minus(money(4)).abs()))
              .doneAt(maybe(20, minute(0)))
              .build());
    }
    WorkEstimate bare =
        WorkEstimate.builder()
            .order(Orders.ORDER)
            .addAllItems(items)
            .promisedAt(START.plusSeconds(3600))
            .addAuthorizedPersons(PersonName.of("Li Si"))
            .build();
    WorkConsent authorization = flawed(said("C", START).withNewTotal(bare.total())).withAt(START);
    return bare.withAuthorization(maybe(95, authorization));
  }

  private AddedItem added(String number) {
    WorkItemKind kind =
        chance(15)
            ? WorkItemKind.LATER_DELIVERY
            : chance(20) ? WorkItemKind.PRICE_RISE : WorkItemKind.PART;
    boolean later = kind == WorkItemKind.LATER_DELIVERY;
    Money amount = later ? Money.zero(currency) : money(30);
    Set<RoleId> told =
        chance(80)
            ? Set.of(Orders.ADVISOR, Orders.SUPERVISOR)
            : chance(50) ? Set.of(Orders.ADVISOR) : Set.of();
    return AddedItem.builder()
        .number(Orders.item(number))
        .kind(kind)
        .text("part " + random.nextInt(10))
        .amount(amount)
        .payer(later ? WorkPayer.CUSTOMER : payer())
        .finalAmount(
            later ? Optional.empty() : maybe(20, amount.plus(money(4)).minus(money(4)).abs()))
        .raises(kind == WorkItemKind.PRICE_RISE ? Optional.of(Orders.item("E1")) : Optional.empty())
        .newPromise(later ? Optional.of(START.plusSeconds(4000)) : Optional.empty())
        .foundBy(FINDERS.get(random.nextInt(FINDERS.size())))
        .foundAt(minute(0))
        .safetyCritical(maybe(80, chance(50)))
        .atLimit(maybe(80, chance(30)))
        .addAllReportedTo(told)
        .quotedAt(maybe(90, chance(80) ? START : minute(0)))
        .remedy(later ? maybe(80, "a wash") : Optional.empty())
        .doneAt(later ? Optional.empty() : maybe(30, minute(4)))
        .build();
  }

  // ---- what is said ----

  private WorkConsent said(String number, Instant at) {
    return WorkConsent.builder()
        .number(ConsentNumber.of(number))
        .order(Orders.ORDER)
        .answer(ConsentAnswer.GIVEN)
        .giver(ConsentGiver.CUSTOMER)
        .at(at)
        .channel(chance(80) ? ConsentChannel.MESSAGE : ConsentChannel.SIGNATURE)
        .shownText("text")
        .recordedBy(EmployeeNumber.of("E-7"))
        .build();
  }

  private WorkConsent consent(String number, AdditionalWorkQuestion question) {
    List<ConsentedItem> items = new ArrayList<>();
    for (AddedItem each : question.added()) {
      if (chance(60)) {
        items.add(shown(each));
      }
    }
    if (chance(10)) {
      EstimatedItem first = question.estimate().items().get(0);
      items.add(
          ConsentedItem.builder()
              .item(first.number())
              .text(first.text())
              .amount(chance(50) ? first.amount() : first.charge())
              .payer(first.payer())
              .build());
    }
    if (chance(5) || items.isEmpty()) {
      items.add(
          ConsentedItem.builder().item(Orders.item("X")).text("gone").amount(money(20)).build());
    }
    Money added = Money.zero(currency);
    for (ConsentedItem each : items) {
      added = added.plus(each.amount());
    }
    WorkConsent plain = said(number, minute(1)).withItems(items).withAddedAmount(added);
    if (chance(15)) {
      RefusalRecord record =
          chance(50)
              ? RefusalRecord.signed("too dear", "may fail")
              : new RefusalRecord(
                  maybe(50, "too dear"), maybe(50, "may fail"), chance(50), Optional.empty());
      return plain.withAnswer(ConsentAnswer.REFUSED).withRefusal(maybe(70, record));
    }
    WorkConsent changed = flawed(plain);
    return changed.newTotal().isPresent() || chance(3)
        ? changed
        : changed.withNewTotal(PlainWork.money(currency, PlainWork.rightTotal(question, changed)));
  }

  private ConsentedItem shown(AddedItem item) {
    ConsentedItem shown = ConsentedItem.of(item);
    if (chance(8)) {
      shown = shown.withText("other");
    }
    if (chance(10)) {
      shown = shown.withPayer(payer());
    }
    if (chance(15)) {
      shown = shown.withAmount(money(30));
    }
    return shown.promise().isPresent() && chance(30)
        ? shown.withPromise(START.plusSeconds(3999 + random.nextInt(3)))
        : shown;
  }

  private WorkConsent flawed(WorkConsent sound) {
    WorkConsent said = sound;
    if (chance(4)) {
      said = said.withOrder(RepairOrderNumber.of("RO-2"));
    }
    if (chance(8)) {
      said =
          said.withName(PersonName.of(chance(50) ? "Li Si" : "Wang Wu"))
              .withGiver(ConsentGiver.AUTHORIZED_PERSON);
    }
    if (chance(3)) {
      said = said.withShownText(Optional.empty());
    }
    if (chance(3)) {
      said = said.withRecordedBy(Optional.empty());
    }
    if (chance(3)) {
      said = said.withAddedAmount(Optional.empty());
    }
    if (chance(3)) {
      said = said.withAddedAmount(money(100));
    }
    if (chance(3)) {
      said = said.withNewTotal(money(300));
    }
    if (chance(15)) {
      said = said.withChannel(chance(50) ? ConsentChannel.PHONE : ConsentChannel.IN_PERSON);
      said = chance(50) ? said.withName(PersonName.of("Li Si")) : said;
      said =
          said.channel() == ConsentChannel.PHONE && chance(50)
              ? said.withPhone(PhoneNumber.of("4155550100"))
              : said;
    }
    int after = (int) ((said.at().getEpochSecond() - START.getEpochSecond()) / 60);
    if (chance(10) && after + 1 < MINUTES) {
      said = said.withExpiresAt(minute(after + 1));
    }
    return chance(10) ? said.withWithdrawnAt(minute(after)) : said;
  }

  private PayerApproval approval(String reference, AdditionalWorkQuestion question) {
    List<String> items = new ArrayList<>(List.of("E1"));
    question.added().forEach(each -> items.add(each.number().value()));
    items.removeIf(each -> chance(40));
    if (items.isEmpty()) {
      items.add("A1");
    }
    PayerApproval approval =
        Orders.approval(
                chance(50) ? WorkPayer.INSURER : WorkPayer.MAKER,
                reference,
                items.toArray(new String[0]))
            .withFrom(chance(80) ? START : minute(0))
            .withUpTo(maybe(50, money(150)));
    if (chance(5)) {
      approval = approval.withOrder(RepairOrderNumber.of("RO-2"));
    }
    Instant until = minute(0);
    return chance(20) && until.isAfter(approval.from()) ? approval.withUntil(until) : approval;
  }
}
