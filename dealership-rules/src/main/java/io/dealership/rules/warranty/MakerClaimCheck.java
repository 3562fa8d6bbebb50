package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.warranty.ClaimDocumentKind;
import io.dealership.core.warranty.MakerCode;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/**
 * Checks the terms that a pack gives for claims: that they can be read, that a brand has one of
 * them at a time, and that files are kept as long as the law wants.
 */
final class MakerClaimCheck {

  private static final String KEBAB = "words of small letters and digits, joined by hyphens";
  private static final String CODE = "1 to 40 visible characters";
  private static final BigDecimal MOST_HOURS = new BigDecimal("999.99");

  private final SectionContext context;

  private MakerClaimCheck(SectionContext context) {
    this.context = context;
  }

  static void check(MakerClaimFile file, SectionContext context) {
    var check = new MakerClaimCheck(context);
    for (int i = 0; i < file.makers().size(); i++) {
      check.entry("/makers/" + i, file.makers().get(i));
    }
    check.overlaps(file.makers());
  }

  private void entry(String pointer, MakerClaimEntry entry) {
    context.checkCitation(pointer + "/source", entry.source());
    read(pointer + "/brand", entry.brand(), Brand::of, "a brand, " + KEBAB);
    entry
        .until()
        .filter(until -> !until.isAfter(entry.from()))
        .ifPresent(
            until -> context.problem(pointer + "/until", "a day after from " + entry.from()));
    entry
        .policyVersion()
        .ifPresent(text -> read(pointer + "/policyVersion", text, MakerCode::of, CODE));
    entry
        .permission()
        .filter(text -> !text.equals("none"))
        .ifPresent(text -> money(pointer + "/permission", text));
    entry.laborRate().ifPresent(text -> money(pointer + "/laborRate", text));
    kinds(pointer + "/documents", entry.documents().orElse(List.of()));
    kinds(pointer + "/subletDocuments", entry.subletDocuments());
    codes(pointer + "/faultCodes", entry.faultCodes());
    codes(pointer + "/causeCodes", entry.causeCodes());
    codes(pointer + "/campaigns", entry.campaigns());
    entry
        .operations()
        .forEach(
            (code, hours) -> {
              String place = pointer + "/operations/" + escaped(code);
              read(place, code, MakerCode::of, "to be named by " + CODE);
              if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
                context.problem(place, "hours of more than 0 and at most 999.99");
              }
            });
    entry
        .parts()
        .forEach(
            (number, part) -> {
              String place = pointer + "/parts/" + escaped(number);
              read(place, number, PartNumber::of, "to be named by " + CODE);
              part.price().ifPresent(text -> money(place + "/price", text));
              part.most()
                  .filter(most -> most < 1)
                  .ifPresent(most -> context.problem(place + "/most", "at least 1"));
            });
    entry
        .denialReasons()
        .keySet()
        .forEach(
            code ->
                read(
                    pointer + "/denialReasons/" + escaped(code),
                    code,
                    MakerCode::of,
                    "to be named by " + CODE));
    entry.retention().map(Period::parse).ifPresent(term -> retention(pointer, term));
  }

  /** How long the law wants a file to be kept, a maker may not shorten. */
  private void retention(String pointer, Period term) {
    for (Parameter law : context.parameters(ClaimRules.RETENTION)) {
      boolean kept = WarrantyTerm.of(term).isAtLeast(WarrantyTerm.of(law.period()));
      if (law.floor().isPresent() && !kept) {
        context.problem(
            pointer + "/retention",
            "a term of at least "
                + law.period()
                + ", the statutory minimum of "
                + law.floor().get().article());
      }
    }
  }

  private void overlaps(List<MakerClaimEntry> makers) {
    List<MakerClaimEntry> before = new ArrayList<>();
    for (int i = 0; i < makers.size(); i++) {
      MakerClaimEntry entry = makers.get(i);
      for (MakerClaimEntry other : before) {
        if (other.brand().equals(entry.brand())
            && entry.from().isBefore(other.until().orElse(LocalDate.MAX))
            && other.from().isBefore(entry.until().orElse(LocalDate.MAX))) {
          context.problem(
              "/makers/" + i + "/from",
              "no overlap with the terms of "
                  + entry.brand()
                  + " from "
                  + other.from()
                  + other.until().map(day -> " until " + day).orElse(""));
        }
      }
      before.add(entry);
    }
  }

  private void kinds(String pointer, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      read(pointer + "/" + i, codes.get(i), ClaimDocumentKind::of, "a kind of document, " + KEBAB);
    }
  }

  private void codes(String pointer, Optional<List<String>> codes) {
    for (int i = 0; i < codes.orElse(List.of()).size(); i++) {
      read(pointer + "/" + i, codes.orElseThrow().get(i), MakerCode::of, CODE);
    }
  }

  private void money(String pointer, String text) {
    // ArithmeticException: more decimals than the currency has
    try {
      Money.parse(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      context.problem(pointer, "an amount of a known currency, with no more decimals than it has");
    }
  }

  private void read(String pointer, String text, Consumer<String> reader, String expectation) {
    try {
      reader.accept(text);
    } catch (IllegalArgumentException e) {
      context.problem(pointer, expectation);
    }
  }

  /** A name as a step of a JSON pointer (RFC 6901). */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
