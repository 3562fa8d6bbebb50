package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.RepairOrderNumber;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many of the orders that were closed in a period were right the first time.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FirstTimeFix extends WithFirstTimeFix {

  /** The one with these attributes; {@link StoreMeasures#firstTimeFix} is the way to one. */
  @JsonCreator
  static FirstTimeFix of(
      @JsonProperty("fixed") Measured fixed,
      @JsonProperty("comebacks") Measured comebacks,
      @JsonProperty("notFixed") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<RepairOrderNumber> notFixed,
      @JsonProperty("unclear") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RepairOrderNumber> unclear,
      @JsonProperty("running") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<RepairOrderNumber> running) {
    return builder()
        .fixed(fixed)
        .comebacks(comebacks)
        .addAllNotFixed(notFixed)
        .addAllUnclear(unclear)
        .addAllRunning(running)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The share of the orders that did not come back with the same complaint. */
  @JsonProperty
  Measured fixed();

  /** The share of the orders that did. */
  @JsonProperty
  Measured comebacks();

  /** The orders that came back in the window with the same complaint, in the order of the list. */
  @JsonProperty
  List<RepairOrderNumber> notFixed();

  /** The orders that came back in the window, of which nobody knows with what complaint. */
  @JsonProperty
  List<RepairOrderNumber> unclear();

  /** The orders whose window still runs on the day asked about: they may yet come back. */
  @JsonProperty
  List<RepairOrderNumber> running();

  /** Builds {@link FirstTimeFix}es. */
  final class Builder extends ImmutableFirstTimeFix.Builder {
    Builder() {}
  }
}
