package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions and answers come back from JSON as they went, in Jackson 2 and in Jackson 3. */
class WarrantyJsonTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final WarrantyRules WARRANTY = DealershipRules.standard().warranty();

  private static final ObjectMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .build();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder().build();

  static Stream<WarrantyQuestion> questions() {
    var covered =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 3, 15))
            .odometer(Odometer.of(42_180))
            .component(Component.TRANSMISSION)
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .putExclusionEvidence(ExclusionGround.IMPROPER_USE, Evidence.CLAIMED)
            .build();
    return Stream.of(
        covered,
        covered.withOdometer(Odometer.of(60_001)),
        covered.withDiagnosis(Optional.empty()),
        // two editions that agree, and two that do not
        covered
            .withInvoicedOn(LocalDate.of(2021, 12, 28))
            .withDeliveredOn(LocalDate.of(2022, 1, 5)),
        covered
            .withInvoicedOn(LocalDate.of(2021, 12, 28))
            .withDeliveredOn(LocalDate.of(2022, 1, 5))
            .withRequestedOn(LocalDate.of(2025, 1, 3)),
        WarrantyQuestion.builder().build());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void come_back_in_jackson_2(WarrantyQuestion question) throws Exception {
    Decision<Coverage> decision = WARRANTY.coverage(question, ON);

    assertThat(TWO.readValue(TWO.writeValueAsString(question), WarrantyQuestion.class))
        .isEqualTo(question);
    Decision<Coverage> back =
        TWO.readValue(
            TWO.writeValueAsString(decision),
            new com.fasterxml.jackson.core.type.TypeReference<Decision<Coverage>>() {});
    assertThat(back).isEqualTo(decision);
    assertThat(back.explain(Locale.CHINESE)).isEqualTo(decision.explain(Locale.CHINESE));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void come_back_in_jackson_3(WarrantyQuestion question) {
    Decision<Coverage> decision = WARRANTY.coverage(question, ON);

    assertThat(THREE.readValue(THREE.writeValueAsString(question), WarrantyQuestion.class))
        .isEqualTo(question);
    Decision<Coverage> back =
        THREE.readValue(
            THREE.writeValueAsString(decision),
            new tools.jackson.core.type.TypeReference<Decision<Coverage>>() {});
    assertThat(back).isEqualTo(decision);
    assertThat(back.explain(Locale.ENGLISH)).isEqualTo(decision.explain(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void are_the_same_text_in_either(WarrantyQuestion question) throws Exception {
    Decision<Coverage> decision = WARRANTY.coverage(question, ON);

    Decision<Coverage> back =
        TWO.readValue(
            THREE.writeValueAsString(decision),
            new com.fasterxml.jackson.core.type.TypeReference<Decision<Coverage>>() {});
    assertThat(back).isEqualTo(decision);
  }
}
