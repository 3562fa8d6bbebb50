package io.dealership.core.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTest {

  static Stream<Field> constants() {
    return Arrays.stream(Component.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void a_constant_has_its_name_as_its_code(Field constant) throws IllegalAccessException {
    var component = (Component) constant.get(null);
    assertThat(component.code())
        .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Test
  void there_are_16_systems_and_the_13_parts_of_the_closed_list() {
    List<Field> constants = constants().toList();
    assertThat(constants).hasSize(16 + 13).doesNotHaveDuplicates();
  }

  @Test
  void vendors_add_their_own() {
    var own = Component.of("rear-axle-steering");
    assertThat(own).hasToString("rear-axle-steering").isGreaterThan(Component.ENGINE);
    JsonRoundTrip.assertJson(own, Component.class, "\"rear-axle-steering\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Engine", "engine_oil", "-engine", "engine-", "a--b", "1engine", "发动机"})
  void a_code_is_in_kebab_case(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Component.of(code))
        .withMessage(
            "Component.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was '%s'",
            code);
  }

  @Test
  void a_code_has_at_most_60_characters() {
    assertThat(Component.of("e".repeat(60)).code()).hasSize(60);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Component.of("e".repeat(61)))
        .withMessage("Component.code must have at most 60 characters, but had 61");
  }
}
