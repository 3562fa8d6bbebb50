package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RepairVisit} as someone types it in: nothing is certain before it is validated.
 *
 * <p>A field that is null was not given. Validate with the caller's own {@code Validator}, which
 * reports all violations at once, and then call {@link #toRepairVisit()}.
 *
 * @param openedAt the moment of the agreement on the repair
 * @param completedAt the moment of completion
 * @param minutes how long the repair took, where the moment of its completion is not known
 * @param odometer the kilometers when the vehicle was brought in
 * @param fault the code of the fault
 * @param diagnosis what the workshop found to be the cause
 * @param safetyFailure whether the fault was a serious safety fault
 * @param excludedTimes the times that may not count, at most 100
 * @param replacedParts what was replaced, at most 100
 * @since 0.1
 */
// @Nullable is what a field may hold before it is validated, @NotNull is what the validator asks
// for
@SuppressWarnings("MultipleNullnessAnnotations")
public record RepairVisitDraft(
    @Nullable Instant openedAt,
    @Nullable Instant completedAt,
    @PositiveOrZero @Nullable Long minutes,
    @PositiveOrZero @Max(9_999_999) @Nullable Integer odometer,
    @Size(min = 1, max = 40) @Nullable String fault,
    @Nullable Diagnosis diagnosis,
    @Nullable SafetyFailure safetyFailure,
    @Size(max = 100) @Nullable List<@NotNull @Valid @Nullable ExcludedTimeDraft> excludedTimes,
    @Size(max = 100) @Nullable List<@NotNull @Valid @Nullable ReplacedPartDraft> replacedParts) {

  /** Copies the lists; nothing is checked yet. */
  public RepairVisitDraft {
    excludedTimes = copy(excludedTimes);
    replacedParts = copy(replacedParts);
  }

  private static <T extends @Nullable Object> @Nullable List<T> copy(@Nullable List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /**
   * Returns the visit that this draft describes.
   *
   * @throws IllegalArgumentException if the draft is not valid; the message names every field that
   *     is missing or wrong
   */
  public RepairVisit toRepairVisit() {
    List<String> problems = new ArrayList<>();
    RepairVisit.Builder builder =
        RepairVisit.builder()
            .openedAt(Optional.ofNullable(openedAt))
            .completedAt(Optional.ofNullable(completedAt))
            .length(Optional.ofNullable(minutes).map(Duration::ofMinutes))
            .diagnosis(Optional.ofNullable(diagnosis))
            .safetyFailure(Optional.ofNullable(safetyFailure));
    if (odometer != null) {
      read("odometer", problems, () -> Odometer.of(odometer)).ifPresent(builder::odometer);
    }
    if (fault != null) {
      read("fault", problems, () -> FaultCode.of(fault)).ifPresent(builder::fault);
    }
    for (int i = 0; excludedTimes != null && i < excludedTimes.size(); i++) {
      ExcludedTimeDraft time = excludedTimes.get(i);
      read("excludedTimes[" + i + "]", problems, () -> excludedTime(time))
          .ifPresent(builder::addExcludedTimes);
    }
    for (int i = 0; replacedParts != null && i < replacedParts.size(); i++) {
      ReplacedPartDraft part = replacedParts.get(i);
      read("replacedParts[" + i + "]", problems, () -> replacedPart(part))
          .ifPresent(builder::addReplacedParts);
    }
    Optional<RepairVisit> visit =
        problems.isEmpty() ? read("visit", problems, builder::build) : Optional.empty();
    return visit.orElseThrow(
        () ->
            new IllegalArgumentException(
                "RepairVisitDraft must be valid, but was not: " + String.join("; ", problems)));
  }

  private static <T> Optional<T> read(String path, List<String> problems, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (IllegalArgumentException e) {
      problems.add(path + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static ExcludedTime excludedTime(@Nullable ExcludedTimeDraft time) {
    checkArgument(time != null && time.kind() != null, "kind must be given");
    Instant from = time.from();
    Instant until = time.until();
    Long minutes = time.minutes();
    if (from != null && until != null && minutes == null) {
      return ExcludedTime.between(time.kind(), from, until);
    }
    checkArgument(
        from == null && until == null && minutes != null,
        "must have from and until, or minutes alone, but was %s",
        time);
    return ExcludedTime.of(time.kind(), Duration.ofMinutes(minutes));
  }

  private static ReplacedPart replacedPart(@Nullable ReplacedPartDraft part) {
    checkArgument(part != null && part.group() != null, "group must be given");
    return new ReplacedPart(
        Component.of(part.group()), Optional.ofNullable(part.mainPart()).map(Component::of));
  }
}
