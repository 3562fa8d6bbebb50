package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopStayTest {

  private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

  private static ShopStay stay(int from, int until) {
    return ShopStay.of(MAY_1.plusDays(from - 1L), MAY_1.plusDays(until - 1L));
  }

  @Test
  void the_day_it_came_counts_and_the_day_it_was_handed_back_does_not() {
    assertThat(stay(1, 4).days()).isEqualTo(3);
    assertThat(stay(1, 1).days()).isZero();
    assertThat(stay(1, 4)).hasToString("2024-05-01 to 2024-05-04, 3 days");
    assertThat(stay(1, 2)).hasToString("2024-05-01 to 2024-05-02, 1 day");
  }

  @Test
  void refuses_an_end_before_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stay(4, 3))
        .withMessage("ShopStay.until must not be before from 2024-05-04, but was 2024-05-03");
  }

  @Test
  void stays_that_meet_or_overlap_are_one() {
    assertThat(ShopStay.merged(List.of(stay(8, 9), stay(1, 4), stay(3, 6), stay(6, 7), stay(2, 3))))
        .containsExactly(stay(1, 7), stay(8, 9));
    assertThat(ShopStay.merged(List.of())).isEmpty();
  }

  @Test
  void reads_and_writes_json() {
    JsonRoundTrip.assertJson(
        stay(1, 4), ShopStay.class, "{\"from\":\"2024-05-01\",\"until\":\"2024-05-04\"}");
  }
}
