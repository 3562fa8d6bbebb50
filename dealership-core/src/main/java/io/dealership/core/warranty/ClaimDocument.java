package io.dealership.core.warranty;

import static java.util.Objects.requireNonNull;

import io.dealership.core.text.VisibleText;

/**
 * A document that goes with a warranty claim, and where it is found.
 *
 * @param kind what it is
 * @param reference the number or file name under which the store keeps it, 1 to 200 visible
 *     characters
 * @since 0.1
 */
public record ClaimDocument(ClaimDocumentKind kind, String reference) {

  private static final int MAX_LENGTH = 200;

  /**
   * Checks the reference.
   *
   * @throws IllegalArgumentException if {@code reference} is not of 1 to 200 visible characters
   */
  public ClaimDocument {
    requireNonNull(kind, "kind");
    VisibleText.check("ClaimDocument.reference", reference, MAX_LENGTH);
  }

  /** Returns the kind and where it is found, such as {@code photo P-17}. */
  @Override
  public String toString() {
    return kind + " " + reference;
  }
}
