package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.WarrantyTerm;
import java.util.Optional;
import org.immutables.value.Value;

/** The guarantee term of one job at the final inspection. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface GuaranteeTermQuestion extends WithGuaranteeTermQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static GuaranteeTermQuestion of(
      @JsonProperty("vehicleClass") Optional<VehicleClass> vehicleClass,
      @JsonProperty("kind") Optional<RepairKind> kind,
      @JsonProperty("term") Optional<WarrantyTerm> term,
      @JsonProperty("published") Optional<Boolean> published) {
    return builder().vehicleClass(vehicleClass).kind(kind).term(term).published(published).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The class of the vehicle. */
  @JsonProperty
  Optional<VehicleClass> vehicleClass();

  /** The kind of work. */
  @JsonProperty
  Optional<RepairKind> kind();

  /** The term that the inspector set; empty when he set none. */
  @JsonProperty
  Optional<WarrantyTerm> term();

  /** Whether the store has published that term. */
  @JsonProperty
  Optional<Boolean> published();

  /** Builds {@link GuaranteeTermQuestion}s. */
  final class Builder extends ImmutableGuaranteeTermQuestion.Builder {
    Builder() {}
  }
}
