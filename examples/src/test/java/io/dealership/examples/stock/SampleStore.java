package io.dealership.examples.stock;

import io.dealership.core.parts.LostSale;
import io.dealership.core.parts.MovementKind;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import io.dealership.examples.stock.SampleParts.Model;
import io.dealership.examples.stock.SampleParts.SamplePart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Thirty months of the storeroom of the sample store, day by day: jobs draw parts, what is short is
 * bought for the job or lost, and every Monday someone orders by the last three months. So a model
 * that goes out leaves dead stock, one that comes in is short, and summer is bought for in autumn.
 *
 * <p>Every now and then something is forgotten in the book: the order of an issue, the inspection
 * of a receipt, the card.
 */
final class SampleStore {

  static final YearMonth FIRST_MONTH = YearMonth.of(2023, 10);
  static final int MONTHS = 30;
  static final LocalDate AS_OF = FIRST_MONTH.plusMonths(MONTHS).atDay(1).minusDays(1);

  private static final int RETURN_DAYS = 180;
  private static final LocalDate FIRST_DAY = FIRST_MONTH.atDay(1);
  private static final LocalDate YEAR_FROM = AS_OF.plusDays(1).minusYears(1);

  /** Of so many lines one is wrong. */
  private static final int FORGOTTEN = 4_000;

  private static final LocalDate COSTS_MORE_FROM = LocalDate.of(2025, 1, 1);

  private final SplittableRandom random = new SplittableRandom(20260331);
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<String> movements = new ArrayList<>();
  private final List<LostSale> lost = new ArrayList<>();
  private int orders = 400_000;

  private SampleStore() {}

  static SampleStore generate() {
    SampleStore store = new SampleStore();
    SampleParts.all().forEach(part -> store.shelves.add(store.new Shelf(part)));
    for (LocalDate day = FIRST_DAY; !day.isAfter(AS_OF); day = day.plusDays(1)) {
      for (Shelf shelf : store.shelves) {
        shelf.live(day);
      }
    }
    return store;
  }

  /** What was asked for in vain. */
  List<LostSale> lost() {
    return lost;
  }

  String positions() {
    StringBuilder text =
        new StringBuilder(
            "part,name_zh,name_en,unit_cost,price,on_hand,average_on_hand,on_order,lead_time_days,"
                + "pack_size,last_receipt,last_issue,emergency,lost,returnable_until,refund_percent,"
                + "sister_need,superseded_by,expires_on");
    for (int month = 0; month < MONTHS; month++) {
      text.append(',').append(FIRST_MONTH.plusMonths(month));
    }
    text.append('\n');
    shelves.forEach(shelf -> text.append(shelf.line()).append('\n'));
    return text.toString();
  }

  String movements() {
    return "number,part,place,kind,on,quantity,unit_cost,order,inspected,on_card,emergency\n"
        + String.join("\n", movements)
        + "\n";
  }

  private static String quantity(long thousandths) {
    return new Quantity(thousandths).toString();
  }

  /** A part, and what becomes of it. */
  private final class Shelf {
    private final SamplePart part;
    private final double orderedTooMuch;
    private final long[] demand = new long[MONTHS];
    private final List<long[]> incoming = new ArrayList<>(); // day, quantity
    private long onHand;
    private BigDecimal averageCost = BigDecimal.ZERO;
    private long daySum;
    private long emergency;
    private long lostInYear;
    private String lastReceipt = "";
    private String lastIssue = "";

    Shelf(SamplePart part) {
      this.part = part;
      this.orderedTooMuch = random.nextInt(12) == 0 ? 2.5 : 1; // someone's favorites
    }

    void live(LocalDate day) {
      int month = (int) ChronoUnit.MONTHS.between(FIRST_MONTH, YearMonth.from(day));
      if (month < part.model().firstMonth) {
        return;
      }
      if (onHand == 0 && lastReceipt.isEmpty() && incoming.isEmpty() && part.rate() >= 0.1) {
        receive(
            day,
            packs(Math.max(part.rate() * part.size() * orderedTooMuch, 1)),
            false,
            orderNumber("PO"));
      }
      incoming.stream()
          .filter(order -> order[0] == day.toEpochDay())
          .forEach(order -> receive(day, order[1], false, orderNumber("PO")));
      incoming.removeIf(order -> order[0] <= day.toEpochDay());
      for (int times = drawn(rate(day, month) / day.lengthOfMonth()); times > 0; times--) {
        ask(day, month, asked());
      }
      if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
        order(day, month);
      }
      if (!day.isBefore(YEAR_FROM)) {
        daySum += onHand;
      }
    }

    private double rate(LocalDate day, int month) {
      Model model = part.model();
      double rate = part.rate();
      if (month >= model.fadingMonth) {
        rate *= StrictMath.pow(0.72, month - model.fadingMonth + 1.0);
      }
      if (model.firstMonth > 0) {
        rate *= Math.min(1, (month - model.firstMonth + 1) / 8.0);
      }
      int ofYear = day.getMonthValue();
      boolean isWinter = ofYear <= 2 || ofYear >= 11;
      boolean isSummer = ofYear >= 5 && ofYear <= 8;
      return switch (part.season()) {
        case WINTER -> rate * (isWinter ? 1.9 : 0.5);
        case SUMMER -> rate * (isSummer ? 1.9 : 0.5);
        case ALWAYS -> rate * (ofYear == 2 ? 0.6 : 1); // the new year
      };
    }

    /** How often something happens that happens so often on average. */
    private int drawn(double average) {
      double limit = StrictMath.exp(-average);
      double product = random.nextDouble();
      int times = 0;
      while (product > limit) {
        product *= random.nextDouble();
        times++;
      }
      return times;
    }

