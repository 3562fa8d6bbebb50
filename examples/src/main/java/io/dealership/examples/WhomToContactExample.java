package io.dealership.examples;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.CallList;
import io.dealership.rules.contact.ContactHistory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a complaint about a sale makes owed, how its days are counted, and today's list. */
public final class WhomToContactExample {

  private WhomToContactExample() {}

  public static void main(String[] args) {
    var rules = DealershipRules.standard();
    var hours = OpeningHours.builder(ZoneId.of("Asia/Shanghai"));
    var time =
        rules.businessTime(hours.on(DayHours.parse("08:30-18:00"), DayOfWeek.values()).build());
    var complaint =
        ContactEvent.builder()
            .id(ContactEventId.of("C-3"))
            .store(StoreCode.of("SH-01"))
            .kind(ContactEventKind.SALES_COMPLAINT_RECEIVED)
            .at(Instant.parse("2026-09-18T01:00:00Z"))
            .build();

    for (var task : rules.contacts().plan(complaint, time).tasks()) {
      System.out.println(task.name().en() + ": " + task.role() + ", " + task.citations());
      System.out.println(task.count().orElseThrow().explain(Locale.ENGLISH));
    }

    var list =
        CallList.of(
            complaint.store(),
            ContactHistory.of(List.of(complaint), List.of()),
            rules.storeContacts(time, customer -> ContactPermissions.none()),
            Instant.parse("2026-09-30T00:30:00Z"));
    for (var entry : list.entries()) {
      System.out.println(entry.standing().task() + ": " + entry.reason().en());
    }
  }
}
