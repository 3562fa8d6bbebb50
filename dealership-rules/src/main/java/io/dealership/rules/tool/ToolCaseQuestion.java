package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.RoleId;
import io.dealership.core.tool.ToolCaseKind;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A tool that is damaged or gone and what was done about it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolCaseQuestion extends WithToolCaseQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolCaseQuestion of(
      @JsonProperty("kind") Optional<ToolCaseKind> kind,
      @JsonProperty("registered") Optional<Boolean> registered,
      @JsonProperty("statementWritten") Optional<Boolean> statementWritten,
      @JsonProperty("told") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> told,
      @JsonProperty("notTold") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> notTold,
      @JsonProperty("proposalRecorded") Optional<Boolean> proposalRecorded) {
    return builder()
        .kind(kind)
        .registered(registered)
        .statementWritten(statementWritten)
        .addAllTold(told)
        .addAllNotTold(notTold)
        .proposalRecorded(proposalRecorded)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What happened. */
  @JsonProperty
  Optional<ToolCaseKind> kind();

  /** Whether it is registered. */
  @JsonProperty
  Optional<Boolean> registered();

  /** Whether the person concerned gave a written statement; asked of a loss. */
  @JsonProperty
  Optional<Boolean> statementWritten();

  /** Who was told. */
  @JsonProperty
  Set<RoleId> told();

  /** Who is known not to be told; of others it is not known. */
  @JsonProperty
  Set<RoleId> notTold();

  /** Whether the proposal of the administrator is recorded. */
  @JsonProperty
  Optional<Boolean> proposalRecorded();

  /** Checks that nobody is told and not told. */
  @Value.Check
  default void check() {
    Checks.apart("ToolCaseQuestion", "told", told(), "notTold", notTold());
  }

  /** Builds {@link ToolCaseQuestion}s. */
  final class Builder extends ImmutableToolCaseQuestion.Builder {
    Builder() {}
  }
}
