package io.dealership.rules.authority;

import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;

/**
 * Who may let a request pass without the approvals of the store, for which reasons, and who looks
 * at it afterwards. It stands for no approval from outside.
 *
 * @param by the roles that may
 * @param reviewedBy the roles of which a holder reviews it
 * @param within the time from the approval in which it has to be reviewed
 * @param reasons the reasons
 */
public record OverrideEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) @AtLeastOne List<String> by,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) @AtLeastOne List<String> reviewedBy,
    @TextForm(value = Codes.LIMIT, says = Codes.LIMIT_SAYS) String within,
    @AtLeastOne List<OverrideReasonEntry> reasons) {

  public OverrideEntry {
    by = List.copyOf(by);
    reviewedBy = List.copyOf(reviewedBy);
    reasons = List.copyOf(reasons);
  }
}
