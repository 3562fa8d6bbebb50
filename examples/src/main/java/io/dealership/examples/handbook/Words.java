package io.dealership.examples.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with links and emphasis, which a page says in HTML or in Markdown.
 *
 * @param pieces its pieces, one after the other
 */
record Words(List<Piece> pieces) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** How a piece looks. */
  enum Tone {
    PLAIN,
    STRONG,
    /** Beside the point. */
    SMALL,
    /** One letter or word in a box, such as a part in a step. */
    BADGE
  }

  /**
   * A piece of a text.
   *
   * @param language the language where it is another one than that of the page, such as {@code
   *     zh-CN}
   */
  record Piece(String text, Tone tone, Optional<Link> link, Optional<String> language) {}

  /**
   * Where a piece leads.
   *
   * @param path the file, from the folder of the language; of a page without its ending
   * @param anchor the place in it; empty for its beginning
   * @param isPage whether there is an HTML and a Markdown form of it
   */
  record Link(String path, String anchor, boolean isPage) {

    static Link page(String path) {
      return new Link(path, "", true);
    }

    static Link file(String path, String anchor) {
      return new Link(path, anchor, false);
    }
  }

  Words {
    pieces = List.copyOf(pieces);
  }

  static Words of(String text) {
    return of(text, Tone.PLAIN);
  }

  static Words of(String text, Tone tone) {
    return new Words(List.of(new Piece(text, tone, Optional.empty(), Optional.empty())));
  }

  static Words link(String text, Link link) {
    return new Words(List.of(new Piece(text, Tone.PLAIN, Optional.of(link), Optional.empty())));
  }

  static Words foreign(String text, String language) {
    return new Words(List.of(new Piece(text, Tone.PLAIN, Optional.empty(), Optional.of(language))));
  }

  /** A text with words in the places {@code {0}}, {@code {1}} and so on. */
  static Words fill(String template, Words... values) {
    List<Piece> pieces = new ArrayList<>();
    Matcher places = PLACE.matcher(template);
    int from = 0;
    while (places.find()) {
      if (places.start() > from) {
        pieces.addAll(of(template.substring(from, places.start())).pieces);
      }
      pieces.addAll(values[Integer.parseInt(places.group(1))].pieces);
      from = places.end();
    }
    if (from < template.length()) {
      pieces.addAll(of(template.substring(from)).pieces);
    }
    return new Words(pieces);
  }

  /** Several texts with the same between any two of them. */
  static Words join(String between, List<Words> all) {
    List<Piece> pieces = new ArrayList<>();
    for (Words each : all) {
      if (!pieces.isEmpty()) {
        pieces.addAll(of(between).pieces);
      }
      pieces.addAll(each.pieces);
    }
    return new Words(pieces);
  }

  /** The text alone. */
  String plain() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
