package io.dealership.examples.handbook;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.RaciMatrix;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Frequency;
import io.dealership.rules.organization.Conflict;
import io.dealership.rules.organization.ConflictScope;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.schedule.Schedule;
import io.dealership.rules.schedule.ScheduleRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What some packs say of the organization of a store on a day.
 *
 * @param title what the handbook is called
 * @param on the day by which the knowledge is chosen
 * @param catalog the roles with their duties
 * @param raci who has what part in each step
 * @param conflicts what is kept apart, of what there is
 * @param acts the recurring acts, to which duties may point
 * @param rhythms the days of the store for what is due so often
 */
public record Handbook(
    LocalText title,
    LocalDate on,
    RoleCatalog catalog,
    RaciMatrix raci,
    List<Conflict> conflicts,
    Map<DutyId, Schedule> acts,
    Map<Frequency, List<Cadence>> rhythms) {

  /** Copies the collections. */
  public Handbook {
    conflicts = List.copyOf(conflicts);
    acts = Map.copyOf(acts);
    rhythms = Map.copyOf(rhythms);
  }

  /**
   * The handbook of some packs.
   *
   * @throws IllegalArgumentException when the packs that are in force do not fit together
   */
  public static Handbook of(LocalText title, KnowledgePacks packs, LocalDate on) {
    OrganizationRules organization = OrganizationRules.of(packs);
    return new Handbook(
        title,
        on,
        organization.catalog(on),
        organization.raci(on),
        conflicts(organization, on),
        ScheduleRules.of(packs).schedules(on).stream()
            .collect(Collectors.toMap(Schedule::id, Function.identity())),
        organization.rhythms(on));
  }

  /** Packs may keep apart what only another trade has. */
  private static List<Conflict> conflicts(OrganizationRules organization, LocalDate on) {
    RoleCatalog catalog = organization.catalog(on);
    RaciMatrix raci = organization.raci(on);
    return organization.conflicts(on).stream()
        .filter(
            conflict ->
                conflict.scope() == ConflictScope.POSTS
                    ? isAny(conflict.oneRoles(), role -> catalog.find(role).isPresent())
                        && isAny(conflict.otherRoles(), role -> catalog.find(role).isPresent())
                    : isAny(conflict.oneSteps(), step -> raci.find(step).isPresent())
                        && isAny(conflict.otherSteps(), step -> raci.find(step).isPresent()))
        .toList();
  }

  private static <T> boolean isAny(Set<T> side, Predicate<T> known) {
    return side.stream().anyMatch(known);
  }

  /**
   * How many places of the source papers its duties come from; one of a store's own counts, too.
   */
  public int origins() {
    return catalog.duties().stream().mapToInt(Handbook::origins).sum();
  }

  /** How many rows of the trace a duty has. */
  static int origins(Duty duty) {
    return Math.max(1, duty.origins().size());
  }
}
