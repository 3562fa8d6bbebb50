package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.RoleId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Somebody who wants to enter the storeroom; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StoreroomEntryQuestion extends WithStoreroomEntryQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StoreroomEntryQuestion of(
      @JsonProperty("roles") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RoleId> roles,
      @JsonProperty("allRolesGiven") Optional<Boolean> allRolesGiven,
      @JsonProperty("escorted") Optional<Boolean> escorted) {
    return builder().addAllRoles(roles).allRolesGiven(allRolesGiven).escorted(escorted).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The roles that the person holds. */
  @JsonProperty
  Set<RoleId> roles();

  /** Whether the person holds no other role than {@link #roles()}. */
  @JsonProperty
  Optional<Boolean> allRolesGiven();

  /** Whether somebody of the storeroom comes along. */
  @JsonProperty
  Optional<Boolean> escorted();

  /** Builds {@link StoreroomEntryQuestion}s. */
  final class Builder extends ImmutableStoreroomEntryQuestion.Builder {
    Builder() {}
  }
}
