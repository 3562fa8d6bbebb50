package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.JobLine.Cause;
import io.dealership.examples.benchmarks.JobLine.Component;
import io.dealership.examples.benchmarks.JobLine.Use;
import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import io.dealership.rules.decision.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The large table: 25 rows, 10 columns of enums, flags, a date and whole numbers; hit policy O, so
 * that every matching row counts as a reason. Its rules are made up, in the likeness of a warranty.
 */
public final class CoverageTable {

  private static final List<InputColumn> INPUTS =
      List.of(
          input("component", FeelType.STRING),
          input("use", FeelType.STRING),
          input("cause", FeelType.STRING),
          input("voucherShown", FeelType.BOOLEAN),
          input("maintainedElsewhere", FeelType.BOOLEAN),
          input("modified", FeelType.BOOLEAN),
          input("deliveredOn", FeelType.DATE),
          input("daysInUse", FeelType.NUMBER),
          input("odometer", FeelType.NUMBER),
          input("priorRepairs", FeelType.NUMBER));

  private static final String ROWS =
      """
      - | not("HOUSEHOLD") | - | - | - | - | - | - | - | - | REFUSED | commercial-use
      - | - | - | false | - | - | - | - | - | - | REFUSED | voucher-missing
      - | - | "ACCIDENT" | - | - | - | - | - | - | - | REFUSED | accident-damage
      - | - | "MISUSE" | - | - | - | - | - | - | - | REFUSED | improper-use
      "ENGINE", "TRANSMISSION", "DRIVE_MOTOR", "ELECTRONICS" | - | not("MATERIAL", "WORKMANSHIP") | - | - | true | - | - | - | - | REFUSED | modification-caused
      "BRAKES", "STEERING" | "FREIGHT" | "WEAR" | - | - | - | - | - | > 100000 | - | REFUSED | overload-wear
      "CONSUMABLE" | - | - | - | - | - | - | - | > 5000 | - | REFUSED | consumable-used-up
      - | - | "UNKNOWN" | true | - | - | - | - | - | - | MAKER_DECIDES | cause-unknown
      - | - | "WEAR", "UNKNOWN" | - | true | - | - | - | - | - | MAKER_DECIDES | maintained-elsewhere
      "BATTERY", "DRIVE_MOTOR" | - | - | - | - | true | - | - | - | - | MAKER_DECIDES | high-voltage-modified
      - | - | - | - | - | - | < date("2013-10-01") | - | - | - | MAKER_DECIDES | before-the-law
      "ENGINE", "TRANSMISSION", "BATTERY", "DRIVE_MOTOR" | - | - | - | - | - | - | - | - | >= 5 | MAKER_DECIDES | repeated-fault
      - | - | - | - | - | - | - | <= 60 | <= 3000 | >= 2 | MAKER_DECIDES | early-repeat
      not("WEAR_PART", "CONSUMABLE") | - | - | - | - | - | - | > 1095 | - | - | CUSTOMER_PAYS | term-ended-by-time
      not("WEAR_PART", "CONSUMABLE") | - | - | - | - | - | - | - | > 60000 | - | CUSTOMER_PAYS | term-ended-by-distance
      "WEAR_PART" | - | - | - | - | - | - | > 180 | - | - | CUSTOMER_PAYS | wear-part-time
      "WEAR_PART" | - | - | - | - | - | - | - | > 5000 | - | CUSTOMER_PAYS | wear-part-distance
      "BODY" | - | "WEAR" | - | - | - | - | > 730 | - | - | CUSTOMER_PAYS | ordinary-wear
      "ENGINE", "TRANSMISSION", "STEERING", "BRAKES", "BODY", "ELECTRONICS" | "HOUSEHOLD" | "MATERIAL", "WORKMANSHIP" | true | - | - | >= date("2013-10-01") | <= 1095 | <= 60000 | - | COVERED_BY_LAW | repair-period
      "BATTERY", "DRIVE_MOTOR" | "HOUSEHOLD" | "MATERIAL", "WORKMANSHIP" | true | - | - | >= date("2022-01-01") | <= 1095 | <= 60000 | - | COVERED_BY_LAW | power-battery-period
      "WEAR_PART" | "HOUSEHOLD" | "MATERIAL", "WORKMANSHIP" | true | - | - | >= date("2013-10-01") | <= 180 | <= 5000 | - | COVERED_BY_LAW | wear-part-period
      - | "HOUSEHOLD" | "MATERIAL", "WORKMANSHIP" | true | - | - | >= date("2013-10-01") | <= 730 | <= 50000 | >= 1 | COVERED_BY_LAW | three-guarantees-period
      "ENGINE", "TRANSMISSION", "BATTERY", "DRIVE_MOTOR" | "HOUSEHOLD" | "MATERIAL", "WORKMANSHIP" | true | - | - | >= date("2022-01-01") | <= 60 | <= 3000 | - | COVERED_BY_LAW | early-main-assembly
      "BATTERY", "DRIVE_MOTOR" | - | "MATERIAL", "WORKMANSHIP" | - | - | false | >= date("2016-01-01") | <= 2920 | <= 120000 | - | COVERED_BY_MAKER | battery-promise
      "ENGINE", "TRANSMISSION" | not("FREIGHT") | "MATERIAL", "WORKMANSHIP" | - | false | false | >= date("2020-01-01") | [1096..1825] | <= 100000 | - | COVERED_BY_MAKER | powertrain-promise
      """;

