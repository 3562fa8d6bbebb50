package io.dealership.examples.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A line of a roster, as all formats show it: texts in one language, moments by the clock of the
 * store.
 *
 * @param list {@code entry} for what is due, {@code stray} for evidence that belongs to nothing
 * @param store the store
 * @param state what became of it
 * @param employee who; empty when any holder of the role may do it
 * @param role the code of the role
 * @param roleName what it is called
 * @param duty the id of the duty
 * @param text what is to be done
 * @param kind what it is about
 * @param when its rhythm, in words
 * @param nominalDay the day that its rhythm names
 * @param dueDay the day on which it is due
 * @param dueAt until when there is time
 * @param endsWithDay whether there is time until the end of the due day
 * @param whyMoved why it is due on another day than the nominal one
 * @param provisional whether the day rests on a calendar that is not announced yet
 * @param byDefault whether the day is a default of the store
 * @param cause the step or the event that made it owed
 * @param causeAt when that was
 * @param caseNumber the case
 * @param doneAt when it was done, or stray evidence left
 * @param evidence what shows that it was done
 * @param missing the codes of that which is not there
 * @param clauses the rules that it carries out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"list", "store", "state", "employee", "role", "roleName", "duty", "text"})
record RosterRow(
    String list,
    String store,
    Optional<String> state,
    Optional<String> employee,
    Optional<String> role,
    Optional<String> roleName,
    Optional<String> duty,
    Optional<String> text,
    Optional<String> kind,
    Optional<String> when,
    Optional<LocalDate> nominalDay,
    Optional<LocalDate> dueDay,
    Optional<OffsetDateTime> dueAt,
    boolean endsWithDay,
    Optional<String> whyMoved,
    boolean provisional,
    boolean byDefault,
    Optional<String> cause,
    Optional<OffsetDateTime> causeAt,
    Optional<String> caseNumber,
    Optional<OffsetDateTime> doneAt,
    List<Evidence> evidence,
    List<String> missing,
    List<String> clauses) {

  static final String ENTRY = "entry";
  static final String STRAY = "stray";

  /**
   * What shows that a duty was done.
   *
   * @param code its code
   * @param name what it is called
   */
  record Evidence(String code, String name) {}

  RosterRow {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    clauses = List.copyOf(clauses);
  }
}
