package io.dealership.rules.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.authority.Approval;
import io.dealership.core.organization.RoleId;
import java.util.Optional;

/**
 * An approval that counts, and for what.
 *
 * @param stage the number of the stage, from 1
 * @param role the post by which it was given; empty for one from outside
 * @param approval the approval
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GivenApproval(
    @JsonProperty("stage") int stage,
    @JsonProperty("role") Optional<RoleId> role,
    @JsonProperty("approval") Approval approval) {}
