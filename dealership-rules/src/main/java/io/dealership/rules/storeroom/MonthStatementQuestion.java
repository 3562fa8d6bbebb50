package io.dealership.rules.storeroom;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.StockStatement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statement of a month of the parts store that is to be handed in; what is left out is not known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface MonthStatementQuestion extends WithMonthStatementQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static MonthStatementQuestion of(
      @JsonProperty("statement") StockStatement statement,
      @JsonProperty("before") Optional<StockStatement> before,
      @JsonProperty("first") Optional<Boolean> first) {
    return builder().statement(statement).before(before).first(first).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The statement. */
  @JsonProperty
  StockStatement statement();

  /** The statement of the month before. */
  @JsonProperty
  Optional<StockStatement> before();

  /** Whether it is the first statement of the store, with none before it. */
  @JsonProperty
  Optional<Boolean> first();

  /** Checks that the statements follow each other. */
  @Value.Check
  default void check() {
    checkArgument(
        before().isEmpty() || before().get().month().plusMonths(1).equals(statement().month()),
        "MonthStatementQuestion.before must be of the month before %s, but was of %s",
        statement().month(),
        before().map(each -> each.month().toString()).orElse(""));
    checkArgument(
        before().isEmpty() || !first().orElse(false),
        "MonthStatementQuestion.before must be empty for the first statement, but was of %s",
        before().map(each -> each.month().toString()).orElse(""));
  }

  /** Builds {@link MonthStatementQuestion}s. */
  final class Builder extends ImmutableMonthStatementQuestion.Builder {
    Builder() {}
  }
}
