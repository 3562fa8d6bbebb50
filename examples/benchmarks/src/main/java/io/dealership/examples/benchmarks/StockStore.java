package io.dealership.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/**
 * The stock of a store that does not exist, the same for everyone: a few parts are asked for every
 * month, most now and then, some never again. Three in ten thousand liters and meters have
 * decimals.
 */
public final class StockStore {

  /** The day of the stock. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

  /** How far the demand goes back. */
  public static final int MONTHS = 36;

  private static final YearMonth FIRST = YearMonth.from(AS_OF).minusMonths(MONTHS - 1L);
  private static final long SEED = 8;
  private static final String HEADINGS =
      "part,unit_cost,price,on_hand,average_on_hand,on_order,lead_time_days,pack_size,"
          + "last_receipt,last_issue,emergency,lost";

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final StringBuilder line = new StringBuilder();
  private final int[] demand = new int[MONTHS];

  private StockStore() {}

  /** A file of so many parts, in CSV. */
  public static byte[] csv(int parts) {
    var bytes = new ByteArrayOutputStream(160 * parts);
    write(parts, bytes);
    return bytes.toByteArray();
  }

  /** Writes a file of so many parts, in CSV. */
  public static void csv(int parts, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      write(parts, out);
    }
  }

  private static void write(int parts, OutputStream out) {
    StockStore store = new StockStore();
    try {
      out.write(headings().getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < parts; i++) {
        out.write(store.next(i).getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String headings() {
    StringBuilder all = new StringBuilder(HEADINGS);
    for (int i = 0; i < MONTHS; i++) {
      all.append(',').append(FIRST.plusMonths(i));
    }
    return all.append('\n').toString();
  }

  private String next(int number) {
    double rate = drawDemand();
    int recent = 0;
    for (int i = MONTHS - 12; i < MONTHS; i++) {
      recent += demand[i];
    }
    boolean hasDecimals = random.nextInt(10_000) < 3;
    long cost = Math.round(Math.exp(random.nextDouble() * 7 + 1) * 100); // 2.72 to 2980.96
    int onHand = (int) (random.nextDouble() * (rate * 4 + 2));
    int emergency = recent == 0 ? 0 : random.nextInt(1 + recent / 12);
    int lost = recent - emergency == 0 ? 0 : random.nextInt(1 + (recent - emergency) / 20);
    line.setLength(0);
    line.append("P-").append(1_000_000 + number).append(',');
    amount(cost);
    if (random.nextInt(100) != 0) {
      amount(cost * (110 + random.nextInt(60)) / 100);
    } else {
      line.append(',');
    }
    line.append(onHand).append(hasDecimals ? ".5," : ",");
    if (random.nextInt(50) != 0) {
      line.append(onHand / 2 + random.nextInt(onHand + 1)).append(',');
    } else {
      line.append(',');
    }
    line.append(random.nextInt(4) == 0 ? random.nextInt(1 + 2 * (int) rate) : 0).append(',');
    line.append(3 + random.nextInt(60)).append(',');
    line.append(random.nextInt(8) == 0 ? 4 : 1).append(',');
    day(random.nextInt(30 + (int) (600 / (1 + rate))));
    int last = lastMonth();
    if (last >= 0) {
      day((MONTHS - 1 - last) * 30 + random.nextInt(28));
    } else {
      line.append(',');
    }
    line.append(emergency).append(',').append(lost);
    for (int of : demand) {
      line.append(',').append(of);
    }
    return line.append('\n').toString();
  }

  /** Draws the demand of all months; returns what is to be expected of one. */
  private double drawDemand() {
    double kind = random.nextDouble();
    double chance;
    int most;
    if (kind < 0.08) { // fast: filters, oil, pads
      chance = 0.98;
      most = 40;
    } else if (kind < 0.25) {
      chance = 0.6;
      most = 8;
    } else if (kind < 0.75) { // now and then
      chance = 0.15;
      most = 3;
    } else {
      chance = 0.02;
      most = 2;
    }
    int asleep = random.nextInt(5) == 0 ? random.nextInt(MONTHS) : MONTHS; // out of date from then
    for (int i = 0; i < MONTHS; i++) {
      demand[i] = i < asleep && random.nextDouble() < chance ? 1 + random.nextInt(most) : 0;
    }
    return asleep == MONTHS ? chance * (most + 1) / 2 : 0;
  }

  private int lastMonth() {
    int last = MONTHS - 1;
    while (last >= 0 && demand[last] == 0) {
      last--;
    }
    return last;
  }

  private void amount(long cents) {
    line.append(cents / 100).append('.').append(cents / 10 % 10).append(cents % 10).append(',');
  }

  private void day(int before) {
    line.append(AS_OF.minusDays(before)).append(',');
  }
}
