package io.dealership.core.organization;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;

/**
 * Something that happens outside the steps of a process and makes a duty owed, such as a bulletin
 * of the maker.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @param name what happens
 * @since 0.1
 */
public record DutyEvent(String code, LocalText name) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator
  public DutyEvent(@JsonProperty("code") String code, @JsonProperty("name") LocalText name) {
    KebabCode.check("DutyEvent.code", code);
    this.code = code;
    this.name = requireNonNull(name, "name");
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
