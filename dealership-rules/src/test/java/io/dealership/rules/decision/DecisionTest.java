package io.dealership.rules.decision;

import static io.dealership.rules.JsonRoundTrip.assertJson;
import static io.dealership.rules.JsonRoundTrip.assertSurvives;
import static io.dealership.rules.JsonRoundTrip.read2;
import static io.dealership.rules.JsonRoundTrip.read3;
import static io.dealership.rules.JsonRoundTrip.write2;
import static io.dealership.rules.JsonRoundTrip.write3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.testing.EqualsTester;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.LoanerCar.Loaner;
import io.dealership.rules.decision.LoanerCar.Membership;
import io.dealership.rules.decision.LoanerCar.Visit;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final LocalDate MONDAY = LoanerCar.MONDAY;
  private static final Type LOANER = new TypeReference<Decision<Loaner>>() {}.getType();

  private static Decision<Loaner> decide(Visit visit) {
    return LoanerCar.question().decide(visit, MONDAY);
  }

  private static Decision<Loaner> told(
      String question,
      LocalDate on,
      Optional<Loaner> outcome,
      Optional<Loaner> ifEnforced,
      String headline) {
    return Decision.of(
        question,
        on,
        LoanerCar.PACK,
        outcome,
        ifEnforced,
        List.of(Loaner.GRANTED),
        LocalText.same(headline),
        List.of(),
        List.of(),
        List.of());
  }

  // ---- equality ----

  @Test
  void decisions_are_equal_when_all_they_say_is_equal() {
    Optional<Loaner> granted = Optional.of(Loaner.GRANTED);
    new EqualsTester()
        .addEqualityGroup(decide(Visit.of(3, true)), decide(Visit.of(3, true)))
        .addEqualityGroup(decide(Visit.of(4, true)))
        .addEqualityGroup(LoanerCar.question().decide(Visit.of(3, true), MONDAY.plusDays(1)))
        .addEqualityGroup(
            told("loaner", MONDAY, granted, granted, "yes"),
            told("loaner", MONDAY, granted, granted, "yes"))
        .addEqualityGroup(told("loaner", MONDAY, granted, Optional.empty(), "yes"))
        .addEqualityGroup(told("loaner", MONDAY, Optional.empty(), granted, "yes"))
        .addEqualityGroup(told("loaner", MONDAY.plusDays(1), granted, granted, "yes"))
        .addEqualityGroup(told("other", MONDAY, granted, granted, "yes"))
        .addEqualityGroup(told("loaner", MONDAY, granted, granted, "no"))
        .addEqualityGroup(
            Decision.of(
                "loaner",
                MONDAY,
                new PackVersion("store-loaners", "2026.2"),
                granted,
                granted,
                List.of(Loaner.GRANTED),
                LocalText.same("yes"),
                List.of(),
                List.of(),
                List.of()))
        .testEquals();
  }

  @Test
  void what_would_be_undetermined_if_enforced_is_said() {
    Decision<Loaner> decision =
        told("loaner", MONDAY, Optional.of(Loaner.GRANTED), Optional.empty(), "Granted");

    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo("Granted\n  ! If every rule counted: undetermined\n");
    assertThat(decision.explain(Locale.CHINESE)).isEqualTo("Granted\n  ! 如全部规则生效，结论为：无法确定\n");
  }

  // ---- JSON ----

  @Test
  void is_written_as_json_with_the_names_of_its_attributes() {
    assertJson(
        decide(Visit.of(3, true).withAge(19).withoutMembership()),
        LOANER,
        """
        {
          "question": "loaner-car",
          "on": "2026-03-02",
          "pack": {"id": "store-loaners", "version": "2026.1"},
          "outcome": "REFUSED",
          "outcomeIfEnforced": "REFUSED",
          "possible": ["REFUSED"],
          "headline": {"zh": "不提供备用车", "en": "Refused"},
          "findings": [
            {
              "rule": "loaner-car.too-young",
              "reason": "store-loaners/too-young",
              "isPresumption": false,
              "supports": "REFUSED",
              "enforcement": "BLOCK",
              "citations": [
                {
                  "source": "store-rules",
                  "clause": "3",
                  "text": {"zh": "门店规则3", "en": "store rules, no. 3"}
                },
                {
                  "source": "store-rules",
                  "clause": "7",
                  "text": {"zh": "门店规则7", "en": "store rules, no. 7"}
                }
              ],
              "values": {"age": "***"},
              "text": {
                "zh": "驾驶人***（***岁）未满21岁，保险不承保。",
                "en": "*** (***) is not 21 yet; the insurance refuses."
              },
              "nextStep": {
                "code": "offer-taxi",
                "text": {"zh": "提供出租车费。", "en": "Offer a taxi."}
              }
            },
            {
              "rule": "loaner-car.short-repair",
              "reason": "store-loaners/short-repair",
              "isPresumption": false,
              "supports": "NOT_OWED",
              "enforcement": "BLOCK",
              "citations": [
                {
                  "source": "order-43",
                  "clause": "21",
                  "text": {"zh": "第43号令第21条", "en": "Order 43, art. 21"}
                }
              ],
              "values": {"days": "3"},
              "text": {
                "zh": "维修需3天，不超过5天。",
                "en": "The repair takes 3 days, no more than 5."
              },
              "nextStep": {
                "code": "offer-shuttle",
                "text": {"zh": "为***安排班车。", "en": "Offer the shuttle to ***."}
              }
            }
          ],
          "missing": [],
          "alternatives": []
        }
        """);
  }

  @Test
  void presumptions_missing_facts_and_alternatives_go_through_json() {
    assertSurvives(decide(Visit.of(3, true).withoutMembership()), LOANER);
    assertSurvives(decide(Visit.of(3, true).withoutDays().withoutMembership()), LOANER);
    assertSurvives(decide(Visit.of(9, false).with(Membership.GOLD)), LOANER);
  }

  @Test
  void a_decision_on_trial_goes_through_json() {
    Decision<Loaner> decision =
        LoanerCar.builder(LoanerCar.table())
            .soften("gold-member", Enforcement.WARN, MONDAY, MONDAY.plusDays(1))
            .build()
            .decide(Visit.of(3, true).with(Membership.GOLD), MONDAY);

    assertSurvives(decision, LOANER);
    assertThat(decision.outcomeIfEnforced()).isNotEqualTo(decision.outcome());
  }

  @Test
  void an_undetermined_decision_is_written_without_outcome() {
    assertJson(
        decide(Visit.of(3, true).withoutDays()),
        LOANER,
        """
        {
          "question": "loaner-car",
          "on": "2026-03-02",
          "pack": {"id": "store-loaners", "version": "2026.1"},
          "possible": ["NOT_OWED", "GRANTED"],
          "headline": {"zh": "无法确定", "en": "Undetermined"},
          "findings": [],
          "missing": [
            {"name": "days", "label": {"zh": "维修天数", "en": "days of repair"}}
          ],
          "alternatives": []
        }
        """);
  }

  @Test
  void what_was_read_explains_itself_like_what_was_decided() {
    Decision<Loaner> decision = decide(Visit.of(3, true).withoutMembership());

    Decision<?> read2 = (Decision<?>) read2(write2(decision), LOANER);
    Decision<?> read3 = (Decision<?>) read3(write3(decision), LOANER);

    assertThat(read2.explain(Locale.ENGLISH)).isEqualTo(decision.explain(Locale.ENGLISH));
    assertThat(read3.explain(Locale.CHINESE)).isEqualTo(decision.explain(Locale.CHINESE));
    assertThat(read2.outcome()).isEqualTo(Optional.of(Loaner.NOT_OWED));
    assertThat(read3).hasToString("loaner-car on 2026-03-02: NOT_OWED");
  }

  @Test
  void personal_facts_are_not_in_json() {
    assertThat(write2(decide(Visit.of(3, true).withAge(19)))).doesNotContain("19", "Zhang");
    assertThat(write3(decide(Visit.of(3, true).withAge(19)))).doesNotContain("19", "Zhang");
  }

  @Test
  void the_small_types_go_through_json() {
    assertJson(new RuleId("a", "b.c"), RuleId.class, "\"a.b.c\"");
    assertJson(new Reason("a", "b-c"), Reason.class, "\"a/b-c\"");
    assertJson(new PackVersion("a", "1"), PackVersion.class, "{\"id\":\"a\",\"version\":\"1\"}");
    assertJson(new LocalText("是", "yes"), LocalText.class, "{\"zh\":\"是\",\"en\":\"yes\"}");
    assertJson(
        new NextStep("a", LocalText.same("b")),
        NextStep.class,
        "{\"code\":\"a\",\"text\":{\"zh\":\"b\",\"en\":\"b\"}}");
    assertJson(
        new Citation("a", "1", LocalText.same("b")),
        Citation.class,
        "{\"source\":\"a\",\"clause\":\"1\",\"text\":{\"zh\":\"b\",\"en\":\"b\"}}");
    assertJson(
        new MissingFact("a", LocalText.same("b"), Optional.of("1")),
        MissingFact.class,
        "{\"name\":\"a\",\"label\":{\"zh\":\"b\",\"en\":\"b\"},\"presumed\":\"1\"}");
    assertJson(
        new Alternative("A", Map.of("f", "> 1"), LocalText.same("b")),
        Alternative.class,
        "{\"outcome\":\"A\",\"facts\":{\"f\":\"> 1\"},\"text\":{\"zh\":\"b\",\"en\":\"b\"}}");
  }
}
