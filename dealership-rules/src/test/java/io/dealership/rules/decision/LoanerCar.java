package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A small question of a store, for the tests of answers: does the customer get a loaner car? */
final class LoanerCar {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  static final PackVersion PACK = new PackVersion("store-loaners", "2026.1");

  enum Loaner {
    REFUSED,
    GRANTED,
    NOT_OWED
  }

  enum Membership {
    NONE,
    GOLD
  }

  /** The facts; age and driver are personal, and the driver stands in no column. */
  record Visit(
      OptionalLong days,
      Optional<Boolean> inTerm,
      Optional<Membership> membership,
      OptionalLong age,
      Optional<String> driver) {

    static Visit of(int days, boolean inTerm) {
      return new Visit(
          OptionalLong.of(days),
          Optional.of(inTerm),
          Optional.of(Membership.NONE),
          OptionalLong.of(34),
          Optional.of("Zhang Wei"));
    }

    Visit with(Membership other) {
      return new Visit(days, inTerm, Optional.of(other), age, driver);
    }

    Visit withoutMembership() {
      return new Visit(days, inTerm, Optional.empty(), age, driver);
    }

    Visit withoutDays() {
      return new Visit(OptionalLong.empty(), inTerm, membership, age, driver);
    }

    Visit withoutTerm() {
      return new Visit(days, Optional.empty(), membership, age, driver);
    }

    Visit withAge(int other) {
      return new Visit(days, inTerm, membership, OptionalLong.of(other), driver);
    }

    Visit withoutAge() {
      return new Visit(days, inTerm, membership, OptionalLong.empty(), driver);
    }
  }

  static final FactType<Visit> TYPE =
      FactType.builder(Visit.class)
          .optionalInteger("days", Visit::days)
          .optionalFlag("inTerm", Visit::inTerm)
          .optionalChoice("membership", Membership.class, Visit::membership)
          .optionalInteger("age", Visit::age)
          .optionalText("driver", Visit::driver)
          .build();

  static final Declarations DECLARATIONS =
      Declarations.of(
          List.of(
              new FactDeclaration("days", WhenMissing.unknown(), ChangeKind.INCREASING, false),
              new FactDeclaration("inTerm", WhenMissing.unknown(), ChangeKind.FIXED, false),
              new FactDeclaration(
                  "membership",
                  WhenMissing.presume("NONE", "store-rules 4"),
                  ChangeKind.CHANGEABLE,
                  false),
              new FactDeclaration("age", WhenMissing.unknown(), ChangeKind.FIXED, true),
              new FactDeclaration("driver", WhenMissing.absent(), ChangeKind.FIXED, true)));

  private static final List<String> COLUMNS = List.of("days", "inTerm", "membership", "age");
  private static final List<FeelType> TYPES =
      List.of(FeelType.NUMBER, FeelType.BOOLEAN, FeelType.STRING, FeelType.NUMBER);

  static final DecisionRule TOO_YOUNG =
      rule("too-young", "REFUSED", "offer-taxi", "store-rules 3; store-rules 7", ",,,< 21");
  static final DecisionRule LONG_REPAIR =
      rule("long-repair", "GRANTED", "", "order-43 21", "> 5,true,,>= 21");
  static final DecisionRule GOLD_MEMBER =
      rule("gold-member", "GRANTED", "", "store-rules 4", ",,\"GOLD\",>= 21");
  static final DecisionRule SHORT_REPAIR =
      rule("short-repair", "NOT_OWED", "offer-shuttle", "order-43 21", "<= 5,,,");
  static final DecisionRule OUT_OF_TERM =
      rule("out-of-term", "NOT_OWED", "offer-shuttle", "order-43 21", ",false,,");

  static final Map<String, LocalText> TEXTS = texts();

  private LoanerCar() {}

