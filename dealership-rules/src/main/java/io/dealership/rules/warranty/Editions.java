package io.dealership.rules.warranty;

import io.dealership.core.time.CountingRules;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Alternative;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.LocalText;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Reason;
import io.dealership.rules.decision.RuleId;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which edition of the law a vehicle was sold under, where its terms start and how they run; and
 * what is answered where two editions come into question.
 */
final class Editions {

  private final KnowledgePack pack;
  private final WorkingDays workingDays;

  Editions(KnowledgePack pack, WorkingDays workingDays) {
    this.pack = pack;
    this.workingDays = workingDays;
  }

  /**
   * The editions that the vehicle can have been sold under: one, two where invoice and delivery
   * disagree, or none known.
   */
  List<WarrantyEdition> of(WarrantyQuestion question, LocalDate on) {
    String by = pack.parameter("edition.by", on).text();
    Optional<WarrantyEdition> byInvoice =
        by.equals("delivery")
            ? Optional.empty()
            : question.invoicedOn().map(day -> edition(day, on));
    Optional<WarrantyEdition> byDelivery =
        by.equals("invoice")
            ? Optional.empty()
            : question.deliveredOn().map(day -> edition(day, on));
    if (byInvoice.isEmpty() || byInvoice.equals(byDelivery)) {
      return byDelivery.map(List::of).orElse(List.of());
    }
    return byDelivery.isEmpty()
        ? List.of(byInvoice.get())
        : List.of(byInvoice.get(), byDelivery.get());
  }

  private WarrantyEdition edition(LocalDate soldOn, LocalDate on) {
    if (!soldOn.isBefore(begin(WarrantyEdition.EDITION_2022, on))) {
      return WarrantyEdition.EDITION_2022;
    }
    return soldOn.isBefore(begin(WarrantyEdition.EDITION_2013, on))
        ? WarrantyEdition.NONE
        : WarrantyEdition.EDITION_2013;
  }

  /** The first day of sale of an edition. */
  LocalDate begin(WarrantyEdition edition, LocalDate on) {
    String name =
        edition == WarrantyEdition.EDITION_2022 ? "edition.2022.from" : "edition.2013.from";
    return pack.parameter(name, on).date();
  }

  /** The parameters of an edition are those in force when it began. */
  private Parameter parameter(String name, WarrantyEdition edition, LocalDate on) {
    return pack.parameter(name, begin(edition, on));
  }

  Optional<LocalDate> start(WarrantyQuestion question, WarrantyEdition edition, LocalDate on) {
    if (edition == WarrantyEdition.NONE) {
      return question.invoicedOn().or(question::deliveredOn);
    }
    return start(question, parameter("period.start", edition, on).text().equals("delivery"));
  }

  static Optional<LocalDate> start(WarrantyQuestion question, boolean atDelivery) {
    return atDelivery ? question.deliveredOn().or(question::invoicedOn) : question.invoicedOn();
  }

  WarrantyTerm term(String prefix, WarrantyEdition edition, LocalDate on) {
    return WarrantyTerm.of(
        parameter(prefix + ".term", edition, on).period(),
        parameter(prefix + ".km", edition, on).integer());
  }

  WarrantyClock clock(LocalDate start, WarrantyTerm term, LocalDate on) {
    return clock(start, term, counting(on));
  }

  WarrantyClock clock(LocalDate start, WarrantyTerm term, CountingRules counting) {
    return WarrantyClock.of(start, Odometer.ZERO, term, counting, workingDays);
  }

  /** How windows of coverage are counted. */
  CountingRules counting(LocalDate on) {
    return new CountingRules(
        pack.parameter("count.startDay", on).flag(), pack.parameter("count.rollOver", on).flag());
  }

  // ---- two answers ----

  /**
   * The answer where invoice and delivery fall under two editions: what both of them say, else
   * nothing.
   */
  <T extends Enum<T>> Decision<T> agreed(String table, Decision<T> first, Decision<T> second) {
    Optional<T> outcome =
        first.outcome().equals(second.outcome()) ? first.outcome() : Optional.empty();
    String reason = outcome.isPresent() ? "both-editions-agree" : "editions-disagree";
    Finding finding =
        Finding.builder()
            .rule(new RuleId(table, "edition"))
            .reason(new Reason(WarrantyRules.PACK, reason))
            .supports(outcome.map(Enum::name))
            .addAllCitations(pack.citations("R-116"))
            .text(text("reason." + reason))
            .build();
    Optional<MissingFact> missing =
        outcome.isPresent()
            ? Optional.empty()
            : Optional.of(new MissingFact("edition", label("edition"), Optional.empty()));
    return joined(table, first, second, outcome, finding, missing);
  }

  /**
   * One answer out of two.
   *
   * @param outcome what is answered; empty when the two leave it open
   * @param finding why
   * @param missing what would settle it, where the two leave it open
   */
  <T extends Enum<T>> Decision<T> joined(
      String table,
      Decision<T> first,
      Decision<T> second,
      Optional<T> outcome,
      Finding finding,
      Optional<MissingFact> missing) {
    boolean agree = outcome.isPresent() && outcome.equals(first.outcome());
    Set<Finding> both = new LinkedHashSet<>();
    both.add(finding);
    both.addAll(first.findings());
    both.addAll(second.findings());
    Set<T> possible = new LinkedHashSet<>(first.possible());
    possible.addAll(second.possible());
    Set<MissingFact> needed = new LinkedHashSet<>();
    missing.ifPresent(needed::add);
    needed.addAll(first.missing());
    needed.addAll(second.missing());
    List<Alternative> alternatives = new ArrayList<>(first.alternatives());
    alternatives.retainAll(second.alternatives());
    return Decision.of(
        table,
        first.on(),
        first.pack(),
        outcome,
        first.outcomeIfEnforced().equals(second.outcomeIfEnforced())
            ? first.outcomeIfEnforced()
            : Optional.empty(),
        agree ? first.possible() : List.copyOf(possible),
        agree
            ? new LocalText(first.headline(Locale.CHINESE), first.headline(Locale.ENGLISH))
            : text("outcome." + table + "." + outcome.map(Enum::name).orElse("undetermined")),
        List.copyOf(both),
        List.copyOf(needed),
        alternatives);
  }

  LocalText text(String key) {
    return pack.texts().find(key).orElse(LocalText.same(key));
  }

  LocalText label(String fact) {
    return text("fact." + fact);
  }
}
