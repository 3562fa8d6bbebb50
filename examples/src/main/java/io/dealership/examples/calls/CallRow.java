package io.dealership.examples.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A line of a list, as all formats show it: texts in one language, moments by the clock of the
 * store.
 *
 * @param list which list: {@code todo}, {@code blocked}, {@code missing} or {@code no-event}
 * @param store the store
 * @param state where it stands
 * @param role the code of the role
 * @param person the person; empty when anyone of the role may
 * @param contact the code of the contact
 * @param name what it is
 * @param event the event
 * @param eventKind the kind of the event
 * @param caseNumber the case
 * @param customer the customer
 * @param lastDay the last day; empty when it ends at a moment
 * @param endsAt when it ends
 * @param provisional whether the end rests on a calendar that is not announced yet
 * @param channel the best way that is allowed
 * @param contactAt when it may be done so
 * @param statutory whether a law wants it
 * @param attempts how often it was tried
 * @param missingEvidence what is not on record though the customer was reached
 * @param nextAt when the customer is to be contacted again, as agreed
 * @param say what is to be said or done
 * @param reason why it is on the list
 * @param consequence what it means to miss it
 * @param notes what to heed with this way
 * @param because why the customer may not be contacted
 * @param lacks the attribute of the event that is needed
 * @param sources why it is owed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"list", "store", "state", "role", "person", "contact", "name"})
record CallRow(
    String list,
    String store,
    Optional<String> state,
    Optional<String> role,
    Optional<String> person,
    String contact,
    String name,
    String event,
    Optional<String> eventKind,
    Optional<String> caseNumber,
    Optional<String> customer,
    Optional<LocalDate> lastDay,
    Optional<OffsetDateTime> endsAt,
    boolean provisional,
    Optional<String> channel,
    Optional<OffsetDateTime> contactAt,
    boolean statutory,
    Optional<Integer> attempts,
    List<String> missingEvidence,
    Optional<OffsetDateTime> nextAt,
    Optional<String> say,
    String reason,
    Optional<String> consequence,
    List<String> notes,
    List<String> because,
    Optional<String> lacks,
    List<Source> sources) {

  static final String TODO = "todo";
  static final String BLOCKED = "blocked";
  static final String MISSING = "missing";
  static final String NO_EVENT = "no-event";

  /**
   * A source.
   *
   * @param id source and clause, such as {@code cn-order-43-2021 28}
   * @param text the citation for people
   */
  record Source(String id, String text) {}

  CallRow {
    missingEvidence = List.copyOf(missingEvidence);
    notes = List.copyOf(notes);
    because = List.copyOf(because);
    sources = List.copyOf(sources);
  }
}
