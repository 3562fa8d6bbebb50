package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The book of a store: all movements of its parts, in the order in which they were written. Nothing
 * in it is ever changed or taken out; lines are added, which gives a new ledger.
 *
 * <p>To add to the latest ledger takes no longer in a long one; to add to an earlier one copies it.
 *
 * <p>Lines count in the order of their days, and within a day in the order in which they were
 * written, so a line that is written late counts from its own day on. A line that takes back
 * another makes all as if neither had been written, from its own day on.
 *
 * <p>What goes without being there makes the quantity less than nothing; what comes next is first
 * set off against it, and its cost is that of what went. What comes without a cost of its own costs
 * what it cost when it left, if it names the line with which it left; and else what is there costs
 * on average; if nothing is there, its cost is not known.
 *
 * @since 0.1
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"currency", "movements"})
public final class StockLedger {

  private final CurrencyUnit currency;
  private final LedgerStore store;
  private final int size;

  private StockLedger(CurrencyUnit currency, LedgerStore store, int size) {
    this.currency = currency;
    this.store = store;
    this.size = size;
  }

  /** Returns a ledger without any line. */
  public static StockLedger empty(CurrencyUnit currency) {
    return of(currency, List.of());
  }

  /**
   * Returns the ledger of some movements.
   *
   * @param currency the currency of all costs
   * @param movements the lines, in the order in which they were written
   * @throws IllegalArgumentException if a cost is in another currency
   */
  public static StockLedger of(CurrencyUnit currency, Collection<StockMovement> movements) {
    requireNonNull(currency, "currency");
    StockMovement[] lines = movements.toArray(new StockMovement[0]);
    for (StockMovement line : lines) {
      checkCurrency(currency, line);
    }
    return new StockLedger(currency, new LedgerStore(lines), lines.length);
  }

  @JsonCreator
  static StockLedger of(
      @JsonProperty("currency") String currency,
      @JsonProperty("movements") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<StockMovement> movements) {
    return of(CurrencyUnit.of(currency), movements);
  }

  private static void checkCurrency(CurrencyUnit currency, StockMovement line) {
    checkArgument(
        line.unitCost().isEmpty() || line.unitCost().get().getCurrencyUnit().equals(currency),
        "StockLedger.movements must have costs in %s, but %s had %s",
        currency,
        line.number(),
        line.unitCost().map(Object::toString).orElse(""));
  }

  /** Returns the currency of all costs. */
  public CurrencyUnit currency() {
    return currency;
  }

  @JsonProperty("currency")
  String currencyCode() {
    return currency.getCode();
  }

  /** Returns the number of lines. */
  public int size() {
    return size;
  }

  /** Returns all lines, in the order in which they were written. */
  @JsonProperty("movements")
  public List<StockMovement> movements() {
    return new Lines(store, size);
  }

  private static final class Lines extends AbstractList<StockMovement> implements RandomAccess {
    private final LedgerStore store;
    private final int size;

    Lines(LedgerStore store, int size) {
      this.store = store;
      this.size = size;
    }

    @Override
    public StockMovement get(int index) {
      return store.line(checkIndex(index, size));
    }

    @Override
    public int size() {
      return size;
    }
  }

  /**
   * Returns this ledger with a line more.
   *
   * @throws IllegalArgumentException if its cost is in another currency
   */
  public StockLedger append(StockMovement movement) {
    return appendAll(List.of(movement));
  }

  /**
   * Returns this ledger with some lines more.
   *
   * @param movements the lines, in the order in which they are written
   * @throws IllegalArgumentException if a cost is in another currency
   */
  public StockLedger appendAll(Collection<StockMovement> movements) {
    List<StockMovement> added = List.copyOf(movements);
    added.forEach(line -> checkCurrency(currency, line));
    LedgerStore to = store;
    if (!to.append(size, added)) {
      to = new LedgerStore(store.copy(size));
      to.append(size, added);
    }
    return new StockLedger(currency, to, size + added.size());
  }

  /** Returns the ledger of the lines up to a day, the day itself included. */
  public StockLedger cut(LocalDate on) {
    requireNonNull(on, "on");
    return of(currency, movements().stream().filter(line -> !line.on().isAfter(on)).toList());
  }

