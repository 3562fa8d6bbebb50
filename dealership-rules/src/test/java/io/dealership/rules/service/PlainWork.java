package io.dealership.rules.service;

import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.PayerApproval;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Permit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A second reading of additional work, in minor units and plain conditions: it plays what was said
 * in the order of time and asks every condition outright. It knows four markets.
 */
final class PlainWork {

  /** How an item comes out. */
  record Item(ItemConsent consent, Permit work, Permit bill, long billable, boolean leftOut) {}

  private final AdditionalWorkQuestion question;
  private final String market;
  private final Instant now;

  private PlainWork(AdditionalWorkQuestion question) {
    this.question = question;
    this.market = question.market().orElse("cn");
    this.now = question.at();
  }

  static Map<String, Item> decide(AdditionalWorkQuestion question) {
    return new PlainWork(question).decide();
  }

  static Money money(CurrencyUnit currency, long minor) {
    return Money.ofMinor(currency, minor);
  }

  private static long minor(Money money) {
    return money.getAmountMinorLong();
  }

  // ---- totals, by playing what was said ----

  /** What an order comes to with a consent, after all that was said before it. */
  static long rightTotal(AdditionalWorkQuestion question, WorkConsent last) {
    List<WorkConsent> all = new ArrayList<>();
    for (WorkConsent each : question.consents()) {
      boolean before =
          each.at().isBefore(last.at())
              || each.at().equals(last.at())
                  && each.number().value().compareTo(last.number().value()) < 0;
      if (before && each.order().equals(question.estimate().order())) {
        all.add(each);
      }
    }
    return played(question, all, last.at(), last.items());
  }

  static long proposedTotal(AdditionalWorkQuestion question, Map<String, Item> items) {
    List<ConsentedItem> open = new ArrayList<>();
    for (EstimatedItem each : question.estimate().items()) {
      if (isOpen(items.get(each.number().value()))) {
        open.add(
            ConsentedItem.builder()
                .item(each.number())
                .text(each.text())
                .amount(each.charge())
                .build());
      }
    }
    for (AddedItem each : question.added()) {
      if (isOpen(items.get(each.number().value()))) {
        open.add(ConsentedItem.of(each));
      }
    }
    List<WorkConsent> all = new ArrayList<>();
    for (WorkConsent each : question.consents()) {
      if (!each.at().isAfter(question.at()) && each.order().equals(question.estimate().order())) {
        all.add(each);
      }
    }
    return played(question, all, question.at(), open);
  }

  private static boolean isOpen(Item item) {
    boolean asked = item.consent() == ItemConsent.PENDING || item.consent() == ItemConsent.FOR_LESS;
    return asked && item.bill() != Permit.FORBIDDEN;
  }

  private static long played(
      AdditionalWorkQuestion question,
      List<WorkConsent> said,
      Instant moment,
      List<ConsentedItem> own) {
    Map<String, Long> agreed = new HashMap<>();
    for (EstimatedItem each : question.estimate().items()) {
      agreed.put(each.number().value(), minor(each.amount()));
    }
    said.sort(Comparator.comparing(WorkConsent::at).thenComparing(WorkConsent::number));
    // a no strikes out all before it and whatever is said in the same moment
    Map<String, Instant> refused = new HashMap<>();
    for (WorkConsent each : said) {
      for (ConsentedItem item : each.items()) {
        if (each.answer() == ConsentAnswer.REFUSED) {
          agreed.put(item.item().value(), 0L);
          refused.put(item.item().value(), each.at());
        }
      }
    }
    for (WorkConsent each : said) {
      boolean gone =
          each.withdrawnAt().filter(at -> !at.isAfter(moment)).isPresent()
              || each.expiresAt().filter(at -> !at.isAfter(moment)).isPresent();
      if (each.answer() == ConsentAnswer.GIVEN && !gone) {
        for (ConsentedItem item : each.items()) {
          Instant no = refused.get(item.item().value());
          if (no == null || each.at().isAfter(no)) {
            agreed.merge(item.item().value(), minor(item.amount()), Math::max);
          }
        }
      }
    }
    for (ConsentedItem item : own) {
      agreed.merge(item.item().value(), minor(item.amount()), Math::max);
    }
    return agreed.values().stream().mapToLong(Long::longValue).sum();
  }

