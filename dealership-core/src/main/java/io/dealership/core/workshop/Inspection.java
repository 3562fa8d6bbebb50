package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check of work on a car, as it is on record: at which level, by whom, when, of which items, with
 * which result, signed or not.
 *
 * <p>It names at least one item, and none twice. It is passed when each of its items is.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-01 to QUALITY-04, QUALITY-07, QUALITY-20.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Inspection extends WithInspection {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write it.
   *
   * @throws IllegalArgumentException if it has no item, or one twice
   */
  @JsonCreator
  static Inspection of(
      @JsonProperty("level") InspectionLevel level,
      @JsonProperty("by") EmployeeNumber by,
      @JsonProperty("role") Optional<RoleId> role,
      @JsonProperty("at") Instant at,
      @JsonProperty("items") @JsonSetter(nulls = Nulls.AS_EMPTY) List<CheckedItem> items,
      @JsonProperty("signed") boolean signed) {
    return builder()
        .level(level)
        .by(by)
        .role(role)
        .at(at)
        .addAllItems(items)
        .signed(signed)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the level. */
  @JsonProperty
  InspectionLevel level();

  /** Returns who checked. */
  @JsonProperty
  EmployeeNumber by();

  /** Returns the post in which that person checked; empty when it is not known. */
  @JsonProperty
  Optional<RoleId> role();

  /** Returns when the result was recorded. */
  @JsonProperty
  Instant at();

  /** Returns what was checked, with its result. */
  @JsonProperty
  List<CheckedItem> items();

  /** Returns whether it was signed. */
  @JsonProperty
  boolean signed();

  /** Returns whether every item is as it should be. */
  default boolean hasPassed() {
    return items().stream().allMatch(CheckedItem::passed);
  }

  /** Returns whether an item was checked and is as it should be. */
  default boolean passes(InspectionItemCode item) {
    return items().contains(new CheckedItem(item, true));
  }

  /** Returns whether an item was checked and is not as it should be. */
  default boolean fails(InspectionItemCode item) {
    return items().contains(new CheckedItem(item, false));
  }

  /**
   * Checks the items.
   *
   * @throws IllegalArgumentException if there is none, or one twice
   */
  @Value.Check
  default void check() {
    checkArgument(!items().isEmpty(), "Inspection.items must not be empty, but were %s", items());
    checkArgument(
        items().stream().map(CheckedItem::item).distinct().count() == items().size(),
        "Inspection.items must name no item twice, but were %s",
        items());
  }

  /** Builds inspections. */
  final class Builder extends ImmutableInspection.Builder {
    Builder() {}
  }
}