  /** Returns the first line with this number; empty if there is none. */
  public Optional<StockMovement> find(MovementNumber number) {
    return store.find(requireNonNull(number, "number"), size);
  }

  /** Returns all lines with this number; in a ledger that is in order, one or none. */
  public List<StockMovement> movements(MovementNumber number) {
    return store.all(requireNonNull(number, "number"), size);
  }

  /** Returns all parts with lines, in the order in which they first appear. */
  public List<PartNumber> parts() {
    return store.parts(size);
  }

  /** Returns the lines of a part, in the order in which they were written. */
  public List<StockMovement> movements(PartNumber part) {
    return lines(part).stream().map(LedgerStore.Line::movement).toList();
  }

  private List<LedgerStore.Line> lines(PartNumber part) {
    return store.of(requireNonNull(part, "part"), size);
  }

  private PartBook book(PartNumber part, LocalDate on) {
    return PartBook.of(part, currency, lines(part), this::find, requireNonNull(on, "on"));
  }

  /** Returns what is there of a part at all places at the end of a day. */
  public StockPosition position(PartNumber part, LocalDate on) {
    return book(part, on).position(Optional.empty());
  }

  /** Returns what is there of a part at one place at the end of a day. */
  public StockPosition position(PartNumber part, StockPlace place, LocalDate on) {
    requireNonNull(place, "place");
    return book(part, on).position(Optional.of(place));
  }

  /** Returns what is there of each part at all places, in the order of {@link #parts}. */
  public Stream<StockPosition> positions(LocalDate on) {
    requireNonNull(on, "on");
    return parts().stream().map(part -> position(part, on));
  }

  /**
   * Returns the lines of a part up to a day as they count: in the order of their days, and within a
   * day in that in which they were written.
   */
  public List<BookedMovement> card(PartNumber part, LocalDate on) {
    return book(part, on).booked();
  }

  /**
   * Returns what was there of a part on average, at all places, over a period {@code [from,
   * until)}.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public AverageStock averageStock(PartNumber part, LocalDate from, LocalDate until) {
    checkPeriod("averageStock", part, from, until);
    return PartBook.average(part, currency, lines(part), this::find, from, until);
  }

  /**
   * Returns what went to jobs and buyers of a part, from all places, in a period {@code [from,
   * until)}.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public IssuedStock issued(PartNumber part, LocalDate from, LocalDate until) {
    checkPeriod("issued", part, from, until);
    return book(part, until.minusDays(1)).issued(from);
  }

  private static void checkPeriod(String what, PartNumber part, LocalDate from, LocalDate until) {
    requireNonNull(part, "part");
    checkArgument(
        until.isAfter(from),
        "StockLedger.%s must be over one or more days, but was from %s until %s",
        what,
        from,
        until);
  }

  /**
   * Returns what was asked of some parts together, such as those of a chain, as the book stands at
   * the end of the last month.
   *
   * <p>What came back counts against the month of the issue that it names, and else against the
   * latest issues from its own month backwards. An issue that came back as a whole is no time that
   * the part was asked for.
   *
   * @param parts the parts; the order does not matter
   * @param first the first month
   * @param last the last month, included
   * @param lost what could not be served; that of other parts and months does not count
   * @throws IllegalArgumentException if {@code last} is before {@code first}, or there are more
   *     than {@value DemandHistory#MOST_MONTHS} months
   */
  public DemandHistory demand(
      Collection<PartNumber> parts, YearMonth first, YearMonth last, Collection<LostSale> lost) {
    DemandCount count = new DemandCount(first, last);
    Set<PartNumber> all = new HashSet<>(parts);
    all.forEach(part -> count.add(book(part, last.atEndOfMonth())));
    lost.stream().filter(sale -> all.contains(sale.part())).forEach(count::add);
    return count.history();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StockLedger that
        && currency.equals(that.currency)
        && movements().equals(that.movements());
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + movements().hashCode();
  }

  /** Returns currency and number of lines, such as {@code CNY, 12 movements}. */
  @Override
  public String toString() {
    return currency + ", " + size + " movements";
  }
}
