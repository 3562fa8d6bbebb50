package io.dealership.examples.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page of the handbook, of which there is an HTML form, and of most a Markdown form.
 *
 * @param path where it lies in the folder of its language, without the ending
 * @param title what stands at its head
 * @param ways the links to the other parts
 * @param blocks what stands on it
 */
record Page(String path, String title, List<Words> ways, List<Block> blocks) {

  Page {
    ways = List.copyOf(ways);
    blocks = List.copyOf(blocks);
  }

  /** What stands on a page, one below the other. */
  sealed interface Block {}

  /**
   * A heading.
   *
   * @param level 2 or 3; the title is 1
   * @param anchor by which links find it
   */
  record Heading(int level, String text, String anchor) implements Block {}

  /** A paragraph. */
  record Paragraph(Words words) implements Block {}

  /**
   * Terms, and what is said of each.
   *
   * @param areNumbers whether a number is said of each
   */
  record Facts(boolean areNumbers, List<Fact> facts) implements Block {
    Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A term, and what is said of it. */
  record Fact(String term, Words words) {}

  /**
   * A table, the first column of which names its rows.
   *
   * @param kind what it is about, for its style
   * @param caption what it is about, for people who do not see it
   * @param heads the names of the columns
   * @param groups its rows
   */
  record Table(String kind, String caption, List<Words> heads, List<Group> groups)
      implements Block {
    Table {
      heads = List.copyOf(heads);
      groups = List.copyOf(groups);
    }

    /** A table without groups. */
    static Table of(String kind, String caption, List<Words> heads, List<Row> rows) {
      return new Table(kind, caption, heads, List.of(new Group(Words.of(""), rows)));
    }
  }

  /** Rows with a heading of their own, which may be empty. */
  record Group(Words title, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param cells the lines of each cell
   * @param data what a script finds rows by
   */
  record Row(List<List<Words>> cells, Map<String, String> data) {
    Row {
      cells = cells.stream().map(List::copyOf).toList();
      data = Map.copyOf(data);
    }

    @SafeVarargs
    static Row of(List<Words>... cells) {
      List<List<Words>> all = new ArrayList<>();
      for (List<Words> cell : cells) {
        all.add(cell);
      }
      return new Row(all, Map.of());
    }
  }

  /** A list of what rows may be chosen by; without a script it is not there. */
  record Filter(String label, String all, String none, String shown, List<Choice> choices)
      implements Block {
    Filter {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A list to choose from.
   *
   * @param key the key of {@link Row#data()}
   * @param label what is chosen
   * @param options by value what it is called
   */
  record Choice(String key, String label, Map<String, String> options) {}

  /** A picture, which leads to itself. */
  record Picture(String file, String text) implements Block {}
}
