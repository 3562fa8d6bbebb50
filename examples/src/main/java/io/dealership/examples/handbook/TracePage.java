package io.dealership.examples.handbook;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyKind;
import io.dealership.core.organization.Role;
import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Choice;
import io.dealership.examples.handbook.Page.Filter;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page that leads from each place of the source papers to where its duty lives. */
final class TracePage {

  /** The keys by which rows are chosen. */
  static final String ROLE = "role";

  static final String DOCUMENT = "document";

  private TracePage() {}

  /** The page; {@code other} is the folder of the other language. */
  static Page of(Wording wording, Optional<String> other) {
    List<TraceRow> traces = TraceRow.of(wording.handbook());
    Map<String, String> roles = new LinkedHashMap<>();
    for (Role role : wording.handbook().catalog().roles()) {
      roles.put(role.id().code(), wording.name(role.id()));
    }
    Map<String, String> documents = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    for (TraceRow trace : traces) {
      trace.documents().forEach(each -> documents.put(each, wording.get("document", each)));
      rows.add(
          new Row(
              List.of(
                  source(wording, trace),
                  List.of(wording.role(trace.duty().role())),
                  List.of(Words.of(wording.text(trace.duty()))),
                  home(wording, trace),
                  List.of(Words.of(wording.evidence(trace.duty())))),
              Map.of(
                  ROLE,
                  trace.duty().role().code(),
                  DOCUMENT,
                  String.join(" ", trace.documents()))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Words.of(
                wording.get(
                    "trace.lead", traces.size(), wording.handbook().catalog().duties().size()))));
    blocks.add(
        new Filter(
            wording.get("filter"),
            wording.get("filter.all"),
            wording.get("filter.none"),
            wording.get("filter.shown"),
            List.of(
                new Choice(ROLE, wording.get("column.role"), roles),
                new Choice(DOCUMENT, wording.get("column.document"), documents))));
    blocks.add(
        Table.of(
            "trace",
            wording.get("trace.title"),
            wording.heads("source", "role", "duty", "home", "shown"),
            rows));
    return new Page(
        "trace", wording.get("trace.title"), wording.ways("trace", other, false), blocks);
  }

  private static List<Words> source(Wording wording, TraceRow trace) {
    List<Words> lines = new ArrayList<>();
    trace
        .origin()
        .ifPresentOrElse(
            origin ->
                Wording.numbers(origin)
                    .forEach(
                        (document, units) ->
                            lines.add(
                                Words.of(
                                    wording.get(
                                        units.contains(",") ? "units" : "unit", document, units)))),
            () -> lines.add(Words.of(wording.get("source.own"))));
    int all = trace.duty().origins().size();
    if (all > 1) {
      lines.add(Words.of(wording.get("origin", trace.number(), all), Tone.SMALL));
    }
    return lines;
  }

  /**
   * Where a duty lives: on the roster, after something, or nowhere as a single act; and as what.
   */
  static List<Words> home(Wording wording, TraceRow trace) {
    Duty duty = trace.duty();
    List<Words> lines = new ArrayList<>();
    Words home = Words.of(wording.get("home." + trace.home().code()), Tone.STRONG);
    lines.add(
        duty.kind() == DutyKind.REPORT
                || duty.kind() == DutyKind.CONTACT
                || duty.kind() == DutyKind.APPROVAL
            ? Words.fill(
                wording.get("home.as"),
                home,
                Words.of(wording.get("home.kind." + duty.kind()), Tone.BADGE))
            : home);
    lines.addAll(wording.when(duty));
    return lines;
  }
}
