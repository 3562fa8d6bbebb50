package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.text.LocalText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that tables can test on objects of one class, each with its name, its type and the way
 * to read it.
 *
 * <pre>{@code
 * FactType<Visit> visits =
 *     FactType.builder(Visit.class)
 *         .integer("odometer", Visit::kilometers)
 *         .choice("use", VehicleUse.class, Visit::use)
 *         .optionalDate("deliveredOn", Visit::deliveredOn)
 *         .build();
 * }</pre>
 *
 * <p>A choice of an enum is the text of its constant's name in a table: {@code "HOUSEHOLD"}.
 *
 * @param <F> the class of the facts
 */
public final class FactType<F> {

  private final String name;
  private final Map<String, Reader<F>> readers;

  private FactType(String name, Map<String, Reader<F>> readers) {
    this.name = name;
    this.readers = Map.copyOf(readers);
  }

  /** A builder for facts read from objects of {@code type}. */
  public static <F> Builder<F> builder(Class<F> type) {
    return new Builder<>(type.getSimpleName());
  }

  /**
   * Facts in a map by name, with a type for each input column of {@code table}. Values are those of
   * {@link FeelType#javaType()}, whole numbers or enum constants; a missing key is a fact that is
   * not given.
   *
   * <p>For tests, tools and tables that are not known at build time; a type of one's own is faster.
   */
  public static FactType<Map<String, Object>> ofMap(DecisionTable table) {
    var builder = new Builder<Map<String, Object>>("Map");
    for (InputColumn input : table.inputs()) {
      if (!builder.readers.containsKey(input.fact())) {
        builder.mapped(input.fact(), input.type());
      }
    }
    return builder.build();
  }

  /** The names of all facts. */
  public Set<String> names() {
    return readers.keySet();
  }

  @Nullable Reader<F> reader(String fact) {
    return readers.get(fact);
  }

  /** The class of the facts and their names. */
  @Override
  public String toString() {
    return name + Values.sorted(readers.keySet());
  }

  /** How one fact is read. */
  static final class Reader<F> {
    final String name;
    final FeelType type;

    /** The names of the constants, for a choice; else empty. */
    final List<String> choices;

    /** Reads the code; null for a fact that is searched by its value. */
    final @Nullable Accessor<F> accessor;

    /** Reads the value of a fact that is searched by it. */
    private final Accessor.@Nullable OfValue<F, ?> searched;

    /** Reads a text in both languages; null for all other facts. */
    private final Accessor.@Nullable OfValue<F, LocalText> words;

    Reader(
        String name,
        FeelType type,
        List<String> choices,
        @Nullable Accessor<F> accessor,
        Accessor.@Nullable OfValue<F, ?> searched,
        Accessor.@Nullable OfValue<F, LocalText> words) {
      this.name = name;
      this.type = type;
      this.choices = choices;
      this.accessor = accessor;
      this.searched = searched;
      this.words = words;
    }

    /** The text in both languages; empty for all other facts, and for one that is not given. */
    Optional<LocalText> words(F facts) {
      return words == null ? Optional.empty() : words.get(facts);
    }

    /** The value in its canonical form, or null when it is not given. */
    @Nullable Object value(F facts) {
      Object given = raw(facts);
      return given == null ? null : Values.canonical(given);
    }

    private @Nullable Object raw(F facts) {
      return searched == null ? given(facts) : searched.get(facts).orElse(null);
    }

    /** The value behind the accessor, which is one of those that callers write. */
    private @Nullable Object given(F facts) {
      if (accessor instanceof Accessor.OfInteger<F> number) {
        return number.get(facts);
      }
      if (accessor instanceof Accessor.OfOptionalInteger<F> number) {
        OptionalLong given = number.get(facts);
        return given.isPresent() ? given.getAsLong() : null;
      }
      if (accessor instanceof Accessor.OfFlag<F> flag) {
        return flag.get(facts);
      }
      if (accessor instanceof Accessor.OfOptionalFlag<F> flag) {
        return flag.get(facts).orElse(null);
      }
      if (accessor instanceof Accessor.OfChoice<F, ?> choice) {
        return choice.get(facts);
      }
      if (accessor instanceof Accessor.OfOptionalChoice<F, ?> choice) {
        return choice.get(facts).orElse(null);
      }
      if (accessor instanceof Accessor.OfDate<F> date) {
        return date.get(facts);
      }
      if (accessor instanceof Bounds<F> bounds) {
        long code = bounds.code(facts);
        return code == Accessor.MISSING ? null : code;
      }
      return ((Accessor.OfOptionalDate<F>) requireNonNull(accessor)).get(facts).orElse(null);
    }

