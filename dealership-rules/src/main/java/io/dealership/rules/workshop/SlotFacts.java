package io.dealership.rules.workshop;

import io.dealership.core.workshop.Skill;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The facts of the table of the earliest appointment.
 *
 * @param start when it begins; empty if there is none
 * @param bottleneck what holds it up
 * @param bottleneckStart when it would begin without
 * @param skill the skill that is short
 * @param gain how much earlier that is
 * @param bayKind the kind of bay
 * @param lastDay the last day that was looked at
 */
record SlotFacts(
    Optional<String> start,
    BottleneckKind bottleneck,
    Optional<String> bottleneckStart,
    Optional<String> skill,
    Optional<String> gain,
    String bayKind,
    LocalDate lastDay) {

  static final FactType<SlotFacts> TYPE =
      FactType.builder(SlotFacts.class)
          .flag("slotFound", f -> f.start.isPresent())
          .choice("bottleneck", BottleneckKind.class, SlotFacts::bottleneck)
          // for messages only
          .optionalText("start", SlotFacts::start)
          .optionalText("startWithout", SlotFacts::bottleneckStart)
          .optionalText("skill", SlotFacts::skill)
          .optionalText("gain", SlotFacts::gain)
          .optionalText("bayKind", f -> Optional.of(f.bayKind))
          .date("lastDay", SlotFacts::lastDay)
          .build();

  static SlotFacts of(
      Optional<Slot> slot,
      Optional<Bottleneck> bottleneck,
      String bayKind,
      LocalDate lastDay,
      ZoneId zone) {
    return new SlotFacts(
        slot.map(each -> Words.of(each.start(), zone)),
        bottleneck.map(Bottleneck::kind).orElse(BottleneckKind.NOTHING),
        bottleneck.map(each -> Words.of(each.start(), zone)),
        bottleneck.flatMap(Bottleneck::skill).map(Skill::code),
        bottleneck.flatMap(Bottleneck::gain).map(Words::of),
        bayKind,
        lastDay);
  }
}
