package io.dealership.rules.conformance;

import io.dealership.core.text.LocalText;

/**
 * In which way a log deviates from a workflow.
 *
 * <p>In the texts {@code {activity}} is the activity as the workflow names it, or else as the log
 * does, {@code {due}} a deadline.
 *
 * @since 0.1
 */
public enum DeviationKind {
  /** A step did not meet a condition; the cause says which. */
  UNMET("“{activity}”不应办理：", "“{activity}” was not allowed: "),
  /** A step came after its deadline. */
  LATE("“{activity}”超过期限{due}才办理。", "“{activity}” was done after its deadline, {due}."),
  /** A step is owed and its deadline has passed. */
  OVERDUE("“{activity}”至今未办理，期限为{due}。", "“{activity}” is not done; its deadline was {due}."),
  /** Neither the mapping nor the workflow knows what happened. */
  UNKNOWN_ACTIVITY(
      "流程与对照表均无“{activity}”。",
      "Neither the workflow nor the mapping of the log knows “{activity}”."),
  /** It is there a second time; it was not counted again. */
  DUPLICATE("“{activity}”重复记录。", "“{activity}” is recorded a second time."),
  /** It has an earlier time than the event of the case before it in the log. */
  TIME_BACKWARDS(
      "“{activity}”的时间早于前一条记录。",
      "“{activity}” has an earlier time than the event of the case before it."),
  /** The log had said that the case was at its end; the event was not looked at further. */
  CASE_REOPENED("“{activity}”出现在个案结束之后。", "“{activity}” comes after the end of the case."),
  /** It does not say which of several instances of a part it belongs to. */
  INSTANCE_UNCLEAR(
      "“{activity}”未注明属于哪一项。", "“{activity}” does not say to which of several items it belongs."),
  /** It corrects an event that is not there. */
  NOTHING_TO_CORRECT("“{activity}”所更正的记录不存在。", "What “{activity}” is to correct is not there.");

  private final String zh;
  private final String en;

  DeviationKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The text with its places. */
  public LocalText text() {
    return new LocalText(zh, en);
  }
}
