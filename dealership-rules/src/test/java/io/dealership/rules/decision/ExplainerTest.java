package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How lines that differ in one fact alone become one. */
class ExplainerTest {

  private static final Citation LAW =
      new Citation("order-43", "32", new LocalText("第43号令第32条", "Order 43, art. 32"));
  private static final Citation STORE =
      new Citation("store-rules", "4", new LocalText("门店规则4", "store rules, no. 4"));
  private static final LocalText NONE = new LocalText("无", "none");
  private static final LocalText PRESENT = new LocalText("在手", "present");

  private final List<Finding> findings = new ArrayList<>();
  private final List<MissingFact> missing = new ArrayList<>();
  private final List<Alternative> alternatives = new ArrayList<>();

  private void presumed(String fact, LocalText label, LocalText value, Citation source) {
    findings.add(
        Finding.builder()
            .rule(new RuleId("q", fact))
            .reason(new Reason("p", "presumption"))
            .isPresumption(true)
            .addCitations(source)
            .text(Explainer.presumption(label, value))
            .build());
    missing.add(new MissingFact(fact, label, Optional.of(value.en())));
  }

  private void changed(String outcome, String zh, String en, String... facts) {
    Map<String, String> written = new java.util.TreeMap<>();
    for (String fact : facts) {
      written.put(fact, "x");
    }
    alternatives.add(new Alternative(outcome, written, new LocalText(zh, en)));
  }

  private String explained(Locale locale) {
    return Decision.of(
            "q",
            LoanerCar.MONDAY,
            LoanerCar.PACK,
            Optional.of("YES"),
            Optional.of("YES"),
            List.of("YES"),
            new LocalText("可以", "Yes"),
            findings,
            missing,
            alternatives)
        .explain(locale);
  }

  @Test
  void presumptions_of_one_value_and_source_are_one_line_and_others_are_their_own() {
    presumed("rain", new LocalText("雨", "proof of rain"), NONE, LAW);
    presumed("voucher", new LocalText("凭证", "voucher"), PRESENT, LAW);
    presumed("hail", new LocalText("冰雹", "proof of hail"), NONE, LAW);
    presumed("snow", new LocalText("雪", "proof of snow"), NONE, STORE);

    assertThat(explained(Locale.ENGLISH))
        .isEqualTo(
            """
            Yes
              ~ Not given, so presumed none: proof of rain; proof of hail. [Order 43, art. 32]
              ~ The voucher was not given; presumed: present. [Order 43, art. 32]
              ~ The proof of snow was not given; presumed: none. [store rules, no. 4]
            """);
    assertThat(explained(Locale.CHINESE))
        .isEqualTo(
            """
            可以
              ~ 以下各项未提供，均推定为无：雨；冰雹。【第43号令第32条】
              ~ 未提供「凭证」，推定为：在手。【第43号令第32条】
              ~ 未提供「雪」，推定为：无。【门店规则4】
            """);
  }

  @Test
  void alternatives_by_one_value_to_one_outcome_are_one_line() {
    presumed("rain", new LocalText("雨", "rain"), NONE, LAW);
    presumed("hail", new LocalText("冰雹", "hail"), NONE, STORE);
    presumed("snow", new LocalText("雪", "snow"), PRESENT, STORE);
    findings.clear();
    changed("NO", "如果「雨」为已证明，则：不可以", "If rain is proven: No", "rain");
    changed("NO", "如果「日」为已证明，则：不可以", "If day is proven: No", "day");
    changed("NO", "如果「冰雹」为已证明，则：不可以", "If hail is proven: No", "hail");
    changed("NO", "如果「雪」为已证明，则：不可以", "If snow is proven: No", "snow");
    changed("LATER", "如果「雪」为未知，则：待定", "If snow is unclear: Later", "snow");
    changed("NO", "如果「冰雹」为甲且「雨」为乙，则：不可以", "If hail is a and rain is b: No", "hail", "rain");

    assertThat(explained(Locale.ENGLISH))
        .isEqualTo(
            """
            Yes
              > If rain, hail or snow is proven: No
              > If day is proven: No
              > If snow is unclear: Later
              > If hail is a and rain is b: No
            """);
    assertThat(explained(Locale.CHINESE))
        .isEqualTo(
            """
            可以
              > 如果「雨」「冰雹」「雪」中任一项为已证明，则：不可以
              > 如果「日」为已证明，则：不可以
              > 如果「雪」为未知，则：待定
              > 如果「冰雹」为甲且「雨」为乙，则：不可以
            """);
  }

  @Test
  void alternatives_of_what_is_presumed_in_one_line_refer_to_it() {
    presumed("rain", new LocalText("雨", "rain"), NONE, LAW);
    presumed("hail", new LocalText("冰雹", "hail"), NONE, LAW);
    changed("NO", "如果「雨」为已证明，则：不可以", "If rain is proven: No", "rain");
    changed("NO", "如果「冰雹」为已证明，则：不可以", "If hail is proven: No", "hail");

    assertThat(explained(Locale.ENGLISH))
        .isEqualTo(
            """
            Yes
              ~ Not given, so presumed none: rain; hail. [Order 43, art. 32]
              > If any of those presumed none is proven: No
            """);
    assertThat(explained(Locale.CHINESE))
        .isEqualTo(
            """
            可以
              ~ 以下各项未提供，均推定为无：雨；冰雹。【第43号令第32条】
              > 如果上述推定为无的任一项为已证明，则：不可以
            """);
  }

  @Test
  void what_has_no_label_is_said_as_it_is() {
    presumed("rain", new LocalText("雨", "rain"), NONE, LAW);
    presumed("hail", new LocalText("冰雹", "hail"), NONE, LAW);
    missing.clear();
    changed("NO", "如果「雨」为已证明，则：不可以", "If rain is proven: No", "rain");

    assertThat(explained(Locale.ENGLISH))
        .isEqualTo(
            """
            Yes
              ~ The rain was not given; presumed: none. [Order 43, art. 32]
              ~ The hail was not given; presumed: none. [Order 43, art. 32]
              > If rain is proven: No
            """);
  }
}
