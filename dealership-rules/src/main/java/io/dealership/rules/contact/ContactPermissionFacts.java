package io.dealership.rules.contact;

import io.dealership.core.customer.ConsentState;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DoNotContact;
import io.dealership.core.time.DayHours;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** The facts of the table about contacts. */
record ContactPermissionFacts(
    ContactPermissionQuestion question,
    ConsentBasis consent,
    Optional<DoNotContact> doNotContact,
    ContactHours hours,
    LocalTime time) {

  static final FactType<ContactPermissionFacts> TYPE =
      FactType.builder(ContactPermissionFacts.class)
          .choice("purpose", ContactPurpose.class, f -> f.question.purpose())
          .choice("channel", ContactChannel.class, f -> f.question.channel())
          .choice("request", ContactRequest.class, f -> f.question.request())
          .flag("aboutSafety", f -> f.question.aboutSafety())
          .optionalFlag("aboutOwnVisit", f -> f.question.aboutOwnVisit())
          .choice("consent", ConsentState.class, f -> f.consent.state())
          .flag("doNotContact", f -> f.doNotContact.isPresent())
          .integer("minuteOfDay", f -> f.time.get(ChronoField.MINUTE_OF_DAY))
          .flag("inCallHours", f -> DailyHours.contain(f.hours.calls(), f.time))
          .choice("preferredTime", PreferredTime.class, ContactPermissionFacts::preferredTime)
          // for messages only
          .optionalDate("consentDay", f -> f.consent.day())
          .optionalDate("doNotContactUntil", ContactPermissionFacts::doNotContactUntil)
          .optionalText("time", f -> Optional.of(f.time.truncatedTo(ChronoUnit.MINUTES).toString()))
          .optionalText("hoursFrom", f -> Optional.of(f.hours.from().toString()))
          .optionalText("hoursUntil", f -> Optional.of(f.hours.until().toString()))
          .optionalText("callHours", f -> Optional.of(f.hours.calls().toString()))
          .optionalText("preferredHours", f -> f.preferredHours().map(DayHours::toString))
          .build();

  static ContactPermissionFacts of(
      ContactPermissionQuestion question, ContactHours hours, LocalDate on, LocalTime time) {
    return new ContactPermissionFacts(
        question,
        ConsentBasis.toContact(question.permissions(), question.purpose(), question.channel(), on),
        inForce(question, hours.doNotContactLeast(), on),
        hours,
        time);
  }

  /** The wish not to be contacted that holds longest. */
  private static Optional<DoNotContact> inForce(
      ContactPermissionQuestion question, Period least, LocalDate on) {
    return question.permissions().doNotContacts().stream()
        .filter(wish -> wish.isFor(question.channel()) && wish.isInForce(on, least))
        .max(Comparator.comparing(wish -> wish.lastDay(least).orElse(LocalDate.MAX)));
  }

  private Optional<LocalDate> doNotContactUntil() {
    return doNotContact.flatMap(wish -> wish.lastDay(hours.doNotContactLeast()));
  }

  private Optional<DayHours> preferredHours() {
    return question.permissions().preferredHours();
  }

  private PreferredTime preferredTime() {
    Optional<DayHours> preferred = preferredHours();
    if (preferred.isEmpty()) {
      return PreferredTime.NONE;
    }
    return DailyHours.contain(preferred.get(), time) ? PreferredTime.INSIDE : PreferredTime.OUTSIDE;
  }
}