    /** Whether something is known of the value. */
    boolean isGiven(F facts) {
      return raw(facts) != null || range(facts) != null;
    }

    /**
     * The value in its canonical form as a text, or the range of a number such as {@code >= 2};
     * null when nothing is known.
     */
    @Nullable String text(F facts) {
      Object given = raw(facts);
      if (given == null) {
        UnaryTest.Interval range = range(facts);
        return range == null ? null : range.toString();
      }
      return given instanceof Long number // by far the most, and needs no decimal
          ? number.toString()
          : Template.plain(Values.canonical(given));
    }

    /** Whether values have names for people. */
    boolean isNamed() {
      return type == FeelType.STRING || type == FeelType.BOOLEAN;
    }

    /**
     * What is known of a number that is not given; null when that is nothing, or the number is
     * given.
     */
    UnaryTest.@Nullable Interval range(F facts) {
      return accessor instanceof Bounds<F> bounds ? bounds.interval(facts) : null;
    }

    /** Whether of the number only bounds may be known. */
    boolean isRange() {
      return accessor instanceof Bounds;
    }
  }

  /** Reads the bounds of a whole number: its code where they are one number. */
  private record Bounds<F>(Accessor.OfOptionalInteger<F> least, Accessor.OfOptionalInteger<F> most)
      implements Accessor<F> {

    @Override
    public long code(F facts) {
      long from = least.code(facts);
      return from == most.code(facts) ? from : MISSING;
    }

    UnaryTest.@Nullable Interval interval(F facts) {
      OptionalLong from = least.get(facts);
      OptionalLong to = most.get(facts);
      if (from.isEmpty() || from.equals(to)) {
        return null;
      }
      checkArgument(
          to.isEmpty() || from.getAsLong() < to.getAsLong(),
          "FactType.range must be from the lower bound to the upper one, but was from %s to %s",
          from,
          to);
      return new UnaryTest.Interval(
          Optional.of(Endpoint.of(BigDecimal.valueOf(from.getAsLong()))),
          true,
          to.isEmpty()
              ? Optional.empty()
              : Optional.of(Endpoint.of(BigDecimal.valueOf(to.getAsLong()))),
          true);
    }
  }

  /** Collects the facts of a {@link FactType}. */
  public static final class Builder<F> {

    private final String name;
    private final Map<String, Reader<F>> readers = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /** A whole number that is always given; a fraction cannot be told from it. */
    public Builder<F> integer(String fact, Accessor.OfInteger<F> accessor) {
      return add(fact, FeelType.NUMBER, List.of(), accessor, null);
    }

    /** A whole number that may be missing. */
    public Builder<F> optionalInteger(String fact, Accessor.OfOptionalInteger<F> accessor) {
      return add(fact, FeelType.NUMBER, List.of(), accessor, null);
    }

    /**
     * A whole number of which only bounds may be known, both inclusive. A decision takes into
     * account every number between them, and only those; it asks for the number where they lead to
     * different outcomes.
     *
     * @param least the lower bound; empty when nothing is known
     * @param most the upper bound, not below the lower one; empty when there is none
     */
    public Builder<F> range(
        String fact, Accessor.OfOptionalInteger<F> least, Accessor.OfOptionalInteger<F> most) {
      return add(fact, FeelType.NUMBER, List.of(), new Bounds<>(least, most), null);
    }

    /** An exact decimal number that may be missing. */
    public Builder<F> optionalDecimal(String fact, Accessor.OfValue<F, BigDecimal> accessor) {
      return addValue(fact, FeelType.NUMBER, accessor);
    }

    /** A yes or no that is always given. */
    public Builder<F> flag(String fact, Accessor.OfFlag<F> accessor) {
      return add(fact, FeelType.BOOLEAN, List.of(), accessor, null);
    }

