package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The place where stock is kept and counted, such as a storeroom or a van.
 *
 * <p>A store that keeps its books by shelf gives a place to each.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record StockPlace(@JsonValue String value) implements Comparable<StockPlace> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public StockPlace {
    VisibleText.check("StockPlace.value", value, MAX_LENGTH);
  }

  /**
   * Returns the place with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StockPlace of(String value) {
    return new StockPlace(value);
  }

  @Override
  public int compareTo(StockPlace other) {
    return value.compareTo(other.value);
  }

  /** Returns the place as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
