package io.dealership.core.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a tool is lent to somebody, until it is back or known to be lost.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-01, TOOL-02, TOOL-06.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolLoan extends WithToolLoan {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolLoan of(
      @JsonProperty("tool") ToolNumber tool,
      @JsonProperty("borrower") EmployeeNumber borrower,
      @JsonProperty("quantity") Optional<Integer> quantity,
      @JsonProperty("lentAt") Instant lentAt,
      @JsonProperty("shift") Optional<ToolShift> shift,
      @JsonProperty("agreedReturnAt") Optional<Instant> agreedReturnAt,
      @JsonProperty("returnedAt") Optional<Instant> returnedAt,
      @JsonProperty("lostAt") Optional<Instant> lostAt) {
    return builder()
        .tool(tool)
        .borrower(borrower)
        .quantity(quantity.orElse(1))
        .lentAt(lentAt)
        .shift(shift.orElse(ToolShift.DAY))
        .agreedReturnAt(agreedReturnAt)
        .returnedAt(returnedAt)
        .lostAt(lostAt)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The tool. */
  @JsonProperty
  ToolNumber tool();

  /** Who has it. */
  @JsonProperty
  EmployeeNumber borrower();

  /** How many of them; one where nothing is said. */
  @JsonProperty
  @Value.Default
  default int quantity() {
    return 1;
  }

  /** When it was handed out. */
  @JsonProperty
  Instant lentAt();

  /** In which shift; by day where nothing is said. */
  @JsonProperty
  @Value.Default
  default ToolShift shift() {
    return ToolShift.DAY;
  }

  /** When it is to be back, if that was agreed. */
  @JsonProperty
  Optional<Instant> agreedReturnAt();

  /** When it came back; empty if it did not. */
  @JsonProperty
  Optional<Instant> returnedAt();

  /** When it was registered as lost; empty if it was not. */
  @JsonProperty
  Optional<Instant> lostAt();

  /** Whether it is out at a moment: lent then or before, and neither back nor lost by then. */
  default boolean isOpenAt(Instant moment) {
    return !lentAt().isAfter(moment)
        && returnedAt().filter(back -> !back.isAfter(moment)).isEmpty()
        && lostAt().filter(lost -> !lost.isAfter(moment)).isEmpty();
  }

  /** Checks the quantity and the order of what happened. */
  @Value.Check
  default void check() {
    checkArgument(quantity() >= 1, "ToolLoan.quantity must be at least 1, but was %s", quantity());
    checkArgument(
        agreedReturnAt().isEmpty() || agreedReturnAt().get().isAfter(lentAt()),
        "ToolLoan.agreedReturnAt must be after lentAt %s, but was %s",
        lentAt(),
        agreedReturnAt().map(Instant::toString).orElse(""));
    checkArgument(
        returnedAt().isEmpty() || !returnedAt().get().isBefore(lentAt()),
        "ToolLoan.returnedAt must not be before lentAt %s, but was %s",
        lentAt(),
        returnedAt().map(Instant::toString).orElse(""));
    checkArgument(
        lostAt().isEmpty() || !lostAt().get().isBefore(lentAt()),
        "ToolLoan.lostAt must not be before lentAt %s, but was %s",
        lentAt(),
        lostAt().map(Instant::toString).orElse(""));
    checkArgument(
        returnedAt().isEmpty() || lostAt().isEmpty(),
        "ToolLoan.lostAt must not be there when it is back, but was %s",
        lostAt().map(Instant::toString).orElse(""));
  }

  /** Builds {@link ToolLoan}s. */
  final class Builder extends ImmutableToolLoan.Builder {
    Builder() {}
  }
}
