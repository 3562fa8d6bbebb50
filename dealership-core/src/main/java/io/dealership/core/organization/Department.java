package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;

/**
 * A department of a store, such as {@code after-sales}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @param name its name
 * @since 0.1
 */
public record Department(String code, LocalText name) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}, or a name is
   *     blank
   */
  @JsonCreator
  public Department(@JsonProperty("code") String code, @JsonProperty("name") LocalText name) {
    KebabCode.check("Department.code", code);
    checkArgument(
        !name.zh().isBlank() && !name.en().isBlank(),
        "Department.name must not be blank, but was '%s' and '%s'",
        name.zh(),
        name.en());
    this.code = code;
    this.name = name;
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
