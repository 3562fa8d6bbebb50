package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What is shown, told or done when a customer gets the car back. Packs say which are needed, and
 * add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements INTAKE-03, RETURN-01, RETURN-03, RETURN-04, RETURN-06.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record CustomerHandOverAct(@JsonValue String code)
    implements Comparable<CustomerHandOverAct> {

  /** The customer was shown the car. */
  public static final CustomerHandOverAct CAR_SHOWN = new CustomerHandOverAct("car-shown");

  /** The customer was shown that it is clean. */
  public static final CustomerHandOverAct CLEANLINESS_SHOWN =
      new CustomerHandOverAct("cleanliness-shown");

  /** The customer was shown the old parts. */
  public static final CustomerHandOverAct OLD_PARTS_SHOWN =
      new CustomerHandOverAct("old-parts-shown");

  /** Day and mileage of the next service were told. */
  public static final CustomerHandOverAct NEXT_SERVICE_TOLD =
      new CustomerHandOverAct("next-service-told");

  /** Day and mileage of the next service stand on the slip. */
  public static final CustomerHandOverAct NEXT_SERVICE_ON_SLIP =
      new CustomerHandOverAct("next-service-on-slip");

  /** The repairs that are advised were explained. */
  public static final CustomerHandOverAct ADVICE_EXPLAINED =
      new CustomerHandOverAct("advice-explained");

  /** The repairs that are advised stand on the settlement slip. */
  public static final CustomerHandOverAct ADVICE_ON_SLIP =
      new CustomerHandOverAct("advice-on-slip");

  /** What the first service contains was explained. */
  public static final CustomerHandOverAct FIRST_SERVICE_EXPLAINED =
      new CustomerHandOverAct("first-service-explained");

  /** The rules of the warranty were shown. */
  public static final CustomerHandOverAct WARRANTY_RULES_SHOWN =
      new CustomerHandOverAct("warranty-rules-shown");

  /** The customer has the contact data of the service advisor. */
  public static final CustomerHandOverAct CONTACT_GIVEN = new CustomerHandOverAct("contact-given");

  /** The covers were taken off in front of the customer. */
  public static final CustomerHandOverAct COVERS_REMOVED =
      new CustomerHandOverAct("covers-removed");

  /** The covers that were taken off went into the recycling bin. */
  public static final CustomerHandOverAct COVERS_RECYCLED =
      new CustomerHandOverAct("covers-recycled");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public CustomerHandOverAct {
    KebabCode.check("CustomerHandOverAct.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CustomerHandOverAct of(String code) {
    return new CustomerHandOverAct(code);
  }

  @Override
  public int compareTo(CustomerHandOverAct other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
