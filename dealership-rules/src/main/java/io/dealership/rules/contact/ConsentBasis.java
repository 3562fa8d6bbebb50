package io.dealership.rules.contact;

import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ConsentState;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DataRecipient;
import io.dealership.core.customer.DoNotContact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the consents of a customer come to on a day: one that is in force, else what became of the
 * one that was given last.
 *
 * <p>A wish not to be contacted withdraws the consents for its channels that were given by then,
 * for good: who refused is asked anew, also when the wish is over or revoked.
 *
 * @param state what became of it
 * @param from its first day; of no consent, the first of all days
 * @param day the day on which it began or will begin, was withdrawn or ended; empty if there is
 *     none
 */
record ConsentBasis(ConsentState state, LocalDate from, Optional<LocalDate> day) {

  private static final ConsentBasis NONE =
      new ConsentBasis(ConsentState.NONE, LocalDate.MIN, Optional.empty());

  private static final Comparator<ConsentBasis> WEIGHT =
      Comparator.comparing((ConsentBasis basis) -> basis.state == ConsentState.IN_FORCE)
          .thenComparing(ConsentBasis::from)
          .thenComparing(basis -> basis.state == ConsentState.WITHDRAWN)
          .thenComparing(basis -> basis.day.orElse(LocalDate.MIN));

  static ConsentBasis toContact(
      ContactPermissions said, ContactPurpose purpose, ContactChannel channel, LocalDate on) {
    return weightiest(
        said.consents().stream()
            .filter(consent -> consent.isFor(purpose, channel))
            .map(consent -> refused(consent, said.doNotContacts(), channel)),
        on);
  }

  static ConsentBasis toGiveData(List<Consent> consents, DataRecipient recipient, LocalDate on) {
    return weightiest(consents.stream().filter(consent -> consent.isFor(recipient)), on);
  }

  private static ConsentBasis weightiest(Stream<Consent> consents, LocalDate on) {
    return consents.map(consent -> of(consent, on)).max(WEIGHT).orElse(NONE);
  }

  private static ConsentBasis of(Consent consent, LocalDate on) {
    ConsentState state = consent.state(on);
    return new ConsentBasis(
        state,
        consent.from(),
        switch (state) {
          case WITHDRAWN -> consent.withdrawnOn();
          case EXPIRED -> consent.until();
          case IN_FORCE, NOT_YET -> Optional.of(consent.from());
          case NONE -> Optional.empty();
        });
  }

  /** The consent, withdrawn on the first day on which the customer refused after giving it. */
  private static Consent refused(
      Consent consent, List<DoNotContact> wishes, ContactChannel channel) {
    Optional<LocalDate> refusedOn =
        wishes.stream()
            .filter(wish -> wish.isFor(channel) && !wish.setOn().isBefore(consent.from()))
            .map(DoNotContact::setOn)
            .min(LocalDate::compareTo)
            .filter(day -> consent.withdrawnOn().filter(own -> own.isBefore(day)).isEmpty());
    return refusedOn.isPresent() ? consent.withWithdrawnOn(refusedOn.get()) : consent;
  }
}
