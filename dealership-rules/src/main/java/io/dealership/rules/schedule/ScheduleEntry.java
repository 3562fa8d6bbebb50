package io.dealership.rules.schedule;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;

/**
 * An act that recurs by the calendar, or that an event makes owed.
 *
 * <p>It has either a {@code cadence}, such as {@code every Monday 10:00}, in the words of {@link
 * io.dealership.core.time.Cadence}; or an {@code event} and {@code within} how long after it, such
 * as {@code same day}, {@code 7 days} or {@code 2 working days}.
 *
 * @param id the id; a pack of a lower layer replaces an entry by one of the same id
 * @param name what is to be done
 * @param role the role that does it
 * @param recipients the roles that it is for; empty when it goes to nobody in the store
 * @param cadence when it recurs
 * @param event the kind of event that makes it owed
 * @param within how long there is after the event
 * @param evidence what shows that it was done
 * @param source the citation
 * @param verification how well it is known; an unverified one is not followed by default
 * @param note what was decided where the source is silent
 */
public record ScheduleEntry(
    @TextForm(value = CODE, says = CODE_SAYS) String id,
    LocalText name,
    @TextForm(value = CODE, says = CODE_SAYS) String role,
    @TextForm(value = CODE, says = CODE_SAYS) List<String> recipients,
    Optional<String> cadence,
    @TextForm(value = CODE, says = CODE_SAYS) Optional<String> event,
    Optional<String> within,
    @TextForm(value = CODE, says = CODE_SAYS) @AtLeastOne List<String> evidence,
    String source,
    Verification verification,
    Optional<String> note) {

  static final String SAME_DAY = "same day";

  private static final String CODE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String CODE_SAYS =
      "at most 60 characters in words of small letters and digits, joined by hyphens";

  public ScheduleEntry {
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
  }
}
