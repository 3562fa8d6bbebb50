package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.aQualification;
import static io.dealership.core.organization.Handbook.inspectorCertificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationTest {

  /** One of a kind, with what that kind asks for. */
  private static Qualification one(QualificationKind kind) {
    Qualification.Builder one = aQualification("code", kind).strength(QualificationStrength.SHOULD);
    return switch (kind) {
      case EDUCATION -> one.addAnyOf(EducationLevel.BACHELOR).build();
      case EXPERIENCE -> one.years(3).build();
      case CERTIFICATE, SKILL -> one.build();
    };
  }

  @ParameterizedTest
  @EnumSource(QualificationKind.class)
  void levels_are_asked_for_by_education_and_by_nothing_else(QualificationKind kind) {
    boolean education = kind == QualificationKind.EDUCATION;
    Set<EducationLevel> wrong = education ? Set.of() : Set.of(EducationLevel.BACHELOR);

    assertThat(one(kind).anyOf().isEmpty()).isNotEqualTo(education);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(kind).withAnyOf(wrong))
        .withMessage(
            "Qualification.anyOf must be there for education and for nothing else, but of code was"
                + " %s",
            wrong);
  }

  @ParameterizedTest
  @EnumSource(QualificationKind.class)
  void years_are_asked_for_by_experience_and_by_nothing_else(QualificationKind kind) {
    boolean experience = kind == QualificationKind.EXPERIENCE;

    assertThat(one(kind).years().isPresent()).isEqualTo(experience);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(kind).withYears(experience ? Optional.empty() : Optional.of(1)))
        .withMessage(
            "Qualification.years must be there for experience and for nothing else, but of code was"
                + " %s",
            experience ? "none" : "1");
  }

  @ParameterizedTest
  @EnumSource(QualificationKind.class)
  void something_else_counts_for_experience_and_certificates(QualificationKind kind) {
    if (kind == QualificationKind.EXPERIENCE || kind == QualificationKind.CERTIFICATE) {
      assertThat(one(kind).withAlsoMetBy("other").alsoMetBy()).containsExactly("other");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one(kind).withAlsoMetBy("other"))
          .withMessage(
              "Qualification.alsoMetBy must be of experience or a certificate, but code is %s",
              kind);
    }
  }

  @ParameterizedTest
  @EnumSource(QualificationKind.class)
  void only_certificates_are_renewed(QualificationKind kind) {
    if (kind == QualificationKind.CERTIFICATE) {
      assertThat(one(kind).withRenewedWithin(Period.ofDays(1)).renewedWithin())
          .contains(Period.ofDays(1));
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one(kind).withRenewedWithin(Period.ofYears(1)))
          .withMessage(
              "Qualification.renewedWithin must be of a certificate, but code is %s", kind);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1Y-1D"})
  void a_term_of_renewal_is_longer_than_nothing(String term) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inspectorCertificate().withRenewedWithin(Period.parse(term)))
        .withMessage(
            "Qualification.renewedWithin must be longer than nothing, but of"
                + " quality-inspector-certificate was %s",
            Period.parse(term));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61})
  void years_are_those_of_a_working_life(int years) {
    assertThat(one(QualificationKind.EXPERIENCE).withYears(0).years()).contains(0);
    assertThat(one(QualificationKind.EXPERIENCE).withYears(60).years()).contains(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(QualificationKind.EXPERIENCE).withYears(years))
        .withMessage("Qualification.years must be from 0 to 60, but of code was %s", years);
  }

  @Test
  void codes_are_in_kebab_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inspectorCertificate().withCode("Inspector"))
        .withMessage(
            "Qualification.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Inspector'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inspectorCertificate().withAlsoMetBy("Senior inspector"))
        .withMessage(
            "Qualification.alsoMetBy must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Senior inspector'");
  }

  @Test
  void are_equal_by_value() {
    new EqualsTester()
        .addEqualityGroup(inspectorCertificate(), inspectorCertificate())
        .addEqualityGroup(inspectorCertificate().withStrength(QualificationStrength.PREFERRED))
        .addEqualityGroup(one(QualificationKind.SKILL))
        .addEqualityGroup(one(QualificationKind.EDUCATION))
        .testEquals();
  }
}
