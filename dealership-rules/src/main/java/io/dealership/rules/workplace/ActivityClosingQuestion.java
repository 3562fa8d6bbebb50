package io.dealership.rules.workplace;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A marketing activity or promotion that is over and what is known of it; what is left out is not
 * known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ActivityClosingQuestion extends WithActivityClosingQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ActivityClosingQuestion of(
      @JsonProperty("monitored") Optional<Boolean> monitored,
      @JsonProperty("followedUp") Optional<Boolean> followedUp,
      @JsonProperty("summedUp") Optional<Boolean> summedUp,
      @JsonProperty("pointsChecked") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ActivityCheckPoint> pointsChecked,
      @JsonProperty("pointsOpen") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ActivityCheckPoint> pointsOpen) {
    return builder()
        .monitored(monitored)
        .followedUp(followedUp)
        .summedUp(summedUp)
        .addAllPointsChecked(pointsChecked)
        .addAllPointsOpen(pointsOpen)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it was monitored while it ran. */
  @JsonProperty
  Optional<Boolean> monitored();

  /** Whether it was followed up. */
  @JsonProperty
  Optional<Boolean> followedUp();

  /** Whether it was summed up. */
  @JsonProperty
  Optional<Boolean> summedUp();

  /** The check points that were gone through, whatever the answer was. */
  @JsonProperty
  Set<ActivityCheckPoint> pointsChecked();

  /** The check points that are known to be open; of others it is not known. */
  @JsonProperty
  Set<ActivityCheckPoint> pointsOpen();

  /** Checks that no point is checked and open. */
  @Value.Check
  default void check() {
    for (ActivityCheckPoint point : pointsOpen()) {
      checkArgument(
          !pointsChecked().contains(point),
          "ActivityClosingQuestion.pointsOpen must not be in pointsChecked, but was %s",
          point);
    }
  }

  /** Builds {@link ActivityClosingQuestion}s. */
  final class Builder extends ImmutableActivityClosingQuestion.Builder {
    Builder() {}
  }
}
