package io.dealership.rules.organization;

import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.EducationLevel;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.QualificationKind;
import io.dealership.core.organization.QualificationStrength;
import io.dealership.core.organization.Role;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The facts of the table of conditions: how one thing that a post asks for is met.
 *
 * @param post the post
 * @param asked what it asks for; empty if it asks for nothing
 * @param state how that is met; empty when it is not known
 * @param binds whether it keeps somebody from the post
 * @param found what is there instead, for people
 * @param from the first day of a certificate
 * @param lastDay the last day on which it counts
 * @param on the day asked about
 */
record QualificationFacts(
    Role post,
    Optional<Qualification> asked,
    Optional<QualificationState> state,
    boolean binds,
    Optional<LocalText> found,
    Optional<LocalDate> from,
    Optional<LocalDate> lastDay,
    LocalDate on) {

  static final String STATE = "state";

  private static final int MONTHS = 12;

  static final FactType<QualificationFacts> TYPE =
      FactType.builder(QualificationFacts.class)
          .optionalChoice(STATE, QualificationState.class, QualificationFacts::state)
          .flag("binds", QualificationFacts::binds)
          // for messages only
          .optionalWords("post", f -> Optional.of(f.post.names().first()))
          .optionalWords("requirement", f -> f.asked.map(Qualification::text))
          .optionalWords("found", QualificationFacts::found)
          .optionalDate("from", QualificationFacts::from)
          .optionalDate("lastDay", QualificationFacts::lastDay)
          .optionalInteger("daysLeft", QualificationFacts::daysLeft)
          .build();

  private OptionalLong daysLeft() {
    return lastDay.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(on, lastDay.get()))
        : OptionalLong.empty();
  }

  /** The facts of a post that asks for nothing. */
  static QualificationFacts none(Role post) {
    return new QualificationFacts(
        post,
        Optional.empty(),
        Optional.of(QualificationState.NONE_ASKED),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.EPOCH);
  }

  /**
   * The facts of somebody.
   *
   * @param blocks whether what a post should ask for keeps somebody from it
   * @param warningDays how many days before its end a certificate ends soon
   */
  static QualificationFacts of(
      Role post,
      Qualification asked,
      Candidate candidate,
      boolean blocks,
      int warningDays,
      LocalDate on) {
    boolean binds =
        asked.strength() == QualificationStrength.MUST
            || blocks && asked.strength() == QualificationStrength.SHOULD;
    if (asked.kind() == QualificationKind.CERTIFICATE) {
      return certificate(post, asked, candidate, binds, warningDays, on);
    }
    return new QualificationFacts(
        post,
        Optional.of(asked),
        state(asked, candidate),
        binds,
        found(asked, candidate),
        Optional.empty(),
        Optional.empty(),
        on);
  }

  private static Optional<QualificationState> state(Qualification asked, Candidate candidate) {
    return switch (asked.kind()) {
      case EDUCATION ->
          candidate.education().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  candidate.education().stream().anyMatch(level -> level.meets(asked.anyOf()))
                      ? QualificationState.MET
                      : QualificationState.EDUCATION_TOO_LOW);
      case EXPERIENCE -> experience(asked, candidate);
      case SKILL ->
          Optional.ofNullable(candidate.skills().get(asked.code()))
              .map(there -> there ? QualificationState.MET : QualificationState.SKILL_MISSING);
      case CERTIFICATE -> throw new IllegalStateException("Certificates have terms");
    };
  }

  /** Some experience is more than none; years are full years of months. */
  private static Optional<QualificationState> experience(Qualification asked, Candidate candidate) {
    Period total = total(asked, candidate);
    int years = asked.years().orElse(0);
    boolean enough = years == 0 ? !total.isZero() : total.toTotalMonths() >= (long) years * MONTHS;
    if (enough) {
      return Optional.of(QualificationState.MET);
    }
    return candidate.experience().keySet().containsAll(fields(asked))
        ? Optional.of(QualificationState.EXPERIENCE_TOO_SHORT)
        : Optional.empty();
  }

  private static Set<String> fields(Qualification asked) {
    Set<String> fields = new LinkedHashSet<>();
    fields.add(asked.code());
    fields.addAll(asked.alsoMetBy());
    return fields;
  }

  private static Period total(Qualification asked, Candidate candidate) {
    Period total = Period.ZERO;
    for (String field : fields(asked)) {
      total = total.plus(candidate.experience().getOrDefault(field, Period.ZERO));
    }
    return total.normalized();
  }

  private static Optional<LocalText> found(Qualification asked, Candidate candidate) {
    return switch (asked.kind()) {
      case EDUCATION ->
          candidate.education().stream()
              .max(EducationLevel::compareTo)
              .map(level -> new LocalText(level.text(Locale.CHINESE), level.text(Locale.ENGLISH)));
      case EXPERIENCE -> {
        Period total = total(asked, candidate);
        yield Optional.of(
            new LocalText(
                total.getYears() + "年" + total.getMonths() + "个月",
                total.getYears() + " years and " + total.getMonths() + " months"));
      }
      case SKILL, CERTIFICATE -> Optional.empty();
    };
  }

  private static QualificationFacts certificate(
      Role post,
      Qualification asked,
      Candidate candidate,
      boolean binds,
      int warningDays,
      LocalDate on) {
    Optional<HeldCertificate> best = HeldCertificate.best(candidate, asked, on);
    Optional<QualificationState> state;
    if (best.isEmpty()) {
      state =
          candidate.certificatesAreAll()
              ? Optional.of(QualificationState.CERTIFICATE_MISSING)
              : Optional.empty();
    } else {
      state = Optional.of(state(best.get(), warningDays, on));
    }
    return new QualificationFacts(
        post,
        Optional.of(asked),
        state,
        binds,
        Optional.empty(),
        best.map(held -> held.certificate().from()),
        best.flatMap(held -> held.until().map(end -> end.minusDays(1))),
        on);
  }

  private static QualificationState state(HeldCertificate held, int warningDays, LocalDate on) {
    if (held.isHeldOn(on)) {
      LocalDate soon = on.plusDays(warningDays);
      return held.until().filter(end -> end.minusDays(1).isBefore(soon)).isPresent()
          ? QualificationState.ENDS_SOON
          : QualificationState.MET;
    }
    if (on.isBefore(held.certificate().from())) {
      return QualificationState.CERTIFICATE_NOT_YET;
    }
    return held.byRenewal()
        ? QualificationState.RENEWAL_OVERDUE
        : QualificationState.CERTIFICATE_EXPIRED;
  }
}
