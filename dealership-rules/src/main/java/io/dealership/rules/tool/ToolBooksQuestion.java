package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.tool.ToolRecord;
import io.dealership.rules.gate.Checks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The ledgers and cards of the tool room and what is known of them; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolBooksQuestion extends WithToolBooksQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolBooksQuestion of(
      @JsonProperty("recordsThere") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ToolRecord> recordsThere,
      @JsonProperty("recordsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ToolRecord> recordsMissing,
      @JsonProperty("lastCountOn") Optional<LocalDate> lastCountOn,
      @JsonProperty("countRecorded") Optional<Boolean> countRecorded,
      @JsonProperty("differencesSettled") Optional<Boolean> differencesSettled) {
    return builder()
        .addAllRecordsThere(recordsThere)
        .addAllRecordsMissing(recordsMissing)
        .lastCountOn(lastCountOn)
        .countRecorded(countRecorded)
        .differencesSettled(differencesSettled)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The records that are kept. */
  @JsonProperty
  Set<ToolRecord> recordsThere();

  /** The records that are known to be missing; of others it is not known. */
  @JsonProperty
  Set<ToolRecord> recordsMissing();

  /** The day of the last count of tools and books. */
  @JsonProperty
  Optional<LocalDate> lastCountOn();

  /** Whether that count is recorded. */
  @JsonProperty
  Optional<Boolean> countRecorded();

  /** Whether its differences are settled, or there were none. */
  @JsonProperty
  Optional<Boolean> differencesSettled();

  /** Checks that no record is there and missing. */
  @Value.Check
  default void check() {
    Checks.apart(
        "ToolBooksQuestion", "recordsThere", recordsThere(), "recordsMissing", recordsMissing());
  }

  /** Builds {@link ToolBooksQuestion}s. */
  final class Builder extends ImmutableToolBooksQuestion.Builder {
    Builder() {}
  }
}
