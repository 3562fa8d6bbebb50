package io.dealership.rules.drawing;

import java.util.Optional;

/** How a line of a picture looks: one style for each kind of relation, and one for logs. */
enum LinkStyle {
  REQUIRES("#1f2937", "", DrawingPhrase.LEGEND_REQUIRES, "-->"),
  DEMANDS("#0b5cad", "7 3", DrawingPhrase.LEGEND_DEMANDS, "-.->"),
  BLOCKS("#7a3e9d", "9 3 2 3", DrawingPhrase.LEGEND_BLOCKS, "--o"),
  LOCKS("#b3261e", "2 3", DrawingPhrase.LEGEND_LOCKS, "--x"),
  UNLOCKS("#00714f", "15 4", DrawingPhrase.LEGEND_UNLOCKS, "==>"),
  FOLLOWS("#334e68", "", DrawingPhrase.LEGEND_FOLLOWS, "-->");

  private final String color;
  private final String dashes;
  private final DrawingPhrase legend;
  private final String arrow;

  LinkStyle(String color, String dashes, DrawingPhrase legend, String arrow) {
    this.color = color;
    this.dashes = dashes;
    this.legend = legend;
    this.arrow = arrow;
  }

  String color() {
    return color;
  }

  /** As SVG has it; empty for a line without gaps. */
  String dashes() {
    return dashes;
  }

  DrawingPhrase legend() {
    return legend;
  }

  /** As Mermaid has it. */
  String arrow() {
    return arrow;
  }

  /** What a line says in a word or two, where there is no legend; empty for one of a log. */
  Optional<DrawingPhrase> word() {
    return switch (this) {
      case REQUIRES -> Optional.of(DrawingPhrase.WORD_REQUIRES);
      case DEMANDS -> Optional.of(DrawingPhrase.WORD_DEMANDS);
      case BLOCKS -> Optional.of(DrawingPhrase.WORD_BLOCKS);
      case LOCKS -> Optional.of(DrawingPhrase.WORD_LOCKS);
      case UNLOCKS -> Optional.of(DrawingPhrase.WORD_UNLOCKS);
      case FOLLOWS -> Optional.empty();
    };
  }
}
