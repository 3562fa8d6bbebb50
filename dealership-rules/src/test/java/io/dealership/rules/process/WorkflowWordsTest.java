package io.dealership.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.text.LocalText;
import io.dealership.rules.process.WorkflowWords.Kind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowWordsTest {

  private static final LocalText ADVISOR = new LocalText("服务顾问", "service advisor");
  private static final LocalText CUSTOMER = new LocalText("客户", "customer");

  @Test
  void what_has_no_name_is_its_code() {
    assertThat(WorkflowWords.codes().name(Kind.GUARD, "hand-over"))
        .isEqualTo(LocalText.same("hand-over"));
  }

  @Test
  void a_signer_may_be_a_role() {
    WorkflowWords words =
        WorkflowWords.of(
            Map.of(
                Kind.ROLE, Map.of("service-advisor", ADVISOR, "customer", ADVISOR),
                Kind.SIGNER, Map.of("customer", CUSTOMER)));
    assertThat(words.name(Kind.SIGNER, "service-advisor")).isEqualTo(ADVISOR);
    assertThat(words.name(Kind.SIGNER, "customer")).isEqualTo(CUSTOMER);
    assertThat(words.name(Kind.DOCUMENT, "service-advisor"))
        .isEqualTo(LocalText.same("service-advisor"));
  }

  @Test
  void a_table_is_copied() {
    Map<String, LocalText> roles = new HashMap<>();
    WorkflowWords words = WorkflowWords.of(Map.of(Kind.ROLE, roles));
    roles.put("service-advisor", ADVISOR);
    assertThat(words.find(Kind.ROLE, "service-advisor")).isEmpty();
  }
}
