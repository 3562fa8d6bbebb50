package io.dealership.examples.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.RoleId;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.organization.StaffReview;
import io.dealership.rules.organization.StaffState;
import io.dealership.rules.organization.Workload;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes each row as a line of JSON; the workload of each person and the review, where they were
 * asked for, are lines of other lists.
 */
final class JsonLinesWriter implements RosterWriter {

  private static final ObjectMapper MAPPER =
      StrictJson.builder()
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private final JsonGenerator json;
  private final Locale locale;

  JsonLinesWriter(OutputStream out, Locale locale) throws IOException {
    this.json = MAPPER.getFactory().createGenerator(out);
    this.locale = locale;
  }

  /** How much somebody has to do. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record WorkloadLine(
      String list,
      String store,
      String employee,
      Set<RoleId> roles,
      int due,
      Map<DutyKind, Integer> byKind,
      int continuous,
      Optional<LocalDate> busiestDay,
      int onBusiestDay) {}

  /** How the posts are held. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ReviewLine(
      String list,
      String store,
      LocalDate on,
      Optional<StaffState> outcome,
      String headline,
      List<FindingLine> findings,
      List<RoleId> vacantPosts,
      List<DutyId> uncoveredDuties,
      List<StepId> uncoveredSteps) {}

  /** One thing that is found. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FindingLine(
      String reason, String message, Optional<String> nextStep, List<String> citations) {}

  @Override
  public void write(RosterView view, List<RosterRow> rows) throws IOException {
    for (RosterRow row : rows) {
      line(row);
    }
    if (view.showsWorkload()) {
      for (Workload each : view.workloads()) {
        line(
            new WorkloadLine(
                "workload",
                view.store().value(),
                each.employee().value(),
                each.roles(),
                each.due(),
                each.byKind(),
                each.continuous(),
                each.busiestDay(),
                each.onBusiestDay()));
      }
    }
    if (view.review().isPresent()) {
      line(review(view, view.review().get()));
    }
    json.flush();
  }

  private ReviewLine review(RosterView view, StaffReview review) {
    return new ReviewLine(
        "review",
        view.store().value(),
        review.decision().on(),
        review.decision().outcome(),
        review.decision().headline(locale),
        review.decision().findings().stream().map(this::finding).toList(),
        review.vacantPosts(),
        review.uncoveredDuties().stream().map(Duty::id).toList(),
        review.uncoveredSteps());
  }

  private FindingLine finding(Finding finding) {
    return new FindingLine(
        finding.reason().toString(),
        finding.message(locale),
        finding.nextStep().map(step -> step.text(locale)),
        finding.citations().stream().map(Citation::toString).toList());
  }

  private void line(Object row) throws IOException {
    MAPPER.writeValue(json, row);
    json.writeRaw('\n');
  }
}
