package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Locale;

/**
 * What a role is called: papers and stores use several names for the same post.
 *
 * @param zh the Chinese names, the best-known first
 * @param en the English names, the best-known first
 * @since 0.1
 */
public record RoleNames(List<String> zh, List<String> en) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if there is none in one of the languages, or one is blank
   */
  @JsonCreator
  public RoleNames(@JsonProperty("zh") List<String> zh, @JsonProperty("en") List<String> en) {
    this.zh = checked("RoleNames.zh", zh);
    this.en = checked("RoleNames.en", en);
  }

  private static List<String> checked(String attribute, List<String> names) {
    checkArgument(!names.isEmpty(), "%s must not be empty, but was %s", attribute, names);
    for (String name : names) {
      checkArgument(!name.isBlank(), "%s must not be blank, but one of %s was", attribute, names);
    }
    return List.copyOf(names);
  }

  /** Returns the best-known names. */
  public LocalText first() {
    return new LocalText(zh.get(0), en.get(0));
  }

  /** Returns the best-known name, in Chinese for a Chinese locale, else in English. */
  public String first(Locale locale) {
    return first().in(locale);
  }
}
