package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.vehicle.Component;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A recall or campaign of the maker that is not yet carried out on the vehicle.
 *
 * <p>It has no term: the maker bears the cure whenever the vehicle comes.
 *
 * <h2>Source</h2>
 *
 * <p>Regulation on the recall of defective cars of China, article 19.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OpenRecall extends WithOpenRecall {

  /**
   * Returns one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static OpenRecall of(
      @JsonProperty("number") String number,
      @JsonProperty("components") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Component> components) {
    return builder().number(number).addAllComponents(components).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the recall, as the maker gives it. */
  @JsonProperty
  String number();

  /** Returns the components that it cures; empty if the line carries out the recall itself. */
  @JsonProperty
  Set<Component> components();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(!number().isBlank(), "OpenRecall.number must not be blank, but was ''");
  }

  /** Builds them. */
  final class Builder extends ImmutableOpenRecall.Builder {
    Builder() {}
  }
}
