package io.dealership.rules.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which rework brings the final check of all items. */
enum FullScope {
  NONE,
  SAFETY,
  ALL;

  /**
   * The one that a parameter names.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  static FullScope parse(String name) {
    Optional<FullScope> found =
        Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
    checkArgument(
        found.isPresent(),
        "Parameter %s must be none, safety or all, but was '%s'",
        QualityRules.FULL_SCOPE,
        name);
    return found.get();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