    /** A yes or no that may be missing. */
    public Builder<F> optionalFlag(String fact, Accessor.OfOptionalFlag<F> accessor) {
      return add(fact, FeelType.BOOLEAN, List.of(), accessor, null);
    }

    /** One of the constants of an enum, always given. */
    public <E extends Enum<E>> Builder<F> choice(
        String fact, Class<E> type, Accessor.OfChoice<F, E> accessor) {
      return add(fact, FeelType.STRING, constants(type), accessor, null);
    }

    /** One of the constants of an enum, which may be missing. */
    public <E extends Enum<E>> Builder<F> optionalChoice(
        String fact, Class<E> type, Accessor.OfOptionalChoice<F, E> accessor) {
      return add(fact, FeelType.STRING, constants(type), accessor, null);
    }

    /** Any text, which may be missing. */
    public Builder<F> optionalText(String fact, Accessor.OfValue<F, String> accessor) {
      return addValue(fact, FeelType.STRING, accessor);
    }

    /**
     * A text in both languages, which may be missing, such as the name of a post: for messages.
     * Where tables test it, and in the values of findings, it is the English one.
     */
    public Builder<F> optionalWords(String fact, Accessor.OfValue<F, LocalText> accessor) {
      return put(
          new Reader<>(
              fact,
              FeelType.STRING,
              List.of(),
              null,
              facts -> accessor.get(facts).map(LocalText::en),
              accessor));
    }

    /** A date that is always given. */
    public Builder<F> date(String fact, Accessor.OfDate<F> accessor) {
      return add(fact, FeelType.DATE, List.of(), accessor, null);
    }

    /** A date that may be missing. */
    public Builder<F> optionalDate(String fact, Accessor.OfOptionalDate<F> accessor) {
      return add(fact, FeelType.DATE, List.of(), accessor, null);
    }

    /** A local date and time that may be missing. */
    public Builder<F> optionalDateTime(String fact, Accessor.OfValue<F, LocalDateTime> accessor) {
      return addValue(fact, FeelType.DATE_TIME, accessor);
    }

    /** A length of time in days and seconds that may be missing. */
    public Builder<F> optionalDuration(String fact, Accessor.OfValue<F, Duration> accessor) {
      return addValue(fact, FeelType.DAYS_AND_TIME_DURATION, accessor);
    }

    /** A length of time in months that may be missing. */
    public Builder<F> optionalMonths(String fact, Accessor.OfValue<F, Period> accessor) {
      return addValue(fact, FeelType.YEARS_AND_MONTHS_DURATION, accessor);
    }

    /** The facts collected so far. */
    public FactType<F> build() {
      return new FactType<>(name, readers);
    }

    private <V> Builder<F> addValue(String fact, FeelType type, Accessor.OfValue<F, V> accessor) {
      return add(fact, type, List.of(), null, accessor);
    }

    @SuppressWarnings("unchecked") // only for F = Map<String, Object>
    private void mapped(String fact, FeelType type) {
      add(
          fact,
          type,
          List.of(),
          null,
          facts ->
              Optional.ofNullable(checked(fact, type, ((Map<String, Object>) facts).get(fact))));
    }

    private static @Nullable Object checked(String fact, FeelType type, @Nullable Object given) {
      if (given == null) {
        return null;
      }
      Object value = Values.canonical(given);
      checkArgument(
          type.javaType().isInstance(value),
          "Fact '%s' must be a %s, but was %s",
          fact,
          type.dmnName(),
          given);
      return value;
    }

    private static <E extends Enum<E>> List<String> constants(Class<E> type) {
      List<String> names = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        names.add(constant.name());
      }
      return List.copyOf(names);
    }

    private Builder<F> add(
        String fact,
        FeelType type,
        List<String> choices,
        @Nullable Accessor<F> accessor,
        Accessor.@Nullable OfValue<F, ?> searched) {
      return put(new Reader<>(fact, type, choices, accessor, searched, null));
    }

    private Builder<F> put(Reader<F> reader) {
      checkArgument(
          readers.putIfAbsent(reader.name, reader) == null,
          "FactType.Builder must name each fact once, but '%s' is there twice",
          reader.name);
      return this;
    }
  }
}
