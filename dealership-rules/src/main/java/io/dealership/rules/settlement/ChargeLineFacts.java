package io.dealership.rules.settlement;

import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.PartCondition;
import io.dealership.core.settlement.PartKind;
import io.dealership.rules.decision.FactType;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of charge lines.
 *
 * @param limits what the line may come to; empty where no prices are known
 * @param originalKinds the kinds of parts of which the customer need not be told
 */
record ChargeLineFacts(ChargeLine line, Optional<LineLimits> limits, List<String> originalKinds) {

  static final FactType<ChargeLineFacts> TYPE =
      FactType.builder(ChargeLineFacts.class)
          .optionalChoice(
              "marking", LineLimits.Marking.class, f -> f.limits.map(LineLimits::marking))
          .optionalFlag("aboveMakerRule", ChargeLineFacts::aboveMakerRule)
          .optionalFlag("overTimeUnexplained", ChargeLineFacts::overTimeUnexplained)
          .optionalFlag("otherThanOriginal", ChargeLineFacts::otherThanOriginal)
          .optionalFlag("noticeRecorded", f -> f.line.noticeRecorded())
          .optionalFlag("choiceRecorded", f -> f.line.choiceRecorded())
          .optionalChoice("partCondition", PartCondition.class, ChargeLineFacts::partCondition)
          // for messages only
          .integer("line", f -> f.line.lineNumber())
          .optionalText("code", f -> Optional.of(f.line.code().value()))
          .optionalText("unitPrice", f -> Optional.of(f.line.unitPrice().toString()))
          .optionalText(
              "markedPrice", f -> f.limits.flatMap(LineLimits::marked).map(Money::toString))
          .optionalText(
              "permittedPrice", f -> f.limits.flatMap(LineLimits::permitted).map(Money::toString))
          .optionalText("priceExcess", f -> f.limits.map(limits -> limits.priceExcess().toString()))
          .optionalText("timeExcess", f -> f.limits.map(limits -> limits.timeExcess().toString()))
          .optionalDecimal("hours", f -> Optional.of(f.line.quantity()))
          .optionalDecimal("standardHours", f -> f.limits.flatMap(LineLimits::standardHours))
          .optionalText("partKind", f -> f.line.partKind().map(PartKind::code))
          .build();

  private boolean isPart() {
    return line.kind() == ChargeKind.PART;
  }

  private Optional<Boolean> aboveMakerRule() {
    return isPart() ? limits.map(LineLimits::aboveMakerRule) : Optional.of(false);
  }

  private Optional<Boolean> overTimeUnexplained() {
    return limits.map(LineLimits::overTimeUnexplained);
  }

  private Optional<Boolean> otherThanOriginal() {
    return isPart()
        ? line.partKind().map(kind -> !originalKinds.contains(kind.code()))
        : Optional.of(false);
  }

  private Optional<PartCondition> partCondition() {
    return isPart() ? line.partCondition() : Optional.of(PartCondition.SOUND);
  }
}
