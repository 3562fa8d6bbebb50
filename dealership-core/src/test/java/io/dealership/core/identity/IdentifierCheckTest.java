package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.dealership.core.json.JsonRoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifierCheckTest {

  private static final Vin VIN = Vin.of("LFV2A21K8G0123456");
  private static final IdentifierFinding WARNING =
      IdentifierFinding.of(IdentifierProblem.VIN_MODEL_YEAR, Severity.WARNING);
  private static final IdentifierFinding ERROR =
      IdentifierFinding.of(IdentifierProblem.VIN_CHECK_DIGIT, Severity.ERROR);

  @Test
  void an_identifier_without_error_is_accepted() {
    assertThat(IdentifierCheck.of(Optional.of(VIN), List.of()).accepted()).contains(VIN);
    assertThat(IdentifierCheck.of(Optional.of(VIN), List.of(WARNING)).accepted()).contains(VIN);
  }

  @Test
  void an_identifier_with_an_error_is_there_but_not_accepted() {
    var check = IdentifierCheck.of(Optional.of(VIN), List.of(ERROR));
    assertThat(check.identifier()).contains(VIN);
    assertThat(check.accepted()).isEmpty();
  }

  @Test
  void the_heaviest_finding_comes_first() {
    assertThat(IdentifierCheck.of(Optional.of(VIN), List.of(WARNING, ERROR)).findings())
        .containsExactly(ERROR, WARNING);
  }

  @Test
  void the_findings_are_copied() {
    var findings = new ArrayList<>(List.of(ERROR));
    var check = IdentifierCheck.of(Optional.of(VIN), findings);
    findings.clear();
    assertThat(check.findings()).containsExactly(ERROR);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> check.findings().clear());
  }

  @Test
  void what_was_not_read_says_why() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdentifierCheck.of(Optional.<Vin>empty(), List.of(WARNING)))
        .withMessage(
            "IdentifierCheck.findings must have an error if there is no identifier, but were"
                + " [IdentifierFinding[problem=VIN_MODEL_YEAR, severity=WARNING]]");
  }

  @Test
  void masks_the_identifier() {
    assertThat(Vin.check("LFV2A21K8G4123456"))
        .hasToString(
            "IdentifierCheck[identifier=Optional[LFV**********3456], findings="
                + "[IdentifierFinding[problem=VIN_CHECK_DIGIT, severity=ERROR]]]");
  }

  @Test
  void comes_back_from_json() throws JsonProcessingException {
    var check = Vin.check("LFV2A21K8G4123456");
    String json =
        "{\"identifier\":\"LFV2A21K8G4123456\",\"findings\":"
            + "[{\"problem\":\"VIN_CHECK_DIGIT\",\"severity\":\"ERROR\"}]}";
    assertThat(JsonRoundTrip.write2(check)).isEqualTo(json);
    assertThat(JsonRoundTrip.write3(check)).isEqualTo(json);
    assertThat(
            new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new Jdk8Module())
                .readValue(
                    json,
                    new com.fasterxml.jackson.core.type.TypeReference<IdentifierCheck<Vin>>() {}))
        .isEqualTo(check);
    assertThat(
            new tools.jackson.databind.ObjectMapper()
                .readValue(
                    json, new tools.jackson.core.type.TypeReference<IdentifierCheck<Vin>>() {}))
        .isEqualTo(check);
  }
}
