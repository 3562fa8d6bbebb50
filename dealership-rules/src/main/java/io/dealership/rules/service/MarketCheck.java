package io.dealership.rules.service;

import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Checks what packs say of markets: that an entry is whole and of one currency, that periods do not
 * overlap, and that no lower layer lets more pass than the law of its market.
 */
final class MarketCheck {

  static final SectionReader<MarketFile> READER =
      SectionReader.of("markets.json", MarketFile.class, MarketCheck::check)
          .citing(MarketCheck::places);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SectionContext context;

  private MarketCheck(SectionContext context) {
    this.context = context;
  }

  private static void places(MarketFile file, BiConsumer<String, String> to) {
    for (MarketEntry market : file.markets()) {
      to.accept("market " + market.id(), market.source());
    }
  }

  private static void check(MarketFile file, SectionContext context) {
    var check = new MarketCheck(context);
    for (int i = 0; i < file.markets().size(); i++) {
      check.entry("/markets/" + i, file.markets().get(i));
      for (int k = 0; k < i; k++) {
        check.overlap("/markets/" + i, file.markets().get(i), file.markets().get(k));
      }
    }
  }

  private void entry(String pointer, MarketEntry market) {
    context.checkCitation(pointer + "/source", market.source());
    if (market.name().zh().isBlank() || market.name().en().isBlank()) {
      context.problem(pointer + "/name", "texts in both languages");
    }
    if (market.verification() == Verification.UNVERIFIED) {
      context.problem(
          pointer + "/verification", "how it was verified, for else it decides nothing");
    }
    if (market.from().isPresent() && market.until().isPresent()) {
      if (!market.until().get().isAfter(market.from().get())) {
        context.problem(pointer + "/until", "a day after from " + market.from().get());
      }
    }
    if (market.verbalConsent() == market.verbalRecord().isEmpty()) {
      context.problem(
          market.verbalConsent() ? pointer : pointer + "/verbalRecord",
          "what the note of a verbal consent has to say, where one may be verbal, and only there");
    }
    if (new HashSet<>(market.verbalRecord()).size() < market.verbalRecord().size()) {
      context.problem(pointer + "/verbalRecord", "each detail once");
    }
    Optional<CurrencyUnit> currency = currency(pointer, market);
    if (tolerance(pointer + "/tolerance", market.tolerance(), currency)) {
      floor(pointer, market);
    }
  }

  private Optional<CurrencyUnit> currency(String pointer, MarketEntry market) {
    try {
      return Optional.of(CurrencyUnit.of(market.currency()));
    } catch (IllegalCurrencyException e) {
      context.problem(pointer + "/currency", "a known currency");
      return Optional.empty();
    }
  }

  /** Checks a tolerance, and says whether it can be used. */
  private boolean tolerance(
      String pointer, ToleranceEntry tolerance, Optional<CurrencyUnit> currency) {
    boolean amount = amount(pointer + "/amount", tolerance.amount(), currency);
    boolean atMost = amount(pointer + "/atMost", tolerance.atMost(), currency);
    boolean percent =
        tolerance
            .percent()
            .filter(number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0)
            .isEmpty();
    if (!percent) {
      context.problem(pointer + "/percent", "0 to 100 percent");
    }
    boolean both = tolerance.percent().isPresent() && tolerance.amount().isPresent();
    if (both != tolerance.whichever().isPresent()) {
      context.problem(
          both ? pointer : pointer + "/whichever",
          "which of percent and amount counts, where both are named, and only there");
    }
    if (tolerance.percent().isEmpty() && tolerance.amount().isEmpty()) {
      context.problem(pointer, "a percentage, an amount, or both; 0 percent for none");
    }
    return amount && atMost && percent;
  }

  private boolean amount(String pointer, Optional<String> text, Optional<CurrencyUnit> currency) {
    if (text.isEmpty()) {
      return true;
    }
    Optional<CurrencyUnit> found = Tolerance.currency(text.get());
    if (found.isEmpty()) {
      context.problem(pointer, "money of a known currency, with its decimals");
      return false;
    }
    if (currency.isPresent() && !currency.equals(found)) {
      context.problem(pointer, "an amount in " + currency.get() + ", the currency of the market");
    }
    return true;
  }

  private void overlap(String pointer, MarketEntry market, MarketEntry before) {
    if (market.id().equals(before.id()) && market.overlaps(before)) {
      context.problem(pointer + "/id", "no overlap with another entry of " + market.id());
    }
  }

  // ---- what the law of a market says, a lower layer keeps ----

  private void floor(String pointer, MarketEntry market) {
    PackLayer own = context.pack().map(PackDescriptor::layer).orElse(PackLayer.STORE);
    for (SectionContext.Layered<MarketFile> each : context.layers(READER)) {
      if (!each.isOwn() && each.layer().compareTo(own) < 0) {
        for (MarketEntry law : each.section().markets()) {
          if (law.statutory() && law.id().equals(market.id()) && law.overlaps(market)) {
            kept(pointer, market, law);
          }
        }
      }
    }
  }

  private void kept(String pointer, MarketEntry market, MarketEntry law) {
    String article = ", as " + law.source() + " has it";
    if (!law.currency().equals(market.currency())) {
      context.problem(pointer + "/currency", law.currency() + article);
      return;
    }
    if (isReadable(law.tolerance())
        && !Tolerance.of(market.tolerance()).isWithin(Tolerance.of(law.tolerance()))) {
      context.problem(
          pointer + "/tolerance", "a tolerance that lets no more pass than the law" + article);
    }
    if (market.verbalConsent() && !law.verbalConsent()) {
      context.problem(pointer + "/verbalConsent", "no verbal consent" + article);
    }
    Set<VerbalDetail> dropped = EnumSet.noneOf(VerbalDetail.class);
    dropped.addAll(law.verbalRecord());
    dropped.removeAll(market.verbalRecord());
    if (market.verbalConsent() && !dropped.isEmpty()) {
      context.problem(
          pointer + "/verbalRecord", "a record that says also " + words(dropped) + article);
    }
    if (market.lateConsent() && !law.lateConsent()) {
      context.problem(pointer + "/lateConsent", "no consent after the work" + article);
    }
  }

  /** A broken entry of another pack is told of there. */
  private static boolean isReadable(ToleranceEntry tolerance) {
    return tolerance.amount().flatMap(Tolerance::currency).isPresent()
            == tolerance.amount().isPresent()
        && tolerance.atMost().flatMap(Tolerance::currency).isPresent()
            == tolerance.atMost().isPresent();
  }

  private static List<String> words(Set<VerbalDetail> details) {
    return details.stream().map(each -> each.name().toLowerCase(java.util.Locale.ROOT)).toList();
  }
}
