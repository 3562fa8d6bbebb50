package io.dealership.rules.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.rules.DealershipRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The days of the store for what is due so often. */
class DefaultDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final OrganizationRules rules = DealershipRules.standard().organization();

  @Test
  void are_those_of_the_standard_pack() {
    Map<Frequency, List<Cadence>> rhythms = rules.rhythms(MONDAY);

    assertThat(rhythms).containsOnlyKeys(Frequency.values());
    assertThat(rhythms.get(Frequency.DAILY)).containsExactly(Cadence.everyOpeningDay());
    assertThat(rhythms.get(Frequency.MONTHLY)).containsExactly(Cadence.monthlyOnLastWorkingDay());
    assertThat(rhythms.get(Frequency.QUARTERLY)).hasSize(4);
    assertThatThrownBy(rhythms::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void are_none_before_the_pack_is_in_force() {
    assertThat(rules.rhythms(LocalDate.of(2013, 9, 30))).isEmpty();
  }
}
