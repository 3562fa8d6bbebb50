package io.dealership.rules.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.StepId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Two sides that must not be in the same hands: posts, or steps of one case (four eyes).
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Conflict extends WithConflict {

  /** The one with these attributes; {@link OrganizationRules#conflicts} is the way to one. */
  @JsonCreator
  static Conflict of(
      @JsonProperty("id") String id,
      @JsonProperty("scope") ConflictScope scope,
      @JsonProperty("oneRoles") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> oneRoles,
      @JsonProperty("otherRoles") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> otherRoles,
      @JsonProperty("oneSteps") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<StepId> oneSteps,
      @JsonProperty("otherSteps") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<StepId> otherSteps,
      @JsonProperty("text") LocalText text,
      @JsonProperty("citations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> citations,
      @JsonProperty("verification") Verification verification,
      @JsonProperty("note") Optional<String> note) {
    return builder()
        .id(id)
        .scope(scope)
        .addAllOneRoles(oneRoles)
        .addAllOtherRoles(otherRoles)
        .addAllOneSteps(oneSteps)
        .addAllOtherSteps(otherSteps)
        .text(text)
        .addAllCitations(citations)
        .verification(verification)
        .note(note)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The id. */
  @JsonProperty
  String id();

  /** Whether posts or steps are kept apart. */
  @JsonProperty
  ConflictScope scope();

  /** The posts of one side; empty where steps are kept apart. */
  @JsonProperty
  Set<RoleId> oneRoles();

  /** The posts of the other side. */
  @JsonProperty
  Set<RoleId> otherRoles();

  /** The steps of one side; empty where posts are kept apart. */
  @JsonProperty
  Set<StepId> oneSteps();

  /** The steps of the other side. */
  @JsonProperty
  Set<StepId> otherSteps();

  /** Why they are kept apart. */
  @JsonProperty
  LocalText text();

  /** The clauses that ask for it. */
  @JsonProperty
  List<Citation> citations();

  /** How well it is known. */
  @JsonProperty
  Verification verification();

  /** What was decided where the source is silent. */
  @JsonProperty
  Optional<String> note();

  /** Whether two posts are on the two sides. */
  default boolean isBetween(RoleId a, RoleId b) {
    return oneRoles().contains(a) && otherRoles().contains(b)
        || oneRoles().contains(b) && otherRoles().contains(a);
  }

  /** Whether two steps are on the two sides. */
  default boolean isBetween(StepId a, StepId b) {
    return oneSteps().contains(a) && otherSteps().contains(b)
        || oneSteps().contains(b) && otherSteps().contains(a);
  }

  /** Builds {@link Conflict}s. */
  final class Builder extends ImmutableConflict.Builder {
    Builder() {}
  }
}
