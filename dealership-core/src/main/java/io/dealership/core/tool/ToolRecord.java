package io.dealership.core.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A ledger, card or register of the tool room; the codes are those of the documents of the
 * workflows. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-09.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ToolRecord(@JsonValue String code) implements Comparable<ToolRecord> {

  /** The ledger of the equipment. */
  public static final ToolRecord EQUIPMENT_LEDGER = new ToolRecord("equipment-ledger");

  /** The ledger of the tools. */
  public static final ToolRecord TOOL_LEDGER = new ToolRecord("tool-ledger");

  /** The ledger of the measuring devices. */
  public static final ToolRecord GAUGE_LEDGER = new ToolRecord("gauge-ledger");

  /** The card of shared tools on loan. */
  public static final ToolRecord LOAN_CARD = new ToolRecord("tool-loan-card");

  /** The card of tools issued to one person. */
  public static final ToolRecord ISSUE_CARD = new ToolRecord("tool-issue-card");

  /** The general ledger of the tools. */
  public static final ToolRecord GENERAL_LEDGER = new ToolRecord("tool-general-ledger");

  /** The sub-ledger of the keeper. */
  public static final ToolRecord KEEPER_LEDGER = new ToolRecord("tool-keeper-ledger");

  /** The register of loans. */
  public static final ToolRecord LOAN_REGISTER = new ToolRecord("tool-loan-record");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ToolRecord {
    KebabCode.check("ToolRecord.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolRecord of(String code) {
    return new ToolRecord(code);
  }

  @Override
  public int compareTo(ToolRecord other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
