package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.JobLine.Cause;
import io.dealership.examples.benchmarks.JobLine.Component;
import io.dealership.examples.benchmarks.JobLine.Use;
import io.dealership.examples.benchmarks.Verdict.Answer;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with a rule for each row, its conditions written in Java. */
final class EasyRulesRival implements Rival {

  private final JobLine[] cases;
  private final Rules rules = new Rules();
  private int priority;
  private final DefaultRulesEngine engine = new DefaultRulesEngine();

  EasyRulesRival(JobLine[] cases) {
    this.cases = cases;
    rule(Coverage.REFUSED, Reason.COMMERCIAL_USE, j -> j.use() != Use.HOUSEHOLD);
    rule(Coverage.REFUSED, Reason.VOUCHER_MISSING, j -> !j.voucherShown());
    rule(Coverage.REFUSED, Reason.ACCIDENT_DAMAGE, j -> j.cause() == Cause.ACCIDENT);
    rule(Coverage.REFUSED, Reason.IMPROPER_USE, j -> j.cause() == Cause.MISUSE);
    rule(
        Coverage.REFUSED,
        Reason.MODIFICATION_CAUSED,
        j ->
            j.modified()
                && !isDefect(j)
                && (isPowertrain(j)
                    || j.component() == Component.DRIVE_MOTOR
                    || j.component() == Component.ELECTRONICS));
    rule(
        Coverage.REFUSED,
        Reason.OVERLOAD_WEAR,
        j ->
            j.use() == Use.FREIGHT
                && j.cause() == Cause.WEAR
                && (j.component() == Component.BRAKES || j.component() == Component.STEERING)
                && j.odometer() > 100_000);
    rule(
        Coverage.REFUSED,
        Reason.CONSUMABLE_USED_UP,
        j -> j.component() == Component.CONSUMABLE && j.odometer() > 5_000);
    rule(
        Coverage.MAKER_DECIDES,
        Reason.CAUSE_UNKNOWN,
        j -> j.cause() == Cause.UNKNOWN && j.voucherShown());
    rule(
        Coverage.MAKER_DECIDES,
        Reason.MAINTAINED_ELSEWHERE,
        j -> j.maintainedElsewhere() && (j.cause() == Cause.WEAR || j.cause() == Cause.UNKNOWN));
    rule(
        Coverage.MAKER_DECIDES,
        Reason.HIGH_VOLTAGE_MODIFIED,
        j -> isHighVoltage(j) && j.modified());
    rule(
        Coverage.MAKER_DECIDES,
        Reason.BEFORE_THE_LAW,
        j -> !since(j, HandWrittenCoverage.FIRST_EDITION));
    rule(
        Coverage.MAKER_DECIDES,
        Reason.REPEATED_FAULT,
        j -> j.priorRepairs() >= 5 && (isPowertrain(j) || isHighVoltage(j)));
    rule(
        Coverage.MAKER_DECIDES,
        Reason.EARLY_REPEAT,
        j -> j.priorRepairs() >= 2 && within(j, 60, 3_000));
    rule(
        Coverage.CUSTOMER_PAYS,
        Reason.TERM_ENDED_BY_TIME,
        j -> !isWearing(j) && j.daysInUse() > 1_095);
    rule(
        Coverage.CUSTOMER_PAYS,
        Reason.TERM_ENDED_BY_DISTANCE,
        j -> !isWearing(j) && j.odometer() > 60_000);
    rule(
        Coverage.CUSTOMER_PAYS,
        Reason.WEAR_PART_TIME,
        j -> j.component() == Component.WEAR_PART && j.daysInUse() > 180);
    rule(
        Coverage.CUSTOMER_PAYS,
        Reason.WEAR_PART_DISTANCE,
        j -> j.component() == Component.WEAR_PART && j.odometer() > 5_000);
    rule(
        Coverage.CUSTOMER_PAYS,
        Reason.ORDINARY_WEAR,
        j -> j.component() == Component.BODY && j.cause() == Cause.WEAR && j.daysInUse() > 730);
    rule(
        Coverage.COVERED_BY_LAW,
        Reason.REPAIR_PERIOD,
        j ->
            isClaim(j)
                && !isHighVoltage(j)
                && !isWearing(j)
                && since(j, HandWrittenCoverage.FIRST_EDITION)
                && within(j, 1_095, 60_000));
    rule(
        Coverage.COVERED_BY_LAW,
        Reason.POWER_BATTERY_PERIOD,
        j ->
            isClaim(j)
                && isHighVoltage(j)
                && since(j, HandWrittenCoverage.NEW_EDITION)
                && within(j, 1_095, 60_000));
    rule(
        Coverage.COVERED_BY_LAW,
        Reason.WEAR_PART_PERIOD,
        j ->
            isClaim(j)
                && j.component() == Component.WEAR_PART
                && since(j, HandWrittenCoverage.FIRST_EDITION)
                && within(j, 180, 5_000));
    rule(
        Coverage.COVERED_BY_LAW,
        Reason.THREE_GUARANTEES_PERIOD,
        j ->
            isClaim(j)
                && since(j, HandWrittenCoverage.FIRST_EDITION)
                && within(j, 730, 50_000)
                && j.priorRepairs() >= 1);
    rule(
        Coverage.COVERED_BY_LAW,
        Reason.EARLY_MAIN_ASSEMBLY,
        j ->
            isClaim(j)
                && (isPowertrain(j) || isHighVoltage(j))
                && since(j, HandWrittenCoverage.NEW_EDITION)
                && within(j, 60, 3_000));
    rule(
        Coverage.COVERED_BY_MAKER,
        Reason.BATTERY_PROMISE,
        j ->
            isHighVoltage(j)
                && isDefect(j)
                && !j.modified()
                && since(j, HandWrittenCoverage.BATTERY_PROMISE_FROM)
                && within(j, 2_920, 120_000));
    rule(
        Coverage.COVERED_BY_MAKER,
        Reason.POWERTRAIN_PROMISE,
        j ->
            isPowertrain(j)
                && j.use() != Use.FREIGHT
                && isDefect(j)
                && !j.maintainedElsewhere()
                && !j.modified()
                && since(j, HandWrittenCoverage.POWERTRAIN_PROMISE_FROM)
                && j.daysInUse() >= 1_096
                && within(j, 1_825, 100_000));
  }

