package io.dealership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 11, 26);

  private static Candidate candidate() {
    return Candidate.builder().employee(EmployeeNumber.of("A-7")).build();
  }

  @Test
  void what_is_left_out_is_not_known() {
    assertThat(candidate().education()).isEmpty();
    assertThat(candidate().experience()).isEmpty();
    assertThat(candidate().certificates()).isEmpty();
    assertThat(candidate().certificatesAreAll()).isFalse();
    assertThat(candidate().skills()).isEmpty();
  }

  @Test
  void known_absence_is_said() {
    Candidate candidate =
        candidate()
            .withCertificatesAreAll(true)
            .withExperience(Map.of("automotive-service", Period.ZERO))
            .withSkills(Map.of("communication", false));

    assertThat(candidate.certificatesAreAll()).isTrue();
    assertThat(candidate.experience()).containsEntry("automotive-service", Period.ZERO);
    assertThat(candidate.skills()).containsEntry("communication", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-1D", "P1Y-1M"})
  void nobody_has_worked_less_than_never(String time) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> candidate().withExperience(Map.of("automotive-service", Period.parse(time))))
        .withMessage(
            "Candidate.experience must not be negative, but in automotive-service was %s", time);
  }

  @Test
  void codes_are_in_kebab_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> candidate().withExperience(Map.of("Cars", Period.ZERO)))
        .withMessageStartingWith("Candidate.experience must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> candidate().withSkills(Map.of("Talking", true)))
        .withMessageStartingWith("Candidate.skills must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Certificate.of("Licence", FIRST))
        .withMessageStartingWith("Certificate.code must be lower-case words");
  }

  @Test
  void a_certificate_has_a_term_of_at_least_a_day() {
    assertThat(Certificate.of("licence", FIRST, FIRST.plusDays(1)).until())
        .contains(FIRST.plusDays(1));
    assertThat(Certificate.of("licence", FIRST).until()).isEmpty();
    for (LocalDate until : new LocalDate[] {FIRST, FIRST.minusDays(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Certificate.of("licence", FIRST, until))
          .withMessage("Certificate.until must be after from 2025-11-26, but was %s", until);
    }
  }

  @Test
  void are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(candidate(), candidate().withCertificatesAreAll(false))
        .addEqualityGroup(candidate().withCertificatesAreAll(true))
        .addEqualityGroup(candidate().withEducation(EducationLevel.MASTER))
        .addEqualityGroup(
            Certificate.of("licence", FIRST), new Certificate("licence", FIRST, Optional.empty()))
        .addEqualityGroup(Certificate.of("licence", FIRST, FIRST.plusDays(1)))
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, FIRST)
            .setDefault(String.class, "licence");
    tester.testStaticMethods(Certificate.class, NullPointerTester.Visibility.PUBLIC);
    assertThatThrownBy(() -> new Certificate("licence", null, Optional.empty()))
        .isInstanceOf(NullPointerException.class);
  }
}
