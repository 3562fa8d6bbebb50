package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for people in which <code>{name}</code> stands for the value of a fact, split once so that
 * it can be filled many times.
 *
 * @param <F> the class of the facts
 */
final class Template<F> {

  private static final String MASK = "***";
  private static final String NOT_GIVEN = "?";

  /** The facts that the text names in either language, each once. */
  private final List<Slot<F>> slots;

  private final Pieces zh;
  private final Pieces en;
  private final LocalText text;

  /** A text without its places: before each of them, and behind the last. */
  private record Pieces(List<String> fixed, List<Integer> slots) {

    String filled(LocalText[] values, boolean chinese) {
      StringBuilder to = new StringBuilder(fixed.get(0));
      for (int i = 0; i < slots.size(); i++) {
        LocalText value = values[slots.get(i)];
        to.append(chinese ? value.zh() : value.en()).append(fixed.get(i + 1));
      }
      return to.toString();
    }
  }

  /** A fact in texts. */
  private record Slot<F>(
      String fact, FactType.@Nullable Reader<F> reader, boolean personal, LocalText absent) {}

  /** Where the values of facts come from, and what they are called. */
  record Source<F>(FactType<F> type, Declarations declarations, Texts texts) {

    /** The value of a fact for people. */
    LocalText words(String fact, Object value) {
      return texts
          .find("value." + fact + "." + value)
          .orElseGet(() -> LocalText.same(Template.plain(value)));
    }

    /** The value of a fact in a finding: masked where it is personal, {@code ?} where missing. */
    String plain(String fact, F facts) {
      FactType.Reader<F> reader = type.reader(fact);
      String value = reader == null ? null : reader.text(facts);
      if (value == null) {
        return NOT_GIVEN;
      }
      return declarations.of(fact).personal() ? MASK : value;
    }
  }

  private final Source<F> source;

  Template(LocalText text, Source<F> source) {
    List<String> names = new ArrayList<>();
    this.source = source;
    this.text = text;
    this.zh = pieces(text.zh(), names);
    this.en = pieces(text.en(), names);
    List<Slot<F>> all = new ArrayList<>();
    for (String fact : names) {
      LocalText absent =
          source.texts().find("value." + fact + ".absent").orElse(LocalText.same(NOT_GIVEN));
      all.add(
          new Slot<>(
              fact, source.type().reader(fact), source.declarations().of(fact).personal(), absent));
    }
    this.slots = List.copyOf(all);
  }

  private static Pieces pieces(String text, List<String> names) {
    List<String> fixed = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String fact = text.substring(open + 1, close);
      if (!names.contains(fact)) {
        names.add(fact);
      }
      fixed.add(text.substring(at, open));
      slots.add(names.indexOf(fact));
      at = close + 1;
    }
    fixed.add(text.substring(at));
    return new Pieces(List.copyOf(fixed), List.copyOf(slots));
  }

  /** Whether the text is the same for all facts. */
  boolean isConstant() {
    return slots.isEmpty();
  }

  /** The text with the values of facts. */
  LocalText filled(F facts) {
    if (isConstant()) {
      return text;
    }
    LocalText[] values = new LocalText[slots.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(slots.get(i), facts);
    }
    return new LocalText(zh.filled(values, true), en.filled(values, false));
  }

  private LocalText value(Slot<F> slot, F facts) {
    FactType.Reader<F> reader = slot.reader();
    if (reader == null) {
      return slot.absent();
    }
    if (slot.personal()) {
      return reader.isGiven(facts) ? LocalText.same(MASK) : slot.absent();
    }
    Optional<LocalText> words = reader.words(facts);
    if (words.isPresent()) {
      return words.get();
    }
    String value = reader.text(facts);
    if (value == null) {
      return slot.absent();
    }
    return reader.isNamed()
        ? source.texts().find("value." + slot.fact() + "." + value).orElse(LocalText.same(value))
        : LocalText.same(value);
  }

  /** A value in its canonical form, as a text. */
  static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
