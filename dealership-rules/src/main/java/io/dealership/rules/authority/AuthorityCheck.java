package io.dealership.rules.authority;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.ValueType;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * Checks what packs say of actions: that bands leave no gap and hide none, that more money never
 * needs fewer approvals, and that no pack drops what a higher layer forbids.
 */
final class AuthorityCheck {

  static final SectionReader<AuthorityFile> READER =
      SectionReader.of("authority.json", AuthorityFile.class, AuthorityCheck::check)
          .citing(AuthorityCheck::places);

  /** How many approvals a band may ask for: more than any store has. */
  private static final int MOST_APPROVALS = 16;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SectionContext context;
  private final Set<String> outside = new TreeSet<>();

  private AuthorityCheck(SectionContext context) {
    this.context = context;
  }

  private static void places(AuthorityFile file, BiConsumer<String, String> to) {
    for (ActionEntry action : file.actions()) {
      to.accept("action " + action.id(), action.source());
      for (ForbiddenEntry forbidden : action.forbiddenIf()) {
        to.accept("action " + action.id() + "." + forbidden.circumstance(), forbidden.source());
      }
    }
  }

  private static void check(AuthorityFile file, SectionContext context) {
    new AuthorityCheck(context).check(file);
  }

  private void check(AuthorityFile file) {
    outside.addAll(file.outside().keySet());
    for (SectionContext.Layered<AuthorityFile> each : context.layers(READER)) {
      outside.addAll(each.section().outside().keySet());
    }
    for (Map.Entry<String, LocalText> one : file.outside().entrySet()) {
      String pointer = "/outside/" + one.getKey();
      if (!one.getKey().matches(Codes.FORM)) {
        context.problem(pointer, "a code of " + Codes.SAYS);
      }
      notBlank(pointer, one.getValue());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.actions().size(); i++) {
      String pointer = "/actions/" + i;
      ActionEntry action = file.actions().get(i);
      if (!ids.add(action.id())) {
        context.problem(pointer + "/id", "an id that no other action of the file has");
      }
      action(pointer, action);
    }
  }

  private void action(String pointer, ActionEntry action) {
    notBlank(pointer + "/name", action.name());
    context.checkCitation(pointer + "/source", action.source());
    if (action.verification() == Verification.UNVERIFIED) {
      context.problem(
          pointer + "/verification", "how it was verified, for else it decides nothing");
    }
    if (new HashSet<>(action.counts()).size() < action.counts().size()) {
      context.problem(pointer + "/counts", "each measure once");
    }
    if (action.addUp().isPresent() && !action.counts().contains(Measure.AMOUNT)) {
      context.problem(pointer + "/addUp", "nothing where no amount counts");
    }
    action.validFor().ifPresent(limit -> limit(pointer + "/validFor", limit));
    forbidden(pointer + "/forbiddenIf", action);
    action.override().ifPresent(override -> override(pointer + "/override", override));
    bands(pointer + "/bands", action);
  }

  // ---- what is forbidden ----

  private void forbidden(String pointer, ActionEntry action) {
    Set<String> own = new TreeSet<>();
    for (int i = 0; i < action.forbiddenIf().size(); i++) {
      ForbiddenEntry entry = action.forbiddenIf().get(i);
      String at = pointer + "/" + i;
      if (!own.add(entry.circumstance())) {
        context.problem(at + "/circumstance", "each circumstance once");
      }
      notBlank(at + "/text", entry.text());
      context.checkCitation(at + "/source", entry.source());
    }
    PackLayer layer = context.pack().map(PackDescriptor::layer).orElse(PackLayer.STORE);
    for (SectionContext.Layered<AuthorityFile> each : context.layers(READER)) {
      if (!each.isOwn() && each.layer().compareTo(layer) < 0) {
        for (ActionEntry other : each.section().actions()) {
          if (other.id().equals(action.id())) {
            kept(pointer, action, own, other, each.layer());
          }
        }
      }
    }
  }