  // ---- evidence ----

  private boolean isSound(WorkConsent said, boolean ofEstimate) {
    boolean no = said.answer() == ConsentAnswer.REFUSED;
    long sum = 0;
    boolean known = ofEstimate && said.items().isEmpty();
    for (ConsentedItem each : said.items()) {
      sum += minor(each.amount());
      known |=
          question.added().stream().anyMatch(item -> item.number().equals(each.item()))
              || question.estimate().items().stream()
                  .anyMatch(item -> item.number().equals(each.item()));
    }
    if (ofEstimate && said.items().isEmpty()) {
      sum = minor(question.estimate().total());
    }
    long total =
        ofEstimate ? minor(question.estimate().total()) : no ? 0 : rightTotal(question, said);
    boolean named =
        said.giver() == ConsentGiver.CUSTOMER
            || question.estimate().authorizedPersons().contains(said.name().orElseThrow());
    boolean money =
        no
            || (ofEstimate || said.addedAmount().isPresent())
                && (said.addedAmount().isEmpty() || minor(said.addedAmount().get()) == sum)
                && said.newTotal().isPresent()
                && minor(said.newTotal().get()) == total;
    return said.order().equals(question.estimate().order())
        && !said.at().isAfter(now)
        && named
        && said.shownText().isPresent()
        && said.recordedBy().isPresent()
        && known
        && money
        && isWellNoted(said, no);
  }

  private boolean isWellNoted(WorkConsent said, boolean no) {
    boolean phone = said.channel() == ConsentChannel.PHONE;
    if (!phone && said.channel() != ConsentChannel.IN_PERSON) {
      return true;
    }
    boolean name = said.name().isPresent();
    return switch (market) {
      case "cn" -> true;
      case "us-ca" ->
          name
              && (!phone || said.phone().isPresent())
              && !said.items().isEmpty()
              && (no || said.addedAmount().isPresent());
      case "us-fl" -> name;
      default -> false;
    };
  }

  // ---- items ----

