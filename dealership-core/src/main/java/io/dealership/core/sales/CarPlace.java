package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * A place where a car stands, as the store calls it, such as {@code yard A-12}.
 *
 * @param name 1 to 60 visible characters; blanks only between them
 * @since 0.1
 */
public record CarPlace(@JsonValue String name) implements Comparable<CarPlace> {

  private static final int MAX_LENGTH = 60;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code name} is not of 1 to 60 visible characters
   */
  public CarPlace {
    VisibleText.check("CarPlace.name", name, MAX_LENGTH);
  }

  /**
   * Returns the place with this name.
   *
   * @throws IllegalArgumentException if {@code name} is not of 1 to 60 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CarPlace of(String name) {
    return new CarPlace(name);
  }

  @Override
  public int compareTo(CarPlace other) {
    return name.compareTo(other.name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
