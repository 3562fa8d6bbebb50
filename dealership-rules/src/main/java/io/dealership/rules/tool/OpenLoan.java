package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.RoleId;
import io.dealership.core.tool.ToolLoan;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A loan that is open at a moment, and where its return stands.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OpenLoan extends WithOpenLoan {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OpenLoan of(
      @JsonProperty("loan") ToolLoan loan,
      @JsonProperty("due") Optional<ReturnDue> due,
      @JsonProperty("overdue") Optional<Boolean> overdue,
      @JsonProperty("overdueFor") Optional<Duration> overdueFor,
      @JsonProperty("caller") RoleId caller) {
    return builder()
        .loan(loan)
        .due(due)
        .overdue(overdue)
        .overdueFor(overdueFor)
        .caller(caller)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The loan: the tool, and who has it. */
  @JsonProperty
  ToolLoan loan();

  /** By when it has to be back; empty where that goes by an agreed time and none is known. */
  @JsonProperty
  Optional<ReturnDue> due();

  /** Whether that is over; empty where it is not known. */
  @JsonProperty
  Optional<Boolean> overdue();

  /** For how long it has been over; empty where it is not. */
  @JsonProperty
  Optional<Duration> overdueFor();

  /** Who calls for the tool. */
  @JsonProperty
  RoleId caller();

  /** Builds {@link OpenLoan}s. */
  final class Builder extends ImmutableOpenLoan.Builder {
    Builder() {}
  }
}
