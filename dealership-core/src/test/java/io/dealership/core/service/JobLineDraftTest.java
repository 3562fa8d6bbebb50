package io.dealership.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobLineDraftTest {

  private static JobLineDraft aLine(
      @Nullable String labor,
      @Nullable String material,
      @Nullable Map<ExclusionGround, Evidence> exclusionEvidence) {
    return new JobLineDraft(
        1, null, null, labor, material, null, null, null, exclusionEvidence, null);
  }

  private static RepairOrder ordered(JobLineDraft line) {
    return new RepairOrderDraft(
            "RO-1",
            "LFV2A21K2G4123456",
            null,
            LocalDate.of(2026, 3, 2),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(line))
        .toRepairOrder();
  }

  @Test
  void a_draft_has_the_fields_of_a_line() {
    String json = JsonRoundTrip.write2(JobLineTest.aFullyKnownLine());
    JobLineDraft draft = JsonRoundTrip.read2(json, JobLineDraft.class);
    assertThat(ordered(draft).jobLines()).containsExactly(JobLineTest.aFullyKnownLine());
    assertThat(JsonRoundTrip.survives(draft, JobLineDraft.class)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "360, 'Money must be written like ''CNY 12.50'', but was ''360'''",
    "CNY 1.005, 'Money must be written like ''CNY 12.50'', but was ''CNY 1.005'''",
    "XYZ 1.00, 'Money must be written like ''CNY 12.50'', but was ''XYZ 1.00'''",
    "CNY 99999999999999999, 'Money must have at most 20 characters, but had 21'",
    "CNY -1.00, 'JobLine.labor must not be negative, but was CNY -1.00'"
  })
  void what_is_no_cost_is_refused(String labor, String problem) {
    String path = problem.startsWith("JobLine") ? "jobLines[0]" : "jobLines[0].labor";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ordered(aLine(labor, "CNY 2.00", null)))
        .withMessage("RepairOrderDraft must be valid, but was not: " + path + ": " + problem);
  }

  @Test
  void cost_of_20_characters_is_read() {
    assertThat(ordered(aLine("CNY 0000000000001.00", "CNY 2.00", null)).jobLines().get(0).labor())
        .isEqualTo(Money.parse("CNY 1.00"));
  }

  @Test
  void the_evidence_is_copied() {
    var evidence = new EnumMap<ExclusionGround, Evidence>(ExclusionGround.class);
    evidence.put(ExclusionGround.IMPROPER_USE, Evidence.PROVEN);
    JobLineDraft line = aLine("CNY 1.00", "CNY 2.00", evidence);
    evidence.clear();
    assertThat(ordered(line).jobLines().get(0).exclusionEvidence())
        .containsExactly(Map.entry(ExclusionGround.IMPROPER_USE, Evidence.PROVEN));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> line.exclusionEvidence().clear());
  }
}
