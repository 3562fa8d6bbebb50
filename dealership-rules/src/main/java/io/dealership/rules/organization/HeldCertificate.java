package io.dealership.rules.organization;

import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.Certificate;
import io.dealership.core.organization.Qualification;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate as a post counts it: it ends with its term, or when it had to be renewed.
 *
 * @param certificate the certificate
 * @param until the day after the last one on which it counts; empty for ever
 * @param byRenewal whether the missing renewal ends it, before its own end
 */
record HeldCertificate(Certificate certificate, Optional<LocalDate> until, boolean byRenewal) {

  private static HeldCertificate of(Certificate certificate, Qualification asked) {
    Optional<LocalDate> renewal = asked.renewedWithin().map(term -> certificate.from().plus(term));
    boolean byRenewal =
        renewal.isPresent() && certificate.until().filter(renewal.get()::isAfter).isEmpty();
    return new HeldCertificate(certificate, byRenewal ? renewal : certificate.until(), byRenewal);
  }

  boolean isHeldOn(LocalDate day) {
    return !day.isBefore(certificate.from()) && until.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /**
   * The certificate of somebody that counts most on a day: one that is held, that with the latest
   * end; else the one that ended last; else the one that begins first.
   */
  static Optional<HeldCertificate> best(Candidate candidate, Qualification asked, LocalDate on) {
    Optional<HeldCertificate> best = Optional.empty();
    for (Certificate certificate : candidate.certificates()) {
      if (certificate.code().equals(asked.code())
          || asked.alsoMetBy().contains(certificate.code())) {
        HeldCertificate each = of(certificate, asked);
        if (best.isEmpty() || each.isBetterThan(best.get(), on)) {
          best = Optional.of(each);
        }
      }
    }
    return best;
  }

  private boolean isBetterThan(HeldCertificate other, LocalDate on) {
    int rank = rank(on);
    if (rank != other.rank(on)) {
      return rank > other.rank(on);
    }
    return rank == 0
        ? certificate.from().isBefore(other.certificate.from())
        : until.orElse(LocalDate.MAX).isAfter(other.until.orElse(LocalDate.MAX));
  }

  /** 2 while it is held, 1 after, 0 before. */
  private int rank(LocalDate on) {
    return isHeldOn(on) ? 2 : on.isBefore(certificate.from()) ? 0 : 1;
  }
}
