package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A post of a store's plan, and how many are to hold it.
 *
 * @param role the role
 * @param holders how many are to hold it, from 1 to 1,000
 * @since 0.1
 */
public record Post(RoleId role, int holders) {

  private static final int MOST = 1_000;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if {@code holders} is not from 1 to 1,000
   */
  @JsonCreator
  public Post(@JsonProperty("role") RoleId role, @JsonProperty("holders") int holders) {
    requireNonNull(role, "role");
    checkArgument(
        holders >= 1 && holders <= MOST,
        "Post.holders must be from 1 to %s, but of %s was %s",
        MOST,
        role,
        holders);
    this.role = role;
    this.holders = holders;
  }
}
