package io.dealership.rules.service;

import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the table of consents as evidence. Amounts are asked of a yes only.
 *
 * @param of the order
 * @param consent what was said
 * @param ofEstimate whether it is the authorization of the estimate
 * @param itemsNamed whether it names an item of the order
 * @param computed what its items add
 * @param totalRight what the order comes to with all that was agreed to by then; null for a no
 */
record EvidenceFacts(
    WorkCase of,
    WorkConsent consent,
    boolean ofEstimate,
    boolean itemsNamed,
    Money computed,
    @Nullable Money totalRight) {

  static final FactType<EvidenceFacts> TYPE =
      FactType.builder(EvidenceFacts.class)
          .flag("sameOrder", f -> f.consent.order().equals(f.of.order()))
          .flag("saidByNow", f -> !f.consent.at().isAfter(f.of.now()))
          .flag("giverEntitled", EvidenceFacts::isGiverEntitled)
          .flag("textShown", f -> f.consent.shownText().isPresent())
          .flag("recorderNamed", f -> f.consent.recordedBy().isPresent())
          .flag("itemsNamed", EvidenceFacts::itemsNamed)
          .flag("addedStated", f -> f.isNo() || f.ofEstimate || f.consent.addedAmount().isPresent())
          .flag(
              "addedAgrees", f -> f.isNo() || f.consent.addedAmount().filter(f::isOther).isEmpty())
          .flag("totalStated", f -> f.isNo() || f.consent.newTotal().isPresent())
          .flag(
              "totalAgrees",
              f ->
                  f.totalRight == null
                      || f.consent.newTotal().filter(each -> !each.isEqual(f.totalRight)).isEmpty())
          .flag("verbalAllowed", f -> !f.isVerbal() || f.of.settings().market().verbalConsent())
          .flag("verbalRecorded", f -> f.lacking().isEmpty())
          .flag(
              "inWriting",
              f -> !f.isVerbal() || f.of.settings().form() != WorkSettings.Form.AUTHORISED)
          .flag("recordInspected", EvidenceFacts::isInspected)
          .flag("withdrawn", f -> f.consent.isWithdrawnAt(f.of.now()))
          .flag("expired", f -> f.consent.isExpiredAt(f.of.now()))
          // for messages only
          .optionalText("record", f -> Optional.of(f.consent.number().value()))
          .optionalText("order", f -> Optional.of(f.of.order().value()))
          .optionalText("otherOrder", f -> Optional.of(f.consent.order().value()))
          .optionalText("saidAt", f -> Optional.of(f.of.words(f.consent.at())))
          .optionalText("stated", f -> f.consent.addedAmount().map(Money::toString))
          .optionalText("computed", f -> Optional.of(f.computed.toString()))
          .optionalText("total", f -> f.consent.newTotal().map(Money::toString))
          .optionalText("totalRight", f -> Optional.ofNullable(f.totalRight).map(Money::toString))
          .optionalWords("lacking", EvidenceFacts::lackingInWords)
          .optionalText("withdrawnAt", f -> f.consent.withdrawnAt().map(f.of::words))
          .optionalText("expiresAt", f -> f.consent.expiresAt().map(f.of::words))
          .build();

  private boolean isNo() {
    return consent.answer() == ConsentAnswer.REFUSED;
  }

  private boolean isVerbal() {
    return consent.channel().isVerbal();
  }

  private boolean isOther(Money stated) {
    return !stated.isEqual(computed);
  }

  private boolean isGiverEntitled() {
    return consent.giver() == ConsentGiver.CUSTOMER
        || consent.name().filter(of.entitled()::contains).isPresent();
  }

  private boolean isInspected() {
    return of.settings().form() != WorkSettings.Form.INSPECTED
        || consent.inspectedBy().isPresent() && !consent.inspectedBy().equals(consent.recordedBy());
  }

  /** What the note of a talk lacks of what the market asks for. */
  private List<VerbalDetail> lacking() {
    if (!isVerbal()) {
      return List.of();
    }
    List<VerbalDetail> lacking = new ArrayList<>();
    for (VerbalDetail each : of.settings().market().verbalRecord()) {
      if (!says(each)) {
        lacking.add(each);
      }
    }
    return lacking;
  }

  private boolean says(VerbalDetail detail) {
    return switch (detail) {
      case DATE, TIME -> true; // the moment is always there
      case NAME -> consent.name().isPresent();
      case PHONE -> consent.channel() != ConsentChannel.PHONE || consent.phone().isPresent();
      case ITEMS -> !consent.items().isEmpty();
      case COST -> isNo() || consent.addedAmount().isPresent();
    };
  }

  private Optional<LocalText> lackingInWords() {
    List<LocalText> words = new ArrayList<>();
    for (VerbalDetail each : lacking()) {
      words.add(of.settings().texts().apply("detail." + each.name()));
    }
    return WorkCase.list(words);
  }
}
