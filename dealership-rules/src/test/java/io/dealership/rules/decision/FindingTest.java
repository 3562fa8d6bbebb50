package io.dealership.rules.decision;

import static io.dealership.rules.JsonRoundTrip.assertJson;
import static io.dealership.rules.JsonRoundTrip.read2;
import static io.dealership.rules.JsonRoundTrip.read3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.dealership.core.text.LocalText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Citation ARTICLE =
      new Citation("order-43", "18", new LocalText("第43号令第18条", "Order 43, art. 18"));

  private static Finding.Builder aFinding() {
    return Finding.builder()
        .rule(new RuleId("coverage", "time"))
        .reason(new Reason("pack", "time-ended"))
        .addCitations(ARTICLE)
        .text(new LocalText("已到期", "ended"));
  }

  @Test
  void counts_and_is_no_presumption_unless_it_says_so() {
    Finding finding = aFinding().build();

    assertThat(finding.isPresumption()).isFalse();
    assertThat(finding.enforcement()).isEqualTo(Enforcement.BLOCK);
    assertThat(finding.supports()).isEmpty();
    assertThat(finding.values()).isEmpty();
    assertThat(finding.nextStep()).isEmpty();
  }

  @Test
  void speaks_chinese_to_chinese_locales_and_english_to_all_others() {
    Finding finding = aFinding().build();

    assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("已到期");
    assertThat(finding.message(Locale.TRADITIONAL_CHINESE)).isEqualTo("已到期");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("ended");
    assertThat(finding.message(Locale.GERMAN)).isEqualTo("ended");
    assertThat(finding.message(Locale.ROOT)).isEqualTo("ended");
    assertThat(ARTICLE.text(Locale.CHINA)).isEqualTo("第43号令第18条");
  }

  @Test
  void is_refused_without_a_citation() {
    assertThatThrownBy(
            () ->
                Finding.builder()
                    .rule(new RuleId("coverage", "time"))
                    .reason(new Reason("pack", "time-ended"))
                    .text(LocalText.same("ended"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Finding.citations must not be empty for rule coverage.time, but were []");
  }

  @Test
  void is_refused_with_an_empty_value() {
    assertThatThrownBy(() -> aFinding().putValues("days", "").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Finding.values must not be empty texts, but were {days=}");
  }

  @Test
  void findings_with_equal_attributes_are_equal() {
    new EqualsTester()
        .addEqualityGroup(aFinding().build(), aFinding().build())
        .addEqualityGroup(aFinding().enforcement(Enforcement.WARN).build())
        .addEqualityGroup(aFinding().isPresumption(true).build())
        .addEqualityGroup(aFinding().putValues("days", "1").build())
        .testEquals();
  }

  @Test
  void goes_through_json() {
    assertJson(
        aFinding()
            .isPresumption(true)
            .enforcement(Enforcement.OBSERVE)
            .putValues("days", "?")
            .build(),
        Finding.class,
        """
        {
          "rule": "coverage.time",
          "reason": "pack/time-ended",
          "isPresumption": true,
          "enforcement": "OBSERVE",
          "citations": [
            {
              "source": "order-43",
              "clause": "18",
              "text": {"zh": "第43号令第18条", "en": "Order 43, art. 18"}
            }
          ],
          "values": {"days": "?"},
          "text": {"zh": "已到期", "en": "ended"}
        }
        """);
  }

  @Test
  void a_finding_without_citation_is_refused_from_json_too() {
    String json =
        """
        {"rule": "a.b", "reason": "a/b", "isPresumption": false, "enforcement": "BLOCK",
         "citations": [], "values": {}, "text": {"zh": "a", "en": "a"}}
        """;

    assertThatThrownBy(() -> read2(json, Finding.class))
        .hasMessageContaining("Finding.citations must not be empty for rule a.b");
    assertThatThrownBy(() -> read3(json, Finding.class))
        .hasMessageContaining("Finding.citations must not be empty for rule a.b");
  }

  @Test
  void a_citation_is_written_like_in_a_pack() {
    assertThat(ARTICLE).hasToString("order-43 18");
    assertThat(new Citation("order-43", "", LocalText.same("Order 43"))).hasToString("order-43");
  }
}
