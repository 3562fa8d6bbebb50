package io.dealership.rules.warranty;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.WarrantyClock;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.decision.Alternative;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
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
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the law a vehicle was sold under, where its terms start and how they run; and
 * what is answered where two editions come into question.
 */
final class Editions {

  private final KnowledgePack pack;
  private final WorkingDays workingDays;

  // racy on purpose: settings are immutable, and those read twice equal the first
  private @Nullable Settings last;

  /** What the pack says on a day, whatever the edition; most questions ask for the same day. */
  private record Settings(
      LocalDate on, String by, LocalDate begin2013, LocalDate begin2022, CountingRules counting) {}

  private Settings settings(LocalDate on) {
    Settings known = last;
    if (known == null || !known.on().equals(on)) {
      known =
          new Settings(
              on,
              pack.parameter("edition.by", on).text(),
              pack.parameter("edition.2013.from", on).date(),
              pack.parameter("edition.2022.from", on).date(),
              new CountingRules(
                  pack.parameter("count.startDay", on).flag(),
                  pack.parameter("count.rollOver", on).flag()));
      last = known;
    }
    return known;
  }

  Editions(KnowledgePack pack, WorkingDays workingDays) {
    this.pack = pack;
    this.workingDays = workingDays;
  }

  /**
   * The editions that the vehicle can have been sold under: one, two where invoice and delivery
   * disagree, or none known.
   */
  List<WarrantyEdition> of(WarrantyQuestion question, LocalDate on) {
    Settings settings = settings(on);
    boolean byInvoice = !settings.by().equals("delivery") && question.invoicedOn().isPresent();
    boolean byDelivery = !settings.by().equals("invoice") && question.deliveredOn().isPresent();
    if (!byInvoice && !byDelivery) {
      return List.of();
    }
    WarrantyEdition first =
        edition((byInvoice ? question.invoicedOn() : question.deliveredOn()).get(), settings);
    WarrantyEdition other = byDelivery ? edition(question.deliveredOn().get(), settings) : first;
    return first == other ? List.of(first) : List.of(first, other);
  }

  private static WarrantyEdition edition(LocalDate soldOn, Settings settings) {
    if (!soldOn.isBefore(settings.begin2022())) {
      return WarrantyEdition.EDITION_2022;
    }
    return soldOn.isBefore(settings.begin2013())
        ? WarrantyEdition.NONE
        : WarrantyEdition.EDITION_2013;
  }

  /** The first day of sale of an edition. */
  LocalDate begin(WarrantyEdition edition, LocalDate on) {
    return edition == WarrantyEdition.EDITION_2022
        ? settings(on).begin2022()
        : settings(on).begin2013();
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
    return settings(on).counting();
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
