package io.dealership.rules.contact;

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A store in Shanghai that is open from 8:30 to 18:00 all days, and events of it. */
final class Contacts {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final DealershipRules RULES = DealershipRules.standard();
  static final ContactRules CONTACTS = RULES.contacts();
  static final BusinessTime TIME = RULES.businessTime(hours());
  static final StoreCode STORE = StoreCode.of("SH-01");

  private Contacts() {}

  private static OpeningHours hours() {
    return OpeningHours.builder(ZONE).on(DayHours.parse("08:30-18:00"), DayOfWeek.values()).build();
  }

  /** A moment in the store, such as {@code 2026-03-02T10:00}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  static ContactEvent.Builder event(ContactEventKind kind, String at) {
    return event("E-1", kind, at);
  }

  static ContactEvent.Builder event(String id, ContactEventKind kind, String at) {
    return ContactEvent.builder()
        .id(ContactEventId.of(id))
        .store(STORE)
        .kind(kind)
        .at(at(at))
        .customer(CustomerNumber.of("C-1"))
        .caseNumber(CaseNumber.of("K-1"));
  }

  static ContactTask task(ContactEvent event, String contact) {
    return CONTACTS.plan(event, TIME).task(ContactId.of(contact)).orElseThrow();
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
