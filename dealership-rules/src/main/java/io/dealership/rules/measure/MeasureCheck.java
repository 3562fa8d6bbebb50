package io.dealership.rules.measure;

import io.dealership.core.text.LocalText;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the measures of a pack: that each is there once and fully named, and that its target fits
 * its direction and rests on numbers that are there.
 */
final class MeasureCheck {

  /** More decimals than these say more than is known. */
  static final int MOST_DECIMALS = 6;

  private final SectionContext context;

  private MeasureCheck(SectionContext context) {
    this.context = context;
  }

  static void check(MeasureFile file, SectionContext context) {
    MeasureCheck check = new MeasureCheck(context);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.measures().size(); i++) {
      MeasureEntry entry = file.measures().get(i);
      String pointer = "/measures/" + i;
      if (!ids.add(entry.id())) {
        context.problem(pointer + "/id", "an id that no other measure of the file has");
      }
      check.entry(pointer, entry);
    }
  }

  private void entry(String pointer, MeasureEntry entry) {
    context.checkCitation(pointer + "/source", entry.source());
    try {
      MeasureId.of(entry.id());
    } catch (IllegalArgumentException e) {
      context.problem(pointer + "/id", MeasureEntry.CODE_SAYS);
    }
    text(pointer + "/name", entry.name());
    text(pointer + "/numerator", entry.numerator());
    text(pointer + "/denominator", entry.denominator());
    text(pointer + "/population", entry.population());
    if (entry.decimals() < 0 || entry.decimals() > MOST_DECIMALS) {
      context.problem(pointer + "/decimals", "from 0 to " + MOST_DECIMALS + " decimals");
    }
    target(pointer, entry);
  }

  private void text(String pointer, LocalText text) {
    if (text.zh().isBlank() || text.en().isBlank()) {
      context.problem(pointer, "texts that are not blank");
    }
  }

  private void target(String pointer, MeasureEntry entry) {
    Optional<TargetEntry> target = entry.target();
    boolean lower = target.flatMap(TargetEntry::least).isPresent();
    boolean most = target.flatMap(TargetEntry::most).isPresent();
    boolean below = target.flatMap(TargetEntry::below).isPresent();
    String at = pointer + (target.isPresent() ? "/target" : "");
    if (most && below) {
      context.problem(at, "either most or below, not both");
    }
    boolean upper = most || below;
    switch (entry.direction()) {
      case HIGHER -> needed(at, target.isEmpty() || lower, "least, for higher is better");
      case LOWER -> needed(at, target.isEmpty() || upper, "most or below, for lower is better");
      case BETWEEN -> needed(at, lower && upper, "a target with least and with most or below");
      case NEUTRAL -> needed(at, target.isEmpty(), "no target, for neither way is better");
    }
    target.ifPresent(
        bounds -> {
          bounds.least().ifPresent(name -> parameter(at + "/least", name));
          bounds.most().ifPresent(name -> parameter(at + "/most", name));
          bounds.below().ifPresent(name -> parameter(at + "/below", name));
        });
  }

  private void needed(String pointer, boolean fits, String expectation) {
    if (!fits) {
      context.problem(pointer, expectation);
    }
  }

  private void parameter(String pointer, String name) {
    List<Parameter> values = context.parameters(name);
    if (values.isEmpty()) {
      context.problem(pointer, "a parameter of the packs that are loaded together");
    } else if (!values.stream().allMatch(MeasureCheck::isNumber)) {
      context.problem(pointer, "a parameter that is a number");
    }
  }

  private static boolean isNumber(Parameter value) {
    return value.type() == ValueType.NUMBER || value.type() == ValueType.INTEGER;
  }
}
