package io.dealership.rules.organization;

import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.RoleNames;
import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * A role, or what a pack of a lower layer changes of one: what it gives replaces what the layers
 * above say, qualifications by their codes and duties by their ids; what it leaves out stays.
 *
 * <p>A role that no other pack has needs names, department, line and purpose.
 *
 * @param id the id
 * @param names what it is called
 * @param department the code of a department of {@code organization.json}
 * @param reportsTo the role above it; left out for the head of the store, and where it is not known
 * @param line how well the reporting line is known
 * @param purpose what it is there for
 * @param qualifications what it asks of who is to hold it
 * @param duties what has to be done
 * @param without the codes of qualifications and ids of duties of the layers above that fall away
 */
public record RoleEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    Optional<RoleNames> names,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> department,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> reportsTo,
    Optional<LineBasis> line,
    Optional<LocalText> purpose,
    List<QualificationEntry> qualifications,
    List<DutyEntry> duties,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> without) {

  public RoleEntry {
    qualifications = List.copyOf(qualifications);
    duties = List.copyOf(duties);
    without = List.copyOf(without);
  }
}