  static DecisionTable table(DecisionRule... rules) {
    List<InputColumn> inputs = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      inputs.add(
          InputColumn.builder()
              .id("column-" + COLUMNS.get(i))
              .fact(COLUMNS.get(i))
              .type(TYPES.get(i))
              .allowedValues(
                  switch (COLUMNS.get(i)) {
                    case "membership" -> Cell.parse("\"NONE\", \"GOLD\"", FeelType.STRING);
                    case "age" -> Cell.parse("[0..120]", FeelType.NUMBER);
                    default -> Cell.any();
                  })
              .build());
    }
    return DecisionTable.builder()
        .id("loaner-car")
        .name("Loaner car")
        .hitPolicy(HitPolicy.OUTPUT_ORDER)
        .addAllInputs(inputs)
        .addOutputs(
            OutputColumn.builder()
                .id("column-outcome")
                .name("outcome")
                .type(FeelType.STRING)
                .addValues("REFUSED", "GRANTED", "NOT_OWED")
                .build())
        .addOutputs(
            OutputColumn.builder()
                .id("column-next-step")
                .name("nextStep")
                .type(FeelType.STRING)
                .build())
        .addAnnotations("reason", "source", "message")
        .addRules(rules)
        .build();
  }

  static DecisionTable table() {
    return table(TOO_YOUNG, LONG_REPAIR, GOLD_MEMBER, SHORT_REPAIR, OUT_OF_TERM);
  }

  static DecisionRule rule(
      String id, String outcome, String nextStep, String source, String cells) {
    List<Cell> read = new ArrayList<>();
    String[] texts = cells.split(",", -1);
    for (int i = 0; i < TYPES.size(); i++) {
      read.add(Cell.parse(texts[i].isEmpty() ? "-" : texts[i], TYPES.get(i)));
    }
    return DecisionRule.builder()
        .id(id)
        .addAllCells(read)
        .addOutputs(Optional.of(outcome))
        .addOutputs(nextStep.isEmpty() ? Optional.empty() : Optional.of(nextStep))
        .putAnnotations("reason", id)
        .putAnnotations("source", source)
        .build();
  }

  static Question.Builder<Visit, Loaner> builder(DecisionTable table) {
    return Question.builder("tables/loaner-car.dmn", table, TYPE, DECLARATIONS, Loaner.class)
        .pack(PACK)
        .texts(key -> Optional.ofNullable(TEXTS.get(key)))
        .citations(LoanerCar::citation);
  }

  static Question<Visit, Loaner> question() {
    return builder(table()).build();
  }

  static Optional<Citation> citation(String source) {
    String[] parts = source.split(" ", 2);
    return switch (parts[0]) {
      case "order-43" ->
          Optional.of(
              new Citation(
                  parts[0],
                  parts[1],
                  new LocalText("第43号令第" + parts[1] + "条", "Order 43, art. " + parts[1])));
      case "store-rules" ->
          Optional.of(
              new Citation(
                  parts[0],
                  parts[1],
                  new LocalText("门店规则" + parts[1], "store rules, no. " + parts[1])));
      default -> Optional.empty();
    };
  }

  private static Map<String, LocalText> texts() {
    Map<String, LocalText> texts = new HashMap<>();
    texts.put(
        "reason.too-young",
        new LocalText(
            "驾驶人{driver}（{age}岁）未满21岁，保险不承保。",
            "{driver} ({age}) is not 21 yet; the insurance refuses."));
    texts.put(
        "reason.long-repair",
        new LocalText("维修需{days}天，超过5天。", "The repair takes {days} days, more than 5."));
    texts.put("reason.gold-member", new LocalText("金卡会员：{membership}。", "Member: {membership}."));
    texts.put(
        "reason.short-repair",
        new LocalText("维修需{days}天，不超过5天。", "The repair takes {days} days, no more than 5."));
    texts.put("reason.out-of-term", new LocalText("不在包修期内。", "The term has ended."));
    texts.put("next-step.offer-taxi", new LocalText("提供出租车费。", "Offer a taxi."));
    texts.put(
        "next-step.offer-shuttle",
        new LocalText("为{driver}安排班车。", "Offer the shuttle to {driver}."));
    texts.put("outcome.loaner-car.REFUSED", new LocalText("不提供备用车", "Refused"));
    texts.put("outcome.loaner-car.GRANTED", new LocalText("提供备用车", "Granted"));
    texts.put("outcome.loaner-car.NOT_OWED", new LocalText("无义务提供", "Not owed"));
    texts.put("fact.days", new LocalText("维修天数", "days of repair"));
    texts.put("fact.inTerm", new LocalText("在包修期内", "in term"));
    texts.put("fact.membership", new LocalText("会员等级", "membership"));
    texts.put("fact.age", new LocalText("驾驶人年龄", "age of the driver"));
    texts.put("value.membership.NONE", new LocalText("无", "none"));
    texts.put("value.membership.GOLD", new LocalText("金卡", "gold"));
    return Map.copyOf(texts);
  }
}
