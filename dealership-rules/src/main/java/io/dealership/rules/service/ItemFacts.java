package io.dealership.rules.service;

import io.dealership.core.organization.RoleId;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the tables of an item: its consent, whether it may be done, whether it may be
 * billed.
 *
 * @param of the order
 * @param line the item
 * @param state what was said to it
 * @param withinTolerance whether it passes without consent
 * @param consent how the consent stands; null while that is asked
 * @param doneFirst whether it was done before it was consented to
 * @param doneTooEarly whether it was, where a later consent does not count
 * @param agreedBefore whether some of it was agreed to before it was done
 * @param payer what the payer agreed to
 * @param untold who in the store was not told
 */
record ItemFacts(
    WorkCase of,
    WorkLine line,
    WorkState state,
    boolean withinTolerance,
    @Nullable ItemConsent consent,
    boolean doneFirst,
    boolean doneTooEarly,
    boolean agreedBefore,
    PayerState payer,
    Set<RoleId> untold) {

  static final FactType<ItemFacts> TYPE =
      FactType.builder(ItemFacts.class)
          .flag("refused", f -> f.state.refusal() != null)
          .choice("evidence", ItemEvidence.class, f -> f.state.evidence())
          .flag("coversAmount", f -> f.state.coversAmount())
          .flag("coversTime", f -> f.state.coversTime())
          .flag("withinTolerance", ItemFacts::withinTolerance)
          .optionalChoice("consent", ItemConsent.class, f -> Optional.ofNullable(f.consent))
          .flag("doneFirst", ItemFacts::doneFirst)
          .flag("reported", f -> f.untold.isEmpty())
          .flag("quoted", ItemFacts::isQuoted)
          .optionalFlag("atLimit", ItemFacts::atLimit)
          .flag("payerAgreed", f -> f.payer.isWhole() || !f.of.settings().approvalFirst())
          .flag("remedyOffered", ItemFacts::isRemedyOffered)
          .flag("doneTooEarly", ItemFacts::doneTooEarly)
          .choice("payerApproval", PayerAnswer.class, f -> f.payer.answer())
          .flag("belowAuthorized", f -> f.line.charge().isLessThan(f.state.amount()))
          // for messages only
          .optionalText("item", f -> Optional.of(f.line.number().value()))
          .optionalText("charge", f -> Optional.of(f.line.charge().toString()))
          .optionalText("consentedAmount", f -> Optional.of(f.state.amount().toString()))
          .optionalText("record", f -> f.said().map(each -> each.number().value()))
          .optionalText(
              "saidAt", f -> Optional.ofNullable(f.state.refusal()).map(no -> f.of.words(no.at())))
          .optionalText("endedAt", f -> f.endedAt().map(f.of::words))
          .optionalText(
              "newPromise",
              f ->
                  Optional.ofNullable(f.line.added())
                      .flatMap(each -> each.newPromise())
                      .map(f.of::words))
          .optionalText("agreedPromise", f -> f.state.promise().map(f.of::words))
          .optionalText("allAdded", f -> Optional.of(f.of.added().toString()))
          .optionalText("tolerance", f -> Optional.of(f.of.tolerance().toString()))
          .optionalText("doneAt", f -> Optional.ofNullable(f.line.doneAt()).map(f.of::words))
          .optionalWords("untold", ItemFacts::untoldInWords)
          .optionalWords("payer", f -> Optional.of(f.of.name(WorkCase.party(f.line.payer()))))
          .optionalText("approval", f -> f.payer.reference())
          .optionalText("approvedAmount", f -> Optional.of(f.payer.amount().toString()))
          .optionalText("billable", f -> Optional.of(f.billable().toString()))
          .build();

  boolean isQuoted() {
    return line.isQuotedAt(of.now())
        || consent == ItemConsent.NOT_NEEDED && !atLimit().orElse(false);
  }

  private Optional<Boolean> atLimit() {
    return line.added() == null ? Optional.of(false) : line.added().atLimit();
  }

  boolean isRemedyOffered() {
    return !line.isLaterDelivery() || line.added() == null || line.added().remedy().isPresent();
  }

  private Optional<WorkConsent> said() {
    return Optional.ofNullable(state.said()).map(WorkSaid::consent);
  }

  private Optional<Instant> endedAt() {
    return said()
        .flatMap(
            each ->
                state.evidence() == ItemEvidence.WITHDRAWN ? each.withdrawnAt() : each.expiresAt());
  }

  private Optional<LocalText> untoldInWords() {
    List<LocalText> words = new ArrayList<>();
    for (RoleId each : untold) {
      words.add(of.name(WorkParty.of(each)));
    }
    return WorkCase.list(words);
  }

  /** How much of it may be billed to its payer. */
  Money billable() {
    Money none = Money.zero(line.charge().getCurrencyUnit());
    if (consent == null || doneTooEarly && !agreedBefore) {
      return none;
    }
    Money agreed =
        switch (consent) {
          case CONSENTED, NOT_NEEDED -> line.charge();
          case FOR_LESS -> smaller(line.charge(), state.amount());
          case PENDING, REFUSED -> none;
        };
    return smaller(agreed, payer.amount());
  }

  private static Money smaller(Money one, Money other) {
    return other.isLessThan(one) ? other : one;
  }
}
