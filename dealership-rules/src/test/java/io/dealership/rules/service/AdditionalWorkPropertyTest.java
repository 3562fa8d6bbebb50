package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.rules.decision.Permit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Laws of additional work, and a second reading of 20,000 random orders. */
class AdditionalWorkPropertyTest {

  private static final String[][] MARKETS = {
    {"cn", "CNY"}, {"us-ca", "USD"}, {"us-fl", "USD"}, {"eu", "EUR"}
  };

  private static AdditionalWorkQuestion order(long seed) {
    String[] market = MARKETS[(int) Math.floorMod(seed, (long) MARKETS.length)];
    return new RandomOrders(seed, market[0], market[1]).next();
  }

  @Test
  void a_second_reading_comes_to_the_same_20_000_times() {
    Map<ItemConsent, Integer> seen = new EnumMap<>(ItemConsent.class);
    for (int i = 0; i < 20_000; i++) {
      AdditionalWorkQuestion question = order(i);
      AdditionalWorkApproval answer = Orders.askAbroad(question);
      Map<String, PlainWork.Item> plain = PlainWork.decide(question);

      for (ItemApproval each : answer.items()) {
        PlainWork.Item expected = plain.get(each.number().value());
        assertThat(
                new PlainWork.Item(
                    each.consent().outcome().orElseThrow(),
                    each.work().outcome().orElseThrow(),
                    each.bill().outcome().orElseThrow(),
                    each.billable().getAmountMinorLong(),
                    each.leftOut()))
            .as("order %s, item %s", i, each.number())
            .isEqualTo(expected);
        seen.merge(expected.consent(), 1, Integer::sum);
      }
      assertThat(
              answer.consents().stream()
                  .map(
                      each -> !each.standing().outcome().equals(Optional.of(EvidenceStanding.VOID)))
                  .toList())
          .as("order %s", i)
          .isEqualTo(PlainWork.sound(question));
      assertThat(answer.proposedTotal().getAmountMinorLong())
          .as("order %s", i)
          .isEqualTo(PlainWork.proposedTotal(question, plain));
      assertThat(answer.billableTotal().getAmountMinorLong())
          .as("order %s", i)
          .isEqualTo(
              plain.values().stream()
                  .filter(each -> !each.leftOut())
                  .mapToLong(PlainWork.Item::billable)
                  .sum());
    }
    assertThat(seen).containsOnlyKeys(ItemConsent.values());
    assertThat(seen.values()).allMatch(count -> count > 500);
  }

  @Property(tries = 2000)
  void consent_for_less_never_covers_more(@ForAll long seed) {
    AdditionalWorkQuestion question = new RandomOrders(seed, "cn", "CNY").next();
    AdditionalWorkApproval answer = Orders.askAbroad(question);

    for (AddedItem each : question.added()) {
      Money most = Orders.cny("0.00");
      for (WorkConsent said : question.consents()) {
        ConsentedItem shown = said.of(each.number()).orElse(null);
        if (said.answer() == ConsentAnswer.GIVEN
            && shown != null
            && shown.amount().isGreaterThan(most)) {
          most = shown.amount();
        }
      }
      assertThat(answer.item(each.number()).billable()).isLessThanOrEqualTo(most);
    }
    assertThat(answer.billableTotal()).isLessThanOrEqualTo(answer.charged());
  }

  /** A consent now, to the items of a list that are open. */
  private static WorkConsent now(AdditionalWorkQuestion question, AdditionalWorkApproval answer) {
    List<ConsentedItem> items = new ArrayList<>();
    for (EstimatedItem each : question.estimate().items()) {
      if (isOpen(answer, each.number())) {
        items.add(
            ConsentedItem.builder()
                .item(each.number())
                .text(each.text())
                .amount(each.charge())
                .build());
      }
    }
    for (AddedItem each : question.added()) {
      if (isOpen(answer, each.number())) {
        items.add(ConsentedItem.of(each));
      }
    }
    return Orders.said("Z", question.at())
        .withItems(items)
        .withAddedAmount(answer.proposedAdded())
        .withNewTotal(answer.proposedTotal());
  }

  private static boolean isOpen(AdditionalWorkApproval answer, WorkItemNumber number) {
    ItemApproval item = answer.item(number);
    ItemConsent consent = item.consent().outcome().orElseThrow();
    return (consent == ItemConsent.PENDING || consent == ItemConsent.FOR_LESS)
        && !item.bill().outcome().equals(Optional.of(Permit.FORBIDDEN));
  }

  private static AdditionalWorkQuestion with(AdditionalWorkQuestion question, WorkConsent more) {
    List<WorkConsent> all = new ArrayList<>(question.consents());
    all.add(more);
    return question.withConsents(all);
  }

