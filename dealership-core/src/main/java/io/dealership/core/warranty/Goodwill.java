package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cost that maker and store take over without owing it, or that somebody asked them to.
 *
 * <p>What neither of them bears stays with the customer.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Goodwill extends WithGoodwill {

  /**
   * Returns one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static Goodwill of(
      @JsonProperty("reference") Optional<String> reference,
      @JsonProperty("decision") MakerDecision decision,
      @JsonProperty("validUntil") Optional<LocalDate> validUntil,
      @JsonProperty("makerLaborPercent") int makerLaborPercent,
      @JsonProperty("makerMaterialPercent") int makerMaterialPercent,
      @JsonProperty("storeLaborPercent") int storeLaborPercent,
      @JsonProperty("storeMaterialPercent") int storeMaterialPercent) {
    return builder()
        .reference(reference)
        .decision(decision)
        .validUntil(validUntil)
        .makerLaborPercent(makerLaborPercent)
        .makerMaterialPercent(makerMaterialPercent)
        .storeLaborPercent(storeLaborPercent)
        .storeMaterialPercent(storeMaterialPercent)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number under which it was decided. */
  @JsonProperty
  Optional<String> reference();

  /** Returns how far the decision is. */
  @JsonProperty
  MakerDecision decision();

  /** Returns the last day on which the work may be done, inclusive; empty without end. */
  @JsonProperty
  Optional<LocalDate> validUntil();

  /** Returns the share of labor that the maker bears, 0 to 100 percent. */
  @JsonProperty
  @Value.Default
  default int makerLaborPercent() {
    return 0;
  }

  /** Returns the share of material that the maker bears, 0 to 100 percent. */
  @JsonProperty
  @Value.Default
  default int makerMaterialPercent() {
    return 0;
  }

  /** Returns the share of labor that the store bears, 0 to 100 percent. */
  @JsonProperty
  @Value.Default
  default int storeLaborPercent() {
    return 0;
  }

  /** Returns the share of material that the store bears, 0 to 100 percent. */
  @JsonProperty
  @Value.Default
  default int storeMaterialPercent() {
    return 0;
  }

  private static void checkPercents(String of, int maker, int store) {
    checkArgument(
        maker >= 0 && store >= 0 && maker + store <= 100,
        "Goodwill.maker%sPercent and store%sPercent must be at least 0 and together at most 100,"
            + " but were %s and %s",
        of,
        of,
        maker,
        store);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkPercents("Labor", makerLaborPercent(), storeLaborPercent());
    checkPercents("Material", makerMaterialPercent(), storeMaterialPercent());
  }

  /** Builds them. */
  final class Builder extends ImmutableGoodwill.Builder {
    Builder() {}
  }
}
