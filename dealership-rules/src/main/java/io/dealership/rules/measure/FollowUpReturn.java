package io.dealership.rules.measure;

import io.dealership.core.contact.CaseNumber;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was handed in of a follow-up, such as that of an expensive repair.
 *
 * @param caseNumber the case that was followed up
 * @param returnedOn the day on which the information was handed in
 * @param filled the codes of the fields that are filled in
 * @since 0.1
 */
public record FollowUpReturn(CaseNumber caseNumber, LocalDate returnedOn, Set<String> filled) {

  /** Copies the fields. */
  public FollowUpReturn {
    filled = Set.copyOf(filled);
  }

  /** The fields of some that are not filled in, sorted. */
  Set<String> lacking(Set<String> fields) {
    Set<String> lacking = new TreeSet<>(fields);
    lacking.removeAll(filled);
    return lacking;
  }
}
