package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.immutables.value.Value;

/**
 * A bay of a workshop, and when it is taken.
 *
 * <p>Times may touch and overlap, and stand in whatever order.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"number", "kind", "busy"})
public interface Bay extends WithBay {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static Bay of(
      @JsonProperty("number") BayNumber number,
      @JsonProperty("kind") BayKind kind,
      @JsonProperty("busy") @JsonSetter(nulls = Nulls.AS_EMPTY) List<BusyTime> busy) {
    return builder().number(number).kind(kind).addAllBusy(busy).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the bay. */
  @JsonProperty
  BayNumber number();

  /** Returns the kind of the bay. */
  @JsonProperty
  BayKind kind();

  /** Returns when it is taken, whether the workshop is open then or not. */
  @JsonProperty
  List<BusyTime> busy();

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableBay.Builder {
    Builder() {}
  }
}
