package io.dealership.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentLimitsTest {

  @Test
  void are_far_above_any_honest_document_by_default() {
    assertThat(DocumentLimits.standard())
        .isEqualTo(new DocumentLimits(16_777_216, 64, 100_000, 1_000_000));
  }

  @Test
  void must_be_positive_and_the_depth_such_that_reading_cannot_run_out_of_stack() {
    assertThatThrownBy(() -> new DocumentLimits(0, 1, 1, 1))
        .hasMessage("DocumentLimits.maxBytes must be positive, but was 0");
    assertThatThrownBy(() -> new DocumentLimits(1, 1001, 1, 1))
        .hasMessage("DocumentLimits.maxDepth must be from 1 to 1000, but was 1001");
    assertThatThrownBy(() -> new DocumentLimits(1, 1, -1, 1))
        .hasMessage("DocumentLimits.maxTextLength must be positive, but was -1");
    assertThatThrownBy(() -> new DocumentLimits(1, 1, 1, 0))
        .hasMessage("DocumentLimits.maxElements must be positive, but was 0");
  }
}
