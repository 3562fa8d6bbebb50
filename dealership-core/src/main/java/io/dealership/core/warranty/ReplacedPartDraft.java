package io.dealership.core.warranty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ReplacedPart} as it comes from outside.
 *
 * @param group the code of the assembly or system
 * @param mainPart the code of the main part; not given if all of the assembly was replaced
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record ReplacedPartDraft(
    @NotNull @Size(max = 60) @Pattern(regexp = CODE, message = CODE_MESSAGE) @Nullable String group,
    @Size(max = 60) @Pattern(regexp = CODE, message = CODE_MESSAGE) @Nullable String mainPart) {

  private static final String CODE = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+";
  private static final String CODE_MESSAGE = "{io.dealership.core.vehicle.Component.message}";
}
