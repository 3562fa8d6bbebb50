package io.dealership.core.parts;

import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The lines of one part up to a day, worked out: which count, what each did, what is there at the
 * end.
 */
final class PartBook {

  /** What comes back, or arrives, with the kind of the line that it may follow. */
  private static final Map<MovementKind, MovementKind> FOLLOWS =
      Map.of(
          MovementKind.CUSTOMER_RETURN, MovementKind.ISSUE,
          MovementKind.LOAN_BACK, MovementKind.LOAN_OUT,
          MovementKind.TRANSFER_IN, MovementKind.TRANSFER_OUT,
          MovementKind.SUPPLIER_RETURN, MovementKind.RECEIPT);

  private final PartNumber part;
  private final CurrencyUnit currency;
  private final LocalDate on;

  /** By day, and within a day as in the book. */
  private final List<BookEntry> entries;

  private final Map<StockPlace, PlaceStock> places = new TreeMap<>();

  /** Hears of the state before a day with lines, and of that at the end. */
  private interface Days {
    void until(LocalDate day);
  }

  private PartBook(PartNumber part, CurrencyUnit currency, LocalDate on, List<BookEntry> entries) {
    this.part = part;
    this.currency = currency;
    this.on = on;
    this.entries = entries;
  }

  /**
   * Works out the lines of a part.
   *
   * @param lines all lines of the part, as in the book
   * @param whole finds a line of any part
   * @param on lines of later days do not count
   */
  static PartBook of(
      PartNumber part,
      CurrencyUnit currency,
      List<LedgerStore.Line> lines,
      Function<MovementNumber, Optional<StockMovement>> whole,
      LocalDate on) {
    PartBook book = unworked(part, currency, lines, whole, on);
    book.work(day -> {});
    return book;
  }

  private static PartBook unworked(
      PartNumber part,
      CurrencyUnit currency,
      List<LedgerStore.Line> lines,
      Function<MovementNumber, Optional<StockMovement>> whole,
      LocalDate on) {
    List<BookEntry> entries = new ArrayList<>();
    for (LedgerStore.Line line : lines) {
      if (!line.movement().on().isAfter(on)) {
        entries.add(new BookEntry(line.movement(), line.at()));
      }
    }
    Map<MovementNumber, BookEntry> byNumber = new HashMap<>();
    entries.forEach(entry -> byNumber.putIfAbsent(entry.movement.number(), entry));
    entries.forEach(entry -> takeBack(entry, byNumber, whole));
    entries.sort(Comparator.comparing(entry -> entry.movement.on()));
    Set<BookEntry> before = new HashSet<>();
    for (BookEntry entry : entries) {
      follow(entry, byNumber, before, whole);
      before.add(entry);
    }
    return new PartBook(part, currency, on, entries);
  }

  private static void takeBack(
      BookEntry entry,
      Map<MovementNumber, BookEntry> byNumber,
      Function<MovementNumber, Optional<StockMovement>> whole) {
    if (entry.movement.reverses().isEmpty()) {
      return;
    }
    MovementNumber number = entry.movement.reverses().get();
    BookEntry other = byNumber.get(number);
    entry.reversalLink = other == null ? elsewhere(entry, number, whole) : reversal(entry, other);
    entry.state = BookedState.UNFIT;
    if (other != null && entry.reversalLink == LineLink.FITS) {
      entry.state = BookedState.TAKES_BACK;
      other.state = BookedState.TAKEN_BACK;
    }
  }

  private static LineLink reversal(BookEntry entry, BookEntry other) {
    StockMovement mine = entry.movement;
    StockMovement theirs = other.movement;
    if (other.order >= entry.order || theirs.on().isAfter(mine.on())) {
      return LineLink.LATER_LINE;
    }
    if (theirs.kind() != mine.kind() || !theirs.place().equals(mine.place())) {
      return LineLink.DIFFERENT_LINE;
    }
    if (other.state != BookedState.COUNTED || theirs.isReversal()) {
      return LineLink.TAKEN_BACK;
    }
    return theirs.quantity().equals(mine.quantity()) ? LineLink.FITS : LineLink.OTHER_QUANTITY;
  }

