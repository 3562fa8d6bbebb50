package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.draft.DraftConversion;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.MakerDecision;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A {@link JobLine} as it comes from outside: nothing is certain before it is validated.
 *
 * <p>The fields have the names and, in JSON, the form of the attributes of the job line. A field
 * that is null was not given.
 *
 * @param lineNumber the number of the line within its repair order, from 1
 * @param component the code of the component
 * @param operation the code of the labor operation
 * @param labor the cost of labor, such as {@code CNY 360.00}
 * @param material the cost of parts and other material, such as {@code CNY 1280.00}
 * @param diagnosis what the workshop found to be the cause
 * @param defectFoundOn the day on which the defect was found, if proven to be before the order
 * @param defectFoundAt the kilometers at which the defect was found, if proven so
 * @param exclusionEvidence what shows that a ground of exclusion caused the damage
 * @param makerDecision how far the maker's decision is
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record JobLineDraft(
    @NotNull @Positive @Nullable Integer lineNumber,
    @Size(max = 60) @Pattern(regexp = CODE, message = CODE_MESSAGE) @Nullable String component,
    @Size(min = 1, max = 40) @Nullable String operation,
    @NotNull @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String labor,
    @NotNull @Pattern(regexp = MONEY, message = MONEY_MESSAGE) @Nullable String material,
    @Nullable Diagnosis diagnosis,
    @Nullable LocalDate defectFoundOn,
    @PositiveOrZero @Max(9_999_999) @Nullable Integer defectFoundAt,
    @Nullable Map<@NotNull ExclusionGround, @NotNull Evidence> exclusionEvidence,
    @Nullable MakerDecision makerDecision) {

  private static final String CODE = "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+";
  private static final String CODE_MESSAGE = "{io.dealership.core.vehicle.Component.message}";
  private static final String MONEY = "[A-Z]{3} [0-9]{1,12}(?:\\.[0-9]{1,3})?";
  private static final String MONEY_MESSAGE =
      "{io.dealership.core.service.JobLineDraft.money.message}";

  /** Copies the evidence; nothing is checked yet. */
  public JobLineDraft {
    exclusionEvidence =
        exclusionEvidence == null
            ? null
            : Collections.unmodifiableMap(new LinkedHashMap<>(exclusionEvidence));
  }

  /** Returns the line, or nothing if it adds problems to the conversion. */
  Optional<JobLine> convert(String path, DraftConversion conversion) {
    int problemsBefore = conversion.problemCount();
    Optional<Integer> convertedNumber =
        conversion.required(path + ".lineNumber", lineNumber, number -> number);
    Optional<Money> convertedLabor =
        conversion.required(path + ".labor", labor, DraftConversion::money);
    Optional<Money> convertedMaterial =
        conversion.required(path + ".material", material, DraftConversion::money);
    JobLine.Builder builder =
        JobLine.builder()
            .component(conversion.optional(path + ".component", component, Component::of))
            .operation(conversion.optional(path + ".operation", operation, OperationCode::of))
            .diagnosis(Optional.ofNullable(diagnosis))
            .defectFoundOn(Optional.ofNullable(defectFoundOn))
            .defectFoundAt(
                conversion.optional(path + ".defectFoundAt", defectFoundAt, Odometer::of))
            .makerDecision(Optional.ofNullable(makerDecision));
    if (exclusionEvidence != null) {
      conversion
          .build(path + ".exclusionEvidence", () -> withoutNull(exclusionEvidence))
          .ifPresent(builder::putAllExclusionEvidence);
    }
    if (conversion.problemCount() > problemsBefore) {
      return Optional.empty();
    }
    return conversion.build(
        path,
        () ->
            builder
                .lineNumber(convertedNumber.orElseThrow())
                .labor(convertedLabor.orElseThrow())
                .material(convertedMaterial.orElseThrow())
                .build());
  }

  private static <K, V> Map<K, V> withoutNull(Map<K, V> map) {
    checkArgument(
        !map.containsKey(null) && !map.containsValue(null), "must not hold null, but was %s", map);
    return map;
  }
}
