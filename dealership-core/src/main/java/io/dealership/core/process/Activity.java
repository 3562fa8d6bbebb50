package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something that may happen in a workflow, any number of times unless relations say otherwise.
 *
 * <p>An activity may open a part of the workflow that has a graph of its own, such as the handling
 * of one additional item: each time it is done one more instance of that part begins. It counts as
 * done when it was done at least once and no instance has anything owed, and as owed while it is
 * owed itself or an instance has something owed.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface Activity extends WithActivity {

  /** Returns the activity with these attributes; {@link #builder()} is the better way. */
  @JsonCreator
  static Activity of(
      @JsonProperty("code") String code,
      @JsonProperty("name") LocalText name,
      @JsonProperty("initiallyOwed") boolean initiallyOwed,
      @JsonProperty("initiallyLocked") boolean initiallyLocked,
      @JsonProperty("part") Optional<ActivityGraph> part,
      @JsonProperty("mostInstances") OptionalInt mostInstances) {
    return builder()
        .code(code)
        .name(name)
        .initiallyOwed(initiallyOwed)
        .initiallyLocked(initiallyLocked)
        .part(part)
        .mostInstances(mostInstances)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the code, unique in its graph, in {@code kebab-case}. */
  @JsonProperty
  String code();

  /** Returns what is done. */
  @JsonProperty
  LocalText name();

  /** Returns whether it is owed from the start. */
  @JsonProperty
  @Value.Default
  default boolean initiallyOwed() {
    return false;
  }

  /** Returns whether it is off the table at the start, until another activity unlocks it. */
  @JsonProperty
  @Value.Default
  default boolean initiallyLocked() {
    return false;
  }

  /** Returns the graph of the part of which an instance begins each time it is done. */
  @JsonProperty
  Optional<ActivityGraph> part();

  /** Returns how many instances of the part there may be; empty for any number. */
  @JsonProperty
  OptionalInt mostInstances();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the code is not in {@code kebab-case}, or the number of
   *     instances is not 1 or more or is given without a part
   */
  @Value.Check
  default void check() {
    KebabCode.check("Activity.code", code());
    checkArgument(
        mostInstances().isEmpty() || (mostInstances().getAsInt() >= 1 && part().isPresent()),
        "Activity.mostInstances must be 1 or more for an activity with a part, and empty for others,"
            + " but was %s for '%s'",
        mostInstances().orElse(0),
        code());
  }

  /** Builds activities. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
