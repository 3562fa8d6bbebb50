package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tool or piece of equipment that is to be bought or renewed and what is known of it; what is
 * left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EquipmentPurchaseQuestion extends WithEquipmentPurchaseQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static EquipmentPurchaseQuestion of(
      @JsonProperty("applied") Optional<Boolean> applied,
      @JsonProperty("reviewed") Optional<Boolean> reviewed,
      @JsonProperty("approved") Optional<Boolean> approved) {
    return builder().applied(applied).reviewed(reviewed).approved(approved).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it was applied for in writing. */
  @JsonProperty
  Optional<Boolean> applied();

  /** Whether the application was reviewed. */
  @JsonProperty
  Optional<Boolean> reviewed();

  /**
   * Whether it was approved; action {@code equipment-purchase} of the authority rules says who may.
   */
  @JsonProperty
  Optional<Boolean> approved();

  /** Builds {@link EquipmentPurchaseQuestion}s. */
  final class Builder extends ImmutableEquipmentPurchaseQuestion.Builder {
    Builder() {}
  }
}
