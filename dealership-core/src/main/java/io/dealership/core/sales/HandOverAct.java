package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What the seller does with the buyer when a new car is handed over. Packs add their own with
 * {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 13; requirements DELIVER-01, DELIVER-02.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record HandOverAct(@JsonValue String code) implements Comparable<HandOverAct> {

  /** The car is looked over together. */
  public static final HandOverAct JOINT_INSPECTION = new HandOverAct("joint-inspection");

  /** Documents and invoice are handed over. */
  public static final HandOverAct DOCUMENTS_AND_INVOICE = new HandOverAct("documents-and-invoice");

  /** The tools are handed over as the list has them. */
  public static final HandOverAct TOOLS_BY_LIST = new HandOverAct("tools-by-list");

  /** The clauses and the terms of the warranty are explained. */
  public static final HandOverAct TERMS_EXPLAINED = new HandOverAct("terms-explained");

  /** The coefficient of use is explained. */
  public static final HandOverAct COEFFICIENT_EXPLAINED = new HandOverAct("coefficient-explained");

  /** It is said how to find those who repair. */
  public static final HandOverAct REPAIRERS_NAMED = new HandOverAct("repairers-named");

  /** The buyer is reminded to follow the manual. */
  public static final HandOverAct MANUAL_POINTED_OUT = new HandOverAct("manual-pointed-out");

  /** How and when the car is to be maintained is explained. */
  public static final HandOverAct MAINTENANCE_EXPLAINED = new HandOverAct("maintenance-explained");

  /** What the country asks of a hand-over is done. */
  public static final HandOverAct NATIONAL_PROCESS = new HandOverAct("national-process");

  /** What the place asks of a hand-over is done. */
  public static final HandOverAct LOCAL_PROCESS = new HandOverAct("local-process");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public HandOverAct {
    KebabCode.check("HandOverAct.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HandOverAct of(String code) {
    return new HandOverAct(code);
  }

  @Override
  public int compareTo(HandOverAct other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
