package io.dealership.rules.conformance;

import java.time.Duration;

/**
 * Counts lengths of time in buckets whose width grows with the length: 64 for each doubling, so
 * that quantiles are off by one in 64 at most, in at most some kilobytes.
 */
final class TimeSketch {

  private static final int BITS = 6;
  private static final long[] NONE = {};

  private long[] counts = NONE;

  /** The number of the first bucket that is kept. */
  private int first;

  private long count;
  private long total;
  private long longest;

  void add(long seconds) {
    long length = Math.max(0, seconds);
    count++;
    total += length;
    longest = Math.max(longest, length);
    int bucket = bucket(length);
    reach(bucket);
    counts[bucket - first]++;
  }

  /** Exact up to 64 seconds, then by the leading bits. */
  private static int bucket(long length) {
    if (length < 1L << BITS) {
      return (int) length;
    }
    int shift = 63 - BITS - Long.numberOfLeadingZeros(length);
    return ((shift + 1) << BITS) + (int) (length >>> shift & (1L << BITS) - 1);
  }

  /** The middle of a bucket. */
  private static long middle(int bucket) {
    if (bucket < 1 << BITS) {
      return bucket;
    }
    int shift = (bucket >> BITS) - 1;
    long low = (1L << BITS | bucket & (1L << BITS) - 1) << shift;
    return low + (1L << shift >> 1);
  }

  private void reach(int bucket) {
    if (counts.length == 0) {
      first = bucket;
      counts = new long[1];
      return;
    }
    int from = Math.min(first, bucket);
    int until = Math.max(first + counts.length, bucket + 1);
    if (from < first || until > first + counts.length) {
      long[] wider = new long[until - from];
      System.arraycopy(counts, 0, wider, first - from, counts.length);
      counts = wider;
      first = from;
    }
  }

  /** The length that a share of the times, in percent, did not exceed. */
  private Duration quantile(int percent) {
    long wanted = (count * percent + 99) / 100;
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return Duration.ofSeconds(Math.min(longest, middle(first + i)));
      }
    }
    return Duration.ZERO;
  }

  TimeFigures figures() {
    return new TimeFigures(
        count, Duration.ofSeconds(total), quantile(50), quantile(90), Duration.ofSeconds(longest));
  }
}