  /** A higher layer forbids something: a lower one adds to it and drops nothing. */
  private void kept(
      String pointer, ActionEntry action, Set<String> own, ActionEntry higher, PackLayer layer) {
    for (ForbiddenEntry entry : higher.forbiddenIf()) {
      if (!own.contains(entry.circumstance())) {
        context.problem(
            action.forbiddenIf().isEmpty() ? pointer.replace("/forbiddenIf", "/id") : pointer,
            "an action that keeps the circumstance '"
                + entry.circumstance()
                + "' forbidden, as layer "
                + layer.name().toLowerCase(Locale.ROOT)
                + " has it ("
                + entry.source()
                + ")");
      }
    }
  }

  // ---- overrides ----

  private void override(String pointer, OverrideEntry override) {
    roles(pointer + "/by", override.by());
    roles(pointer + "/reviewedBy", override.reviewedBy());
    limit(pointer + "/within", override.within());
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < override.reasons().size(); i++) {
      if (!codes.add(override.reasons().get(i).code())) {
        context.problem(pointer + "/reasons/" + i + "/code", "each reason once");
      }
      notBlank(pointer + "/reasons/" + i + "/text", override.reasons().get(i).text());
    }
  }

  // ---- bands ----

  private void bands(String pointer, ActionEntry action) {
    List<BandEntry> bands = action.bands();
    List<Optional<Money>> amounts = new ArrayList<>();
    Optional<CurrencyUnit> currency = Optional.empty();
    for (int i = 0; i < bands.size(); i++) {
      String at = pointer + "/" + i;
      BandEntry band = bands.get(i);
      Optional<Money> amount = band.amountUpTo().flatMap(text -> money(at + "/amountUpTo", text));
      amounts.add(amount);
      if (amount.isPresent()) {
        if (currency.isPresent() && !currency.get().equals(amount.get().getCurrencyUnit())) {
          context.problem(
              at + "/amountUpTo", "an amount in " + currency.get() + ", as the bands before it");
        }
        currency = Optional.of(amount.get().getCurrencyUnit());
      }
      counted(at, action, band);
      boolean last = i == bands.size() - 1;
      if (last && band.isConditional()) {
        context.problem(at, "no conditions, for the last band is for all that is left");
      }
      if (!last && !band.isConditional()) {
        context.problem(at, "a condition, for bands behind it are never reached");
      }
      band.choice().ifPresent(choice -> choice(at + "/choice", choice));
      stages(at + "/stages", band);
    }
    for (int i = 0; i < bands.size(); i++) {
      for (int k = i + 1; k < bands.size(); k++) {
        String at = pointer + "/" + k;
        if (bands.get(i).isConditional()
            && hides(bands.get(i), amounts.get(i), bands.get(k), amounts.get(k))) {
          boolean amount = amounts.get(i).isPresent();
          context.problem(
              amount ? at + "/amountUpTo" : at,
              amount
                  ? "more than " + amounts.get(i).get() + ", for band " + i + " goes so far"
                  : "conditions that band " + i + " does not meet already");
        }
        if (bands.get(i).limits()
            && meet(bands.get(i).payers(), bands.get(k).payers())
            && meet(bands.get(i).brands(), bands.get(k).brands())
            && bands.get(k).approvals() < bands.get(i).approvals()) {
          context.problem(
              at,
              "at least "
                  + bands.get(i).approvals()
                  + " approvals, as band "
                  + i
                  + " has, for more at stake never needs fewer");
        }
      }
    }
  }

  private void counted(String pointer, ActionEntry action, BandEntry band) {
    counted(pointer + "/amountUpTo", action, Measure.AMOUNT, band.amountUpTo().isPresent());
    counted(pointer + "/percentUpTo", action, Measure.PERCENT, band.percentUpTo().isPresent());
    counted(pointer + "/marginAtLeast", action, Measure.MARGIN, band.marginAtLeast().isPresent());
    if (band.percentUpTo()
        .filter(percent -> percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)
        .isPresent()) {
      context.problem(pointer + "/percentUpTo", "0 to 100 percent");
    }
    if (band.marginAtLeast().filter(margin -> margin.compareTo(HUNDRED) > 0).isPresent()) {
      context.problem(pointer + "/marginAtLeast", "at most 100 percent");
    }
  }

  private void counted(String pointer, ActionEntry action, Measure measure, boolean tested) {
    if (tested && !action.counts().contains(measure)) {
      context.problem(pointer, "only what the action counts, which is " + action.counts());
    }
  }

  /** Whether a band takes every request that a later one would take. */
  private static boolean hides(
      BandEntry one, Optional<Money> amount, BandEntry later, Optional<Money> laterAmount) {
    boolean amounts =
        amount.isEmpty()
            || laterAmount.isPresent()
                && amount.get().isSameCurrency(laterAmount.get())
                && !laterAmount.get().isGreaterThan(amount.get());
    boolean percents =
        one.percentUpTo().isEmpty()
            || later.percentUpTo().isPresent()
                && later.percentUpTo().get().compareTo(one.percentUpTo().get()) <= 0;
    boolean margins =
        one.marginAtLeast().isEmpty()
            || later.marginAtLeast().isPresent()
                && later.marginAtLeast().get().compareTo(one.marginAtLeast().get()) >= 0;
    boolean choices = one.choice().isEmpty() || one.choice().equals(later.choice());
    return amounts
        && percents
        && margins
        && choices
        && covers(one.payers(), later.payers())
        && covers(one.brands(), later.brands())
        && later.isConditional();
  }

  private static boolean covers(List<String> one, List<String> later) {
    return one.isEmpty() || !later.isEmpty() && one.containsAll(later);
  }

  private static boolean meet(List<String> one, List<String> later) {
    return one.isEmpty() || later.isEmpty() || later.stream().anyMatch(one::contains);
  }

  // ---- stages ----

  private void stages(String pointer, BandEntry band) {
    if (band.approvals() > MOST_APPROVALS) {
      context.problem(pointer, "at most " + MOST_APPROVALS + " approvals");
    }
    for (int i = 0; i < band.stages().size(); i++) {
      StageEntry stage = band.stages().get(i);
      String at = pointer + "/" + i;
      int kinds =
          (stage.oneOf().isEmpty() ? 0 : 1)
              + (stage.allOf().isEmpty() ? 0 : 1)
              + (stage.outside().isPresent() ? 1 : 0);
      if (kinds != 1) {
        context.problem(at, "one of oneOf, allOf and outside");
      }
      roles(at + "/oneOf", stage.oneOf());
      roles(at + "/allOf", stage.allOf());
      stage
          .outside()
          .filter(code -> !outside.contains(code))
          .ifPresent(
              code ->
                  context.unknown(
                      at + "/outside",
                      "one of those outside the store that the packs name, " + outside,
                      outside));
      stage.choice().ifPresent(choice -> choice(at + "/choice", choice));
    }
  }

  private void roles(String pointer, List<String> roles) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < roles.size(); i++) {
      if (!seen.add(roles.get(i))) {
        context.problem(pointer + "/" + i, "each role once");
      }
    }
  }

  private void choice(String pointer, ChoiceEntry choice) {
    // those of other packs only where this one has none: a pack that asks no other loads faster
    List<Parameter> own = context.ownParameters(choice.parameter());
    List<Parameter> values = own.isEmpty() ? context.parameters(choice.parameter()) : own;
    if (values.isEmpty()) {
      context.problem(pointer + "/parameter", "a parameter of the packs");
    }
    for (Parameter value : values) {
      if (value.type() != ValueType.STRING && value.type() != ValueType.STRING_LIST) {
        context.problem(pointer + "/parameter", "a parameter that is a text or a list of texts");
        return;
      }
    }
  }

  // ---- values ----

  private Optional<Money> money(String pointer, String text) {
    try {
      return Optional.of(Money.parse(text));
    } catch (IllegalCurrencyException | ArithmeticException e) {
      context.problem(pointer, "money of a known currency, with its decimals");
      return Optional.empty();
    }
  }

  private void limit(String pointer, String text) {
    try {
      TimeLimit.parse(text);
    } catch (IllegalArgumentException e) { // of the right form, and out of range
      context.problem(pointer, "a limit in range, such as '3 working days'");
    }
  }

  private void notBlank(String pointer, LocalText text) {
    if (text.zh().isBlank() || text.en().isBlank()) {
      context.problem(pointer, "texts in both languages");
    }
  }
}
