package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How well a reporting line is known.
 *
 * @since 0.1
 */
public enum LineBasis {
  /** A source states it. */
  @JsonProperty("stated")
  STATED("文件载明", "stated"),

  /** It follows from what sources say of both roles. */
  @JsonProperty("inferred")
  INFERRED("推定", "inferred"),

  /** Nothing is known. */
  @JsonProperty("unknown")
  UNKNOWN("未载明", "not known");

  private final String zh;
  private final String en;

  LineBasis(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the basis in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
