package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/**
 * A school or college that somebody has finished, as China counts them.
 *
 * <p>Senior high schools, vocational schools and technical schools are of the same rank: "technical
 * school or above" is met by a junior college, and not by a senior high school, which teaches no
 * trade.
 *
 * @since 0.1
 */
public enum EducationLevel {
  /** Junior secondary school (初中). */
  @JsonProperty("junior-secondary")
  JUNIOR_SECONDARY(1, "初中", "junior secondary school"),

  /** Senior high school (高中). */
  @JsonProperty("senior-high")
  SENIOR_HIGH(2, "高中", "senior high school"),

  /** Secondary vocational school (中专、职高). */
  @JsonProperty("secondary-vocational")
  SECONDARY_VOCATIONAL(2, "中专或职高", "secondary vocational school"),

  /** Technical school, which trains skilled workers (技校). */
  @JsonProperty("technical-school")
  TECHNICAL_SCHOOL(2, "技校", "technical school"),

  /** Junior college (大专). */
  @JsonProperty("junior-college")
  JUNIOR_COLLEGE(3, "大专", "junior college"),

  /** Bachelor's degree (本科). */
  @JsonProperty("bachelor")
  BACHELOR(4, "本科", "bachelor's degree"),

  /** Master's degree or above (硕士及以上). */
  @JsonProperty("master")
  MASTER(5, "硕士及以上", "master's degree or above");

  private final int rank;
  private final String zh;
  private final String en;

  EducationLevel(int rank, String zh, String en) {
    this.rank = rank;
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns whether it is one of these or ranks above the lowest of them.
   *
   * <p>For example, a junior college meets technical school or above; a senior high school does
   * not.
   */
  public boolean meets(Set<EducationLevel> anyOf) {
    int lowest = Integer.MAX_VALUE;
    for (EducationLevel wanted : anyOf) {
      lowest = Math.min(lowest, wanted.rank);
    }
    return anyOf.contains(this) || rank > lowest;
  }

  /** Returns its name, in Chinese for a Chinese locale, else in English. */
  public String text(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
