package io.dealership.rules.conformance;

import io.dealership.core.text.LocalText;

/**
 * How a case stands to its workflow.
 *
 * @since 0.1
 */
public enum Conformity {
  /** All that happened was allowed, and nothing is owed. */
  FITS("符合", "fits"),
  /** All that happened was allowed, but something is still owed that is not late. */
  INCOMPLETE("未完结", "is incomplete"),
  /** Something happened that was not allowed, or something is late. */
  DEVIATES("偏离", "deviates");

  private final String zh;
  private final String en;

  Conformity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** In words. */
  public LocalText text() {
    return new LocalText(zh, en);
  }
}
