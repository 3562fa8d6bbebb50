package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.pack.Forms.NAME;
import static io.dealership.rules.pack.Forms.NAME_SAYS;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.ChangeKind;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.TextForm;

/**
 * A fact that tables of the pack test.
 *
 * @param name its name, as in the input expressions of tables
 * @param type the type of its values
 * @param label what people call it
 * @param whenMissing what it means that it is not given
 * @param kind whether and how it can change
 * @param personal whether it is personal data, which no finding shows
 */
public record FactEntry(
    @TextForm(value = NAME, says = NAME_SAYS) String name,
    ValueType type,
    LocalText label,
    AbsenceEntry whenMissing,
    ChangeKind kind,
    boolean personal) {

  public FactEntry {
    checkArgument(
        type.feelType().isPresent(),
        "FactEntry.type must be one that tables can test, but was \"%s\"",
        JsonBinder.name(type));
  }
}