  /** An item of either kind. */
  private record Row(
      String number,
      String text,
      long amount,
      long charge,
      WorkPayer payer,
      Instant done,
      AddedItem added) {}

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (EstimatedItem each : question.estimate().items()) {
      rows.add(
          new Row(
              each.number().value(),
              each.text(),
              minor(each.amount()),
              minor(each.charge()),
              each.payer(),
              each.doneAt().filter(at -> !at.isAfter(now)).orElse(null),
              null));
    }
    for (AddedItem each : question.added()) {
      rows.add(
          new Row(
              each.number().value(),
              each.text(),
              minor(each.amount()),
              minor(each.charge()),
              each.payer(),
              each.doneAt().filter(at -> !at.isAfter(now)).orElse(null),
              each));
    }
    return rows;
  }

  /** What was said to an item by a moment: refused, how much, and until when. */
  private record Said(boolean refused, boolean counts, long amount, boolean inTime) {}

  private Said said(Row row, Instant moment) {
    Instant refusedAt = Instant.MIN;
    for (WorkConsent each : question.consents()) {
      if (each.answer() == ConsentAnswer.REFUSED
          && each.order().equals(question.estimate().order())
          && each.items().stream().anyMatch(item -> item.item().value().equals(row.number()))
          && !each.at().isAfter(moment)
          && each.at().isAfter(refusedAt)) {
        refusedAt = each.at();
      }
    }
    boolean counts = false;
    boolean inTime = false;
    long most = 0;
    List<WorkConsent> all = new ArrayList<>(question.consents());
    question.estimate().authorization().ifPresent(all::add);
    for (WorkConsent each : all) {
      boolean ofEstimate = question.estimate().authorization().filter(a -> a == each).isPresent();
      Long amount = amount(row, each, ofEstimate);
      if (each.answer() == ConsentAnswer.GIVEN
          && amount != null
          && !each.at().isAfter(moment)
          && each.at().isAfter(refusedAt)
          && each.withdrawnAt().filter(at -> !at.isAfter(moment)).isEmpty()
          && each.expiresAt().filter(at -> !at.isAfter(moment)).isEmpty()
          && isSound(each, ofEstimate)) {
        counts = true;
        most = Math.max(most, amount);
        inTime |= !isLater(row) || isInTime(row, each);
      }
    }
    return new Said(!counts && !refusedAt.equals(Instant.MIN), counts, most, inTime);
  }

  private static boolean isLater(Row row) {
    return row.added() != null && row.added().kind() == WorkItemKind.LATER_DELIVERY;
  }

  private static boolean isInTime(Row row, WorkConsent said) {
    for (ConsentedItem each : said.items()) {
      if (each.item().value().equals(row.number())) {
        return each.promise().isPresent()
            && !each.promise().get().isBefore(row.added().newPromise().orElseThrow());
      }
    }
    return false;
  }

  /** For how much a consent is to an item as it stands; null where it is not. */
  private static Long amount(Row row, WorkConsent said, boolean ofEstimate) {
    if (ofEstimate && said.items().isEmpty()) {
      return row.added() == null ? row.amount() : null;
    }
    for (ConsentedItem each : said.items()) {
      if (each.item().value().equals(row.number())) {
        boolean same =
            each.text().equals(row.text())
                && (each.payer() == row.payer() || each.payer() == WorkPayer.CUSTOMER)
                && (row.added() == null
                    || row.added().quotedAt().isEmpty()
                    || !row.added().quotedAt().get().isAfter(said.at()));
        return same ? minor(each.amount()) : null;
      }
    }
    return null;
  }

  private boolean isSmall(Row row, Said said) {
    long estimate = minor(question.estimate().total());
    long most =
        switch (market) {
          case "us-fl" -> Math.min(Math.max(1000, estimate / 10), 5000);
          case "eu" -> estimate / 10;
          default -> 0;
        };
    long all = 0;
    for (Row each : rows()) {
      if (each.payer() == WorkPayer.CUSTOMER) {
        all += each.added() == null ? Math.max(0, each.charge() - each.amount()) : each.charge();
      }
    }
    WorkConsent authorization = question.estimate().authorization().orElse(null);
    Instant moment = row.done() == null ? now : row.done();
    return most > 0
        && all <= most
        && row.payer() == WorkPayer.CUSTOMER
        && !isLater(row)
        && (row.added() != null || said.counts())
        && authorization != null
        && isSound(authorization, true)
        && !authorization.at().isAfter(moment)
        && authorization.withdrawnAt().filter(at -> !at.isAfter(moment)).isEmpty()
        && authorization.expiresAt().filter(at -> !at.isAfter(moment)).isEmpty();
  }

  private ItemConsent consent(Row row, Said said) {
    if (said.refused()) {
      return ItemConsent.REFUSED;
    }
    boolean enough = said.counts() && said.amount() >= row.charge() && said.inTime();
    if (enough) {
      return ItemConsent.CONSENTED;
    }
    if (isSmall(row, said)) {
      return ItemConsent.NOT_NEEDED;
    }
    return said.counts() ? ItemConsent.FOR_LESS : ItemConsent.PENDING;
  }

  /** How much of an item its payer agreed to. */
  private long paid(Row row) {
    if (row.payer() == WorkPayer.CUSTOMER) {
      return row.charge();
    }
    long best = 0;
    for (PayerApproval each : question.approvals()) {
      long left = each.upTo().map(PlainWork::minor).orElse(Long.MAX_VALUE);
      for (Row before : rows()) {
        Instant moment = before.done() == null ? now : before.done();
        boolean holds =
            each.order().equals(question.estimate().order())
                && each.payer() == before.payer()
                && each.items().stream().anyMatch(i -> i.value().equals(before.number()))
                && !moment.isBefore(each.from())
                && each.until().filter(at -> !at.isAfter(moment)).isEmpty();
        long taken = holds ? Math.min(left, before.charge()) : 0;
        if (before.number().equals(row.number())) {
          best = Math.max(best, taken);
          break;
        }
        left -= taken;
      }
    }
    return best;
  }

  /** Whether a payer agreed to anything: an item of no charge needs an approval, too. */
  private boolean isPaid(Row row) {
    if (row.payer() == WorkPayer.CUSTOMER) {
      return true;
    }
    Instant moment = row.done() == null ? now : row.done();
    boolean any = false;
    for (PayerApproval each : question.approvals()) {
      any |=
          each.order().equals(question.estimate().order())
              && each.payer() == row.payer()
              && each.items().stream().anyMatch(i -> i.value().equals(row.number()))
              && !moment.isBefore(each.from())
              && each.until().filter(at -> !at.isAfter(moment)).isEmpty();
    }
    return any && paid(row) == row.charge();
  }

  private boolean isTold(AddedItem item) {
    boolean advisor = item.reportedTo().contains(Orders.ADVISOR);
    boolean supervisor = item.reportedTo().contains(Orders.SUPERVISOR);
    return item.kind() != WorkItemKind.LATER_DELIVERY && item.foundBy() == WorkFinder.CUSTOMER
        ? supervisor
        : advisor && supervisor;
  }

  private Map<String, Item> decide() {
    boolean late = market.equals("cn") || market.equals("eu");
    Map<String, Item> items = new LinkedHashMap<>();
    for (Row row : rows()) {
      Said said = said(row, now);
      boolean breach = false;
      boolean lost = false;
      boolean nothing = false;
      if (row.done() != null) {
        Said then = said(row, row.done());
        ItemConsent atWork = consent(row, then);
        breach = atWork != ItemConsent.CONSENTED && atWork != ItemConsent.NOT_NEEDED;
        lost = breach && !late;
        nothing = lost && !then.counts();
        if (!breach || then.counts() && !(late && said.amount() > then.amount())) {
          said = then;
        }
      }
      items.put(row.number(), item(row, said, breach, lost, nothing));
    }
    return items;
  }

  private Item item(Row row, Said said, boolean breach, boolean lost, boolean nothing) {
    ItemConsent consent = consent(row, said);
    boolean whole = consent == ItemConsent.CONSENTED || consent == ItemConsent.NOT_NEEDED;
    AddedItem added = row.added();
    boolean quoted =
        added == null
            || added.quotedAt().filter(at -> !at.isAfter(now)).isPresent()
            || consent == ItemConsent.NOT_NEEDED && !added.atLimit().orElse(false);
    boolean ready =
        whole
            && isPaid(row)
            && quoted
            && (added == null || isTold(added) && (!isLater(row) || added.remedy().isPresent()));
    Permit work =
        consent == ItemConsent.REFUSED || breach
            ? Permit.FORBIDDEN
            : ready ? Permit.ALLOWED : Permit.NOT_YET;
    Permit bill =
        consent == ItemConsent.REFUSED || lost
            ? Permit.FORBIDDEN
            : whole && isPaid(row) ? Permit.ALLOWED : Permit.NOT_YET;
    long agreed =
        whole
            ? row.charge()
            : consent == ItemConsent.FOR_LESS ? Math.min(row.charge(), said.amount()) : 0;
    return new Item(
        consent,
        work,
        bill,
        nothing ? 0 : Math.min(agreed, paid(row)),
        consent == ItemConsent.REFUSED && row.done() == null);
  }

  /** Whether what was said to additions counts as evidence, in the order of time. */
  static List<Boolean> sound(AdditionalWorkQuestion question) {
    PlainWork plain = new PlainWork(question);
    List<WorkConsent> all = new ArrayList<>(question.consents());
    all.sort(Comparator.comparing(WorkConsent::at).thenComparing(WorkConsent::number));
    return all.stream().map(each -> plain.isSound(each, false)).toList();
  }
}
