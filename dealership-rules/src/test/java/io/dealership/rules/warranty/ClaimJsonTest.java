package io.dealership.rules.warranty;

import static io.dealership.rules.warranty.SampleClaims.RULES;
import static io.dealership.rules.warranty.SampleClaims.aCompleteClaim;
import static io.dealership.rules.warranty.SampleClaims.answer;
import static io.dealership.rules.warranty.SampleClaims.check;
import static io.dealership.rules.warranty.SampleClaims.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.json.DealershipJackson2Module;
import io.dealership.core.json.DealershipJackson3Module;
import io.dealership.core.warranty.ClaimAnswerDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked and answered about claims comes back from JSON, in Jackson 2 and in Jackson 3. */
class ClaimJsonTest {

  private static final LocalDate ON = LocalDate.of(2026, 4, 10);

  private static final ObjectMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new DealershipJackson2Module())
          .build();
  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new DealershipJackson3Module())
          .build();

  static Stream<Object> values() {
    var claim = aCompleteClaim().withEvents(sent("2026-03-10T09:00"), sent("2026-03-11T09:00"));
    ClaimReconciliation report =
        RULES.reconcile(
            List.of(claim),
            List.of(
                answer("WC-1", 2, "2026-04-02", "0.00", "384.00", "0.00"),
                new ClaimAnswerDraft(null, 1, null, null, null, null, null, null)),
            ON);
    return Stream.of(
        check(claim).withOtherClaims(claim),
        RULES.ledger(claim),
        report,
        report.lines().get(0),
        report.totals().get("CNY"),
        WarrantyRequest.builder().requestedOn(ON).coverage(Coverage.NOT_COVERED).build());
  }

  /** The public type that a value is read as: of an immutable value, its interface. */
  private static Class<?> type(Object value) {
    return value.getClass().isRecord() ? value.getClass() : value.getClass().getInterfaces()[0];
  }

  @ParameterizedTest
  @MethodSource("values")
  void come_back_in_jackson_2(Object value) throws Exception {
    Object back = TWO.readValue(TWO.writeValueAsString(value), type(value));

    assertThat(back).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void come_back_in_jackson_3(Object value) {
    Object back = THREE.readValue(THREE.writeValueAsString(value), type(value));

    assertThat(back).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void are_the_same_text_in_either(Object value) throws Exception {
    Object back = TWO.readValue(THREE.writeValueAsString(value), type(value));

    assertThat(back).isEqualTo(value);
  }
}
