package io.dealership.rules.contact;

import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DoNotContact;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Contacts and what customers said of them. */
final class SampleContacts {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);

  private static final KnowledgePacks PACKS =
      DealershipRules.loader().load(ContactPermissionRules.pack());

  static final KnowledgePack PACK = PACKS.pack(ContactPermissionRules.PACK);
  static final ContactPermissionRules RULES = ContactPermissionRules.of(PACKS);

  private SampleContacts() {}

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  static ContactPermissions said(Consent... consents) {
    return ContactPermissions.builder().addConsents(consents).build();
  }

  static ContactPermissions said(DoNotContact... wishes) {
    return ContactPermissions.builder().addDoNotContacts(wishes).build();
  }

  static Consent marketingByPhone() {
    return Consent.toContact(ContactPurpose.MARKETING, SIGNED, ContactChannel.PHONE);
  }

  /** A call with an offer. */
  static ContactPermissionQuestion offer(ContactPermissions said) {
    return ContactPermissionQuestion.of(ContactPurpose.MARKETING, ContactChannel.PHONE)
        .withPermissions(said);
  }

  static ContactPermissionQuestion call(ContactPurpose purpose) {
    return ContactPermissionQuestion.of(purpose, ContactChannel.PHONE);
  }
}
