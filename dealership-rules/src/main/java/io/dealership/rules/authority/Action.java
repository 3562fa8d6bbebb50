package io.dealership.rules.authority;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.decision.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An action of a matrix.
 *
 * @param code the code
 * @param name the name
 * @param index its place in the matrix
 * @param addUp over what amounts are added up; null for not at all
 * @param signed whether an approval has to be signed
 * @param validFor how long an approval holds; null without end
 * @param forbidden what is forbidden whatever the approvals
 * @param bands the bands
 * @param currency the currency of its amounts; null where no band tests one
 * @param override how it may pass without the approvals of the store; null for not at all
 * @param citations the clauses
 */
record Action(
    ActionCode code,
    LocalText name,
    int index,
    @Nullable AddUp addUp,
    boolean signed,
    @Nullable TimeLimit validFor,
    List<Forbidden> forbidden,
    List<Band> bands,
    @Nullable CurrencyUnit currency,
    @Nullable LetPass override,
    List<Citation> citations) {

  /** A circumstance with which no approval heals it. */
  record Forbidden(String circumstance, LocalText text, List<Citation> citations) {}

  /** Who may let it pass, who reviews that, within what time, and the texts of the reasons. */
  record LetPass(
      Set<RoleId> by, Set<RoleId> reviewedBy, TimeLimit within, List<OverrideReasonEntry> reasons) {

    Optional<LocalText> reason(String code) {
      for (OverrideReasonEntry reason : reasons) {
        if (reason.code().equals(code)) {
          return Optional.of(reason.text());
        }
      }
      return Optional.empty();
    }
  }
}
