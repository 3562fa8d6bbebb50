package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** A company car that its driver leaves and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarLeftQuestion extends WithCarLeftQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarLeftQuestion of(
      @JsonProperty("doorsLocked") Optional<Boolean> doorsLocked,
      @JsonProperty("keyTaken") Optional<Boolean> keyTaken,
      @JsonProperty("goodsAboard") Optional<Boolean> goodsAboard,
      @JsonProperty("boxLocked") Optional<Boolean> boxLocked,
      @JsonProperty("endOfWork") Optional<Boolean> endOfWork,
      @JsonProperty("inGarage") Optional<Boolean> inGarage,
      @JsonProperty("checkedUnderWay") Optional<Boolean> checkedUnderWay,
      @JsonProperty("checkedAfterDrive") Optional<Boolean> checkedAfterDrive) {
    return builder()
        .doorsLocked(doorsLocked)
        .keyTaken(keyTaken)
        .goodsAboard(goodsAboard)
        .boxLocked(boxLocked)
        .endOfWork(endOfWork)
        .inGarage(inGarage)
        .checkedUnderWay(checkedUnderWay)
        .checkedAfterDrive(checkedAfterDrive)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the doors are locked. */
  @JsonProperty
  Optional<Boolean> doorsLocked();

  /** Whether the driver took the key. */
  @JsonProperty
  Optional<Boolean> keyTaken();

  /** Whether goods are aboard. */
  @JsonProperty
  Optional<Boolean> goodsAboard();

  /** Whether the box is locked. */
  @JsonProperty
  Optional<Boolean> boxLocked();

  /** Whether the car is left for the day, and not on the way only. */
  @JsonProperty
  Optional<Boolean> endOfWork();

  /** Whether the car is in its garage. */
  @JsonProperty
  Optional<Boolean> inGarage();

  /** Whether the car was checked under way that day. */
  @JsonProperty
  Optional<Boolean> checkedUnderWay();

  /** Whether the car was checked after the drive. */
  @JsonProperty
  Optional<Boolean> checkedAfterDrive();

  /** Builds {@link CarLeftQuestion}s. */
  final class Builder extends ImmutableCarLeftQuestion.Builder {
    Builder() {}
  }
}
