package io.dealership.core.warranty;

import com.google.common.collect.Sets;
import io.dealership.core.time.RepairDays;
import io.dealership.core.vehicle.Component;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a visit, side by side, for whoever goes over a long history: it is worked out once
 * with the visit, and reading it makes no object and follows few references.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 24 and 40.
 *
 * @since 0.1
 */
public final class VisitDigest {

  private static final int NOT_KNOWN = -1;
  private static final Part[] NONE = {};
  private static final Set<ExcludedTimeKind> ALL_KINDS =
      Sets.immutableEnumSet(EnumSet.allOf(ExcludedTimeKind.class));

  private final Diagnosis diagnosis;
  private final boolean completed;
  private final Safety safety;
  private final @Nullable FaultCode fault;
  private final int faultHash;
  private final int days;
  private final int fewestDays;
  private final Part[] parts;

  /** Whether a fault was a serious safety fault. */
  public enum Safety {
    /** It was. */
    SERIOUS,
    /** It was none. */
    NONE,
    /** Nobody has said. */
    UNKNOWN
  }

  private VisitDigest(
      Diagnosis diagnosis,
      boolean completed,
      Safety safety,
      @Nullable FaultCode fault,
      int days,
      int fewestDays,
      Part[] parts) {
    this.diagnosis = diagnosis;
    this.completed = completed;
    this.safety = safety;
    this.fault = fault;
    this.faultHash = fault == null ? 0 : fault.hashCode();
    this.days = days;
    this.fewestDays = fewestDays;
    this.parts = parts;
  }

  /**
   * A replaced part.
   *
   * @param part the part
   * @param group its assembly or system
   * @param isAssembly whether all of the assembly was replaced
   * @param hash the hash code of the part
   */
  public record Part(ReplacedPart part, Component group, boolean isAssembly, int hash) {}

  static VisitDigest of(RepairVisit visit) {
    // a length out of range has no days; the visit refuses it with a message of its own
    Optional<Duration> length = visit.wholeLength().filter(RepairDays::canCount);
    return new VisitDigest(
        visit.diagnosis().orElse(Diagnosis.UNCLEAR),
        visit.isCompleted(),
        visit
            .safetyFailure()
            .map(failure -> failure == SafetyFailure.NONE ? Safety.NONE : Safety.SERIOUS)
            .orElse(Safety.UNKNOWN),
        visit.fault().orElse(null),
        days(visit, length, Set.of()),
        days(visit, length, ALL_KINDS),
        parts(visit.replacedParts()));
  }

  private static int days(
      RepairVisit visit, Optional<Duration> length, Set<ExcludedTimeKind> excluded) {
    return length.isEmpty() ? NOT_KNOWN : visit.countedDays(length.get(), excluded).count();
  }

  private static Part[] parts(List<ReplacedPart> replaced) {
    return replaced.isEmpty()
        ? NONE
        : replaced.stream()
            .map(part -> new Part(part, part.group(), part.isAssembly(), part.hashCode()))
            .toArray(Part[]::new);
  }

  /**
   * Returns what the workshop found to be the cause; {@link Diagnosis#UNCLEAR} if nobody has said.
   */
  public Diagnosis diagnosis() {
    return diagnosis;
  }

  /** Returns whether the repair is done. */
  public boolean isCompleted() {
    return completed;
  }

  /** Returns whether the fault was a serious safety fault. */
  public Safety safety() {
    return safety;
  }

  /** Returns the fault that was repaired; null if it is not known. */
  public @Nullable FaultCode fault() {
    return fault;
  }

  /** Returns the hash code of the fault; zero without one. */
  public int faultHash() {
    return faultHash;
  }

  /** Returns the days of the repair with nothing excluded; negative if they are not known yet. */
  public int days() {
    return days;
  }

  /**
   * Returns the days of the repair with all times excluded that may not count; negative if they are
   * not known yet.
   */
  public int fewestDays() {
    return fewestDays;
  }

  /** Returns the number of assemblies and main parts that were replaced. */
  public int partCount() {
    return parts.length;
  }

  /**
   * Returns a replaced part.
   *
   * @param index from 0 to the number of parts, exclusive
   */
  public Part part(int index) {
    return parts[index];
  }
}
