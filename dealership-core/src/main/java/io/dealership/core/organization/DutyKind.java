package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * What a duty is about.
 *
 * @since 0.1
 */
public enum DutyKind {
  /** Work on cars, parts, papers or customers. */
  @JsonProperty("task")
  TASK("作业", "task"),

  /** Saying yes or no to what another one asks for. */
  @JsonProperty("approval")
  APPROVAL("审批", "approval"),

  /** Telling somebody above or outside in writing. */
  @JsonProperty("report")
  REPORT("报告", "report"),

  /** Looking whether something is as it should be. */
  @JsonProperty("check")
  CHECK("检查", "check"),

  /** Speaking or writing to customers and other outsiders. */
  @JsonProperty("contact")
  CONTACT("联络", "contact"),

  /** Writing down and keeping. */
  @JsonProperty("record")
  RECORD("记录", "record"),

  /** Teaching and learning. */
  @JsonProperty("training")
  TRAINING("培训", "training"),

  /** Bringing people and departments together. */
  @JsonProperty("coordination")
  COORDINATION("协调", "coordination");

  private final String zh;
  private final String en;

  DutyKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the kind in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