  private CoverageTable() {}

  private static InputColumn input(String fact, FeelType type) {
    return InputColumn.builder().id("in-" + fact).fact(fact).type(type).build();
  }

  /** The table with this hit policy; O is its own, R is what Camunda knows. */
  public static DecisionTable table(HitPolicy policy) {
    DecisionTable.Builder table =
        DecisionTable.builder()
            .id("coverage")
            .name("Coverage")
            .hitPolicy(policy)
            .addAllInputs(INPUTS)
            .addOutputs(
                OutputColumn.builder()
                    .id("out-coverage")
                    .name("coverage")
                    .type(FeelType.STRING)
                    .addAllValues(
                        Arrays.stream(Coverage.values())
                            .map(value -> (Object) value.name())
                            .toList())
                    .build(),
                OutputColumn.builder()
                    .id("out-reason")
                    .name("reason")
                    .type(FeelType.STRING)
                    .build())
            .addAnnotations("reason", "source", "message");
    int count = 0;
    for (String row : ROWS.strip().lines().toList()) {
      String[] texts = row.split("\\|", -1);
      DecisionRule.Builder rule = DecisionRule.builder().id("c" + ++count);
      for (int i = 0; i < INPUTS.size(); i++) {
        rule.addCells(Cell.parse(texts[i].strip(), INPUTS.get(i).type()));
      }
      String reason = texts[INPUTS.size() + 1].strip();
      table.addRules(
          rule.addOutputs(Optional.of(texts[INPUTS.size()].strip()), Optional.of(reason))
              .putAllAnnotations(
                  Map.of("reason", reason, "source", "example " + count, "message", reason))
              .build());
    }
    return table.build();
  }

  /** How the table reads a job line. */
  public static FactType<JobLine> facts() {
    return FactType.builder(JobLine.class)
        .choice("component", Component.class, JobLine::component)
        .choice("use", Use.class, JobLine::use)
        .choice("cause", Cause.class, JobLine::cause)
        .flag("voucherShown", JobLine::voucherShown)
        .flag("maintainedElsewhere", JobLine::maintainedElsewhere)
        .flag("modified", JobLine::modified)
        .date("deliveredOn", JobLine::deliveredOn)
        .integer("daysInUse", JobLine::daysInUse)
        .integer("odometer", JobLine::odometer)
        .integer("priorRepairs", JobLine::priorRepairs)
        .build();
  }

  /** The table, ready to match. */
  public static CompiledTable<JobLine> compiled() {
    return question().table();
  }

  /** The table with all that explains its answers. */
  public static Question<JobLine, Coverage> question() {
    return Question.builder(
            "coverage.dmn",
            table(HitPolicy.OUTPUT_ORDER),
            facts(),
            Declarations.none(),
            Coverage.class)
        .build();
  }

  /** Different job lines at random, many of them on a boundary of the table. */
  public static JobLine[] cases(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    JobLine[] cases = new JobLine[count];
    for (int i = 0; i < count; i++) {
      cases[i] = random(random);
    }
    return cases;
  }

  private static JobLine random(SplittableRandom random) {
    LocalDate deliveredOn = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(14 * 365));
    return new JobLine(
        any(Component.values(), random),
        random.nextInt(10) < 7 ? Use.HOUSEHOLD : any(Use.values(), random),
        random.nextInt(10) < 5
            ? any(new Cause[] {Cause.MATERIAL, Cause.WORKMANSHIP}, random)
            : any(Cause.values(), random),
        random.nextInt(10) < 9,
        random.nextInt(4) == 0,
        random.nextInt(5) == 0,
        deliveredOn,
        number(random, 3_000, 60, 61, 180, 181, 730, 731, 1_095, 1_096, 1_825, 1_826, 2_920, 2_921),
        number(
            random, 130_000, 3_000, 3_001, 5_000, 5_001, 50_000, 50_001, 60_000, 60_001, 100_000,
            100_001, 120_000, 120_001),
        random.nextInt(10) < 6 ? 0 : random.nextInt(7));
  }

  private static <E> E any(E[] values, SplittableRandom random) {
    return values[random.nextInt(values.length)];
  }

  /** A quarter on a boundary, a quarter small, the rest anywhere. */
  private static int number(SplittableRandom random, int end, int... boundaries) {
    return switch (random.nextInt(4)) {
      case 0 -> boundaries[random.nextInt(boundaries.length)];
      case 1 -> random.nextInt(end / 10);
      default -> random.nextInt(end);
    };
  }
}
