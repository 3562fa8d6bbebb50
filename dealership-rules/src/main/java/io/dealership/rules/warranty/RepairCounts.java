package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.ReplacedPart;
import io.dealership.core.warranty.SafetyFailure;
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
        replaced += visits.get(i).replacedParts().size();
      }
      this.faults = new Tally(visits.size());
      this.assemblies = new Tally(replaced);
      this.parts = new Tally(replaced);
      for (int i = 0; i < visits.size(); i++) {
        count(visits.get(i), knowledge);
      }
    }

    private void count(RepairVisit visit, ExchangeKnowledge knowledge) {
      Diagnosis diagnosis = visit.diagnosis().orElse(Diagnosis.UNCLEAR);
      if (diagnosis == Diagnosis.NO_DEFECT) {
        return;
      }
      boolean certain = diagnosis == Diagnosis.CONFIRMED_DEFECT;
      days(visit, certain, knowledge);
      if (!visit.isCompleted()) {
        return;
      }
      faultCertain |= certain;
      if (visit.fault().isPresent()) {
        faults.add(visit.fault().get(), certain);
      } else {
        faultsUnnamed++;
      }
      Optional<SafetyFailure> safety = visit.safetyFailure();
      if (safety.isEmpty() || safety.get() != SafetyFailure.NONE) {
        safetyCertain += certain && safety.isPresent() ? 1 : 0;
        safetyPossible++;
      }
      List<ReplacedPart> replaced = visit.replacedParts();
      for (int i = 0; i < replaced.size(); i++) {
        ReplacedPart part = replaced.get(i);
        if (part.isAssembly()) {
          if (knowledge.assemblies().contains(part.group().code())) {
            assemblies.add(part.group(), certain);
          }
        } else if (knowledge.mainPartGroups().contains(part.group().code())) {
          parts.add(part, certain);
        }
      }
    }

    private void days(RepairVisit visit, boolean certain, ExchangeKnowledge knowledge) {
      Optional<Duration> length = visit.wholeLength();
      if (length.isPresent()) {
        days(visit, length.get(), certain, knowledge);
        return;
      }
      Optional<Duration> soFar = asOf == null ? Optional.empty() : visit.wholeLength(asOf);
      if (soFar.isPresent()) {
        days(visit, soFar.get(), certain, knowledge);
      } else {
        daysOpen = true;
      }
    }

    private void days(
        RepairVisit visit, Duration length, boolean certain, ExchangeKnowledge knowledge) {
      int days = visit.countedDays(length, knowledge.excludedTimes()).count();
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
    private final @Nullable Object[] keys;
    private final int[] certain;
    private final int[] possible;
    private int mostCertain;
    private int mostPossible;
    private int allCertain;
    private int allPossible;

    Tally(int most) {
      int twice = Integer.highestOneBit(most) << 1;
      int size = twice > most + most / 3 ? twice : twice << 1; // at most three quarters full
      this.keys = new Object[size];
      this.certain = new int[size];
      this.possible = new int[size];
    }

    void add(Object key, boolean certainly) {
      int hash = key.hashCode();
      int slot = (hash ^ hash >>> 16) & keys.length - 1;
      for (Object there = keys[slot]; there != null && !there.equals(key); there = keys[slot]) {
        slot = slot + 1 & keys.length - 1;
      }
      keys[slot] = key;
      possible[slot]++;
      allPossible++;
      mostPossible = Math.max(mostPossible, possible[slot]);
      if (certainly) {
        certain[slot]++;
        allCertain++;
        mostCertain = Math.max(mostCertain, certain[slot]);
      }
    }
  }
}