  /** A line of the part that is not up to the day, one of another part, or none. */
  private static LineLink elsewhere(
      BookEntry entry,
      MovementNumber number,
      Function<MovementNumber, Optional<StockMovement>> whole) {
    return whole
        .apply(number)
        .map(
            line ->
                line.part().equals(entry.movement.part())
                    ? LineLink.LATER_LINE
                    : LineLink.DIFFERENT_LINE)
        .orElse(LineLink.NO_SUCH_LINE);
  }

  private static void follow(
      BookEntry entry,
      Map<MovementNumber, BookEntry> byNumber,
      Set<BookEntry> before,
      Function<MovementNumber, Optional<StockMovement>> whole) {
    if (!entry.isCounted() || entry.movement.against().isEmpty()) {
      return;
    }
    MovementNumber number = entry.movement.against().get();
    BookEntry other = byNumber.get(number);
    if (other == null) {
      entry.followLink = elsewhere(entry, number, whole);
    } else if (FOLLOWS.get(entry.movement.kind()) != other.movement.kind()) {
      entry.followLink = LineLink.DIFFERENT_LINE;
    } else if (!other.isCounted()) {
      entry.followLink = LineLink.TAKEN_BACK;
    } else if (!before.contains(other)) {
      entry.followLink = LineLink.LATER_LINE;
    } else {
      long most = Math.min(other.left(), entry.movement.quantity().thousandths());
      entry.followLink =
          most == entry.movement.quantity().thousandths() ? LineLink.FITS : LineLink.OTHER_QUANTITY;
      other.accounted += most;
      entry.followed = other.movement.kind().isIn() ? null : other;
    }
  }

  private void work(Days days) {
    for (BookEntry entry : entries) {
      days.until(entry.movement.on());
      PlaceStock stock = places.computeIfAbsent(entry.movement.place(), place -> new PlaceStock());
      if (entry.isCounted()) {
        stock.book(entry);
      } else {
        entry.balance = stock.quantity();
      }
    }
  }

  List<BookedMovement> booked() {
    return entries.stream().map(entry -> entry.booked(currency)).toList();
  }

  StockPosition position(Optional<StockPlace> place) {
    long quantity = 0;
    Cost fifo = new Cost();
    Cost average = new Cost();
    List<StockLot> lots = new ArrayList<>();
    for (Map.Entry<StockPlace, PlaceStock> each : places.entrySet()) {
      if (place.isEmpty() || place.get().equals(each.getKey())) {
        quantity += each.getValue().quantity();
        fifo.add(each.getValue().fifoCost());
        average.add(each.getValue().averageCost());
        lots.addAll(each.getValue().lots());
      }
    }
    long lent = 0;
    for (BookEntry entry : entries) {
      if (entry.movement.kind() == MovementKind.LOAN_OUT && isAt(entry, place)) {
        lent += entry.notBack();
      }
    }
    return StockPosition.builder()
        .part(part)
        .place(place)
        .on(on)
        .quantity(new Quantity(quantity))
        .lent(new Quantity(lent))
        .fifoValue(Cost.money(fifo.value(), currency))
        .averageValue(Cost.money(average.value(), currency))
        .addAllLots(lots)
        .lastReceiptOn(last(MovementKind.RECEIPT, place))
        .lastIssueOn(last(MovementKind.ISSUE, place))
        .build();
  }

  private static boolean isAt(BookEntry entry, Optional<StockPlace> place) {
    return place.isEmpty() || place.get().equals(entry.movement.place());
  }

  private Optional<LocalDate> last(MovementKind kind, Optional<StockPlace> place) {
    return entries.stream()
        .filter(entry -> entry.isCounted() && entry.movement.kind() == kind && isAt(entry, place))
        .map(entry -> entry.movement.on())
        .max(Comparator.naturalOrder());
  }

