package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExcludedTimeTest {

  private static final Instant FROM = Instant.parse("2025-06-02T01:00:00Z");

  @Test
  void has_two_moments_or_only_a_length() {
    var time = ExcludedTime.between(ExcludedTimeKind.RESCUE_TRAVEL, FROM, FROM.plusSeconds(5_400));

    assertThat(time.length()).isEqualTo(Duration.ofMinutes(90));
    assertThat(time.until()).contains(FROM.plusSeconds(5_400));
    assertThat(ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ofHours(2)).until())
        .isEmpty();
  }

  @Test
  void must_be_positive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ZERO))
        .withMessage("ExcludedTime.length must be positive, but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ExcludedTime.between(ExcludedTimeKind.RESCUE_TRAVEL, FROM, FROM.minusSeconds(1)))
        .withMessage("ExcludedTime.length must be positive, but was PT-1S");
  }

  @Test
  void is_written_with_iso_texts() {
    JsonRoundTrip.assertJson(
        ExcludedTime.between(ExcludedTimeKind.RESCUE_TRAVEL, FROM, FROM.plusSeconds(5_400)),
        ExcludedTime.class,
        "{\"kind\": \"RESCUE_TRAVEL\", \"from\": \"2025-06-02T01:00:00Z\", \"length\": \"PT1H30M\"}");
  }
}
