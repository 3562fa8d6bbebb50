package io.dealership.examples.handbook;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyOrigin;
import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.SourceUnit;
import io.dealership.core.organization.StepRoles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts in the steps and the trace as CSV (RFC 4180), with headings that are the same in all
 * languages.
 *
 * <p>Several values of a cell have "; " between them. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
final class Sheets {

  private static final String SEPARATOR = "; ";

  private Sheets() {}

  /** One row for each step, with the roles of each part. */
  static String raci(Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "process",
            "processName",
            "step",
            "stepName",
            "responsible",
            "responsibleNames",
            "accountable",
            "accountableName",
            "consulted",
            "consultedNames",
            "informed",
            "informedNames"));
    for (ProcessRoles process : wording.handbook().raci().processes()) {
      for (StepRoles step : process.steps()) {
        rows.add(
            List.of(
                process.id(),
                wording.in(process.name()),
                step.step().step(),
                wording.in(step.name()),
                ids(step.responsible()),
                names(wording, step.responsible()),
                step.accountable().code(),
                wording.name(step.accountable()),
                ids(step.consulted()),
                names(wording, step.consulted()),
                ids(step.informed()),
                names(wording, step.informed())));
      }
    }
    return csv(rows);
  }

  private static String ids(List<RoleId> roles) {
    return String.join(SEPARATOR, roles.stream().map(RoleId::code).toList());
  }

  private static String names(Wording wording, List<RoleId> roles) {
    return String.join(SEPARATOR, roles.stream().map(wording::name).toList());
  }

  /** One row for each step, with one column for each role that has a part in any. */
  static String matrix(Wording wording) {
    Handbook handbook = wording.handbook();
    List<RoleId> roles =
        handbook.catalog().roles().stream()
            .map(Role::id)
            .filter(role -> !handbook.raci().stepsOf(role).isEmpty())
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of("process", "step", "stepName"));
    roles.forEach(role -> heads.add(role.code()));
    rows.add(heads);
    for (StepRoles step : handbook.raci().steps()) {
      List<String> row = new ArrayList<>();
      row.add(step.step().process());
      row.add(step.step().step());
      row.add(wording.in(step.name()));
      roles.forEach(role -> row.add(step.part(role).orElse("")));
      rows.add(row);
    }
    return csv(rows);
  }

  /** One row for each place of the source papers. */
  static String trace(Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "documents",
            "units",
            "origin",
            "origins",
            "role",
            "roleName",
            "duty",
            "text",
            "kind",
            "home",
            "rhythm",
            "when",
            "step",
            "event",
            "evidence",
            "evidenceNames",
            "clauses"));
    for (TraceRow trace : TraceRow.of(wording.handbook())) {
      Duty duty = trace.duty();
      rows.add(
          List.of(
              String.join(SEPARATOR, trace.documents()),
              trace.origin().map(Sheets::units).orElse(""),
              String.valueOf(duty.origins().isEmpty() ? 0 : trace.number()),
              String.valueOf(duty.origins().size()),
              duty.role().code(),
              wording.name(duty.role()),
              duty.id().code(),
              wording.text(duty),
              wording.kind(duty),
              trace.home().code(),
              duty.rhythm().toString(),
              String.join(SEPARATOR, wording.when(duty).stream().map(Words::plain).toList()),
              duty.step().map(StepId::toString).orElse(""),
              duty.event().map(event -> event.code()).orElse(""),
              String.join(SEPARATOR, duty.evidence().stream().map(DutyEvidence::code).toList()),
              wording.evidence(duty),
              String.join(SEPARATOR, duty.clauses())));
    }
    return csv(rows);
  }

  private static String units(DutyOrigin origin) {
    return String.join(SEPARATOR, origin.units().stream().map(SourceUnit::toString).toList());
  }

  private static String csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (SequenceWriter csv =
        CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .writeValues(text)) {
      for (List<String> row : rows) {
        csv.write(row.stream().map(Sheets::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can always be written
    }
    return text.toString();
  }

  private static String guarded(String text) {
    return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
