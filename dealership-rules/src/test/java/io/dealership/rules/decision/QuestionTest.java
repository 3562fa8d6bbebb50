package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.LoanerCar.Loaner;
import io.dealership.rules.decision.LoanerCar.Membership;
import io.dealership.rules.decision.LoanerCar.Visit;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final LocalDate MONDAY = LoanerCar.MONDAY;

  private final Question<Visit, Loaner> loaner = LoanerCar.question();

  private Decision<Loaner> decide(Visit visit) {
    return loaner.decide(visit, MONDAY);
  }

  private static List<String> rules(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.rule().rule()).toList();
  }

  // ---- outcome and reasons ----

  @Test
  void gives_the_weightiest_outcome_and_every_reason_in_order_of_weight() {
    Decision<Loaner> decision = decide(Visit.of(9, false).with(Membership.GOLD));

    assertThat(decision.outcome()).contains(Loaner.GRANTED);
    assertThat(decision.outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(decision.possible()).containsExactly(Loaner.GRANTED);
    assertThat(decision.question()).isEqualTo("loaner-car");
    assertThat(decision.on()).isEqualTo(MONDAY);
    assertThat(decision.pack()).isEqualTo(LoanerCar.PACK);
    assertThat(rules(decision)).containsExactly("gold-member", "out-of-term");
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void a_finding_has_rule_reason_values_citation_message_and_next_step() {
    Finding finding = decide(Visit.of(5, true)).findings().get(0);

    assertThat(finding)
        .isEqualTo(
            Finding.builder()
                .rule(new RuleId("loaner-car", "short-repair"))
                .reason(new Reason("store-loaners", "short-repair"))
                .supports("NOT_OWED")
                .addCitations(
                    new Citation("order-43", "21", new LocalText("第43号令第21条", "Order 43, art. 21")))
                .putValues("days", "5")
                .text(new LocalText("维修需5天，不超过5天。", "The repair takes 5 days, no more than 5."))
                .nextStep(
                    new NextStep(
                        "offer-shuttle", new LocalText("为***安排班车。", "Offer the shuttle to ***.")))
                .build());
  }

  @Test
  void explains_a_no_in_english() {
    assertThat(decide(Visit.of(5, true)).explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Not owed
              - The repair takes 5 days, no more than 5. [Order 43, art. 21]
                  Next: Offer the shuttle to ***.
              > If days of repair >= 6: Granted
              > If membership is gold: Granted
            """);
  }

  @Test
  void explains_a_no_in_chinese() {
    assertThat(decide(Visit.of(5, true)).explain(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(
            """
            无义务提供
              - 维修需5天，不超过5天。【第43号令第21条】
                  下一步：为***安排班车。
              > 如果「维修天数」>= 6，则：提供备用车
              > 如果「会员等级」为金卡，则：提供备用车
            """);
  }

  @Test
  void explains_several_reasons_of_several_sources() {
    Decision<Loaner> decision = decide(Visit.of(3, true).withAge(20));

    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Refused
              - *** (***) is not 21 yet; the insurance refuses. [store rules, no. 3; store rules, no. 7]
                  Next: Offer a taxi.
              - The repair takes 3 days, no more than 5. [Order 43, art. 21]
                  Next: Offer the shuttle to ***.
            """);
    assertThat(decision.explain(Locale.CHINESE))
        .isEqualTo(
            """
            不提供备用车
              - 驾驶人***（***岁）未满21岁，保险不承保。【门店规则3；门店规则7】
                  下一步：提供出租车费。
              - 维修需3天，不超过5天。【第43号令第21条】
                  下一步：为***安排班车。
            """);
  }

  // ---- what was not given ----

  @Test
  void a_presumption_that_matters_is_a_finding_with_its_citation() {
    Decision<Loaner> decision = decide(Visit.of(3, true).withoutMembership());

    assertThat(decision.outcome()).contains(Loaner.NOT_OWED);
    assertThat(decision.findings().get(1))
        .isEqualTo(
            Finding.builder()
                .rule(new RuleId("loaner-car", "membership"))
                .reason(new Reason("store-loaners", "presumption"))
                .isPresumption(true)
                .addCitations(
                    new Citation("store-rules", "4", new LocalText("门店规则4", "store rules, no. 4")))
                .putValues("membership", "\"NONE\"")
                .text(
                    new LocalText(
                        "未提供「会员等级」，推定为：无。", "The membership was not given; presumed: none."))
                .build());
    assertThat(decision.missing())
        .containsExactly(
            new MissingFact(
                "membership", new LocalText("会员等级", "membership"), Optional.of("\"NONE\"")));
  }

  @Test
  void explains_presumptions_once_and_before_what_is_missing() {
    Decision<Loaner> decided = decide(Visit.of(3, true).withoutMembership());
    Decision<Loaner> open = decide(Visit.of(8, true).withoutMembership().withoutTerm());

    assertThat(decided.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Not owed
              - The repair takes 3 days, no more than 5. [Order 43, art. 21]
                  Next: Offer the shuttle to ***.
              ~ The membership was not given; presumed: none. [store rules, no. 4]
              > If days of repair >= 6: Granted
              > If membership is gold: Granted
            """);
    assertThat(open.explain(Locale.CHINESE))
        .isEqualTo(
            """
            无法确定
              ~ 未提供「会员等级」，推定为：无。【门店规则4】
              ? 缺少：在包修期内
            """);
  }

  @Test
  void a_presumption_that_decides_nothing_is_not_mentioned() {
    Decision<Loaner> decision = decide(Visit.of(8, true).withoutMembership());

    assertThat(decision.outcome()).contains(Loaner.GRANTED);
    assertThat(rules(decision)).containsExactly("long-repair");
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void an_unknown_fact_that_decides_is_asked_for() {
    Decision<Loaner> decision = decide(Visit.of(3, true).withoutDays());

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.outcomeIfEnforced()).isEmpty();
    assertThat(decision.possible()).containsExactlyInAnyOrder(Loaner.GRANTED, Loaner.NOT_OWED);
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.alternatives()).isEmpty();
    assertThat(decision.missing())
        .containsExactly(
            new MissingFact("days", new LocalText("维修天数", "days of repair"), Optional.empty()));
    assertThat(decision.explain(Locale.ENGLISH))
        .isEqualTo("Undetermined\n  ? Missing: days of repair\n");
    assertThat(decision.explain(Locale.CHINESE)).isEqualTo("无法确定\n  ? 缺少：维修天数\n");
    assertThat(decision).hasToString("loaner-car on 2026-03-02: undetermined");
  }

  @Test
  void an_unknown_fact_that_decides_nothing_is_not_asked_for() {
    Decision<Loaner> decision =
        decide(Visit.of(3, true).with(Membership.GOLD).withoutDays().withoutTerm());

    assertThat(decision.outcome()).contains(Loaner.GRANTED);
    assertThat(decision.missing()).isEmpty();
    assertThat(rules(decision)).containsExactly("gold-member");
  }

  @Test
  void a_text_shows_a_fact_that_was_not_given_as_a_question_mark() {
    Visit visit =
        new Visit(
            Visit.of(3, true).days(),
            Optional.of(true),
            Optional.of(Membership.NONE),
            Visit.of(3, true).age(),
            Optional.empty());

    assertThat(decide(visit).findings().get(0).nextStep().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("Offer the shuttle to ?.");
  }

  @Test
  void values_of_a_finding_show_what_was_not_given() {
    DecisionTable table =
        LoanerCar.table(
            LoanerCar.rule("short-repair", "NOT_OWED", "offer-shuttle", "order-43 21", "null,,,"),
            LoanerCar.rule("long-repair", "GRANTED", "", "order-43 21", "not(null),,,"));
    Question<Visit, Loaner> question =
        Question.builder("f", table, LoanerCar.TYPE, Declarations.none(), Loaner.class)
            .texts(key -> Optional.ofNullable(LoanerCar.TEXTS.get(key)))
            .build();

    Finding finding = question.decide(Visit.of(3, true).withoutDays(), MONDAY).findings().get(0);

    assertThat(finding.values()).isEqualTo(Map.of("days", "?"));
    assertThat(finding.text().en()).isEqualTo("The repair takes ? days, no more than 5.");
  }

  // ---- what would change it ----

  @Test
  void what_only_grows_is_never_to_be_lowered_and_what_is_fixed_never_to_be_changed() {
    Decision<Loaner> granted = decide(Visit.of(8, true));
    Decision<Loaner> outOfTerm = decide(Visit.of(8, false));

    assertThat(granted.alternatives()).isEmpty();
    assertThat(outOfTerm.alternatives())
        .containsExactly(
            new Alternative(
                "GRANTED",
                Map.of("membership", "\"GOLD\""),
                new LocalText("如果「会员等级」为金卡，则：提供备用车", "If membership is gold: Granted")));
  }

  @Test
  void an_alternative_names_all_facts_that_must_change_together() {
    DecisionTable table =
        LoanerCar.table(
            LoanerCar.rule("gold-member", "GRANTED", "", "store-rules 4", "> 5,,\"GOLD\","),
            LoanerCar.rule("short-repair", "NOT_OWED", "offer-shuttle", "order-43 21", "<= 5,,,"),
            LoanerCar.rule(
                "out-of-term", "NOT_OWED", "offer-shuttle", "order-43 21", ",,not(\"GOLD\"),"));

    Decision<Loaner> decision = LoanerCar.builder(table).build().decide(Visit.of(3, true), MONDAY);

    assertThat(decision.alternatives())
        .containsExactly(
            new Alternative(
                "GRANTED",
                Map.of("days", ">= 6", "membership", "\"GOLD\""),
                new LocalText(
                    "如果「维修天数」>= 6且「会员等级」为金卡，则：提供备用车",
                    "If days of repair >= 6 and membership is gold: Granted")));
  }

  // ---- personal data ----

  @Test
  void personal_facts_are_masked_everywhere() {
    Decision<Loaner> decision = decide(Visit.of(3, true).withAge(19));

    String everything =
        decision.findings()
            + decision.explain(Locale.ENGLISH)
            + decision.explain(Locale.CHINESE)
            + decision
            + decision.missing()
            + decision.alternatives();
    assertThat(everything).doesNotContain("19", "Zhang").contains("age=***", "*** (***)");
  }

  @Test
  void a_personal_value_that_the_table_does_not_allow_is_not_shown() {
    assertThatThrownBy(() -> decide(Visit.of(3, true).withAge(133)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Fact 'age' must be [0..120] for table 'loaner-car', but was another value.");
  }

  // ---- enforcement ----

  @Test
  void a_rule_on_trial_is_shown_but_does_not_count_and_counts_again_after_the_trial() {
    LocalDate until = MONDAY.plusDays(7);
    Question<Visit, Loaner> question =
        LoanerCar.builder(LoanerCar.table())
            .soften("gold-member", Enforcement.OBSERVE, MONDAY, until)
            .build();
    Visit gold = Visit.of(3, true).with(Membership.GOLD);

    Decision<Loaner> before = question.decide(gold, MONDAY.minusDays(1));
    Decision<Loaner> during = question.decide(gold, MONDAY);
    Decision<Loaner> last = question.decide(gold, until.minusDays(1));
    Decision<Loaner> after = question.decide(gold, until);

    assertThat(before.outcome()).contains(Loaner.GRANTED);
    assertThat(during.outcome()).contains(Loaner.NOT_OWED);
    assertThat(during.outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(during.findings())
        .extracting(Finding::enforcement)
        .containsExactly(Enforcement.OBSERVE, Enforcement.BLOCK);
    assertThat(last.outcome()).contains(Loaner.NOT_OWED);
    assertThat(after.outcome()).contains(Loaner.GRANTED);
    assertThat(after.outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(during.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Not owed
              ! If every rule counted: GRANTED
              - Member: gold. [store rules, no. 4] (shown only, does not count)
              - The repair takes 3 days, no more than 5. [Order 43, art. 21]
                  Next: Offer the shuttle to ***.
              > If days of repair >= 6: Granted
            """);
    assertThat(during.explain(Locale.CHINESE))
        .isEqualTo(
            """
            无义务提供
              ! 如全部规则生效，结论为：GRANTED
              - 金卡会员：金卡。【门店规则4】（仅提示，不影响结论）
              - 维修需3天，不超过5天。【第43号令第21条】
                  下一步：为***安排班车。
              > 如果「维修天数」>= 6，则：提供备用车
            """);
  }

  @Test
  void trials_that_meet_are_told_apart_by_day() {
    Question<Visit, Loaner> question =
        LoanerCar.builder(LoanerCar.table())
            .soften("gold-member", Enforcement.OBSERVE, MONDAY, MONDAY.plusDays(7))
            .soften("gold-member", Enforcement.WARN, MONDAY.plusDays(7), MONDAY.plusDays(14))
            .soften("out-of-term", Enforcement.BLOCK, MONDAY, MONDAY.plusDays(30))
            .build();
    Visit gold = Visit.of(8, false).with(Membership.GOLD);

    assertThat(question.decide(gold, MONDAY.plusDays(6)).findings().get(0).enforcement())
        .isEqualTo(Enforcement.OBSERVE);
    assertThat(question.decide(gold, MONDAY.plusDays(7)).findings().get(0).enforcement())
        .isEqualTo(Enforcement.WARN);
    assertThat(question.decide(gold, MONDAY.plusDays(7)).outcome()).contains(Loaner.NOT_OWED);
    assertThat(question.decide(gold, MONDAY.plusDays(14)).findings().get(0).enforcement())
        .isEqualTo(Enforcement.BLOCK);
    assertThat(question.decide(gold, MONDAY.plusDays(14)).outcome()).contains(Loaner.GRANTED);
  }

  @Test
  void what_would_be_decided_may_be_undetermined_where_the_trial_decides() {
    Question<Visit, Loaner> question =
        LoanerCar.builder(LoanerCar.table())
            .soften("gold-member", Enforcement.WARN, MONDAY, MONDAY.plusDays(7))
            .build();
    Visit gold = Visit.of(3, true).with(Membership.GOLD).withoutDays();

    Decision<Loaner> decision = question.decide(gold, MONDAY);

    assertThat(decision.outcome()).isEmpty();
    assertThat(decision.outcomeIfEnforced()).contains(Loaner.GRANTED);
    assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("days");
  }

  @Test
  void a_trial_that_leaves_a_gap_is_refused() {
    assertThatThrownBy(
            () ->
                LoanerCar.builder(LoanerCar.table())
                    .soften("long-repair", Enforcement.OBSERVE, MONDAY, MONDAY.plusDays(1))
                    .build())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "tables/loaner-car.dmn, table loaner-car, enforcement from 2026-03-02: expected rules"
                + " that still answer everything without [long-repair], but was no rule matches"
                + " {age = 21, days = 6, inTerm = true, membership = \"NONE\"}");
  }

  // ---- building ----

  @Test
  void all_errors_of_a_question_are_told_at_once() {
    DecisionTable table =
        LoanerCar.table(
            LoanerCar.TOO_YOUNG.withAnnotations(Map.of("source", "store-rules 3")),
            LoanerCar.LONG_REPAIR.withAnnotations(
                Map.of("reason", "Long_Repair", "source", "order-43 21")),
            LoanerCar.GOLD_MEMBER.withAnnotations(
                Map.of("reason", "gold-member", "source", "order-99 1; ")),
            LoanerCar.SHORT_REPAIR.withAnnotations(
                Map.of("reason", "quick-repair", "source", "order-43 21")),
            LoanerCar.OUT_OF_TERM.withOutputs(
                List.of(Optional.of("NOT_OWED"), Optional.of("send-flowers"))));
    Declarations declarations =
        Declarations.of(
            List.of(
                new FactDeclaration(
                    "membership",
                    WhenMissing.presume("NONE", "hearsay 1"),
                    ChangeKind.CHANGEABLE,
                    false)));

    assertThatThrownBy(
            () ->
                Question.builder(
                        "tables/loaner-car.dmn", table, LoanerCar.TYPE, declarations, Loaner.class)
                    .texts(key -> Optional.ofNullable(LoanerCar.TEXTS.get(key)))
                    .citations(LoanerCar::citation)
                    .soften("gone", Enforcement.WARN, MONDAY, MONDAY.plusDays(1))
                    .build())
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.problems().stream().map(Problem::toString))
                    .containsExactly(
                        at(
                            "rule too-young, annotation reason",
                            "a reason code in kebab-case",
                            "''"),
                        at("rule too-young, annotation message", "a text for reason none", "none"),
                        at(
                            "rule long-repair, annotation reason",
                            "a reason code in kebab-case",
                            "'Long_Repair'"),
                        at(
                            "rule long-repair, annotation message",
                            "a text for reason none",
                            "none"),
                        at(
                            "rule gold-member, annotation source",
                            "a source of the pack and its clause",
                            "'order-99 1'"),
                        at(
                            "rule gold-member, annotation source",
                            "a source of the pack and its clause",
                            "''"),
                        at(
                            "rule short-repair, annotation message",
                            "a text for reason quick-repair",
                            "none"),
                        at(
                            "rule out-of-term, output nextStep",
                            "a next step with a text",
                            "'send-flowers'"),
                        at(
                            "presumption of membership",
                            "a source of the pack and its clause",
                            "'hearsay 1'"),
                        at("enforcement", "a rule of the table", "'gone'")));
  }

  private static String at(String place, String expectation, String value) {
    return "tables/loaner-car.dmn, table loaner-car, "
        + place
        + ": expected "
        + expectation
        + ", but was "
        + value;
  }

  @Test
  void without_texts_and_citations_it_shows_what_the_table_says() {
    DecisionTable table =
        LoanerCar.table(
            LoanerCar.SHORT_REPAIR
                .withAnnotations(
                    Map.of("reason", "short", "source", "house 1", "message", "{days} is short"))
                .withOutputs(List.of(Optional.of("NOT_OWED"), Optional.empty())),
            LoanerCar.LONG_REPAIR.withAnnotations(
                Map.of("reason", "long", "source", "house 2", "message", "an open { brace")));
    Question<Visit, Loaner> question =
        Question.builder("f", table, LoanerCar.TYPE, Declarations.none(), Loaner.class).build();

    Decision<Loaner> brief = question.decide(Visit.of(3, true), MONDAY);
    Decision<Loaner> lengthy = question.decide(Visit.of(9, true), MONDAY);

    assertThat(brief.pack()).hasToString("none 0");
    assertThat(brief.explain(Locale.ENGLISH)).startsWith("NOT_OWED\n  - 3 is short [house 1]\n");
    assertThat(lengthy.findings().get(0).message(Locale.CHINESE)).isEqualTo("an open { brace");
    assertThat(question.table().table()).isEqualTo(table);
  }

  @Test
  void words_of_a_change_are_written_for_people() {
    DecisionTable table =
        LoanerCar.table(
            LoanerCar.SHORT_REPAIR.withCells(cells("<= 5,true,,")),
            LoanerCar.LONG_REPAIR.withCells(cells("> 5,true,,")),
            LoanerCar.OUT_OF_TERM.withCells(cells(",false,,")));
    Declarations changeable =
        Declarations.of(
            List.of(new FactDeclaration("days", WhenMissing.unknown(), ChangeKind.FIXED, false)));

    Decision<Loaner> decision =
        Question.builder("f", table, LoanerCar.TYPE, changeable, Loaner.class)
            .texts(key -> Optional.ofNullable(LoanerCar.TEXTS.get(key)))
            .build()
            .decide(Visit.of(8, false), MONDAY);

    assertThat(decision.alternatives())
        .extracting(other -> other.text(Locale.ENGLISH))
        .containsExactly("If in term is true: Granted");
    assertThat(decision.alternatives())
        .extracting(other -> other.text(Locale.CHINESE))
        .containsExactly("如果「在包修期内」为true，则：提供备用车");
  }

  private static List<Cell> cells(String cells) {
    return LoanerCar.rule("any", "NOT_OWED", "", "x", cells).cells();
  }

  // ---- when ----

  @Test
  void explanations_are_made_when_asked_for_and_only_once() {
    var read = new AtomicInteger();
    FactType<Visit> counting =
        FactType.builder(Visit.class)
            .optionalInteger("days", Visit::days)
            .optionalFlag("inTerm", Visit::inTerm)
            .optionalChoice("membership", Membership.class, Visit::membership)
            .optionalInteger("age", Visit::age)
            .optionalText(
                "driver",
                visit -> {
                  read.incrementAndGet();
                  return visit.driver();
                })
            .build();
    Question<Visit, Loaner> question =
        Question.builder("f", LoanerCar.table(), counting, LoanerCar.DECLARATIONS, Loaner.class)
            .texts(key -> Optional.ofNullable(LoanerCar.TEXTS.get(key)))
            .build();

    Decision<Loaner> decision = question.decide(Visit.of(3, true), MONDAY);
    assertThat(decision.outcome()).contains(Loaner.NOT_OWED);
    assertThat(decision).hasToString("loaner-car on 2026-03-02: NOT_OWED");
    assertThat(read).hasValue(0);

    List<Finding> findings = decision.findings();
    int once = read.get();
    assertThat(once).isPositive();
    assertThat(decision.findings()).isSameAs(findings);
    assertThat(decision.explain(Locale.CHINESE)).isNotEmpty();
    assertThat(decision.missing()).isEmpty();
    assertThat(read).hasValue(once);
  }

  @Test
  void deciding_twice_gives_equal_decisions() {
    for (Visit visit :
        List.of(
            Visit.of(3, true),
            Visit.of(3, true).withoutMembership(),
            Visit.of(3, true).withoutDays(),
            Visit.of(8, false).withAge(19))) {
      Decision<Loaner> first = decide(visit);
      Decision<Loaner> second = LoanerCar.question().decide(visit, MONDAY);

      assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
      assertThat(second.explain(Locale.ENGLISH)).isEqualTo(first.explain(Locale.ENGLISH));
    }
  }
}
