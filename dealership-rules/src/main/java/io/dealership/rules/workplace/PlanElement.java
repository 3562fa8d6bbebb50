package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * An element of the plan of a marketing activity. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, MARKET-01.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record PlanElement(@JsonValue String code) implements Comparable<PlanElement> {

  /** Background: where the market stands, and the figures of the showroom. */
  public static final PlanElement BACKGROUND = new PlanElement("background");

  /** What the activity is for. */
  public static final PlanElement PURPOSE = new PlanElement("purpose");

  /** The theme. */
  public static final PlanElement THEME = new PlanElement("theme");

  /** When it takes place. */
  public static final PlanElement TIME = new PlanElement("time");

  /** What is done. */
  public static final PlanElement CONTENT = new PlanElement("content");

  /** Who answers for which part. */
  public static final PlanElement PERSONS_IN_CHARGE = new PlanElement("persons-in-charge");

  /** What is to be reached. */
  public static final PlanElement TARGETS = new PlanElement("targets");

  /** How it is advertised. */
  public static final PlanElement PUBLICITY = new PlanElement("publicity");

  /** What customers, and the staff, are granted. */
  public static final PlanElement PROMOTION_POLICY = new PlanElement("promotion-policy");

  /** What it costs. */
  public static final PlanElement COST_BUDGET = new PlanElement("cost-budget");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public PlanElement {
    KebabCode.check("PlanElement.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlanElement of(String code) {
    return new PlanElement(code);
  }

  @Override
  public int compareTo(PlanElement other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
