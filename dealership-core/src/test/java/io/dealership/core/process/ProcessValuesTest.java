package io.dealership.core.process;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessValuesTest {

  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  private static Activity activity(String code) {
    return Activity.builder().code(code).name(new LocalText("活动", code)).build();
  }

  private static ActivityGraph graph(Relation... relations) {
    return new ActivityGraph(
        List.of(
            activity("order"),
            activity("item")
                .withPart(new ActivityGraph(List.of(activity("quote")), List.of()))
                .withMostInstances(2)),
        List.of(relations));
  }

  private static CaseEvent event(String id, int second) {
    return CaseEvent.builder()
        .id(EventId.of(id))
        .activity(ActivityPath.of("order"))
        .at(AT.plusSeconds(second))
        .build();
  }

  private static CaseHistory history(CaseEvent... events) {
    return new CaseHistory(CaseNumber.of("RO-1"), "visit", "1", List.of(events));
  }

  // ---- codes, ids and paths ----

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("DocumentCode", (Function<String, Object>) DocumentCode::of),
        Arguments.of("SignerCode", (Function<String, Object>) SignerCode::of),
        Arguments.of("GuardCode", (Function<String, Object>) GuardCode::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void codes_are_kebab_case_and_have_an_order(String type, Function<String, Object> of) {
    assertThat(of.apply("repair-order"))
        .hasToString("repair-order")
        .isEqualTo(of.apply("repair-order"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("Repair"))
        .withMessage(
            type
                + ".code must be lower-case words of letters and digits, joined by hyphens, but was"
                + " 'Repair'");
    @SuppressWarnings("unchecked")
    Comparable<Object> first = (Comparable<Object>) of.apply("a");
    assertThat(first.compareTo(of.apply("b"))).isNegative();
  }

  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of("EventId", (Function<String, Object>) EventId::of),
        Arguments.of("CaseNumber", (Function<String, Object>) CaseNumber::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void ids_are_visible_text_and_have_an_order(String type, Function<String, Object> of) {
    assertThat(of.apply("RO 1")).hasToString("RO 1").isEqualTo(of.apply("RO 1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(""))
        .withMessageStartingWith(type + ".value must");
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply("x".repeat(81)));
    assertThat(of.apply("x".repeat(80))).isNotNull();
    @SuppressWarnings("unchecked")
    Comparable<Object> first = (Comparable<Object>) of.apply("a");
    assertThat(first.compareTo(of.apply("b"))).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "item/quote", "item#2/quote", "a#12/b#999999999/c"})
  void a_path_is_read_as_it_is_written(String text) {
    assertThat(ActivityPath.parse(text)).hasToString(text);
    assertThat(ActivityPath.parse(text).isOfAnInstance()).isEqualTo(text.contains("#"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "item#0/quote|ActivityPath must be written like 'additional-item#2/consent', but was",
        "item#/quote|ActivityPath must be written like 'additional-item#2/consent', but was",
        "item#02/quote|ActivityPath must be written like 'additional-item#2/consent', but was",
        "item#1234567890/quote|ActivityPath must be written like",
        "item#x/quote|ActivityPath must be written like 'additional-item#2/consent', but was",
        "item#2|ActivityPath must end with an activity without a number, but was 'item#2'",
        "a/b/c/d/e/f/g/h/i|ActivityPath.parts must be 1 to 8, but were 9",
        "item//quote|ActivityPath.Part.code must be lower-case words",
        "Item|ActivityPath.Part.code must be lower-case words"
      })
  void what_is_no_path_is_refused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActivityPath.parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void paths_lead_inwards_and_have_an_order() {
    ActivityPath item = ActivityPath.of("item");

    assertThat(item.in(2, "quote")).hasToString("item#2/quote");
    assertThat(item.in(2, "quote").last()).isEqualTo("quote");
    List<ActivityPath> sorted =
        Stream.of("item#10/quote", "item#2/quote", "order", "item", "item#2/ask")
            .map(ActivityPath::parse)
            .sorted()
            .toList();
    assertThat(sorted.toString())
        .isEqualTo("[item, item#2/ask, item#2/quote, item#10/quote, order]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivityPath.Part("a", OptionalInt.of(0)))
        .withMessage("ActivityPath.Part.instance must be 1 or more, but was 0");
  }

  // ---- definitions ----

  @Test
  void a_limit_goes_with_its_kind() {
    assertThat(Relation.of("order", DEMANDS, "item").within(TimeLimit.sameDay()).limit())
        .contains(TimeLimit.sameDay());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relation.of("order", REQUIRES, "item").within(TimeLimit.sameDay()))
        .withMessage("Relation.limit must not be the same day for REQUIRES from 'order' to 'item'");
    Relation blocks = Relation.of("order", BLOCKS, "item");
    Relation demands = Relation.of("order", DEMANDS, "item");

    assertThat(demands.within(TimeLimit.days(3)).keepingEarliest().keepsEarliest()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blocks.within(TimeLimit.days(3)))
        .withMessage(
            "Relation.limit must be empty for BLOCKS from 'order' to 'item', but was 3 days");
    assertThatIllegalArgumentException()
        .isThrownBy(demands::keepingEarliest)
        .withMessage(
            "Relation.keepsEarliest must be false without a deadline, but was true for DEMANDS from"
                + " 'order' to 'item'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Relation.of("order", REQUIRES, "item").within(TimeLimit.days(1)).keepingEarliest());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relation.of("item#1/quote", REQUIRES, "order"))
        .withMessage(
            "Relation must name activities without numbers of instances, but was item#1/quote"
                + " REQUIRES order");
  }

  @Test
  void a_calendar_goes_with_a_limit() {
    Relation demands = Relation.of("order", DEMANDS, "item");

    assertThat(demands.within(TimeLimit.days(3)).on("bank").calendar()).contains("bank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> demands.on("bank"))
        .withMessage(
            "Relation.calendar must be empty without a limit, but was bank for DEMANDS from 'order'"
                + " to 'item'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> demands.within(TimeLimit.days(3)).on("Bank"))
        .withMessageStartingWith("Relation.calendar must be");
  }

  @Test
  void amounts_are_compared_with_those_of_other_activities() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmountRule(AmountRuleKind.EQUALS, List.of()))
        .withMessage("AmountRule.others must not be empty, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AmountRule(AmountRuleKind.EQUALS, List.of(ActivityPath.parse("item#1/quote"))))
        .withMessage(
            "AmountRule.others must be without numbers of instances, but had item#1/quote");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity("check").withCertificates("Driving License"))
        .withMessageStartingWith("Activity.certificates must be");
  }

  @Test
  void relations_name_what_is_there_and_once() {
    assertThat(graph().find(ActivityPath.parse("item/quote")).map(Activity::code))
        .contains("quote");
    assertThat(graph().find(ActivityPath.parse("order/quote"))).isEmpty();
    assertThat(graph().activity("quote")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph(Relation.of("order", BLOCKS, "item/ask")))
        .withMessage(
            "ActivityGraph.relations must name activities of the graph, but 'item/ask' in order"
                + " BLOCKS item/ask is none");
    Relation one = Relation.of("order", DEMANDS, "item");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph(one, one.within(TimeLimit.days(1))))
        .withMessage("ActivityGraph.relations must differ, but order DEMANDS item is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivityGraph(List.of(activity("a"), activity("a")), List.of()))
        .withMessage(
            "ActivityGraph.activities must have codes that differ, but 'a' is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivityGraph(List.of(), List.of()))
        .withMessage("ActivityGraph.activities must not be empty, but were []");
  }

  @Test
  void instances_are_of_a_part() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> activity("a").withMostInstances(1))
        .withMessage(
            "Activity.mostInstances must be 1 or more for an activity with a part, and empty for"
                + " others, but was 1 for 'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph().activities().get(1).withMostInstances(0))
        .withMessageContaining("but was 0 for 'item'");
    assertThatIllegalArgumentException().isThrownBy(() -> activity("A"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workflow("Visit", "1", LocalText.same("x"), graph()))
        .withMessageStartingWith("Workflow.id must be lower-case words");
  }

  // ---- histories ----

  @Test
  void a_history_has_the_order_of_time_and_each_event_once() {
    List<CaseEvent> events = List.of(event("b", 1), event("a", 1), event("c", 0));
    List<CaseEvent> mixed = new ArrayList<>(events);
    mixed.add(event("a", 1));
    Collections.reverse(mixed);

    assertThat(history(events.toArray(new CaseEvent[0])).events().toString())
        .isEqualTo(List.of(event("c", 0), event("a", 1), event("b", 1)).toString());
    assertThat(history(mixed.toArray(new CaseEvent[0])))
        .isEqualTo(history(events.toArray(new CaseEvent[0])));
    assertThat(history(event("a", 1)).with(event("a", 1)).events()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(event("a", 1)).with(event("a", 2)))
        .withMessageStartingWith("CaseHistory.events must have ids that differ, but a is that of");
  }

  @Test
  void what_is_taken_back_has_not_happened() {
    CaseEvent back = event("back", 9).withCorrects(EventId.of("a"));

    assertThat(history(event("a", 1), event("b", 2), back).happened())
        .containsExactly(event("b", 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(event("b", 1), back))
        .withMessage(
            "CaseHistory.events must correct what happened before, but back corrects a, which is not"
                + " there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(event("a", 10), back))
        .withMessageStartingWith("CaseHistory.events must correct what happened before");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> history(event("a", 1), back, event("c", 20).withCorrects(EventId.of("back"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event("a", 1).withCorrects(EventId.of("a")))
        .withMessage("CaseEvent.corrects must be another event, but was itself, a");
  }

  // ---- JSON ----

  @Test
  void all_of_it_is_written_to_json_and_read_back() {
    Workflow workflow =
        new Workflow(
            "visit",
            "2026.1",
            new LocalText("进厂", "visit"),
            graph(
                Relation.of("order", DEMANDS, "item/quote")
                    .within(TimeLimit.workingDays(2))
                    .on("bank")
                    .keepingEarliest()));
    Activity full =
        activity("check")
            .withInitiallyOwed(true)
            .withInitiallyLocked(true)
            .withRoles(RoleId.of("quality-inspector"))
            .withNeeds(DocumentCode.of("repair-order"))
            .withProduces(DocumentCode.of("check-sheet"))
            .withSigners(SignerCode.of("customer"))
            .withOtherHandsThan(ActivityPath.of("order"))
            .withGuards(GuardCode.of("end-of-work"))
            .withCertificates("driving-license")
            .withAmounts(new AmountRule(AmountRuleKind.AT_MOST, List.of(ActivityPath.of("order"))));
    CaseEvent event =
        event("a", 1)
            .withActivity(ActivityPath.parse("item#1/quote"))
            .withBy(EmployeeNumber.of("E-1"))
            .withAs(RoleId.of("service-advisor"))
            .withDocuments(DocumentCode.of("repair-order"))
            .withSignedBy(SignerCode.of("customer"))
            .withAmount(Money.parse("CNY 1.00"))
            .withData(Map.of("bay", "4"));

    assertThat(JsonRoundTrip.survives(workflow, Workflow.class)).isTrue();
    assertThat(JsonRoundTrip.survives(full, Activity.class)).isTrue();
    assertThat(
            JsonRoundTrip.survives(
                history(event, event("b", 9).withCorrects(EventId.of("a"))), CaseHistory.class))
        .isTrue();
    assertThat(CaseHistory.begin(CaseNumber.of("RO-1"), workflow).version()).isEqualTo("2026.1");
    assertThat(Optional.of(full).map(Activity::initiallyOwed)).contains(true);
  }
}
