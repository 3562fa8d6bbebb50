package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.tool.ReplacementReason;
import io.dealership.core.tool.Tool;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new tool that somebody asks for and what is known of the old one; what is left out is not
 * known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolReplacementQuestion extends WithToolReplacementQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolReplacementQuestion of(
      @JsonProperty("reason") Optional<ReplacementReason> reason,
      @JsonProperty("old") Optional<Tool> old,
      @JsonProperty("oldReturned") Optional<Boolean> oldReturned,
      @JsonProperty("caseDecided") Optional<Boolean> caseDecided) {
    return builder()
        .reason(reason)
        .old(old)
        .oldReturned(oldReturned)
        .caseDecided(caseDecided)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Why. */
  @JsonProperty
  Optional<ReplacementReason> reason();

  /** The old one, for its service life. */
  @JsonProperty
  Optional<Tool> old();

  /** Whether the old one is given back. */
  @JsonProperty
  Optional<Boolean> oldReturned();

  /** Whether its damage or loss has been decided. */
  @JsonProperty
  Optional<Boolean> caseDecided();

  /** Builds {@link ToolReplacementQuestion}s. */
  final class Builder extends ImmutableToolReplacementQuestion.Builder {
    Builder() {}
  }
}
