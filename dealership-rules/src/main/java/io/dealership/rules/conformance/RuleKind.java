package io.dealership.rules.conformance;

import io.dealership.core.text.LocalText;

/**
 * What of the definition of a workflow a deviation breaks: one of the relations, or an attribute of
 * the activity.
 *
 * @since 0.1
 */
public enum RuleKind {
  /** The activity requires the other one. */
  REQUIRES("须先完成", "requires"),
  /** The other one is demanded by the activity, by a deadline. */
  DEMANDS("引发", "demands"),
  /** While the activity is owed the other one may not happen. */
  BLOCKS("办结前阻止", "blocks"),
  /** The activity takes the other one off the table. */
  LOCKS("关闭", "locks"),
  /** The activity is off the table from the start. */
  INITIALLY_LOCKED("初始关闭", "is locked at the start"),
  /** The activity is owed from the start. */
  INITIALLY_OWED("初始即须办理", "is owed from the start"),
  /** The part of the activity. */
  PART("子流程", "opens a part"),
  /** How many instances there may be. */
  MOST_INSTANCES("次数上限", "has a bound of instances"),
  /** Who may do it. */
  ROLES("经办岗位", "has roles"),
  /** With which certificates. */
  CERTIFICATES("资格证书", "asks for certificates"),
  /** Who must not have done the other one. */
  OTHER_HANDS("须由他人办理于", "asks for other hands than"),
  /** The documents that it needs. */
  NEEDS("所需单据", "needs documents"),
  /** The documents that come of it. */
  PRODUCES("形成单据", "produces documents"),
  /** Who signs. */
  SIGNERS("签字人", "has signers"),
  /** How its amount stands to that of the other one. */
  AMOUNTS("金额对应", "compares its amount with"),
  /** The decisions that have to allow it. */
  GUARDS("放行判定", "has guards");

  private final String zh;
  private final String en;

  RuleKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** In words. */
  public LocalText text() {
    return new LocalText(zh, en);
  }
}
