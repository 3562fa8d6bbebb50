package io.dealership.examples;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.EventId;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.StoreTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/**
 * A visit step by step: the workflow refuses the hand-over while an additional item is open, and
 * after an inspection that failed, and says what is owed at the end.
 */
public final class PlayAVisitExample {

  // who does what; the inspector is never the technician
  private static final String[] STEPS =
      """
      SA prepare, SA welcome, SA protect, SA register-basic, SA walkround, SA interview,
      SA warranty-check, SA collect-docs, SA parts-availability, SA history-check, SA estimate,
      SA completion-estimate, SA order-options, T1 repair, SA order-sign, SA handover-workshop,
      WS dispatch, TL team-accept, T1 confirm-fault, T1 repair, T1 item-change, T1 self-check,
      QI final-inspection, SA item-change#1/report, SA item-change#1/consent,
      SA item-change#1/order-change, T1 item-change#1/carry-out, TL leader-check,
      QI inspection-failed, QI final-inspection, T1 rework, T1 rework-check, T1 final-inspection,
      QI final-inspection, TL notify-advisor, SA internal-handover, SA notify-customer,
      SA accompany-check, SA make-settlement, SA explain-advice, SA explain-cost, CA pay,
      SC gate-pass, SA return-items, SA see-off, SA file"""
          .split("[\\s,]+");

  private PlayAVisitExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard();
    var hours = rules.businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai")));
    var day = LocalDate.of(2026, 3, 2);
    // a store asks its staff list here, and its gates; this one trusts everybody
    var desk =
        rules
            .processes()
            .desk(
                "aftersales-visit",
                day,
                StoreTimes.of(hours),
                (who, role, at) -> true,
                Guards.none());
    var visit = desk.begin(CaseNumber.of("RO-2026-0042"));
    var at = Instant.parse("2026-03-02T01:00:00Z");
    for (int i = 0; i < STEPS.length; i += 2) {
      var path = ActivityPath.parse(STEPS[i + 1]);
      var activity = desk.workflow().graph().find(path).orElseThrow();
      var event =
          CaseEvent.builder()
              .id(EventId.of("e" + i))
              .activity(path)
              .at(at.plusSeconds(300L * i))
              .by(EmployeeNumber.of(STEPS[i]))
              .addAllDocuments(activity.produces())
              .addAllSignedBy(activity.signers())
              .amount(Money.parse("CNY 800"))
              .build();
      var answer = visit.perform(event);
      System.out.println((answer.unmet().isEmpty() ? "+ " : "- ") + activity.name().in(language));
      answer
          .unmet()
          .forEach(u -> System.out.println("    " + u.message(desk.workflow(), language)));
      visit = answer.after().orElse(visit);
    }
    visit
        .owed()
        .forEach(
            owed ->
                System.out.println(
                    "! " + owed.activity() + owed.due().map(due -> " " + due).orElse("")));
  }
}
