package io.dealership.rules.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Workshop;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Permit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The search against a program that goes through all minutes, on small stores at random: with
 * breaks, nights, hours after midnight, and clocks that are turned.
 */
class AppointmentPropertyTest {

  private static final AppointmentRules RULES = DealershipRules.standard().service().appointments();

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);

  private static SlotOffer earliest(RandomStores store, Workshop workshop) {
    return RULES.earliest(store.request, workshop, store.from, store.hours, store.policy, ON);
  }

  private static Optional<Instant> start(RandomStores store, Workshop workshop) {
    return earliest(store, workshop).slot().map(Slot::start);
  }

  private static PlainSlots plain(RandomStores store) {
    return new PlainSlots(store.request, store.hours, store.policy, store.from);
  }

  @Property(tries = 4000)
  void the_earliest_slot_is_the_one_that_minutes_find(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    PlainSlots plain = plain(store);

    SlotOffer offer = earliest(store, store.workshop);

    assertThat(offer.slot().map(Slot::start)).isEqualTo(plain.earliest(store.workshop, store.from));
    assertThat(offer.decision().outcome().orElseThrow() == SlotAnswer.NONE)
        .isEqualTo(offer.slot().isEmpty());
    assertThat(offer.standing().flatMap(each -> each.outcome()))
        .isEqualTo(offer.slot().map(slot -> Permit.ALLOWED));
  }

  @Property(tries = 150)
  void the_table_allows_each_moment_at_which_minutes_find_it_possible_and_no_other(
      @ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    PlainSlots plain = plain(store);
    Optional<Instant> first = start(store, store.workshop);

    for (int minute : plain.grid(store.from)) {
      Instant at = plain.moment(minute);
      AppointmentFacts facts =
          AppointmentFacts.of(store.request, store.workshop, at, store.hours, store.policy);
      boolean allowed = RULES.feasibility(facts, ON).outcome().equals(Optional.of(Permit.ALLOWED));
      Optional<Instant> end = plain.possible(store.workshop, minute);

      assertThat(allowed).as("%s", at).isEqualTo(end.isPresent());
      end.ifPresent(moment -> assertThat(facts.end()).isEqualTo(moment));
      assertThat(allowed && first.filter(at::isBefore).isPresent()).as("earlier: %s", at).isFalse();
    }
  }

  private static boolean isLater(Optional<Instant> one, Optional<Instant> other) {
    return other.isPresent() && (one.isEmpty() || one.get().isAfter(other.get()));
  }

  @Property(tries = 1500)
  boolean one_more_booking_never_gives_an_earlier_slot(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    return !isLater(start(store, store.workshop), start(store, store.withBooking()));
  }

  @Property(tries = 1500)
  boolean one_more_bay_never_gives_a_later_slot(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    return !isLater(start(store, store.withBay(false)), start(store, store.workshop));
  }

  @Property(tries = 1500)
  boolean one_more_technician_never_gives_a_later_slot(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    return !isLater(
        start(store, store.withTechnician(false, Skill.MECHANICAL, Skill.PAINT)),
        start(store, store.workshop));
  }

  @Property(tries = 1500)
  void the_slot_names_a_bay_and_technicians_who_are_free_for_all_skills(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    Optional<Slot> slot = earliest(store, store.workshop).slot();
    if (slot.isEmpty()) {
      return;
    }
    // without any other bay and technician it is just as good
    Workshop named =
        store
            .workshop
            .withBays(
                store.workshop.bays().stream()
                    .filter(bay -> bay.number().equals(slot.get().bay()))
                    .toList())
            .withTechnicians(
                store.workshop.technicians().stream()
                    .filter(one -> slot.get().technicians().contains(one.employee()))
                    .toList());

    assertThat(earliest(store, named).slot()).isEqualTo(slot);
  }

  // ---- bottlenecks ----

  /** What one thing more would give, by its name, as minutes find it. */
  private static Map<String, Instant> gains(RandomStores store, Optional<Instant> start) {
    AppointmentRequest request = store.request;
    PlainSlots plain = plain(store);
    Map<String, Optional<Instant>> starts = new TreeMap<>();
    starts.put("BAY", plain.earliest(store.withBay(true), store.from));
    if (request.skills().isEmpty()) {
      starts.put("TECHNICIAN", plain.earliest(store.withTechnician(true), store.from));
    }
    for (Skill skill : request.skills()) {
      starts.put(
          "TECHNICIAN " + skill, plain.earliest(store.withTechnician(true, skill), store.from));
    }
    starts.put(
        "PARTS", plain.withRequest(request.withParts()).earliest(store.workshop, store.from));
    if (start.isEmpty()) {
      AppointmentRequest patient =
          request.withNotAfter(Optional.empty()).withPickUpAt(Optional.empty());
      starts.put("WISH", plain.withRequest(patient).earliest(store.workshop, store.from));
    }
    Map<String, Instant> better = new TreeMap<>();
    starts.forEach(
        (name, other) -> {
          if (isLater(start, other)) {
            better.put(name, other.orElseThrow());
          }
        });
    return better;
  }

  private static String name(Bottleneck bottleneck) {
    return bottleneck.kind() + bottleneck.skill().map(skill -> " " + skill).orElse("");
  }

  @Property(tries = 800)
  void the_bottleneck_is_what_of_itself_gives_the_earliest_start(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    SlotOffer offer = earliest(store, store.workshop);
    Optional<Instant> start = offer.slot().map(Slot::start);

    Map<String, Instant> gains = gains(store, start);

    // no two give the same start
    assertThat(gains.values()).doesNotHaveDuplicates();
    Optional<Bottleneck> alone =
        offer.bottleneck().filter(each -> each.kind() != BottleneckKind.SEVERAL);
    assertThat(alone.map(AppointmentPropertyTest::name))
        .isEqualTo(
            gains.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    alone.ifPresent(
        each -> {
          assertThat(each.start()).isEqualTo(gains.get(name(each)));
          assertThat(each.gain())
              .isEqualTo(start.map(moment -> Duration.between(each.start(), moment)));
        });
  }

  @Property(tries = 800)
  void several_together_hold_it_up_where_none_does_alone(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    SlotOffer offer = earliest(store, store.workshop);
    if (offer.bottleneck().filter(each -> each.kind() != BottleneckKind.SEVERAL).isPresent()) {
      return;
    }
    RandomStores again = new RandomStores(seed);
    Workshop rich =
        again
            .withBay(true)
            .withTechnicians(
                again
                    .withTechnician(true, again.request.skills().toArray(new Skill[0]))
                    .technicians());
    Optional<Instant> together =
        plain(store).withRequest(store.request.withParts()).earliest(rich, store.from);

    boolean several = isLater(offer.slot().map(Slot::start), together);
    assertThat(offer.bottleneck().map(Bottleneck::start))
        .isEqualTo(together.filter(each -> several));
  }

  @Example
  void the_stores_at_random_show_everything_that_there_is_to_say() {
    Set<String> reasons = new TreeSet<>();
    for (long seed = 0; seed < 2000; seed++) {
      RandomStores store = new RandomStores(seed);
      earliest(store, store.workshop)
          .decision()
          .findings()
          .forEach(finding -> reasons.add(finding.reason().code()));
    }

    assertThat(reasons)
        .containsExactly(
            "bay-holds-up",
            "earliest-possible",
            "no-bay-in-time",
            "no-parts-in-time",
            "no-technician-in-time",
            "no-time",
            "parts-hold-up",
            "several-hold-up",
            "several-missing",
            "technician-holds-up",
            "wish-too-early");
  }

  @Property(tries = 300)
  boolean the_same_question_has_the_same_answer(@ForAll long seed) {
    RandomStores store = new RandomStores(seed);
    SlotOffer one = earliest(store, store.workshop);
    SlotOffer other = earliest(store, store.workshop);
    return one.slot().equals(other.slot()) && one.bottleneck().equals(other.bottleneck());
  }
}
