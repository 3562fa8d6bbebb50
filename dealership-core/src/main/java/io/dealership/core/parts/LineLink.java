package io.dealership.core.parts;

/**
 * How a line of the book fits the other line that it names: the one that it takes back or follows.
 *
 * @since 0.1
 */
public enum LineLink {
  /** It fits, or names none. */
  FITS,
  /** There is no line with that number. */
  NO_SUCH_LINE,
  /** The other line stands later in the book, or moved on a later day. */
  LATER_LINE,
  /** The other line is of another part or kind, or, for a line taken back, of another place. */
  DIFFERENT_LINE,
  /** The other line was taken back, or takes back another. */
  TAKEN_BACK,
  /** The other line moved another quantity, or less than came back of it. */
  OTHER_QUANTITY
}
