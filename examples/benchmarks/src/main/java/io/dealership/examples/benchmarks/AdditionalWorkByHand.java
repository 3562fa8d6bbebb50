package io.dealership.examples.benchmarks;

import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.service.AdditionalWorkQuestion;
import java.time.Instant;
import java.util.List;

/**
 * What somebody would write who needs only the answer, for orders as {@link AdditionalWorkOrders}
 * draws them: in China, all for the customer to pay, nothing done yet. It gives no reasons, knows
 * no other market, and nobody to ask.
 */
final class AdditionalWorkByHand {

  /** What may be billed, in fen, and whether all may be billed and done. */
  record Bill(long billable, Permit bill, Permit work) {}

  private AdditionalWorkByHand() {}

  static Bill decide(AdditionalWorkQuestion question) {
    long estimate = 0;
    for (EstimatedItem each : question.estimate().items()) {
      estimate += each.amount().getAmountMinorLong();
    }
    WorkConsent authorization = question.estimate().authorization().orElse(null);
    boolean authorized =
        authorization != null
            && isWhole(authorization)
            && authorization.newTotal().orElseThrow().getAmountMinorLong() == estimate;
    long billable = authorized ? estimate : 0;
    Permit bill = authorized ? Permit.ALLOWED : Permit.NOT_YET;
    Permit work = bill;
    boolean[] sound = new boolean[question.consents().size()];
    for (int i = 0; i < sound.length; i++) {
      WorkConsent said = question.consents().get(i);
      sound[i] = isSound(question, said, estimate);
    }
    for (AddedItem item : question.added()) {
      long amount = item.amount().getAmountMinorLong();
      long agreed = agreed(question, sound, item);
      if (agreed == REFUSED) {
        continue; // left out
      }
      billable += Math.min(amount, Math.max(0, agreed));
      if (agreed < amount || agreed == NOTHING) {
        bill = Permit.NOT_YET;
        work = Permit.NOT_YET;
      }
      if (item.quotedAt().isEmpty() || item.reportedTo().size() < 2) {
        work = Permit.NOT_YET;
      }
    }
    return new Bill(billable, bill, work);
  }

  private static final long NOTHING = -1;
  private static final long REFUSED = -2;

  private static boolean isWhole(WorkConsent said) {
    return said.shownText().isPresent() && said.recordedBy().isPresent();
  }

  private static boolean isSound(AdditionalWorkQuestion question, WorkConsent said, long estimate) {
    if (!isWhole(said)
        || !said.order().equals(question.estimate().order())
        || said.at().isAfter(question.at())) {
      return false;
    }
    if (said.answer() == ConsentAnswer.REFUSED) {
      return true;
    }
    long added = 0;
    for (ConsentedItem each : said.items()) {
      added += each.amount().getAmountMinorLong();
    }
    return said.addedAmount().isPresent()
        && said.addedAmount().get().getAmountMinorLong() == added
        && said.newTotal().isPresent()
        && said.newTotal().get().getAmountMinorLong() == total(question, said, estimate);
  }

  private static long total(AdditionalWorkQuestion question, WorkConsent last, long estimate) {
    long total = estimate;
    List<AddedItem> added = question.added();
    for (int i = 0; i < added.size(); i++) {
      WorkItemNumber item = added.get(i).number();
      Instant refused = null;
      for (WorkConsent each : question.consents()) {
        if (isBefore(each, last)
            && each.answer() == ConsentAnswer.REFUSED
            && amount(each, item) != NOTHING
            && (refused == null || each.at().isAfter(refused))) {
          refused = each.at();
        }
      }
      long most = 0;
      for (WorkConsent each : question.consents()) {
        if (each == last
            || isBefore(each, last)
                && each.answer() == ConsentAnswer.GIVEN
                && each.holdsAt(last.at())
                && (refused == null || each.at().isAfter(refused))) {
          most = Math.max(most, amount(each, item));
        }
      }
      total += most;
    }
    return total;
  }

  private static boolean isBefore(WorkConsent one, WorkConsent last) {
    int byTime = one.at().compareTo(last.at());
    return byTime < 0 || byTime == 0 && one.number().compareTo(last.number()) < 0;
  }

  private static long agreed(AdditionalWorkQuestion question, boolean[] sound, AddedItem item) {
    Instant refused = null;
    for (WorkConsent each : question.consents()) {
      if (each.answer() == ConsentAnswer.REFUSED
          && amount(each, item.number()) != NOTHING
          && !each.at().isAfter(question.at())
          && (refused == null || each.at().isAfter(refused))) {
        refused = each.at();
      }
    }
    long most = NOTHING;
    for (int i = 0; i < sound.length; i++) {
      WorkConsent each = question.consents().get(i);
      if (sound[i]
          && each.answer() == ConsentAnswer.GIVEN
          && each.holdsAt(question.at())
          && (refused == null || each.at().isAfter(refused))
          && (item.quotedAt().isEmpty() || !each.at().isBefore(item.quotedAt().get()))) {
        most = Math.max(most, amount(each, item.number()));
      }
    }
    return most == NOTHING && refused != null ? REFUSED : most;
  }

  private static long amount(WorkConsent said, WorkItemNumber item) {
    for (ConsentedItem each : said.items()) {
      if (each.item().equals(item)) {
        return each.amount().getAmountMinorLong();
      }
    }
    return NOTHING;
  }
}
