package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.document.InvalidDocumentException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A decision table made ready for facts of one class: each column an index of cut points, each
 * region between them a set of rules.
 *
 * <p>To decide takes one look-up and one AND for each column and allocates nothing; with more than
 * 64 rules, one AND for each column and 64 rules. The same sets answer, exactly and not by
 * sampling, which unknown facts matter, what would have to change, what the table leaves open, and
 * where two tables differ.
 *
 * @param <F> the class of the facts
 */
public final class CompiledTable<F> {

  private static final int SHARED_MATCHES = 1 << 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int SPREAD_SHIFT = 64 - 12;
  private static final int PROBES = 4;

  private static final int DEFAULT_BUDGET = 500_000;

  private final FactType<F> type;
  private final Declarations declarations;
  private final Space space;
  private final List<FactType.Reader<F>> readers;
  private final Outcomes outcomes;
  private final Masks<F> masks;
  private final boolean firstWins;
  private final Match none;

  /** Whether one rule alone counts. */
  private final boolean single;

  // both racy on purpose: a match is immutable with final fields, and one made twice equals the
  // first
  /** By set of rules, hashed: in its slot, or in one of the next. */
  private final @Nullable Match[] shared;

  /** By rank, where one rule alone counts. */
  private final @Nullable Match[] winners;

  // made when first asked for; racy on purpose, for what two threads make is equal
  private @Nullable Places<F> places;

  /** Matches with unknown facts, by place. */
  private @Nullable PlaceCache<Match> open;

  private CompiledTable(
      FactType<F> type,
      Declarations declarations,
      Space space,
      List<FactType.Reader<F>> readers,
      Outcomes outcomes) {
    this.type = type;
    this.declarations = declarations;
    this.space = space;
    this.readers = List.copyOf(readers);
    this.outcomes = outcomes;
    this.masks = masks(space, readers);
    this.firstWins =
        space.table.hitPolicy() == HitPolicy.FIRST || space.table.hitPolicy() == HitPolicy.PRIORITY;
    this.none = new Match(space, space.nothing(), outcomes);
    this.single = !space.table.hitPolicy().isMultiple();
    this.shared = new Match[masks.isWide() ? 0 : SHARED_MATCHES];
    this.winners = new Match[single ? space.ranked.size() : 0];
  }

  /**
   * Compiles a table for facts whose absence is DMN's {@code null}.
   *
   * @throws InvalidDocumentException when a column has no accessor or one of another type, or a
   *     cell names a choice that is none; with all of these at once
   * @throws IllegalArgumentException when a parameter is not bound
   */
  public static <F> CompiledTable<F> compile(DecisionTable table, FactType<F> type) {
    return compile(table, type, Declarations.none());
  }

  /**
   * Compiles a table.
   *
   * @throws InvalidDocumentException as {@link #compile(DecisionTable, FactType)}, and when a
   *     presumed value is not of its fact
   * @throws IllegalArgumentException when a parameter is not bound
   */
  public static <F> CompiledTable<F> compile(
      DecisionTable table, FactType<F> type, Declarations declarations) {
    return compile("table " + table.id(), table, type, declarations, Outcomes.none());
  }

  /**
   * Compiles a table whose first output is a constant of an enum.
   *
   * @param file the name of the file for error messages
   * @throws InvalidDocumentException as {@link #compile(DecisionTable, FactType, Declarations)},
   *     and when an output is no constant of {@code outcomes}
   * @throws IllegalArgumentException when a parameter is not bound
   */
  public static <F> CompiledTable<F> compile(
      String file,
      DecisionTable table,
      FactType<F> type,
      Declarations declarations,
      Class<? extends Enum<?>> outcomes) {
    return compile(file, table, type, declarations, Outcomes.of(outcomes));
  }

  private static <F> CompiledTable<F> compile(
      String file,
      DecisionTable table,
      FactType<F> type,
      Declarations declarations,
      Outcomes outcomes) {
    checkArgument(
        table.parameters().isEmpty(),
        "DecisionTable.parameters of table '%s' must be bound before it is compiled, but were %s",
        table.id(),
        Values.sorted(table.parameters()));
    CompileCheck.check(file, table, type, declarations, outcomes);
    Space space = space(table, type, declarations, Map.of());
    List<FactType.Reader<F>> readers = new ArrayList<>();
    for (Axis axis : space.axes) {
      readers.add(reader(type, axis.fact));
    }
    return new CompiledTable<>(type, declarations, space, readers, outcomes);
  }

