package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.NAME;
import static io.dealership.rules.pack.Forms.NAME_SAYS;

import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A parameter as it is written in {@code parameters.json}: one value in one period.
 *
 * @param name its name, as in the cells of tables
 * @param type the type of the value
 * @param value the value
 * @param unit the unit of a number
 * @param source the citation
 * @param verification how well the value is known
 * @param from the first day of the value; empty for that of the pack
 * @param until the day from which the value no longer holds; empty for that of the pack
 * @param floor there when lower layers may not undercut it
 * @param note a remark for readers
 */
public record ParameterEntry(
    @TextForm(value = NAME, says = NAME_SAYS) String name,
    ValueType type,
    JsonValue value,
    Optional<String> unit,
    String source,
    Verification verification,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<FloorEntry> floor,
    Optional<String> note) {

  public ParameterEntry {
    Terms.check("ParameterEntry", from, until);
  }
}