  /** What went to jobs and buyers from a day on, less what came back. */
  IssuedStock issued(LocalDate from) {
    StockUse all = new StockUse();
    StockUse emergency = new StockUse();
    for (BookEntry entry : entries) {
      MovementKind kind = entry.movement.kind();
      boolean back = kind == MovementKind.CUSTOMER_RETURN;
      if (entry.isCounted()
          && (back || kind == MovementKind.ISSUE)
          && !entry.movement.on().isBefore(from)) {
        all.add(entry, back);
        if (isEmergency(entry)) {
          emergency.add(entry, back);
        }
      }
    }
    return IssuedStock.builder()
        .part(part)
        .from(from)
        .until(on.plusDays(1))
        .quantity(new Quantity(all.quantity))
        .fifoCost(Cost.money(all.fifo.value(), currency))
        .averageCost(Cost.money(all.average.value(), currency))
        .emergencyQuantity(new Quantity(emergency.quantity))
        .emergencyFifoCost(Cost.money(emergency.fifo.value(), currency))
        .emergencyAverageCost(Cost.money(emergency.average.value(), currency))
        .build();
  }

  /** What comes back of such a purchase counts against it. */
  private static boolean isEmergency(BookEntry entry) {
    return entry.movement.emergency()
        || (entry.followed != null && entry.followed.movement.emergency());
  }

  private static final class StockUse {
    private long quantity;
    private final Cost fifo = new Cost();
    private final Cost average = new Cost();

    void add(BookEntry entry, boolean back) {
      long part = entry.movement.quantity().thousandths();
      quantity += back ? -part : part;
      fifo.add(back ? Cost.negated(entry.fifo()) : entry.fifo());
      average.add(back ? Cost.negated(entry.average()) : entry.average());
    }
  }

  /**
   * What was there on average, each day as the book stood on it.
   *
   * @param until the day after the last one, later than {@code from}
   */
  static AverageStock average(
      PartNumber part,
      CurrencyUnit currency,
      List<LedgerStore.Line> lines,
      Function<MovementNumber, Optional<StockMovement>> whole,
      LocalDate from,
      LocalDate until) {
    // between two days with lines that take back others, all days see the same lines
    TreeSet<LocalDate> starts = new TreeSet<>();
    starts.add(from);
    for (LedgerStore.Line line : lines) {
      LocalDate day = line.movement().on();
      if (line.movement().isReversal() && day.isAfter(from) && day.isBefore(until)) {
        starts.add(day);
      }
    }
    DaySum sum = new DaySum();
    for (LocalDate start : starts) {
      LocalDate next = starts.higher(start);
      LocalDate end = next == null ? until : next;
      unworked(part, currency, lines, whole, end.minusDays(1)).addDays(start, end, sum);
    }
    return AverageStock.builder()
        .part(part)
        .from(from)
        .until(until)
        .quantity(sum.averageQuantity())
        .fifoValue(sum.averageOf(sum.fifo, currency))
        .averageValue(sum.averageOf(sum.average, currency))
        .build();
  }

  private void addDays(LocalDate from, LocalDate until, DaySum sum) {
    sum.at = from;
    work(day -> addUntil(day.isBefore(until) ? day : until, sum));
    addUntil(until, sum);
  }

  private void addUntil(LocalDate day, DaySum sum) {
    if (day.isAfter(sum.at)) {
      sum.add(places.values(), ChronoUnit.DAYS.between(sum.at, day));
      sum.at = day;
    }
  }

  /** What is there, day by day. */
  private static final class DaySum {
    private LocalDate at = LocalDate.MIN;
    private long days;
    private BigDecimal quantity = BigDecimal.ZERO;
    private final Cost fifo = new Cost();
    private final Cost average = new Cost();

    void add(Collection<PlaceStock> places, long count) {
      BigDecimal times = BigDecimal.valueOf(count);
      days += count;
      for (PlaceStock place : places) {
        quantity = quantity.add(BigDecimal.valueOf(place.quantity()).multiply(times));
        fifo.add(Cost.times(place.fifoCost(), times));
        average.add(Cost.times(place.averageCost(), times));
      }
    }

    Quantity averageQuantity() {
      return new Quantity(
          quantity.divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP).longValueExact());
    }

    Optional<Money> averageOf(Cost cost, CurrencyUnit currency) {
      return Cost.money(Cost.share(cost.value(), 1, days), currency);
    }
  }

  /** All lines, by day, and within a day as in the book. */
  List<BookEntry> entries() {
    return entries;
  }
}
