package io.dealership.examples.handbook;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Choice;
import io.dealership.examples.handbook.Page.Fact;
import io.dealership.examples.handbook.Page.Facts;
import io.dealership.examples.handbook.Page.Filter;
import io.dealership.examples.handbook.Page.Group;
import io.dealership.examples.handbook.Page.Heading;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Picture;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Link;
import io.dealership.examples.handbook.Words.Piece;
import io.dealership.examples.handbook.Words.Tone;
import java.util.List;
import java.util.TreeMap;

/** Says a page in HTML that is well-formed XML, too, and needs nothing from elsewhere. */
final class HtmlWriter {

  /** The key of {@link Row#data()} that is the id of the row. */
  static final String ID = "id";

  /** The file with the style of all pages. */
  static final String STYLE = "handbook.css";

  /** The file with the script that filters rows. */
  static final String SCRIPT = "handbook.js";

  private final Page page;
  private final Wording wording;
  private final StringBuilder html = new StringBuilder();

  private HtmlWriter(Page page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  /** The page in HTML. */
  static String write(Page page, Wording wording) {
    HtmlWriter writer = new HtmlWriter(page, wording);
    writer.page();
    return writer.html.toString();
  }

  private void page() {
    boolean first = page.path().equals("index");
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(wording.isChinese() ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\" />\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        .append("<title>")
        .append(escaped(first ? page.title() : page.title() + " · " + wording.title()))
        .append("</title>\n<link rel=\"stylesheet\" href=\"")
        .append(Pages.relative(page.path(), STYLE))
        .append("\" />\n");
    if (page.blocks().stream().anyMatch(Filter.class::isInstance)) {
      html.append("<script src=\"")
          .append(Pages.relative(page.path(), SCRIPT))
          .append("\" defer=\"defer\"></script>\n");
    }
    html.append("</head>\n<body>\n<header>\n<nav aria-label=\"")
        .append(escaped(wording.get("ways")))
        .append("\"><ul>");
    for (Words way : page.ways()) {
      html.append("<li>" + said(way) + "</li>");
    }
    html.append("</ul></nav>\n<h1>" + escaped(page.title()) + "</h1>\n</header>\n<main>\n");
    page.blocks().forEach(this::block);
    html.append("</main>\n<footer><p>")
        .append(escaped(wording.get("footer", wording.title(), wording.handbook().on())))
        .append("</p></footer>\n</body>\n</html>\n");
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      html.append("<h" + heading.level() + " id=\"" + escaped(heading.anchor()) + "\">")
          .append(escaped(heading.text()) + "</h" + heading.level() + ">\n");
    } else if (block instanceof Paragraph paragraph) {
      html.append("<p>" + said(paragraph.words()) + "</p>\n");
    } else if (block instanceof Facts facts) {
      facts(facts);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Filter filter) {
      filter(filter);
    } else if (block instanceof Picture picture) {
      html.append("<p><a href=\"" + picture.file() + "\"><img class=\"chart\" src=\"")
          .append(picture.file() + "\" alt=\"" + escaped(picture.text()) + "\" /></a></p>\n");
    }
  }

  private void facts(Facts facts) {
    html.append(facts.areNumbers() ? "<dl class=\"numbers\">\n" : "<dl>\n");
    for (Fact fact : facts.facts()) {
      html.append("<div><dt>" + escaped(fact.term()) + "</dt>")
          .append("<dd>" + said(fact.words()) + "</dd></div>\n");
    }
    html.append("</dl>\n");
  }

  // ---- tables ----

  /** The roles are said aloud, for a narrow screen shows rows as cards, which are no table else. */
  private void table(Table table) {
    boolean wide = table.kind().equals(RaciPage.KIND);
    if (wide) {
      html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
          .append(escaped(table.caption()) + "\">\n");
    }
    html.append("<table role=\"table\" class=\"" + table.kind() + (wide ? "" : " cards") + "\">\n")
        .append("<caption>" + escaped(table.caption()) + "</caption>\n")
        .append("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (Words head : table.heads()) {
      html.append("<th role=\"columnheader\" scope=\"col\"><span>" + said(head) + "</span></th>");
    }
    html.append("</tr></thead>\n");
    for (Group group : table.groups()) {
      html.append("<tbody role=\"rowgroup\">\n");
      if (!group.title().plain().isEmpty()) {
        html.append("<tr role=\"row\"><th role=\"rowheader\" class=\"group\" scope=\"rowgroup\"")
            .append(" colspan=\"" + table.heads().size() + "\">")
            .append(said(group.title()) + "</th></tr>\n");
      }
      group.rows().forEach(row -> row(table, row));
      html.append("</tbody>\n");
    }
    html.append("</table>\n" + (wide ? "</div>\n" : ""));
  }

  private void row(Table table, Row row) {
    html.append("<tr role=\"row\"");
    new TreeMap<>(row.data())
        .forEach(
            (key, value) ->
                html.append(
                    " " + (key.equals(ID) ? key : "data-" + key) + "=\"" + escaped(value) + "\""));
    html.append(">");
    for (int i = 0; i < row.cells().size(); i++) {
      String lines = lines(row.cells().get(i));
      if (i == 0) {
        html.append("<th role=\"rowheader\" scope=\"row\">" + lines + "</th>");
      } else if (lines.isEmpty()) {
        html.append("<td role=\"cell\"></td>");
      } else {
        String head = escaped(table.heads().get(i).plain());
        html.append("<td role=\"cell\" data-head=\"" + head + "\"><div>" + lines + "</div></td>");
      }
    }
    html.append("</tr>\n");
  }

  private String lines(List<Words> lines) {
    return String.join("<br />", lines.stream().map(this::said).toList());
  }

  // ---- the filter ----

  private void filter(Filter filter) {
    html.append("<form class=\"filter\" hidden=\"hidden\" aria-label=\"")
        .append(escaped(filter.label()) + "\" data-shown=\"" + escaped(filter.shown()))
        .append("\" data-none=\"" + escaped(filter.none()) + "\">\n");
    for (Choice choice : filter.choices()) {
      html.append("<label>" + escaped(choice.label()) + " <select data-key=\"" + choice.key())
          .append("\"><option value=\"\">" + escaped(filter.all()) + "</option>");
      choice
          .options()
          .forEach(
              (value, name) ->
                  html.append("<option value=\"" + escaped(value) + "\">")
                      .append(escaped(name) + "</option>"));
      html.append("</select></label>\n");
    }
    html.append("<output aria-live=\"polite\"></output>\n</form>\n");
  }

  // ---- words ----

  private String said(Words words) {
    StringBuilder said = new StringBuilder();
    words.pieces().forEach(piece -> said.append(said(piece)));
    return said.toString();
  }

  private String said(Piece piece) {
    String text = escaped(piece.text());
    if (piece.tone() == Tone.STRONG) {
      text = "<strong>" + text + "</strong>";
    } else if (piece.tone() == Tone.SMALL) {
      text = "<small>" + text + "</small>";
    } else if (piece.tone() == Tone.BADGE) {
      String look = piece.text().matches("[RACI](/A)?") ? " " + piece.text().replace("/", "") : "";
      text = "<span class=\"badge" + look + "\">" + text + "</span>";
    }
    if (piece.language().isPresent()) {
      text = "<span lang=\"" + piece.language().get() + "\">" + text + "</span>";
    }
    if (piece.link().isPresent()) {
      Link link = piece.link().get();
      text = "<a href=\"" + escaped(Pages.href(page.path(), link, ".html")) + "\">" + text + "</a>";
    }
    return text;
  }

  private static String escaped(String text) {
    return htmlEscaper().escape(text);
  }
}
