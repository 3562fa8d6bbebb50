package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A paper, or an entry in one, that goes with work that is done. Which are needed packs say; they
 * add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-06, QUALITY-07, QUALITY-10, QUALITY-16, QUALITY-20, QUALITY-21.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record WorkPaper(@JsonValue String code) implements Comparable<WorkPaper> {

  /** The result of the inspection stands on the repair order. */
  public static final WorkPaper CONCLUSION_ON_ORDER = new WorkPaper("conclusion-on-order");

  /** The inspection sheet is filled in. */
  public static final WorkPaper INSPECTION_SHEET = new WorkPaper("inspection-sheet");

  /** The record of what was done, how, and with which parts is true and whole. */
  public static final WorkPaper REPAIR_RECORD = new WorkPaper("repair-record");

  /** The team leader has written advice and notes on the order and signed. */
  public static final WorkPaper ADVICE_SIGNED = new WorkPaper("advice-signed");

  /** Every point of the maintenance card is ticked. */
  public static final WorkPaper MAINTENANCE_CARD = new WorkPaper("maintenance-card");

  /** That a check failed stands on the repair order. */
  public static final WorkPaper FAILURE_NOTED = new WorkPaper("failure-noted");

  /** It is noted who answers for what failed. */
  public static final WorkPaper RESPONSIBLE_NAMED = new WorkPaper("responsible-named");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public WorkPaper {
    KebabCode.check("WorkPaper.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkPaper of(String code) {
    return new WorkPaper(code);
  }

  @Override
  public int compareTo(WorkPaper other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
