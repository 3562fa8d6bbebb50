package io.dealership.rules.drawing;

/** How a box looks. The tones differ in their lines as well, for who sees no colors. */
enum Tone {
  PLAIN("#ffffff", "#475569", 1, "", DrawingPhrase.TITLE),
  OFF_AT_START("#ffffff", "#475569", 1, "4 3", DrawingPhrase.OFF_AT_START),
  OWED_AT_START("#ffffff", "#475569", 2, "", DrawingPhrase.OWED_AT_START),
  LATE("#fbd5c8", "#9c1c12", 3, "", DrawingPhrase.LATE),
  OWED("#ffefc2", "#8a5200", 2, "", DrawingPhrase.OWED),
  DONE("#d3efe2", "#00654a", 1, "", DrawingPhrase.DONE),
  POSSIBLE("#ffffff", "#0b5cad", 3, "", DrawingPhrase.POSSIBLE),
  BLOCKED("#eceff3", "#64748b", 1, "5 3", DrawingPhrase.BLOCKED),
  OFF("#f8f8f8", "#94a3b8", 1, "2 3", DrawingPhrase.OFF),
  SHADE_0("#ffffff", "#475569", 1, "", DrawingPhrase.TITLE),
  SHADE_1("#e6f0fa", "#475569", 1, "", DrawingPhrase.TITLE),
  SHADE_2("#cfe2f4", "#475569", 1, "", DrawingPhrase.TITLE),
  SHADE_3("#b3d2ee", "#475569", 1, "", DrawingPhrase.TITLE),
  SHADE_4("#93c0e6", "#475569", 1, "", DrawingPhrase.TITLE),
  SHADE_5("#79b1df", "#475569", 1, "", DrawingPhrase.TITLE);

  private final String fill;
  private final String stroke;
  private final int strokeWidth;
  private final String dashes;
  private final DrawingPhrase legend;

  Tone(String fill, String stroke, int strokeWidth, String dashes, DrawingPhrase legend) {
    this.fill = fill;
    this.stroke = stroke;
    this.strokeWidth = strokeWidth;
    this.dashes = dashes;
    this.legend = legend;
  }

  String fill() {
    return fill;
  }

  String stroke() {
    return stroke;
  }

  int strokeWidth() {
    return strokeWidth;
  }

  String dashes() {
    return dashes;
  }

  /** What the legend says to it, for those of cases and starts. */
  DrawingPhrase legend() {
    return legend;
  }

  /** The shade of a share, from 0 for nothing to 5. */
  static Tone shade(long count, long most) {
    if (count <= 0 || most <= 0) {
      return SHADE_0;
    }
    int step = (int) Math.min(5, 1 + Math.floorDiv((count - 1) * 5, most));
    return switch (step) {
      case 1 -> SHADE_1;
      case 2 -> SHADE_2;
      case 3 -> SHADE_3;
      case 4 -> SHADE_4;
      default -> SHADE_5;
    };
  }
}