  private static <F> Space space(
      DecisionTable table,
      FactType<F> type,
      Declarations declarations,
      Map<String, List<Cell>> extraCells) {
    return new Space(table, declarations, type, extraCells);
  }

  private static <F> FactType.Reader<F> reader(FactType<F> type, String fact) {
    FactType.Reader<F> reader = type.reader(fact);
    checkArgument(reader != null, "FactType must have fact '%s', but has %s", fact, type);
    return reader;
  }

  /**
   * The axes in the order in which {@link Masks} has them: dates, and what else lies in objects of
   * its own, in front, for it ends there. Where the facts of a case are not in the caches of the
   * processor, it waits for those objects longest; as the last thing of a case, that goes on while
   * the next case is fetched.
   */
  private static <F> int[] order(List<FactType.Reader<F>> readers) {
    int[] order = new int[readers.size()];
    int front = 0;
    for (int i = 0; i < order.length; i++) {
      if (isApart(readers.get(i))) {
        order[front++] = i;
      }
    }
    for (int i = 0; i < order.length; i++) {
      if (!isApart(readers.get(i))) {
        order[front++] = i;
      }
    }
    return order;
  }

  private static boolean isApart(FactType.Reader<?> reader) {
    return reader.accessor == null || reader.type == FeelType.DATE;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <F> Masks<F> masks(Space space, List<FactType.Reader<F>> readers) {
    int count = space.axes.size();
    Accessor<F>[] accessors = new Accessor[count];
    boolean[] exact = new boolean[count];
    long[][] starts = new long[count][];
    int[] missing = new int[count];
    @Nullable Bits[][] rules = new Bits[count][];
    int[] order = order(readers);
    for (int i = 0; i < count; i++) {
      int at = order[i];
      Axis axis = space.axes.get(at);
      FactType.Reader<F> reader = readers.get(at);
      int regions = axis.regions.size();
      if (reader.accessor != null) {
        accessors[i] = reader.accessor;
      } else {
        accessors[i] = new SearchedFact<>(axis, reader);
      }
      exact[i] = reader.accessor == null || axis.scale == Axis.Scale.CHOICE;
      if (exact[i]) {
        starts[i] = new long[regions - 1];
        for (int region = 1; region < regions; region++) {
          starts[i][region - 1] = region;
        }
      } else if (axis.type == FeelType.DATE) {
        starts[i] = axis.starts.clone();
        for (int region = 0; region < starts[i].length; region++) {
          starts[i][region] = Accessor.code(LocalDate.ofEpochDay(starts[i][region]));
        }
      } else {
        starts[i] = axis.starts;
      }
      WhenMissing whenMissing = space.facts.get(at).whenMissing();
      if (whenMissing instanceof WhenMissing.Unknown) {
        missing[i] = -1;
      } else if (whenMissing instanceof WhenMissing.Presume presumption) {
        missing[i] = axis.regionOf(presumption.value());
      } else {
        missing[i] = regions;
      }
      rules[i] = new Bits[regions + 1];
      for (int region = 0; region < regions; region++) {
        if (axis.regions.get(region).allowed()) {
          rules[i][region] = space.rules(space.masks[at][region]);
        }
      }
      rules[i][regions] = space.rules(space.absentMasks[at]);
    }
    return new Masks<>(accessors, exact, starts, missing, rules, space.ranked.size());
  }

  /** The table, bound. */
  public DecisionTable table() {
    return space.table;
  }

  /** The rules that match, and what follows from them. */
  public Match match(F facts) {
    if (masks.isWide()) {
      return matchWide(facts);
    }
    long known = masks.match(facts);
    if (known >= 0) {
      return unknown(facts);
    }
    long set = known ^ Masks.KNOWN;
    if (single && (firstWins || (set & set - 1) == 0)) {
      return set == 0 ? none : winner(Long.numberOfTrailingZeros(set));
    }
    int slot = (int) ((set * SPREAD) >>> SPREAD_SHIFT);
    Match match = shared[slot];
    return match != null && match.word == set ? match : share(set, slot);
  }

  /** The match of a set that is not in its own slot: in one of those behind it, or a new one. */
  private Match share(long set, int slot) {
    for (int probe = 0; probe < PROBES; probe++) {
      int at = slot + probe & SHARED_MATCHES - 1;
      Match known = shared[at];
      if (known == null) {
        Match match = new Match(space, space.of(new long[] {set}), outcomes);
        shared[at] = match;
        return match;
      }
      if (known.word == set) {
        return known;
      }
    }
    Match match = new Match(space, space.of(new long[] {set}), outcomes);
    shared[slot] = match;
    return match;
  }

  private Match matchWide(F facts) {
    if (!single) {
      return matchMany(facts);
    }
    int rank = masks.single(facts, firstWins);
    if (rank >= 0) {
      return winner(rank);
    }
    return switch (rank) {
      case Masks.NONE -> none;
      case Masks.UNKNOWN -> unknown(facts);
      default -> matchMany(facts);
    };
  }

  private Match winner(int rank) {
    Match known = winners[rank];
    if (known != null) {
      return known;
    }
    long[] words = new long[Bits.wordsFor(winners.length)];
    words[rank >> 6] = 1L << rank;
    Match match = new Match(space, space.of(words), outcomes);
    winners[rank] = match;
    return match;
  }

  private Match matchMany(F facts) {
    long[] set = masks.matchWide(facts);
    return set.length == 0 ? unknown(facts) : new Match(space, space.of(set), outcomes);
  }

  /** A value is not allowed, or a fact is unknown or a range: what the masks leave to a search. */
  private Match unknown(F facts) {
    if (hasRange(facts)) { // which numbers are possible, its place does not tell
      Point point = point(facts);
      return point.violation == null
          ? Unknowns.match(space, point, outcomes)
          : new Match(space, none.bits(), List.of(), List.of(), point.violation, outcomes);
    }
    PlaceCache<Match> cache = open;
    if (cache == null) {
      cache = new PlaceCache<>();
      open = cache;
    }
    long[] place = places().of(facts);
    Match known = cache.find(place);
    if (known != null) {
      return known;
    }
    Point point = point(facts);
    if (point.violation != null) { // a sentence with the value
      return new Match(space, none.bits(), List.of(), List.of(), point.violation, outcomes);
    }
    Match match = Unknowns.match(space, point, outcomes);
    cache.remember(place, match);
    return match;
  }

  /**
   * The nearest ways to another answer: of the fewest facts, at most four, and only such as can
   * change. Empty when there is none, or when unknown facts leave the answer open.
   */
  public List<Change> whatWouldChange(F facts) {
    Match match = match(facts);
    if (!match.isDetermined()) {
      return List.of();
    }
    Object now = match.possible().get(0);
    return Changes.nearest(space, point(facts), answer -> !answer.equals(now));
  }

  /**
   * The nearest ways to an answer that is wanted, as {@link #whatWouldChange(Object)}; empty when
   * it is wanted already.
   */
  public List<Change> whatWouldChange(F facts, Predicate<Object> wanted) {
    Match match = match(facts);
    return match.isDetermined() && !wanted.test(match.possible().get(0))
        ? Changes.nearest(space, point(facts), wanted)
        : List.of();
  }

  /** What is wrong with the table: with a budget that suffices for tables of some hundred rules. */
  public TableAudit audit() {
    return audit(DEFAULT_BUDGET);
  }

  /**
   * What is wrong with the table.
   *
   * @param budget how many different sets of rules may be followed before the audit is given up as
   *     inconclusive
   */
  public TableAudit audit(int budget) {
    return Auditor.audit(space, budget);
  }

  /**
   * Where another table answers differently from this one, for all facts that either of them tests.
   *
   * @throws IllegalArgumentException when a fact has another type in the other table
   */
  public TableDifference difference(CompiledTable<F> other) {
    Space before = cutLike(other);
    Space after = other.cutLike(this);
    return TableDifference.between(before, after, DEFAULT_BUDGET);
  }

  /** The space of this table, cut where another one is cut as well. */
  private Space cutLike(CompiledTable<?> other) {
    Map<String, List<Cell>> cells = new HashMap<>();
    for (DecisionTable cut : List.of(table(), other.table())) {
      for (int i = 0; i < cut.inputs().size(); i++) {
        int column = i;
        InputColumn input = cut.inputs().get(i);
        int axis = space.axis(input.fact());
        checkArgument(
            axis < 0 || space.axes.get(axis).type == input.type(),
            "Fact '%s' must have one type in both tables, but has %s and %s",
            input.fact(),
            axis < 0 ? input.type() : space.axes.get(axis).type,
            input.type());
        List<Cell> list = cells.computeIfAbsent(input.fact(), fact -> new ArrayList<>());
        list.add(input.allowedValues());
        cut.rules().forEach(rule -> list.add(rule.cells().get(column)));
      }
    }
    for (Declarations declared : List.of(declarations, other.declarations)) {
      declared
          .impossible()
          .forEach(
              combination ->
                  combination.forEach(
                      (fact, cell) ->
                          cells.computeIfAbsent(fact, name -> new ArrayList<>()).add(cell)));
    }
    return space(table(), type, declarations, cells);
  }

  /** Where facts lie in the space of the table. */
  Point point(F facts) {
    return Point.of(
        space, axis -> readers.get(axis).value(facts), axis -> readers.get(axis).range(facts));
  }

  /** Whether of some number only bounds are known. */
  boolean hasRange(F facts) {
    for (FactType.Reader<F> reader : readers) {
      if (reader.isRange() && reader.range(facts) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where facts lie, as far as answers differ; not for facts {@linkplain #hasRange in ranges}. */
  Places<F> places() {
    Places<F> known = places;
    if (known == null) {
      known = new Places<>(space, masks, order(readers));
      places = known;
    }
    return known;
  }

  Space space() {
    return space;
  }

  Outcomes outcomes() {
    return outcomes;
  }

  /**
   * What DMN says the table answers. Unknown facts that matter are a violation here; {@link #match}
   * tells more.
   */
  public TableResult evaluate(F facts) {
    Match match = match(facts);
    if (match.violation().isPresent()) {
      return new TableResult(List.of(), Optional.empty(), match.violation());
    }
    if (!match.isDetermined()) {
      return needs(match.needed());
    }
    Object answer = match.possible().get(0);
    if (answer instanceof List<?>) {
      @SuppressWarnings("unchecked") // so it is for all policies that answer rows
      List<List<Optional<Object>>> rows = (List<List<Optional<Object>>>) answer;
      return new TableResult(rows, Optional.empty(), Optional.empty());
    }
    List<List<Optional<Object>>> rows = space.outputs(match.bits());
    if (table().hitPolicy().isAggregated()) {
      return new TableResult(
          rows, ((Optional<?>) answer).map(number -> (Object) number), Optional.empty());
    }
    List<String> unknown = point(facts).unknown.stream().map(i -> space.axes.get(i).fact).toList();
    return unknown.isEmpty() || Unknowns.areRowsCertain(space, point(facts))
        ? new TableResult(rows, Optional.empty(), Optional.empty())
        : needs(unknown);
  }

  private TableResult needs(List<String> facts) {
    String sentence = "Table '" + table().id() + "' needs facts that are unknown: " + facts + ".";
    return new TableResult(List.of(), Optional.empty(), Optional.of(sentence));
  }

  /** A fact that is found by its value: a text in a map, a number or time among cut points. */
  private static final class SearchedFact<F> implements Accessor<F> {
    private final Axis axis;
    private final FactType.Reader<F> reader;
    private final Map<Object, Integer> regions = new HashMap<>();

    SearchedFact(Axis axis, FactType.Reader<F> reader) {
      this.axis = axis;
      this.reader = reader;
      if (axis.scale == Axis.Scale.CHOICE) {
        for (int i = 0; i < axis.regions.size(); i++) {
          regions.put(axis.regions.get(i).witness(), i);
        }
      }
    }

    @Override
    public long code(F facts) {
      Object value = reader.value(facts);
      if (value == null) {
        return MISSING;
      }
      if (axis.scale == Axis.Scale.CHOICE) {
        return regions.getOrDefault(value, axis.regions.size() - 1);
      }
      return axis.regionOf(value);
    }
  }
}
