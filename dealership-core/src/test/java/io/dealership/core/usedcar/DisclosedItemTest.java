package io.dealership.core.usedcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosedItemTest {

  @Test
  void says_what_is_known_and_nothing_of_what_is_not() {
    assertThat(DisclosedItem.unknown(DisclosureItem.TAXES).statement()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DisclosedItem(
                    DisclosureItem.TAXES, DisclosureState.UNKNOWN, Optional.of("paid")))
        .withMessage(
            "DisclosedItem.statement must be empty where nothing is known of taxes, but was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosedItem.clear(DisclosureItem.USE, " "))
        .withMessage("DisclosedItem.statement must have 1 to 500 characters, but had 1");
    assertThat(DisclosedItem.adverse(DisclosureItem.USE, "x".repeat(500)).statement()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosedItem.adverse(DisclosureItem.USE, "x".repeat(501)))
        .withMessage("DisclosedItem.statement must have 1 to 500 characters, but had 501");
  }

  @Test
  void comes_back_from_json() {
    JsonRoundTrip.assertJson(
        DisclosedItem.adverse(DisclosureItem.ACCIDENTS, "rear impact"),
        DisclosedItem.class,
        "{\"item\": \"accidents\", \"state\": \"ADVERSE\", \"statement\": \"rear impact\"}");
    JsonRoundTrip.assertJson(
        DisclosedItem.unknown(DisclosureItem.SCRAPPING_DATE),
        DisclosedItem.class,
        "{\"item\": \"scrapping-date\", \"state\": \"UNKNOWN\"}");
  }

  @Test
  void items_are_codes_in_kebab_case() {
    assertThat(DisclosureItem.of("tyres")).hasToString("tyres");
    assertThat(DisclosureItem.ACCIDENTS).isLessThan(DisclosureItem.USE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosureItem.of("-"))
        .withMessageStartingWith("DisclosureItem.code must be lower-case words");
    new EqualsTester()
        .addEqualityGroup(DisclosureItem.USE, DisclosureItem.of("use"))
        .addEqualityGroup(DisclosedItem.unknown(DisclosureItem.USE))
        .addEqualityGroup(DisclosedItem.clear(DisclosureItem.USE, "private"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(DisclosureItem.class);
    new NullPointerTester()
        .setDefault(DisclosureItem.class, DisclosureItem.USE)
        .setDefault(String.class, "seen")
        .setDefault(DisclosureState.class, DisclosureState.CLEAR)
        .testAllPublicStaticMethods(DisclosedItem.class);
  }
}
