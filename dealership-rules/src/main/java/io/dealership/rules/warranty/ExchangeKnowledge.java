package io.dealership.rules.warranty;

import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableSet;
import io.dealership.core.vehicle.Component;
import io.dealership.core.warranty.ExcludedTimeKind;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an edition of the law says of exchange and return: the parameters in force when it began,
 * and the table that is bound to them. Read once, for it is asked with every decision.
 */
record ExchangeKnowledge(
    WarrantyEdition edition,
    LocalDate begin,
    Question<ExchangeFacts, ExchangeRight> question,
    boolean startsAtDelivery,
    WarrantyTerm repair,
    WarrantyTerm exchange,
    WarrantyTerm early,
    Optional<WarrantyTerm> sevenDays,
    Set<String> assemblies,
    Set<String> mainPartGroups,
    boolean anyAssembly,
    Set<ExcludedTimeKind> excludedTimes,
    Limits limits) {

  /** The thresholds: the first three are reached, the last two exceeded. */
  record Limits(
      int safetyRepairs,
      int assemblyReplacements,
      int samePartReplacements,
      int repairDays,
      int sameFaultRepairs) {}

  static ExchangeKnowledge of(
      KnowledgePack pack,
      Dated<Question<ExchangeFacts, ExchangeRight>> questions,
      WarrantyEdition edition,
      LocalDate begin) {
    Parameters of = name -> pack.parameter(name, begin);
    return new ExchangeKnowledge(
        edition,
        begin,
        questions.on(begin).orElseThrow(),
        of.value("period.start").text().equals("delivery"),
        term(of, "rp"),
        term(of, "tg"),
        term(of, "early"),
        pack.findParameter("early.return.term", begin).map(term -> WarrantyTerm.of(term.period())),
        ImmutableSet.copyOf(of.value("assemblies").texts()),
        ImmutableSet.copyOf(of.value("mainPart.groups").texts()),
        of.value("tg.assemblyReplacements.of").text().equals("any"),
        of.value("tg.excludedTime").texts().stream()
            .map(ExcludedTimeKind::valueOf)
            .collect(toImmutableEnumSet()),
        new Limits(
            of.value("tg.safetyRepairs").integer(),
            of.value("tg.assemblyReplacements").integer(),
            of.value("tg.samePartReplacements").integer(),
            of.value("tg.repairDays").integer(),
            of.value("tg.sameFaultRepairs").integer()));
  }

  /** The parameters of the edition. */
  private interface Parameters {
    Parameter value(String name);
  }

  private static WarrantyTerm term(Parameters of, String prefix) {
    return WarrantyTerm.of(of.value(prefix + ".term").period(), of.value(prefix + ".km").integer());
  }

  Optional<LocalDate> start(WarrantyQuestion vehicle) {
    return Editions.start(vehicle, startsAtDelivery);
  }

  boolean isAssembly(Component component) {
    return assemblies.contains(component.code());
  }
}
