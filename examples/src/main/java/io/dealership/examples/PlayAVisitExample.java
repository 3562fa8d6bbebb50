package io.dealership.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
import java.util.Scanner;
import org.joda.money.Money;

/** A visit step by step: an additional item, a failed inspection, rework, and what is refused. */
public final class PlayAVisitExample {

  private PlayAVisitExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard();
    var hours = OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"));
    var at = StoreTimes.of(rules.businessTime(hours));
    var on = LocalDate.of(2026, 3, 2);
    // a store asks its list of staff and its gates here; this one trusts everybody
    var desk = rules.processes().desk("aftersales-visit", on, at, (a, b, c) -> true, Guards.none());
    var words = rules.processes().words(on);
    var visit = desk.begin(CaseNumber.of("RO-2026-0042"));
    // who does what, line by line; the inspector is never the technician
    var file = PlayAVisitExample.class.getResourceAsStream("a-visit.txt");
    var steps = new Scanner(requireNonNull(file), UTF_8);
    for (int i = 0; steps.hasNext(); i++) {
      var who = EmployeeNumber.of(steps.next());
      var path = ActivityPath.parse(steps.next());
      var activity = desk.workflow().graph().find(path).orElseThrow();
      var event = CaseEvent.builder().id(EventId.of("e" + i)).activity(path);
      event.at(Instant.parse("2026-03-02T01:00:00Z").plusSeconds(300L * i)).by(who);
      event.addAllDocuments(activity.produces()).addAllSignedBy(activity.signers());
      var answer = visit.perform(event.amount(Money.parse("CNY 800")).build());
      System.out.println((answer.after().isPresent() ? "+ " : "- ") + activity.name().in(language));
      for (var unmet : answer.unmet()) {
        System.out.println("    " + unmet.message(desk.workflow(), words, language));
      }
      visit = answer.after().orElse(visit);
    }
    for (var owed : visit.owed()) {
      System.out.println("! " + owed.activity() + " " + owed.due().orElseThrow());
    }
  }
}
