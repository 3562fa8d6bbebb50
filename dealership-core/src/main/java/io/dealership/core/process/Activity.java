package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;
import java.util.List;
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
      @JsonProperty("mostInstances") OptionalInt mostInstances,
      @JsonProperty("roles") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RoleId> roles,
      @JsonProperty("needs") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DocumentCode> needs,
      @JsonProperty("produces") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DocumentCode> produces,
      @JsonProperty("signers") @JsonSetter(nulls = Nulls.AS_EMPTY) List<SignerCode> signers,
      @JsonProperty("otherHandsThan") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<ActivityPath> otherHandsThan,
      @JsonProperty("guards") @JsonSetter(nulls = Nulls.AS_EMPTY) List<GuardCode> guards,
      @JsonProperty("certificates") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> certificates,
      @JsonProperty("amounts") @JsonSetter(nulls = Nulls.AS_EMPTY) List<AmountRule> amounts) {
    return builder()
        .code(code)
        .name(name)
        .initiallyOwed(initiallyOwed)
        .initiallyLocked(initiallyLocked)
        .part(part)
        .mostInstances(mostInstances)
        .addAllRoles(roles)
        .addAllNeeds(needs)
        .addAllProduces(produces)
        .addAllSigners(signers)
        .addAllOtherHandsThan(otherHandsThan)
        .addAllGuards(guards)
        .addAllCertificates(certificates)
        .addAllAmounts(amounts)
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

  /** Returns the roles that may do it, the usual one first; none for anybody. */
  @JsonProperty
  List<RoleId> roles();

  /** Returns the documents that must have been produced before it may happen. */
  @JsonProperty
  List<DocumentCode> needs();

  /** Returns the documents that come of it; without them it has not happened. */
  @JsonProperty
  List<DocumentCode> produces();

  /** Returns who has to sign. */
  @JsonProperty
  List<SignerCode> signers();

  /**
   * Returns the activities of the outermost graph, or of the same graph, that must have been done
   * by somebody else when they were last done (four eyes).
   */
  @JsonProperty
  List<ActivityPath> otherHandsThan();

  /** Returns the decisions that have to allow it. */
  @JsonProperty
  List<GuardCode> guards();

  /**
   * Returns the certificates that who does it must have, besides what the post asks for, such as
   * {@code driving-license}.
   */
  @JsonProperty
  List<String> certificates();

  /** Returns how its amount has to stand to those of other activities. */
  @JsonProperty
  List<AmountRule> amounts();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a code is not in {@code kebab-case}, or the number of
   *     instances is not 1 or more or is given without a part
   */
  @Value.Check
  default void check() {
    KebabCode.check("Activity.code", code());
    certificates().forEach(each -> KebabCode.check("Activity.certificates", each));
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
