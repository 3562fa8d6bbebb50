package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimEvent;
import io.dealership.core.warranty.ClaimEventLine;
import io.dealership.core.warranty.ClaimEventType;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimState;
import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The facts of the step table: an event, and what it would make of the money of a claim.
 *
 * @param lines the money of each line before the event
 * @param idFree whether no other event has its id
 */
record ClaimStepFacts(
    ClaimState state, Map<Integer, ClaimMoney> lines, ClaimEvent event, boolean idFree) {

  static final FactType<ClaimStepFacts> TYPE =
      FactType.builder(ClaimStepFacts.class)
          .choice("state", ClaimState.class, ClaimStepFacts::state)
          .choice("event", ClaimEventType.class, f -> f.event.type())
          .flag("idFree", ClaimStepFacts::idFree)
          .flag("linesKnown", f -> f.unknownLines().isEmpty())
          .flag("sameCurrency", ClaimStepFacts::sameCurrency)
          .optionalDecimal("answeredOver", f -> Optional.of(f.answeredOver()))
          .optionalDecimal("paidOver", f -> Optional.of(f.paidOver()))
          .flag("amountGiven", f -> f.answered().add(f.paid()).signum() > 0)
          .flag("reasonGiven", ClaimStepFacts::reasonGiven)
          .optionalDecimal("appealable", f -> Optional.of(f.appealable()))
          .optionalDecimal("lost", f -> Optional.of(f.lost()))
          .optionalDecimal("openAfter", f -> Optional.of(f.openAfter()))
          .optionalDecimal("approvedAfter", f -> Optional.of(f.approvedAfter()))
          .optionalDecimal("deniedAfter", f -> Optional.of(f.deniedAfter()))
          .optionalDecimal("unpaidAfter", f -> Optional.of(f.unpaidAfter()))
          .optionalDecimal("outstandingAfter", f -> Optional.of(f.openAfter().add(f.unpaidAfter())))
          // for messages only
          .optionalText("stateBefore", f -> Optional.of(f.state.name()))
          .optionalText("eventId", f -> Optional.of(f.event.id()))
          .optionalText(
              "unknownLines",
              f ->
                  Optional.of(
                      f.unknownLines().stream()
                          .map(Object::toString)
                          .collect(Collectors.joining(", "))))
          .optionalText("answeredOverAmount", f -> Optional.of(f.money(f.answeredOver())))
          .optionalText("paidOverAmount", f -> Optional.of(f.money(f.paidOver())))
          .optionalText("appealableAmount", f -> Optional.of(f.money(f.appealable())))
          .optionalText("lostAmount", f -> Optional.of(f.money(f.lost())))
          .optionalText("openAmount", f -> Optional.of(f.money(f.openAfter())))
          .optionalText("approvedTotal", f -> Optional.of(f.money(f.approvedAfter())))
          .optionalText("deniedTotal", f -> Optional.of(f.money(f.deniedAfter())))
          .optionalText("unpaidAmount", f -> Optional.of(f.money(f.unpaidAfter())))
          .optionalText(
              "outstandingAmount", f -> Optional.of(f.money(f.openAfter().add(f.unpaidAfter()))))
          .build();

  private boolean answers() {
    return event.type() == ClaimEventType.ANSWER;
  }

  private boolean pays() {
    return event.type() == ClaimEventType.PAY;
  }

  private List<Integer> unknownLines() {
    return event.lines().stream()
        .map(ClaimEventLine::lineNumber)
        .filter(line -> !lines.containsKey(line))
        .toList();
  }

  private Optional<CurrencyUnit> currency() {
    return lines.values().stream().findFirst().map(line -> line.claimed().getCurrencyUnit());
  }

  private boolean sameCurrency() {
    return event.lines().stream()
        .flatMap(line -> Stream.of(line.approved(), line.denied(), line.paid()))
        .flatMap(Optional::stream)
        .allMatch(this::isOurs);
  }

  private boolean isOurs(Money amount) {
    return currency().map(unit -> unit.equals(amount.getCurrencyUnit())).orElse(true);
  }

  /** What a line of an answer approves or denies; what is in another currency counts as nothing. */
  private BigDecimal answered(ClaimEventLine line) {
    return answers() ? amount(line.approved()).add(amount(line.denied())) : BigDecimal.ZERO;
  }

  private BigDecimal paid(ClaimEventLine line) {
    return pays() ? amount(line.paid()) : BigDecimal.ZERO;
  }

  private BigDecimal amount(Optional<Money> amount) {
    return amount.filter(this::isOurs).map(Money::getAmount).orElse(BigDecimal.ZERO);
  }

  private BigDecimal answered() {
    return sum(event.lines(), this::answered);
  }

  private BigDecimal paid() {
    return sum(event.lines(), this::paid);
  }

  private BigDecimal answeredOver() {
    return most(line -> answered(line).subtract(before(line, ClaimMoney::open)));
  }

  private BigDecimal paidOver() {
    return most(line -> paid(line).subtract(before(line, ClaimMoney::unpaid)));
  }

  /** The most that any line has; zero where there is no line. */
  private BigDecimal most(Function<ClaimEventLine, BigDecimal> excess) {
    return event.lines().stream().map(excess).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private BigDecimal before(ClaimEventLine line, Function<ClaimMoney, Money> amount) {
    ClaimMoney money = lines.get(line.lineNumber());
    return money == null ? BigDecimal.ZERO : amount.apply(money).getAmount();
  }

  private boolean reasonGiven() {
    return switch (event.type()) {
      case RETURN -> event.reason().isPresent();
      case ANSWER ->
          event.lines().stream()
              .filter(line -> line.denied().filter(Money::isPositive).isPresent())
              .allMatch(line -> line.reason().isPresent());
      default -> true;
    };
  }

  /** What was denied on the lines of an appeal, or on all lines where it names none. */
  private BigDecimal appealable() {
    return event.lines().isEmpty()
        ? total(ClaimMoney::denied)
        : sum(event.lines(), line -> before(line, ClaimMoney::denied));
  }

  private BigDecimal lost() {
    return total(ClaimMoney::open).add(total(ClaimMoney::denied));
  }

  private BigDecimal openAfter() {
    return total(ClaimMoney::open).subtract(answered());
  }

  private BigDecimal approvedAfter() {
    return total(ClaimMoney::approved).add(more(ClaimEventLine::approved));
  }

  private BigDecimal deniedAfter() {
    return total(ClaimMoney::denied).add(more(ClaimEventLine::denied));
  }

  private BigDecimal unpaidAfter() {
    return total(ClaimMoney::unpaid).add(more(ClaimEventLine::approved)).subtract(paid());
  }

  private BigDecimal more(Function<ClaimEventLine, Optional<Money>> part) {
    return answers() ? sum(event.lines(), line -> amount(part.apply(line))) : BigDecimal.ZERO;
  }

  private BigDecimal total(Function<ClaimMoney, Money> part) {
    return sum(lines.values(), line -> part.apply(line).getAmount());
  }

  private static <T> BigDecimal sum(Collection<T> all, Function<T, BigDecimal> part) {
    return all.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String money(BigDecimal amount) {
    return currency().map(unit -> unit + " ").orElse("") + amount.toPlainString();
  }
}
