package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.EmployeeNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.joda.money.Money;

/** What a consultant did in the period of a target. */
final class ConsultantTally {

  private final ConsultantTarget target;
  private final List<ConsultantDay> days;

  private ConsultantTally(ConsultantTarget target, List<ConsultantDay> days) {
    this.target = target;
    this.days = days;
  }

  static ConsultantTally of(ConsultantTarget target, Collection<ConsultantDay> days, LocalDate on) {
    return new ConsultantTally(
        target,
        days.stream()
            .filter(day -> day.consultant().equals(target.consultant()))
            .filter(day -> target.period().contains(day.day()) && !day.day().isAfter(on))
            .toList());
  }

  Figure renewed() {
    return sum(ConsultantDay::policiesRenewed);
  }

  Figure expiring() {
    return sum(ConsultantDay::policiesExpiring);
  }

  /** What was reached of what the target is about. */
  Figure actual() {
    return switch (target.goal()) {
      case CARS_SOLD -> sum(ConsultantDay::carsSold);
      case RENEWED_CARS, RENEWAL_RATE -> renewed();
      case RENEWED_AMOUNT -> premiums();
    };
  }

  /** What is to be reached. */
  Figure planned() {
    return target.amount().isPresent()
        ? Figure.money("target", target.amount())
        : Figure.number("target", target.number());
  }

  private Figure premiums() {
    Figure sum =
        Figure.money(
            "renewedAmount", target.amount().map(amount -> Money.zero(amount.getCurrencyUnit())));
    for (ConsultantDay day : days) {
      // a day on which nothing was renewed needs no amount
      if (day.policiesRenewed() > 0 || day.renewedAmount().isPresent()) {
        sum = sum.plus(Figure.money("renewedAmount", day.renewedAmount()));
      }
    }
    return sum;
  }

  private Figure sum(ToIntFunction<ConsultantDay> number) {
    return Figure.of(days.stream().mapToLong(day -> number.applyAsInt(day)).sum());
  }

  static List<MissingTarget> missing(
      Collection<EmployeeNumber> consultants,
      Set<TargetGoal> goals,
      Set<TargetSpan> spans,
      Collection<ConsultantTarget> targets,
      LocalDate on) {
    List<MissingTarget> missing = new ArrayList<>();
    for (EmployeeNumber consultant : consultants) {
      for (TargetGoal goal : goals) {
        for (TargetSpan span : spans) {
          boolean isSet =
              targets.stream()
                  .filter(target -> target.consultant().equals(consultant))
                  .filter(target -> target.goal() == goal && target.span() == span)
                  .anyMatch(target -> target.period().contains(on));
          if (!isSet) {
            missing.add(new MissingTarget(consultant, goal, span));
          }
        }
      }
    }
    return List.copyOf(missing);
  }

  static Set<TargetGoal> goals(List<String> codes) {
    EnumSet<TargetGoal> goals = EnumSet.noneOf(TargetGoal.class);
    for (String code : codes) {
      goals.add(
          known(
              Arrays.stream(TargetGoal.values())
                  .filter(goal -> goal.code().equals(code))
                  .findFirst(),
              "goal",
              code));
    }
    return goals;
  }

  static Set<TargetSpan> spans(List<String> codes) {
    EnumSet<TargetSpan> spans = EnumSet.noneOf(TargetSpan.class);
    for (String code : codes) {
      spans.add(
          known(
              Arrays.stream(TargetSpan.values())
                  .filter(span -> span.code().equals(code))
                  .findFirst(),
              "span",
              code));
    }
    return spans;
  }

  private static <T> T known(Optional<T> value, String what, String code) {
    checkArgument(
        value.isPresent(), "There must be a target %s of code %s, but is none", what, code);
    return value.get();
  }
}