  private void rule(Coverage coverage, Reason reason, Predicate<JobLine> condition) {
    rules.register(
        new RuleBuilder()
            .name(reason.code())
            .priority(++priority)
            .when(facts -> condition.test(facts.<JobLine>get("line")))
            .then(facts -> facts.<Verdict>get("verdict").add(coverage, reason))
            .build());
  }

  private static boolean isDefect(JobLine line) {
    return line.cause() == Cause.MATERIAL || line.cause() == Cause.WORKMANSHIP;
  }

  private static boolean isClaim(JobLine line) {
    return line.use() == Use.HOUSEHOLD && line.voucherShown() && isDefect(line);
  }

  private static boolean isPowertrain(JobLine line) {
    return line.component() == Component.ENGINE || line.component() == Component.TRANSMISSION;
  }

  private static boolean isHighVoltage(JobLine line) {
    return line.component() == Component.BATTERY || line.component() == Component.DRIVE_MOTOR;
  }

  private static boolean isWearing(JobLine line) {
    return line.component() == Component.WEAR_PART || line.component() == Component.CONSUMABLE;
  }

  private static boolean since(JobLine line, LocalDate day) {
    return !line.deliveredOn().isBefore(day);
  }

  private static boolean within(JobLine line, int days, int kilometers) {
    return line.daysInUse() <= days && line.odometer() <= kilometers;
  }

  @Override
  public Object decide(int index) {
    Verdict verdict = new Verdict();
    Facts facts = new Facts();
    facts.put("line", cases[index]);
    facts.put("verdict", verdict);
    engine.fire(rules, facts);
    return verdict;
  }

  @Override
  public Answer answer(Object decision) {
    return ((Verdict) decision).answer();
  }
}
