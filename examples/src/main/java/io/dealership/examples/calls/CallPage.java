package io.dealership.examples.calls;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.util.Objects.requireNonNull;

import io.dealership.core.contact.ContactId;
import io.dealership.examples.command.Labels;
import io.dealership.rules.contact.ContactCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes days of stores as one page of HTML that needs nothing else: no script, no font, no picture
 * from elsewhere.
 */
final class CallPage implements DayWriter {

  private static final String STYLE = "calls.css";

  private final OutputStream out;
  private final Labels labels;
  private final Locale locale;
  private final StringBuilder body = new StringBuilder();
  private int stores;

  CallPage(OutputStream out, Labels labels, Locale locale) {
    this.out = out;
    this.labels = labels;
    this.locale = locale;
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) {
    stores++;
    body.append("<section class=\"store\">\n");
    heading(day, rows);
    chart(day);
    todo(day, rows);
    blocked(rows);
    others(rows, CallRow.MISSING);
    others(rows, CallRow.NO_EVENT);
    coverage(day);
    body.append("</section>\n");
  }

  @Override
  public void end() throws IOException {
    String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    String page =
        "<!DOCTYPE html>\n<html lang=\""
            + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + escaped(labels.get("page.title"))
            + "</title>\n<style>\n"
            + style()
            + "</style>\n</head>\n<body>\n"
            + body
            + "</body>\n</html>\n";
    out.write(page.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String style() throws IOException {
    try (InputStream in = CallPage.class.getResourceAsStream(STYLE)) {
      return new String(requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  // ---- the head ----

  private void heading(StoreDay day, List<CallRow> rows) {
    OffsetDateTime at =
        day.list().at().atZone(day.contacts().time().hours().zone()).toOffsetDateTime();
    element("h1", labels.get("page.heading", day.list().store(), at.toLocalDate()));
    element(
        "p",
        "lead",
        labels.get("page.at", Moments.minute(at), day.contacts().time().hours().zone()));
    body.append("<table class=\"tiles\"><tr>\n");
    List<CallRow> todo = TextWriter.rows(rows, CallRow.TODO);
    for (String state : List.of("OVERDUE", "DUE", "WARNING", "OPEN")) {
      tile(
          state,
          todo.stream().filter(row -> row.state().equals(Optional.of(state))).count(),
          labels.get("state." + state));
    }
    for (String list : List.of(CallRow.BLOCKED, CallRow.MISSING, CallRow.NO_EVENT)) {
      tile(list, TextWriter.rows(rows, list).size(), labels.get("tile." + list));
    }
    body.append("</tr></table>\n");
  }

  private void tile(String kind, long count, String words) {
    body.append("<td class=\"tile " + kind + "\"><b>" + count + "</b><br>")
        .append(escaped(words))
        .append("</td>\n");
  }

  // ---- the coverage ----

  private void chart(StoreDay day) {
    element("h2", labels.get("coverage"));
    body.append(CoverageChart.svg(day.weeks(), labels, "c" + stores + "-"));
  }

  private void coverage(StoreDay day) {
    element("h2", labels.get("coverage.contacts"));
    body.append("<table class=\"coverage\">\n<tr>");
    heads("contact", "target");
    day.weeks()
        .forEach(week -> body.append("<th>" + week.monday().toString().substring(5) + "</th>"));
    body.append("</tr>\n");
    TextWriter.coverageCells(day)
        .forEach(
            (contact, cells) -> {
              body.append("<tr>");
              cell("", CallRows.name(day, contact, locale));
              cell("number", cells[0]);
              for (int i = 0; i < day.weeks().size(); i++) {
                cell(style(day.weeks().get(i), contact), cells[i + 1]);
              }
              body.append("</tr>\n");
            });
    body.append("</table>\n");
    element("p", "note", labels.get("coverage.note"));
  }

  /** How a figure looks: below the target, reached, or nothing ended. */
  private static String style(CoverageWeek week, ContactId contact) {
    for (ContactCoverage one : week.contacts()) {
      if (one.contact().equals(contact)) {
        return one.rate().isEmpty() ? "number" : one.isReached() ? "number good" : "number bad";
      }
    }
    return "number";
  }

  // ---- the list ----

  private void todo(StoreDay day, List<CallRow> rows) {
    Map<String, Map<String, List<CallRow>>> groups = new LinkedHashMap<>();
    for (CallRow row : TextWriter.rows(rows, CallRow.TODO)) {
      groups
          .computeIfAbsent(row.role().orElse(""), role -> new LinkedHashMap<>())
          .computeIfAbsent(row.person().orElse(""), person -> new ArrayList<>())
          .add(row);
    }
    element("h2", labels.get("section.todo"));
    groups.forEach(
        (role, people) ->
            people.forEach(
                (person, own) -> {
                  element(
                      "h3",
                      labels.getOrCode("role.", role)
                          + (person.isEmpty() ? "" : labels.get("comma") + person)
                          + " ("
                          + own.size()
                          + ")");
                  table(day, own);
                }));
  }

  private void table(StoreDay day, List<CallRow> rows) {
    body.append("<table class=\"list\">\n<tr>");
    heads("state", "until", "what", "customer", "how", "source");
    body.append("</tr>\n");
    for (CallRow row : rows) {
      String state = row.state().orElseThrow();
      body.append("<tr><td class=\"state\"><span class=\"badge " + state + "\">")
          .append(escaped(labels.get("state." + state)))
          .append("</span></td><td class=\"until\">")
          .append(escaped(Moments.end(row)));
      small(row.provisional() ? labels.get("provisional") : "");
      body.append("</td><td><b>" + escaped(row.name()) + "</b>");
      small(row.reason() + labels.get("gap") + row.say().orElse(""));
      small(row.consequence().map(text -> labels.get("if-missed", text)).orElse(""));
      small(tried(row));
      body.append("</td><td class=\"customer\">" + escaped(row.customer().orElse("")));
      small(row.event());
      body.append("</td><td class=\"how\">").append(how(day, row));
      row.notes().forEach(this::small);
      body.append("</td><td class=\"source\">");
      for (String source : TextWriter.sources(row, labels)) {
        body.append("<span>" + escaped(source) + "</span> ");
      }
      body.append("</td></tr>\n");
    }
    body.append("</table>\n");
  }

  private String tried(CallRow row) {
    if (!row.missingEvidence().isEmpty()) {
      return labels.get(
          "no-evidence",
          String.join(
              labels.get("comma"),
              row.missingEvidence().stream()
                  .map(code -> labels.getOrCode("evidence.", code))
                  .toList()));
    }
    int attempts = row.attempts().orElse(0);
    return attempts == 0 ? "" : labels.get("tried", attempts);
  }

  private String how(StoreDay day, CallRow row) {
    String channel = row.channel().map(one -> labels.get("channel." + one)).orElse("");
    String from = row.contactAt().map(moment -> Moments.from(moment, day, labels)).orElse("");
    return escaped(channel.isEmpty() ? from : channel + labels.get("comma") + from);
  }

  // ---- what is not to be done ----

  private void blocked(List<CallRow> all) {
    List<CallRow> rows = TextWriter.rows(all, CallRow.BLOCKED);
    if (rows.isEmpty()) {
      return;
    }
    element("h2", labels.get("section.blocked"));
    body.append("<table class=\"list\">\n<tr>");
    heads("state", "until", "what", "customer", "role", "why");
    body.append("</tr>\n");
    for (CallRow row : rows) {
      body.append("<tr>");
      cell("state", labels.get("state." + row.state().orElseThrow()));
      cell("until", Moments.end(row));
      cell("", row.name());
      body.append("<td class=\"customer\">" + escaped(row.customer().orElse("")));
      small(row.event());
      body.append("</td>");
      cell("role", row.role().map(role -> labels.getOrCode("role.", role)).orElse(""));
      cell("why", String.join(labels.get("gap"), row.because()));
      body.append("</tr>\n");
    }
    body.append("</table>\n");
  }

  private void others(List<CallRow> all, String list) {
    List<CallRow> rows = TextWriter.rows(all, list);
    if (rows.isEmpty()) {
      return;
    }
    element("h2", labels.get("section." + list));
    body.append("<table class=\"list\">\n<tr>");
    heads("contact", "event", "customer", "person", "why");
    body.append("</tr>\n");
    for (CallRow row : rows) {
      body.append("<tr>");
      cell("", row.name());
      cell("event", row.event());
      cell("customer", row.customer().orElse(""));
      cell("person", row.person().orElse(""));
      cell("why", row.reason());
      body.append("</tr>\n");
    }
    body.append("</table>\n");
  }

  // ---- pieces ----

  private void element(String tag, String words) {
    body.append("<" + tag + ">" + escaped(words) + "</" + tag + ">\n");
  }

  private void element(String tag, String kind, String words) {
    body.append("<" + tag + " class=\"" + kind + "\">" + escaped(words) + "</" + tag + ">\n");
  }

  private void heads(String... columns) {
    for (String column : columns) {
      body.append("<th class=\"" + column + "\">")
          .append(escaped(labels.get("column." + column)))
          .append("</th>");
    }
  }

  private void cell(String kind, String words) {
    body.append(kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">")
        .append(escaped(words))
        .append("</td>");
  }

  private void small(String words) {
    if (!words.isBlank()) {
      body.append("<br><span class=\"small\">" + escaped(words.strip()) + "</span>");
    }
  }

  private static String escaped(String text) {
    return htmlEscaper().escape(text);
  }
}
