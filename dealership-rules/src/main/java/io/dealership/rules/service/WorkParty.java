package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.KebabCode;

/**
 * Who asks or is asked about additional work: a post, such as {@code service-advisor}, or somebody
 * outside the store.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record WorkParty(@JsonValue String code) implements Comparable<WorkParty> {

  /** The customer, or whom the customer named. */
  public static final WorkParty CUSTOMER = new WorkParty("customer");

  /** The insurer. */
  public static final WorkParty INSURER = new WorkParty("insurer");

  /** The maker. */
  public static final WorkParty MAKER = new WorkParty("maker");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public WorkParty {
    KebabCode.check("WorkParty.code", code);
  }

  /**
   * The one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkParty of(String code) {
    return new WorkParty(code);
  }

  /** Whoever holds a post. */
  public static WorkParty of(RoleId role) {
    return new WorkParty(role.code());
  }

  @Override
  public int compareTo(WorkParty other) {
    return code.compareTo(other.code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