  @Property(tries = 2000)
  void the_consent_that_is_proposed_counts_closes_nothing_and_opens_what_it_names(
      @ForAll long seed) {
    AdditionalWorkQuestion question = order(seed);
    AdditionalWorkApproval before = Orders.askAbroad(question);
    WorkConsent more = now(question, before);
    if (more.items().isEmpty()) {
      return;
    }
    AdditionalWorkApproval after = Orders.askAbroad(with(question, more));

    for (ConsentReview each : after.consents()) {
      if (each.number().equals(more.number())) {
        assertThat(each.standing().outcome()).contains(EvidenceStanding.COUNTS);
      }
    }
    for (ItemApproval each : before.items()) {
      ItemApproval then = after.item(each.number());
      assertThat(then.billable()).isGreaterThanOrEqualTo(each.billable());
      assertThat(then.bill().outcome().orElseThrow())
          .isGreaterThanOrEqualTo(each.bill().outcome().orElseThrow());
      assertThat(then.work().outcome().orElseThrow())
          .isGreaterThanOrEqualTo(each.work().outcome().orElseThrow());
      if (more.of(each.number()).isPresent() && isNotQuotedLater(question, each.number())) {
        assertThat(isOpen(after, each.number())).as("%s is still open", each.number()).isFalse();
      }
    }
  }

  private static boolean isNotQuotedLater(AdditionalWorkQuestion question, WorkItemNumber number) {
    return question.added().stream()
        .filter(each -> each.number().equals(number))
        .noneMatch(each -> each.quotedAt().filter(at -> at.isAfter(question.at())).isPresent());
  }

  @Property(tries = 1000)
  void the_order_of_lists_makes_no_difference(@ForAll long seed) {
    AdditionalWorkQuestion question = order(seed);
    List<WorkConsent> consents = new ArrayList<>(question.consents());
    Collections.shuffle(consents, new Random(seed));

    AdditionalWorkApproval one = Orders.askAbroad(question);
    AdditionalWorkApproval other = Orders.askAbroad(question.withConsents(consents));

    assertThat(other).isEqualTo(one);
  }

  /** What stands against doing and billing an item. */
  private static Set<String> causes(ItemApproval item) {
    Set<String> causes = new TreeSet<>();
    item.work().findings().stream()
        .filter(each -> !each.supports().orElse("").equals("ALLOWED"))
        .forEach(each -> causes.add("work " + each.reason().code()));
    item.bill().findings().stream()
        .filter(each -> !each.supports().orElse("").equals("ALLOWED"))
        .forEach(each -> causes.add("bill " + each.reason().code()));
    return causes;
  }

  @Property(tries = 1000)
  void more_that_is_added_never_leads_to_fewer_causes(@ForAll long seed) {
    AdditionalWorkQuestion question = order(seed);
    List<AddedItem> added = new ArrayList<>(question.added());
    added.add(
        Orders.part("A9", Money.ofMinor(question.estimate().currency(), seed & 0xfff))
            .withQuotedAt(question.at()));
    Map<WorkItemNumber, Set<String>> before =
        Orders.askAbroad(question).items().stream()
            .collect(Collectors.toMap(ItemApproval::number, AdditionalWorkPropertyTest::causes));

    AdditionalWorkApproval more = Orders.askAbroad(question.withAdded(added));

    before.forEach((number, causes) -> assertThat(causes(more.item(number))).containsAll(causes));
  }

  @Property(tries = 1000)
  void a_record_that_is_completed_closes_nothing(@ForAll long seed) {
    AdditionalWorkQuestion question = order(seed);
    List<WorkConsent> whole =
        question.consents().stream()
            .map(
                each ->
                    each.withRecordedBy(each.recordedBy().orElse(EmployeeNumber.of("E-8")))
                        .withShownText(each.shownText().orElse("text")))
            .toList();
    AdditionalWorkApproval before = Orders.askAbroad(question);

    AdditionalWorkApproval after = Orders.askAbroad(question.withConsents(whole));

    for (ItemApproval each : before.items()) {
      assertThat(after.item(each.number()).billable()).isGreaterThanOrEqualTo(each.billable());
    }
  }

  @Property(tries = 1000)
  void a_later_delivery_costs_nothing(@ForAll long seed) {
    AdditionalWorkQuestion question = order(seed);
    AdditionalWorkApproval answer = Orders.askAbroad(question);

    for (AddedItem each : question.added()) {
      if (each.kind() == WorkItemKind.LATER_DELIVERY) {
        assertThat(answer.item(each.number()).billable().isZero()).isTrue();
      }
    }
  }
}
