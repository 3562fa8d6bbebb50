package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimAnswer;
import io.dealership.core.warranty.ClaimMoney;
import io.dealership.core.warranty.ClaimState;
import io.dealership.core.warranty.MakerCode;
import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * The facts of the answer table: a line of a maker's answer, or its absence, held against the line
 * of the claim.
 *
 * @param answer the line of the answer; empty where there is none
 * @param repeated whether the same answer is there already
 * @param ledger the claim; empty where the store has none of that number
 * @param line the money of the line of the claim; empty where it has no such line
 * @param remedy what can be done about the reason of a denial; empty where it is not known
 * @param actBy until when
 * @param answerBy until when the maker answers
 */
record ClaimAnswerFacts(
    Optional<ClaimAnswer> answer,
    boolean repeated,
    Optional<ClaimLedger> ledger,
    Optional<ClaimMoney> line,
    Optional<DenialRemedy> remedy,
    ClaimDeadline actBy,
    ClaimDeadline answerBy,
    LocalDate on) {

  /** Whether there is a line of an answer, and whether it is there for the first time. */
  enum Given {
    NONE,
    FIRST,
    REPEATED
  }

  /** What a line of an answer belongs to. */
  enum Match {
    CLAIM_UNKNOWN,
    LINE_UNKNOWN,
    FOUND
  }

  static final FactType<ClaimAnswerFacts> TYPE =
      FactType.builder(ClaimAnswerFacts.class)
          .choice("answer", Given.class, ClaimAnswerFacts::given)
          .choice("match", Match.class, ClaimAnswerFacts::match)
          .flag("sameCurrency", ClaimAnswerFacts::isSameCurrency)
          .flag("awaiting", ClaimAnswerFacts::isAwaited)
          .optionalDecimal("answered", f -> Optional.of(f.answered()))
          .optionalDecimal("answeredOver", f -> Optional.of(f.answered().subtract(f.open())))
          .optionalDecimal("paid", f -> Optional.of(f.amount(ClaimAnswer::paid)))
          .optionalDecimal("paidOver", f -> Optional.of(f.paidOver()))
          .optionalDecimal("openAfter", f -> Optional.of(f.open().subtract(f.answered())))
          .optionalDecimal("denied", f -> Optional.of(f.amount(ClaimAnswer::denied)))
          .optionalChoice("remedy", DenialRemedy.class, ClaimAnswerFacts::remedy)
          .optionalInteger("daysToAct", f -> f.daysLeft(f.actBy))
          .optionalInteger("daysToAnswer", f -> f.daysLeft(f.answerBy))
          // for messages only
          .optionalText("stateBefore", f -> f.ledger.map(known -> known.state().name()))
          .optionalText(
              "reasonCode", f -> f.answer.flatMap(ClaimAnswer::reason).map(MakerCode::value))
          .optionalText("answeredOverAmount", f -> f.money(f.answered().subtract(f.open())))
          .optionalText("paidOverAmount", f -> f.money(f.paidOver()))
          .optionalText("openAmount", f -> f.money(f.open().subtract(f.answered())))
          .optionalText("deniedAmount", f -> f.money(f.amount(ClaimAnswer::denied)))
          .optionalDate("actDueOn", f -> f.actBy.lastDay())
          .optionalDate("answerDueOn", f -> f.answerBy.lastDay())
          .build();

  private Given given() {
    if (answer.isEmpty()) {
      return Given.NONE;
    }
    return repeated ? Given.REPEATED : Given.FIRST;
  }

  private Match match() {
    if (ledger.isEmpty()) {
      return Match.CLAIM_UNKNOWN;
    }
    return line.isEmpty() ? Match.LINE_UNKNOWN : Match.FOUND;
  }

  boolean isFirst() {
    return given() == Given.FIRST && match() == Match.FOUND;
  }

  boolean isSameCurrency() {
    return answer.isEmpty()
        || line.isEmpty()
        || answer.get().approved().isSameCurrency(line.get().claimed());
  }

  boolean isAwaited() {
    return line.filter(money -> money.open().isPositive()).isPresent()
        && ledger
            .filter(
                known ->
                    known.state() == ClaimState.SUBMITTED || known.state() == ClaimState.APPEALED)
            .isPresent();
  }

  BigDecimal answered() {
    return amount(ClaimAnswer::approved).add(amount(ClaimAnswer::denied));
  }

  BigDecimal open() {
    return line.map(money -> money.open().getAmount()).orElse(BigDecimal.ZERO);
  }

  /**
   * What is paid beyond what is unpaid and what the same line approves, if that can be approved.
   */
  BigDecimal paidOver() {
    boolean approves = isAwaited() && answered().compareTo(open()) <= 0;
    return amount(ClaimAnswer::paid)
        .subtract(line.map(money -> money.unpaid().getAmount()).orElse(BigDecimal.ZERO))
        .subtract(approves ? amount(ClaimAnswer::approved) : BigDecimal.ZERO);
  }

  private BigDecimal amount(Function<ClaimAnswer, Money> part) {
    return answer.map(part).map(Money::getAmount).orElse(BigDecimal.ZERO);
  }

  private OptionalLong daysLeft(ClaimDeadline deadline) {
    return deadline.daysLeft(on);
  }

  private Optional<String> money(BigDecimal amount) {
    return answer.map(given -> given.approved().getCurrencyUnit() + " " + amount.toPlainString());
  }
}
