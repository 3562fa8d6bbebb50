package io.dealership.rules.workflow;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * An activity of a workflow, or what a lower layer changes in it.
 *
 * <p>An activity with the code of a step of the process has the name and the roles of that step
 * unless it says otherwise.
 *
 * @param code the code, unique in its graph
 * @param after the activity behind which a lower layer puts it; at the end otherwise
 * @param name what is done
 * @param roles the roles that may do it, the usual one first; an empty list for anybody
 * @param rolesOf the question of the contact plan that decides which role does it, instead of roles
 * @param owed whether it is owed from the start
 * @param locked whether it is off the table at the start
 * @param needs the documents without which it may not happen
 * @param produces the documents that come of it
 * @param signers who has to sign
 * @param guards the decisions that have to allow it, by the ids of their tables
 * @param certificates the certificates that who does it must have
 * @param otherHandsThan the activities that somebody else must have done
 * @param amounts how its amount has to stand to others
 * @param part the graph of which an instance begins each time it is done
 * @param mostInstances how many instances there may be; any number otherwise
 * @param requires the activities that have to be done first
 * @param demands the activities that are owed after it
 * @param blocks the activities that may not happen while it is owed
 * @param locks the activities that are off the table after it
 * @param unlocks the activities that are back on the table after it
 * @param rules the rules that it carries out or that guard it, as a citation such as {@code
 *     INTAKE-09; PRICE-02}
 * @param source the units of the papers that state it, such as {@code 001:552 001:553}
 */
public record ActivityEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> after,
    Optional<LocalText> name,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> roles,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<String> rolesOf,
    Optional<Boolean> owed,
    Optional<Boolean> locked,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> needs,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> produces,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> signers,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> guards,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) Optional<List<String>> certificates,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> otherHandsThan,
    Optional<List<AmountEntry>> amounts,
    Optional<PartEntry> part,
    Optional<Integer> mostInstances,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> requires,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> demands,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> blocks,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> locks,
    @TextForm(value = Codes.PATH, says = Codes.PATH_SAYS) Optional<List<String>> unlocks,
    Optional<String> rules,
    Optional<String> source) {

  /** What it says, and what a higher layer says of that on which it is silent. */
  ActivityEntry over(ActivityEntry higher) {
    return new ActivityEntry(
        code,
        higher.after,
        name.or(higher::name),
        roles.or(() -> rolesOf.isPresent() ? Optional.empty() : higher.roles),
        rolesOf.or(() -> roles.isPresent() ? Optional.empty() : higher.rolesOf),
        owed.or(higher::owed),
        locked.or(higher::locked),
        needs.or(higher::needs),
        produces.or(higher::produces),
        signers.or(higher::signers),
        guards.or(higher::guards),
        certificates.or(higher::certificates),
        otherHandsThan.or(higher::otherHandsThan),
        amounts.or(higher::amounts),
        part.or(higher::part),
        mostInstances.or(higher::mostInstances),
        requires.or(higher::requires),
        demands.or(higher::demands),
        blocks.or(higher::blocks),
        locks.or(higher::locks),
        unlocks.or(higher::unlocks),
        rules.or(higher::rules),
        source.or(higher::source));
  }
}
