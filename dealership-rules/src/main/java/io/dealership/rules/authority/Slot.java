package io.dealership.rules.authority;

import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * One approval that a band asks for.
 *
 * @param stage the number of its stage, from 1
 * @param roles the roles of which a holder gives it; empty where it comes from outside
 * @param outside who outside the store gives it
 * @param name who gives it, for people
 */
record Slot(int stage, List<RoleId> roles, Optional<OutsideApprover> outside, LocalText name) {}
