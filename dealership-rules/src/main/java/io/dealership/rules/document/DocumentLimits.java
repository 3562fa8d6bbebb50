package io.dealership.rules.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How large a document from outside may be before it is refused, so that none costs much time or
 * memory.
 *
 * <p>The limits are checked while the document is read: no more than the limit is ever taken in.
 *
 * @param maxBytes the most bytes of the whole document
 * @param maxDepth how deep elements, objects and lists may be nested, at most 1000
 * @param maxTextLength the most characters of one text: a value, the name of a field, a cell
 * @param maxElements the most elements, fields and items of the whole document
 * @since 0.1
 */
public record DocumentLimits(long maxBytes, int maxDepth, int maxTextLength, int maxElements) {

  private static final int DEEPEST = 1000;

  private static final DocumentLimits STANDARD =
      new DocumentLimits(16 * 1024 * 1024, 64, 100_000, 1_000_000);

  /**
   * Limits of these sizes.
   *
   * @throws IllegalArgumentException when one of them is not positive, or the depth is over 1000
   */
  public DocumentLimits {
    checkArgument(maxBytes > 0, "DocumentLimits.maxBytes must be positive, but was %s", maxBytes);
    checkArgument(
        maxDepth > 0 && maxDepth <= DEEPEST,
        "DocumentLimits.maxDepth must be from 1 to 1000, but was %s",
        maxDepth);
    checkArgument(
        maxTextLength > 0,
        "DocumentLimits.maxTextLength must be positive, but was %s",
        maxTextLength);
    checkArgument(
        maxElements > 0, "DocumentLimits.maxElements must be positive, but was %s", maxElements);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentLimits limits
        && maxBytes == limits.maxBytes
        && maxDepth == limits.maxDepth
        && maxTextLength == limits.maxTextLength
        && maxElements == limits.maxElements;
  }

  @Override
  public int hashCode() {
    return Objects.hash(maxBytes, maxDepth, maxTextLength, maxElements);
  }

  /**
   * 16 MiB, 64 levels, 100,000 characters a text, 1,000,000 elements: far above any honest
   * knowledge pack.
   */
  public static DocumentLimits standard() {
    return STANDARD;
  }
}
