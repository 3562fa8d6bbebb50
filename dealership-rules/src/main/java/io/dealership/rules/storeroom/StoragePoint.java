package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A point to which stored parts are kept. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, STOCK-11, STOCK-22.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record StoragePoint(@JsonValue String code) implements Comparable<StoragePoint> {

  /** Each part stands at its place, in sight. */
  public static final StoragePoint DISPLAYED = new StoragePoint("displayed");

  /** It is kept from damp, dust, rust and deformation. */
  public static final StoragePoint PROTECTED = new StoragePoint("protected");

  /** Number and name stand at the place. */
  public static final StoragePoint LABELED = new StoragePoint("labeled");

  /** It is lifted, stacked and carried as its kind asks for. */
  public static final StoragePoint HANDLED_BY_STANDARD = new StoragePoint("handled-by-standard");

  /** Fluids are in closed containers that fit them. */
  public static final StoragePoint CLOSED_CONTAINERS = new StoragePoint("closed-containers");

  /** Neither fire nor heat is near. */
  public static final StoragePoint AWAY_FROM_FIRE = new StoragePoint("away-from-fire");

  /** What leaks is caught. */
  public static final StoragePoint LEAK_CAUGHT = new StoragePoint("leak-caught");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public StoragePoint {
    KebabCode.check("StoragePoint.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StoragePoint of(String code) {
    return new StoragePoint(code);
  }

  @Override
  public int compareTo(StoragePoint other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
