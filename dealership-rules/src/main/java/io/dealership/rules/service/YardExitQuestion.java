package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.service.ExitConfirmation;
import io.dealership.core.service.ExitConfirmationKind;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A car that is to leave the yard, and who confirmed what; what is neither confirmed nor missing is
 * not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SEG-06, SETTLE-02, SETTLE-05.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface YardExitQuestion extends WithYardExitQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if something is confirmed and missing
   */
  @JsonCreator
  static YardExitQuestion of(
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("confirmations") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<ExitConfirmation> confirmations,
      @JsonProperty("missing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ExitConfirmationKind> missing) {
    return builder().order(order).addAllConfirmations(confirmations).addAllMissing(missing).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The order for which the car was here. */
  @JsonProperty
  RepairOrderNumber order();

  /** What was confirmed, and by whom. */
  @JsonProperty
  List<ExitConfirmation> confirmations();

  /** What is known not to be confirmed. */
  @JsonProperty
  Set<ExitConfirmationKind> missing();

  /**
   * Checks that nothing is confirmed and missing.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    for (ExitConfirmation confirmation : confirmations()) {
      checkArgument(
          !missing().contains(confirmation.kind()),
          "YardExitQuestion.missing must not be confirmed, but %s was",
          confirmation.kind());
    }
  }

  /** Builds {@link YardExitQuestion}s. */
  final class Builder extends ImmutableYardExitQuestion.Builder {
    Builder() {}
  }
}
