package io.dealership.rules.service;

import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkItemNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an order comes to with everything that was agreed to by a moment: of each item the most that
 * was agreed to since it was last refused, or what the estimate has.
 *
 * <p>The form of a consent makes no difference here: a record that is completed later changes no
 * total that was told to the customer meanwhile.
 */
final class AgreedTotals {

  private final AdditionalWorkQuestion question;
  private final Money none;
  private final Map<WorkItemNumber, Money> estimated = new LinkedHashMap<>();

  AgreedTotals(AdditionalWorkQuestion question) {
    this.question = question;
    this.none = Money.zero(question.estimate().currency());
    for (EstimatedItem each : question.estimate().items()) {
      estimated.put(each.number(), each.amount());
    }
  }

  /** With a consent, which may be of another order, and all that was agreed to before it. */
  Money with(WorkConsent last) {
    Map<WorkItemNumber, Money> own = new LinkedHashMap<>();
    last.items().forEach(each -> own.put(each.item(), each.amount()));
    return total(own, last.at(), each -> isBefore(each, last));
  }

  /** With a consent that is given at a moment to these items as they stand. */
  Money with(List<WorkLine> open, Instant moment) {
    Map<WorkItemNumber, Money> own = new LinkedHashMap<>();
    open.forEach(each -> own.put(each.number(), each.charge()));
    return total(own, moment, each -> !each.at().isAfter(moment));
  }

  private Money total(
      Map<WorkItemNumber, Money> own, Instant moment, Predicate<WorkConsent> isBefore) {
    List<WorkConsent> before = new ArrayList<>();
    for (WorkConsent each : question.consents()) {
      if (each.order().equals(question.estimate().order()) && isBefore.test(each)) {
        before.add(each);
      }
    }
    Set<WorkItemNumber> items = new LinkedHashSet<>(estimated.keySet());
    items.addAll(own.keySet());
    for (WorkConsent each : before) {
      for (ConsentedItem item : each.items()) {
        items.add(item.item());
      }
    }
    Money total = none;
    for (WorkItemNumber each : items) {
      total = total.plus(greater(own.getOrDefault(each, none), agreed(each, moment, before)));
    }
    return total;
  }

  private Money agreed(WorkItemNumber item, Instant moment, List<WorkConsent> before) {
    @Nullable Instant refusedAt = null;
    for (WorkConsent each : before) {
      if (each.answer() == ConsentAnswer.REFUSED
          && each.of(item).isPresent()
          && (refusedAt == null || each.at().isAfter(refusedAt))) {
        refusedAt = each.at();
      }
    }
    Money most = refusedAt == null ? estimated.getOrDefault(item, none) : none;
    for (WorkConsent each : before) {
      if (each.answer() == ConsentAnswer.GIVEN
          && each.holdsAt(moment)
          && (refusedAt == null || each.at().isAfter(refusedAt))) {
        Optional<ConsentedItem> shown = each.of(item);
        most = shown.isPresent() ? greater(most, shown.get().amount()) : most;
      }
    }
    return most;
  }

  private static Money greater(Money one, Money other) {
    return one.isLessThan(other) ? other : one;
  }

  /** Those of one moment stand in the order of their numbers. */
  private static boolean isBefore(WorkConsent one, WorkConsent other) {
    int byTime = one.at().compareTo(other.at());
    return byTime < 0 || byTime == 0 && one.number().compareTo(other.number()) < 0;
  }
}
