package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Component;
import org.junit.jupiter.api.Test;

class ReplacedPartTest {

  private static final Component CRANKSHAFT = Component.of("crankshaft");

  @Test
  void is_a_whole_assembly_or_a_main_part_of_something() {
    assertThat(ReplacedPart.assembly(Component.ENGINE)).hasToString("engine");
    assertThat(ReplacedPart.assembly(Component.ENGINE).isAssembly()).isTrue();
    assertThat(ReplacedPart.mainPart(Component.ENGINE, CRANKSHAFT))
        .hasToString("engine/crankshaft");
    assertThat(ReplacedPart.mainPart(Component.ENGINE, CRANKSHAFT).isAssembly()).isFalse();
  }

  @Test
  void is_the_same_when_group_and_part_are() {
    new EqualsTester()
        .addEqualityGroup(
            ReplacedPart.mainPart(Component.ENGINE, CRANKSHAFT),
            ReplacedPart.mainPart(Component.of("engine"), Component.of("crankshaft")))
        .addEqualityGroup(ReplacedPart.mainPart(Component.BODY, CRANKSHAFT))
        .addEqualityGroup(ReplacedPart.assembly(Component.ENGINE))
        .testEquals();
    new NullPointerTester()
        .setDefault(Component.class, Component.ENGINE)
        .testAllPublicStaticMethods(ReplacedPart.class);
    new NullPointerTester()
        .setDefault(Component.class, Component.ENGINE)
        .testAllPublicConstructors(ReplacedPart.class);
  }

  @Test
  void leaves_out_the_part_in_json_when_all_was_replaced() {
    JsonRoundTrip.assertJson(
        ReplacedPart.assembly(Component.ENGINE), ReplacedPart.class, "{\"group\": \"engine\"}");
    JsonRoundTrip.assertJson(
        ReplacedPart.mainPart(Component.ENGINE, CRANKSHAFT),
        ReplacedPart.class,
        "{\"group\": \"engine\", \"mainPart\": \"crankshaft\"}");
  }
}
