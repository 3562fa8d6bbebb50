package io.dealership.rules.organization;

import io.dealership.core.organization.DutyEvent;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * A duty of a role.
 *
 * @param id the id, which no other duty of the packs has
 * @param text what is to be done
 * @param when when it is to be done, in the words of {@link
 *     io.dealership.core.organization.DutyRhythm}
 * @param kind what it is about
 * @param step the step of a process, such as {@code reporting.daily}, in which it is done, or which
 *     it leads or watches; that step makes it owed if {@code when} is an event
 * @param on what else makes it owed
 * @param evidence what shows that it was done, by codes that an {@code organization.json} names
 * @param source the units of the documents that state it, such as {@code 001:552 001:553}; a bar
 *     stands between the statements of several documents
 * @param rules the rules that it carries out, as a citation such as {@code SAFETY-07; DRIVER-02}
 */
public record DutyEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String id,
    LocalText text,
    String when,
    DutyKind kind,
    Optional<String> step,
    Optional<DutyEvent> on,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) @AtLeastOne List<String> evidence,
    Optional<String> source,
    Optional<String> rules) {

  public DutyEntry {
    evidence = List.copyOf(evidence);
  }
}
