package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.FaultCode;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.VisitDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the history of a vehicle adds up to.
 *
 * <p>Each count is that of the fault, part or assembly that has most of them. A visit whose cause
 * is not known may count or not; so may one whose fault or safety is not known. A repair that goes
 * on counts with its days only.
 */
record RepairCounts(
    CountRange safetyRepairs,
    CountRange assemblyReplacements,
    CountRange samePartReplacements,
    CountRange repairDays,
    CountRange sameFaultRepairs) {

  static RepairCounts of(ExchangeQuestion question, @Nullable ExchangeKnowledge knowledge) {
    if (knowledge == null) { // which parts and times count is not known
      return new RepairCounts(
          question.safetyRepairs().orElse(CountRange.UNKNOWN),
          question.assemblyReplacements().orElse(CountRange.UNKNOWN),
          question.samePartReplacements().orElse(CountRange.UNKNOWN),
          question.repairDays().orElse(CountRange.UNKNOWN),
          question.sameFaultRepairs().orElse(CountRange.UNKNOWN));
    }
    Counter counter = new Counter(question, knowledge);
    return new RepairCounts(
        counter.whole("safetyRepairs", question.safetyRepairs(), counter.safety()),
        counter.whole("assemblyReplacements", question.assemblyReplacements(), counter.assembly()),
        counter.whole("samePartReplacements", question.samePartReplacements(), counter.part()),
        counter.whole("repairDays", question.repairDays(), counter.days()),
        counter.whole("sameFaultRepairs", question.sameFaultRepairs(), counter.fault()));
  }

  /** Goes over the visits once. */
  private static final class Counter {
    private final boolean complete;
    private final boolean anyAssembly;
    private final @Nullable Instant asOf;
    private final Tally faults;
    private final Tally assemblies;
    private final Tally parts;
    private int safetyCertain;
    private int safetyPossible;
    private int faultsUnnamed;
    private boolean faultCertain;
    private int daysCertain;
    private int daysPossible;
    private boolean daysOpen;

    Counter(ExchangeQuestion question, ExchangeKnowledge knowledge) {
      List<RepairVisit> visits = question.visits();
      this.complete = question.visitsComplete().orElse(false);
      this.anyAssembly = knowledge.anyAssembly();
      this.asOf = question.asOf().orElse(null);
      int replaced = 0;
      for (int i = 0; i < visits.size(); i++) {
        replaced += visits.get(i).digest().partCount();
      }
      this.faults = Tally.upTo(visits.size());
      this.assemblies = Tally.upTo(replaced);
      this.parts = Tally.upTo(replaced);
      for (int i = 0; i < visits.size(); i++) {
        count(visits.get(i), knowledge);
      }
    }

    private void count(RepairVisit visit, ExchangeKnowledge knowledge) {
      VisitDigest digest = visit.digest();
      if (digest.diagnosis() == Diagnosis.NO_DEFECT) {
        return;
      }
      boolean certain = digest.diagnosis() == Diagnosis.CONFIRMED_DEFECT;
      days(visit, digest, certain, knowledge);
      if (!digest.isCompleted()) {
        return;
      }
      faultCertain |= certain;
      FaultCode fault = digest.fault();
      if (fault != null) {
        faults.add(fault, digest.faultHash(), certain);
      } else {
        faultsUnnamed++;
      }
      if (digest.safety() != VisitDigest.Safety.NONE) {
        safetyCertain += certain && digest.safety() == VisitDigest.Safety.SERIOUS ? 1 : 0;
        safetyPossible++;
      }
      for (int i = 0; i < digest.partCount(); i++) {
        VisitDigest.Part part = digest.part(i);
        if (part.isAssembly()) {
          if (knowledge.assemblies().contains(part.group().code())) {
            assemblies.add(part.part(), part.hash(), certain);
          }
        } else if (knowledge.mainPartGroups().contains(part.group().code())) {
          parts.add(part.part(), part.hash(), certain);
        }
      }
    }

    private void days(
        RepairVisit visit, VisitDigest digest, boolean certain, ExchangeKnowledge knowledge) {
      if (digest.days() >= 0 && digest.days() == digest.fewestDays()) { // whatever is excluded
        days(digest.days(), certain);
        return;
      }
      Optional<Duration> length = visit.wholeLength();
      if (length.isEmpty() && asOf != null) {
        length = visit.wholeLength(asOf);
      }
      if (length.isPresent()) {
        days(visit.countedDays(length.get(), knowledge.excludedTimes()).count(), certain);
      } else {
        daysOpen = true;
      }
    }

    private void days(int days, boolean certain) {
      daysCertain += certain ? days : 0;
      daysPossible += days;
    }

    CountRange safety() {
      return range(safetyCertain, safetyPossible);
    }

    CountRange assembly() {
      return anyAssembly
          ? range(assemblies.allCertain, assemblies.allPossible)
          : range(assemblies.mostCertain, assemblies.mostPossible);
    }

    CountRange part() {
      return range(parts.mostCertain, parts.mostPossible);
    }

    CountRange fault() {
      // a repair without a code is one of some fault, and may be one of each
      int least = Math.max(faults.mostCertain, faultCertain ? 1 : 0);
      return range(least, faults.mostPossible + faultsUnnamed);
    }

    CountRange days() {
      CountRange days = range(daysCertain, daysPossible);
      return daysOpen ? days.orMore() : days;
    }

    private CountRange range(int least, int most) {
      return complete ? CountRange.between(least, most) : CountRange.atLeast(least);
    }

    /** What is given and what the visits show, in one. */
    CountRange whole(String attribute, Optional<CountRange> given, CountRange counted) {
      if (given.isEmpty()) {
        return counted;
      }
      CountRange told = given.get();
      OptionalInt most = told.most();
      if (counted.most().isPresent()) {
        most =
            OptionalInt.of(
                Math.min(counted.most().getAsInt(), most.orElse(counted.most().getAsInt())));
      }
      int least = Math.max(told.least(), counted.least());
      checkArgument(
          most.isEmpty() || most.getAsInt() >= least,
          "ExchangeQuestion.%s must agree with the visits, which show %s, but was %s",
          attribute,
          counted,
          told);
      return new CountRange(least, most);
    }
  }

  /** Counts by key: an open table of arrays, for a history is counted with every decision. */
  private static final class Tally {
    private static final Tally NOTHING = new Tally(2);
    private static final int SHIFT = 2;
    private static final int SPREAD = 0x9E3779B9; // codes that follow each other lie far apart
    private static final int HASH = 0; // so that keys are looked at only where they may be equal
    private static final int CERTAIN = 1;
    private static final int POSSIBLE = 2;

    private final @Nullable Object[] keys;
    private final int spreadShift;
    private final int[] numbers; // of each slot: hash, certain, possible, and one to make it even
    private int mostCertain;
    private int mostPossible;
    private int allCertain;
    private int allPossible;

    private Tally(int slots) {
      this.keys = new Object[slots];
      this.spreadShift = Integer.numberOfLeadingZeros(slots - 1);
      this.numbers = new int[slots << SHIFT];
    }

    static Tally upTo(int most) {
      if (most == 0) {
        return NOTHING;
      }
      int twice = Integer.highestOneBit(most) << 1;
      return new Tally(twice > most + most / 3 ? twice : twice << 1); // at most three quarters full
    }

    void add(Object key, int hash, boolean certainly) {
      int slot = hash * SPREAD >>> spreadShift;
      Object there = keys[slot];
      while (there != null && !(numbers[(slot << SHIFT) + HASH] == hash && there.equals(key))) {
        slot = slot + 1 & keys.length - 1;
        there = keys[slot];
      }
      int at = slot << SHIFT;
      keys[slot] = key;
      numbers[at + HASH] = hash;
      int times = ++numbers[at + POSSIBLE];
      allPossible++;
      mostPossible = Math.max(mostPossible, times);
      if (certainly) {
        times = ++numbers[at + CERTAIN];
        allCertain++;
        mostCertain = Math.max(mostCertain, times);
      }
    }
  }
}
