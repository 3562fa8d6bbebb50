package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.process.Workflow;
import io.dealership.rules.process.OwedActivity;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be said of one case of a log.
 *
 * @param caseId the case as the log names it
 * @param conformity how it stands to the workflow
 * @param deviations what deviates, in the order of the log, then what is overdue; no more than were
 *     to be kept
 * @param furtherDeviations how many deviations more there were
 * @param owed what is owed and did not happen, in the order of the definition
 * @param asOf the moment as of which what is owed is judged
 * @param events how many events the case has, those without meaning left out
 * @param repair the fewest steps that would make the order right; empty if it was not asked for, or
 *     the case fits
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CaseVerdict(
    String caseId,
    Conformity conformity,
    List<Deviation> deviations,
    long furtherDeviations,
    List<OwedActivity> owed,
    Instant asOf,
    long events,
    Optional<CaseRepair> repair) {

  /** Copies the lists. */
  public CaseVerdict {
    requireNonNull(caseId, "caseId");
    requireNonNull(conformity, "conformity");
    deviations = List.copyOf(deviations);
    owed = List.copyOf(owed);
    requireNonNull(asOf, "asOf");
    requireNonNull(repair, "repair");
  }

  /**
   * The verdict in one line and a line for each deviation; documents, signers, roles and decisions
   * stand as codes.
   */
  public String message(Workflow workflow, Locale locale) {
    return message(workflow, WorkflowWords.codes(), locale);
  }

  /**
   * The verdict in one line and a line for each deviation.
   *
   * @param words the names of documents, signers, roles, certificates and decisions
   */
  public String message(Workflow workflow, WorkflowWords words, Locale locale) {
    StringBuilder text = new StringBuilder(caseId).append(' ').append(conformity.text().in(locale));
    for (Deviation deviation : deviations) {
      text.append("\n- ").append(deviation.message(workflow, words, locale));
    }
    if (furtherDeviations > 0) {
      boolean zh = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
      text.append("\n- ").append(zh ? "另有" : "and ").append(furtherDeviations);
      text.append(zh ? "项偏离" : " more deviations");
    }
    repair.ifPresent(one -> text.append("\n= ").append(one.message(workflow, locale)));
    return text.toString();
  }
}
