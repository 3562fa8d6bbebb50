package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The inventory alert index of the trade for a month.
 *
 * @param index the index in percent, from 0 to 100; empty where it is not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AlertIndexQuestion(Optional<BigDecimal> index) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  @JsonCreator
  public AlertIndexQuestion(@JsonProperty("index") Optional<BigDecimal> index) {
    checkArgument(
        index.isEmpty() || (index.get().signum() >= 0 && index.get().compareTo(ALL) <= 0),
        "AlertIndexQuestion.index must be from 0 to 100, but was %s",
        index.map(BigDecimal::toPlainString).orElse(""));
    this.index = index;
  }

  /**
   * The question about an index.
   *
   * @throws IllegalArgumentException if it is not from 0 to 100
   */
  public static AlertIndexQuestion of(BigDecimal index) {
    return new AlertIndexQuestion(Optional.of(index));
  }
}
