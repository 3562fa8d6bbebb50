package io.dealership.rules.authority;

import io.dealership.rules.document.TextForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Who has to approve requests of some size. Of the bands of an action the first one counts whose
 * conditions all hold; the last one has none.
 *
 * @param amountUpTo the greatest amount, included, such as {@code CNY 10000.00}
 * @param percentUpTo the most percent taken off, included
 * @param marginAtLeast the least margin that is left, in percent, included
 * @param payers who pays; anybody when left out
 * @param brands the brands of vehicles; any when left out
 * @param choice the choice with which it is there; always when left out
 * @param inOrder whether the stages come one after the other; at once when left out
 * @param stages who has to approve; nobody when left out
 */
public record BandEntry(
    @TextForm(value = Codes.MONEY, says = Codes.MONEY_SAYS) Optional<String> amountUpTo,
    Optional<BigDecimal> percentUpTo,
    Optional<BigDecimal> marginAtLeast,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> payers,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> brands,
    Optional<ChoiceEntry> choice,
    boolean inOrder,
    List<StageEntry> stages) {

  public BandEntry {
    payers = List.copyOf(payers);
    brands = List.copyOf(brands);
    stages = List.copyOf(stages);
  }

  /** Whether a size is limited: else more money leads to no later band. */
  boolean limits() {
    return amountUpTo.isPresent() || percentUpTo.isPresent() || marginAtLeast.isPresent();
  }

  /** Whether it is for some requests only. */
  boolean isConditional() {
    return limits() || !payers.isEmpty() || !brands.isEmpty() || choice.isPresent();
  }

  /** How many approvals it asks for at most. */
  int approvals() {
    int approvals = 0;
    for (StageEntry stage : stages) {
      approvals += stage.approvals();
    }
    return approvals;
  }
}
