package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.sales.CertificateKeeper;
import io.dealership.core.sales.StockCar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new car that is to be set aside for a buyer, and what is known of it; what is left out is
 * not\nknown.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarAllocationQuestion extends WithCarAllocationQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarAllocationQuestion of(
      @JsonProperty("inStock") Optional<Boolean> inStock,
      @JsonProperty("promised") Optional<Boolean> promised,
      @JsonProperty("certificate") Optional<CertificateKeeper> certificate,
      @JsonProperty("releaseArranged") Optional<Boolean> releaseArranged,
      @JsonProperty("olderCars") Optional<Integer> olderCars,
      @JsonProperty("oldestSince") Optional<LocalDate> oldestSince,
      @JsonProperty("exceptionNoted") Optional<Boolean> exceptionNoted) {
    return builder()
        .inStock(inStock)
        .promised(promised)
        .certificate(certificate)
        .releaseArranged(releaseArranged)
        .olderCars(olderCars)
        .oldestSince(oldestSince)
        .exceptionNoted(exceptionNoted)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is in stock. */
  @JsonProperty
  Optional<Boolean> inStock();

  /** Whether it is promised to another buyer. */
  @JsonProperty
  Optional<Boolean> promised();

  /** Where its certificate of conformity is. */
  @JsonProperty
  Optional<CertificateKeeper> certificate();

  /** Whether the bank has agreed to give the certificate back by the hand-over. */
  @JsonProperty
  Optional<Boolean> releaseArranged();

  /** How many cars that are free and built the same came earlier. */
  @JsonProperty
  Optional<Integer> olderCars();

  /** The day on which the oldest of them came. */
  @JsonProperty
  Optional<LocalDate> oldestSince();

  /** Whether it is noted why an older car does not go first. */
  @JsonProperty
  Optional<Boolean> exceptionNoted();

  /**
   * The question about a car of a stock, which is in it; where an exception is noted and the bank
   * has agreed has to be added.
   *
   * <p>A car goes before it if it is new, of the same model, trim and color, came on an earlier day
   * and is not promised. Where that is not known of any car, it is not known whether one goes
   * before it.
   *
   * @param stock the cars in stock, with or without this one
   */
  static CarAllocationQuestion about(StockCar car, Collection<StockCar> stock) {
    OlderCars older = OlderCars.of(car, stock);
    return builder()
        .inStock(true)
        .promised(car.promised())
        .certificate(car.certificate())
        .olderCars(older.count())
        .oldestSince(older.oldestSince())
        .build();
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @Value.Check
  default void check() {
    checkArgument(
        olderCars().orElse(0) >= 0,
        "CarAllocationQuestion.olderCars must be at least 0, but was %s",
        olderCars().map(String::valueOf).orElse(""));
  }

  /** Builds {@link CarAllocationQuestion}s. */
  final class Builder extends ImmutableCarAllocationQuestion.Builder {
    Builder() {}
  }
}
