package io.dealership.rules.process;

import io.dealership.core.text.LocalText;
import java.util.Optional;

/**
 * Why an activity may not happen now.
 *
 * <p>{@code {activity}} in a text is the name of the activity that the condition is about, {@code
 * {what}} a document, a signer, a role, a certificate, amounts or a decision, {@code {from}} a
 * moment.
 *
 * @since 0.1
 */
public enum UnmetKind {
  /** There is no such instance of a part, or it has not begun. */
  NO_SUCH_INSTANCE(
      "“{activity}”没有这一项，或尚未开始。", "There is no such “{activity}”, or it has not begun."),
  /** It, or a part that it lies in, is off the table. */
  OFF_THE_TABLE("“{activity}”目前不可办理。", "“{activity}” is off the table."),
  /** As many instances of its part were begun as there may be. */
  TOO_MANY_INSTANCES("“{activity}”已达到允许的次数。", "“{activity}” was done as often as it may be."),
  /** Another activity has to be done first. */
  NOT_DONE_BEFORE("须先完成“{activity}”。", "“{activity}” has to be done first."),
  /** Not enough time has passed since another activity was done. */
  TOO_EARLY("“{activity}”之后须等到{from}。", "After “{activity}” it has to wait until {from}."),
  /** Another activity is owed first. */
  OWED_FIRST("“{activity}”尚待办理，须先办完。", "“{activity}” is owed and comes first."),
  /** Nobody knows who did it, or who did the activity from which it is kept apart. */
  PERSON_UNKNOWN("“{activity}”的经办人不明。", "It is not known who does “{activity}”."),
  /** The person does not hold a post that may do it. */
  NOT_IN_ROLE(
      "经办人未担任可办理“{activity}”的岗位：{what}。", "Who does it holds no post for “{activity}”: {what}."),
  /** The person lacks a certificate. */
  NOT_QUALIFIED("经办人缺少资格证书：{what}。", "Who does it lacks a certificate: {what}."),
  /** The same person did an activity from which it is kept apart. */
  SAME_HANDS(
      "“{activity}”由同一人办理，须由他人办理。",
      "The same person did “{activity}”; somebody else has to do this."),
  /** A document that it needs is not there. */
  DOCUMENT_MISSING("缺少所需单据：{what}。", "A document that it needs is missing: {what}."),
  /** A document that has to come of it did not. */
  DOCUMENT_NOT_PRODUCED(
      "未形成应有的单据：{what}。", "A document that has to come of it is missing: {what}."),
  /** Somebody has not signed. */
  SIGNATURE_MISSING("缺少签字：{what}。", "A signature is missing: {what}."),
  /**
   * Its amount, or that of an activity with which it is compared, is not known or not comparable.
   */
  AMOUNT_UNKNOWN(
      "“{activity}”的金额不明或币种不同。",
      "The amount of “{activity}” is not known, or of another currency."),
  /** Its amount exceeds those with which it is compared. */
  AMOUNT_TOO_HIGH(
      "金额超过“{activity}”所定金额：{what}。", "The amount exceeds that of “{activity}”: {what}."),
  /** Its amount is not that of the activities with which it is compared. */
  AMOUNT_DIFFERS(
      "金额与“{activity}”所定金额不符：{what}。", "The amount is not that of “{activity}”: {what}."),
  /** A decision does not allow it. */
  GUARD_CLOSED("判定不予放行：{what}。", "A decision does not allow it: {what}."),
  /** A decision cannot be made, because facts are missing. */
  GUARD_UNDECIDED("事实不足，无法判定：{what}。", "A decision cannot be made for lack of facts: {what}."),
  /** Something happened in the part that the event began, which is to be taken back. */
  PART_WENT_ON(
      "“{activity}”所开启的内容已有后续，不能撤销。",
      "What “{activity}” began has gone on and cannot be taken back.");

  private final String zh;
  private final String en;

  UnmetKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** What {@code {what}} names by codes; empty where it is a text or nothing. */
  Optional<WorkflowWords.Kind> what() {
    return switch (this) {
      case DOCUMENT_MISSING, DOCUMENT_NOT_PRODUCED -> Optional.of(WorkflowWords.Kind.DOCUMENT);
      case SIGNATURE_MISSING -> Optional.of(WorkflowWords.Kind.SIGNER);
      case NOT_IN_ROLE -> Optional.of(WorkflowWords.Kind.ROLE);
      case NOT_QUALIFIED -> Optional.of(WorkflowWords.Kind.CERTIFICATE);
      case GUARD_CLOSED, GUARD_UNDECIDED -> Optional.of(WorkflowWords.Kind.GUARD);
      default -> Optional.empty();
    };
  }

  /** The text with its places. */
  public LocalText text() {
    return new LocalText(zh, en);
  }
}
