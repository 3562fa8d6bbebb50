package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Goods that are kept in the storeroom and how; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface PartsStorageQuestion extends WithPartsStorageQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static PartsStorageQuestion of(
      @JsonProperty("goods") Optional<StoredGoods> goods,
      @JsonProperty("pointsKept") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<StoragePoint> pointsKept,
      @JsonProperty("pointsBroken") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<StoragePoint> pointsBroken) {
    return builder()
        .goods(goods)
        .addAllPointsKept(pointsKept)
        .addAllPointsBroken(pointsBroken)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What they are. */
  @JsonProperty
  Optional<StoredGoods> goods();

  /** The points that are kept to. */
  @JsonProperty
  Set<StoragePoint> pointsKept();

  /** The points that are known not to be kept to; of others it is not known. */
  @JsonProperty
  Set<StoragePoint> pointsBroken();

  /** Checks that nothing is in both lists. */
  @Value.Check
  default void check() {
    Checks.apart(
        "PartsStorageQuestion", "pointsKept", pointsKept(), "pointsBroken", pointsBroken());
  }

  /** Builds {@link PartsStorageQuestion}s. */
  final class Builder extends ImmutablePartsStorageQuestion.Builder {
    Builder() {}
  }
}
