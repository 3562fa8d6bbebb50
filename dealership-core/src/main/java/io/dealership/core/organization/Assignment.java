package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody holds a post in a store, {@code [from, until)}: on the day of {@code until} no
 * more.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Assignment extends WithAssignment {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Assignment of(
      @JsonProperty("employee") EmployeeNumber employee,
      @JsonProperty("role") RoleId role,
      @JsonProperty("store") StoreCode store,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") Optional<LocalDate> until,
      @JsonProperty("reportsTo") Optional<EmployeeNumber> reportsTo) {
    return builder()
        .employee(employee)
        .role(role)
        .store(store)
        .from(from)
        .until(until)
        .reportsTo(reportsTo)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who holds the post. */
  @JsonProperty
  EmployeeNumber employee();

  /** Returns the post. */
  @JsonProperty
  RoleId role();

  /** Returns the store. */
  @JsonProperty
  StoreCode store();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one; empty without end. */
  @JsonProperty
  Optional<LocalDate> until();

  /**
   * Returns whom the holder reports to in this post; empty for those who hold the post above it, as
   * the catalog has it.
   */
  @JsonProperty
  Optional<EmployeeNumber> reportsTo();

  /** Returns whether the post is held on a day. */
  default boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from()) && until().filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** Returns whether it and another one put the same person in the same post on some day. */
  default boolean overlaps(Assignment other) {
    return employee().equals(other.employee())
        && role().equals(other.role())
        && store().equals(other.store())
        && (until().isEmpty() || other.from().isBefore(until().get()))
        && (other.until().isEmpty() || from().isBefore(other.until().get()));
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        until().isEmpty() || until().get().isAfter(from()),
        "Assignment.until must be after from %s, but was %s",
        from(),
        until().map(LocalDate::toString).orElse(""));
    checkArgument(
        reportsTo().filter(employee()::equals).isEmpty(),
        "Assignment.reportsTo must be somebody else, but %s reports to themselves as %s",
        employee(),
        role());
  }

  /** Builds assignments. */
  final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
