package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class BrandTest {

  @Test
  void is_its_code() {
    assertThat(Brand.of("example-motors")).hasToString("example-motors");
    assertThat(Brand.of("example-motors")).isGreaterThan(Brand.of("another-maker"));
    JsonRoundTrip.assertJson(Brand.of("example-motors"), Brand.class, "\"example-motors\"");
  }

  @Test
  void a_code_is_in_kebab_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brand.of("Example Motors"))
        .withMessage(
            "Brand.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Example Motors'");
  }
}
