package io.dealership.rules.contact;

import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contact with a customer, or another act, that an event makes owed.
 *
 * <p>Times are written {@code at once}, {@code same day}, {@code 3 days}, {@code 10 working days},
 * {@code 48 hours}, {@code 30 minutes}, {@code 2 opening hours}, {@code 2 months}; with {@code
 * before} behind them they are counted back; {@code day 5 of the month}, also with {@code 2 months
 * before}, is a day of the month of the anchor. They are counted from {@link ContactAnchor}.
 *
 * @param id the id; a pack of a lower layer replaces an entry by one of the same id
 * @param name what it is
 * @param say what is to be said or done
 * @param consequence what it means to miss it; empty when nothing follows at once
 * @param on the kind of event that makes it owed
 * @param from the first day of events for which it holds; empty for always
 * @param until the day of events from which it no longer holds; empty for always
 * @param stores the stores for which it holds; empty for all
 * @param grades the grades of prospects for which it holds, the grade none for those without; empty
 *     for all
 * @param amountFrom the parameter of the pack that says from which bill on it is owed; empty for
 *     any
 * @param policy the question that it is an answer to
 * @param variants the answers with which it is owed
 * @param purpose what the customer is contacted for; empty for what is done within the store or by
 *     others
 * @param request whether the customer asked for it; not, when left out
 * @param aboutSafety whether it warns of a danger to life, health or property
 * @param aboutOwnVisit whether a survey is about a visit of the customer; any other survey needs
 *     consent as marketing does
 * @param party who owes it; the store when left out
 * @param statutory whether a law wants it: then lower layers may make it stricter, never looser
 * @param role the role that does it
 * @param rolePolicy the question whose answer is the role; then {@code role} is left out
 * @param byResponsible whether the person whom the event names does it, if there is one
 * @param channels the ways that suit, the best one first; empty for what is done within the store
 * @param anchor what the times are counted from; the event when left out
 * @param opens the earliest time; the event when left out, and never before it
 * @param due the latest time
 * @param notAfterDueAt whether it must be done by {@code dueAt} at the latest
 * @param rollOver whether a last day that is a rest day moves to the next working day, or to the
 *     one before when counted back
 * @param kilometersBefore how many kilometers before a maintenance it opens, if that is earlier
 * @param lapses the time after which it no longer makes sense
 * @param evidence what has to be on record
 * @param attempts how many documented attempts count as done; empty when only success does
 * @param coverage the share of events for which it has to be done in time, in percent
 * @param metBy the kinds of later events of the case by which it is done
 * @param endedBy the kinds of later events of the case by which it is no longer owed
 * @param source the citation
 * @param verification how well it is known; an unverified one is not followed by default
 * @param note what was decided where the source is silent
 */
public record ContactEntry(
    @TextForm(value = CODE, says = CODE_SAYS) String id,
    LocalText name,
    LocalText say,
    Optional<LocalText> consequence,
    @TextForm(value = CODE, says = CODE_SAYS) String on,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<String> stores,
    List<String> grades,
    Optional<String> amountFrom,
    Optional<String> policy,
    List<String> variants,
    Optional<ContactPurpose> purpose,
    Optional<ContactRequest> request,
    boolean aboutSafety,
    boolean aboutOwnVisit,
    Optional<ContactParty> party,
    boolean statutory,
    @TextForm(value = CODE, says = CODE_SAYS) Optional<String> role,
    Optional<String> rolePolicy,
    boolean byResponsible,
    List<ContactChannel> channels,
    Optional<ContactAnchor> anchor,
    @TextForm(value = TIME, says = TIME_SAYS) Optional<String> opens,
    @TextForm(value = TIME, says = TIME_SAYS) String due,
    boolean notAfterDueAt,
    boolean rollOver,
    Optional<Integer> kilometersBefore,
    @TextForm(value = TIME, says = TIME_SAYS) Optional<String> lapses,
    List<String> evidence,
    Optional<Integer> attempts,
    Optional<Integer> coverage,
    List<String> metBy,
    List<String> endedBy,
    String source,
    Verification verification,
    Optional<String> note) {

  static final String CODE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String CODE_SAYS = "words of small letters and digits, joined by hyphens";
  static final String TIME =
      "at once|same day"
          + "|[1-9][0-9]{0,4} (?:opening |working )?(?:day|hour|minute|month|year)s?(?: before)?"
          + "|day (?:[1-9]|[12][0-9]|3[01]) of the month(?: [1-9][0-9]? months? before)?";
  static final String TIME_SAYS =
      "a time such as 'at once', 'same day', '3 days', '10 working days', '48 hours', '2 months"
          + " before' or 'day 5 of the month'";

  public ContactEntry {
    stores = List.copyOf(stores);
    grades = List.copyOf(grades);
    variants = List.copyOf(variants);
    channels = List.copyOf(channels);
    evidence = List.copyOf(evidence);
    metBy = List.copyOf(metBy);
    endedBy = List.copyOf(endedBy);
  }
}
