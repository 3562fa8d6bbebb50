package io.dealership.examples.handbook;

import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Fact;
import io.dealership.examples.handbook.Page.Facts;
import io.dealership.examples.handbook.Page.Group;
import io.dealership.examples.handbook.Page.Heading;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Picture;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Piece;
import io.dealership.examples.handbook.Words.Tone;
import java.util.ArrayList;
import java.util.List;

/** Says a page in Markdown with tables (GitHub Flavored Markdown). */
final class MarkdownWriter {

  private final Page page;
  private final Wording wording;
  private final StringBuilder text = new StringBuilder();

  private MarkdownWriter(Page page, Wording wording) {
    this.page = page;
    this.wording = wording;
  }

  /** The page in Markdown. */
  static String write(Page page, Wording wording) {
    MarkdownWriter writer = new MarkdownWriter(page, wording);
    writer.page();
    return writer.text.toString();
  }

  private void page() {
    text.append("# " + escaped(page.title()) + "\n\n")
        .append(said(Words.join(" · ", page.ways())) + "\n");
    for (Block block : page.blocks()) {
      text.append("\n");
      block(block);
    }
    text.append(
        "\n---\n\n"
            + escaped(wording.get("footer", wording.title(), wording.handbook().on()))
            + "\n");
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      text.append("#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n");
    } else if (block instanceof Paragraph paragraph) {
      text.append(said(paragraph.words()) + "\n");
    } else if (block instanceof Facts facts) {
      for (Fact fact : facts.facts()) {
        text.append("- **" + escaped(fact.term()) + "**" + escaped(wording.get("colon")))
            .append(said(fact.words()) + "\n");
      }
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Picture picture) {
      text.append("![" + escaped(picture.text()) + "](" + picture.file() + ")\n");
    }
  }

  private void table(Table table) {
    line(table.heads().stream().map(this::said).toList());
    line(table.heads().stream().map(head -> "---").toList());
    for (Group group : table.groups()) {
      if (!group.title().plain().isEmpty()) {
        List<String> cells = new ArrayList<>(List.of("**" + said(group.title()) + "**"));
        table.heads().stream().skip(1).forEach(head -> cells.add(""));
        line(cells);
      }
      for (Row row : group.rows()) {
        line(
            row.cells().stream()
                .map(lines -> String.join("<br>", lines.stream().map(this::said).toList()))
                .toList());
      }
    }
  }

  private void line(List<String> cells) {
    cells.forEach(cell -> text.append("| " + cell + (cell.isEmpty() ? "" : " ")));
    text.append("|\n");
  }

  private String said(Words words) {
    StringBuilder said = new StringBuilder();
    words.pieces().forEach(piece -> said.append(said(piece)));
    return said.toString();
  }

  private String said(Piece piece) {
    String said = escaped(piece.text());
    if (piece.tone() == Tone.STRONG || piece.tone() == Tone.BADGE) {
      said = "**" + said + "**";
    }
    return piece.link().isEmpty()
        ? said
        : "[" + said + "](" + Pages.href(page.path(), piece.link().get(), ".md") + ")";
  }

  /** With a backslash before what would be markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>|&#~".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