    private long asked() {
      if (part.isLiquid()) {
        return Math.max(
            100, Math.round(part.size() * (0.85 + random.nextDouble() * 0.3) / 100) * 100);
      }
      long pieces = part.size() / 1_000;
      return (pieces <= 2 ? 1 + random.nextInt((int) pieces) : pieces - random.nextInt(2)) * 1_000;
    }

    private void ask(LocalDate day, int month, long quantity) {
      demand[month] += quantity;
      boolean isInYear = !day.isBefore(YEAR_FROM);
      if (onHand >= quantity) {
        issue(day, quantity, false);
      } else if (random.nextInt(100) < 55) {
        receive(day, quantity, true, orderNumber("PO"));
        issue(day, quantity, true);
        emergency += isInYear ? quantity : 0;
      } else {
        lost.add(new LostSale(PartNumber.of(part.number()), day, new Quantity(quantity)));
        lostInYear += isInYear ? quantity : 0;
      }
    }

    private void order(LocalDate day, int month) {
      long recent = 0;
      for (int i = Math.max(0, month - 3); i < month; i++) {
        recent += demand[i];
      }
      double daily = recent / 91.0;
      long coming = incoming.stream().mapToLong(order -> order[1]).sum();
      double enough = daily * (part.leadTimeDays() + 10);
      if (daily > 0 && onHand + coming <= enough) {
        long wanted = packs((enough * 2 - onHand - coming) * orderedTooMuch);
        int delay = part.leadTimeDays() + random.nextInt(1 + part.leadTimeDays() / 3);
        incoming.add(new long[] {day.plusDays(delay).toEpochDay(), wanted});
      }
    }

    private long packs(double quantity) {
      return (long) Math.ceil(quantity / part.pack()) * part.pack();
    }

    private void receive(LocalDate day, long quantity, boolean isEmergency, String order) {
      long fen = part.cost();
      if (!day.isBefore(COSTS_MORE_FROM)) {
        fen = fen * 104 / 100;
      }
      if (isEmergency) {
        fen = fen * 108 / 100; // by express
      }
      BigDecimal cost = BigDecimal.valueOf(fen, 2);
      averageCost =
          averageCost
              .multiply(BigDecimal.valueOf(onHand))
              .add(cost.multiply(BigDecimal.valueOf(quantity)))
              .divide(BigDecimal.valueOf(onHand + quantity), MathContext.DECIMAL64);
      onHand += quantity;
      lastReceipt = day.toString();
      boolean isForgotten = isForgotten();
      String inspected = isForgotten && random.nextBoolean() ? "false" : "true";
      String onCard = isForgotten && inspected.equals("true") ? "false" : "true";
      move(
          MovementKind.RECEIPT,
          day,
          quantity,
          "CNY " + cost + "," + order + "," + inspected + "," + onCard + ",");
    }

    private void issue(LocalDate day, long quantity, boolean isEmergency) {
      onHand -= quantity;
      lastIssue = day.toString();
      move(
          MovementKind.ISSUE,
          day,
          quantity,
          "," + (isForgotten() ? "" : orderNumber("RO")) + ",,," + (isEmergency ? "true" : ""));
    }

    private boolean isForgotten() {
      return movements.size() % FORGOTTEN == FORGOTTEN - 1;
    }

    private String orderNumber(String kind) {
      return kind + "-" + ++orders;
    }

    private void move(MovementKind kind, LocalDate day, long quantity, String rest) {
      movements.add(
          "M-%06d,%s,MAIN,%s,%s,%s,%s"
              .formatted(movements.size() + 1, part.number(), kind, day, quantity(quantity), rest));
    }

    String line() {
      long days = ChronoUnit.DAYS.between(YEAR_FROM, AS_OF) + 1;
      List<String> values =
          new ArrayList<>(
              List.of(
                  part.number(),
                  part.chinese(),
                  part.english(),
                  cost(),
                  BigDecimal.valueOf(part.price(), 2).toString(),
                  quantity(onHand),
                  quantity(Math.round(daySum / (double) days)),
                  quantity(incoming.stream().mapToLong(order -> order[1]).sum()),
                  String.valueOf(part.leadTimeDays()),
                  quantity(part.pack()),
                  lastReceipt,
                  lastIssue,
                  quantity(emergency),
                  quantity(lostInYear)));
      values.addAll(terms());
      for (int month = 0; month < MONTHS; month++) {
        values.add(month < part.model().firstMonth ? "" : quantity(demand[month]));
      }
      return String.join(",", values);
    }

    /**
     * The maker takes back what came in the last half year, a sister store lacks one part of seven,
     * every third part of the old car has a successor, and oils keep for two years.
     */
    private List<String> terms() {
      int number = Math.floorMod(part.number().hashCode(), 21);
      boolean isOld = part.model() == SampleParts.Model.SEDAN_OLD;
      boolean isReturnable = !lastReceipt.isEmpty() && !isOld && !part.isLiquid();
      return List.of(
          isReturnable ? LocalDate.parse(lastReceipt).plusDays(RETURN_DAYS).toString() : "",
          isReturnable ? "85" : "",
          number % 7 == 0 ? "2" : "",
          isOld && number % 3 == 0 ? part.number().replace("K01", "K02") : "",
          part.isLiquid() && !lastReceipt.isEmpty()
              ? LocalDate.parse(lastReceipt).plusYears(2).toString()
              : "");
    }

    /** What a unit costs on average, or would cost. */
    private String cost() {
      return lastReceipt.isEmpty()
          ? BigDecimal.valueOf(part.cost() * 104 / 100, 2).toString()
          : averageCost.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
  }
}
