package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ColumnTest {

  private static final long FARTHEST = 1L << 60; // the limit for constants

  /** A column whose values are the numbers of the regions. */
  private static Column column(long[] starts, long missing) {
    long[] values = LongStream.rangeClosed(0, starts.length).toArray();
    return new Column(starts, values, missing, false, true);
  }

  @Provide
  Arbitrary<Set<Long>> starts() {
    Arbitrary<Long> near = Arbitraries.longs().between(-50, 200);
    Arbitrary<Long> far = Arbitraries.longs().between(-FARTHEST, FARTHEST);
    return Arbitraries.oneOf(
        near.set().ofMaxSize(40),
        far.set().ofMaxSize(40),
        Arbitraries.frequencyOf(
                Tuple.of(20, near),
                Tuple.of(1, far),
                Tuple.of(1, Arbitraries.of(-FARTHEST, FARTHEST)))
            .set()
            .ofMaxSize(120));
  }

  @Property(tries = 300)
  void a_code_lies_in_the_region_that_a_search_finds(@ForAll("starts") Set<Long> cuts) {
    long[] starts = new TreeSet<>(cuts).stream().mapToLong(Long::longValue).toArray();
    Column column = column(starts, 77);
    Column inBuckets =
        new Column(starts, LongStream.rangeClosed(0, starts.length).toArray(), 77, false, false);
    Set<Long> codes =
        new TreeSet<>(
            Set.of(
                Long.MIN_VALUE + 1,
                -FARTHEST,
                -1L,
                0L,
                1L,
                FARTHEST,
                Long.MAX_VALUE - 1,
                Long.MAX_VALUE));
    for (long start : starts) {
      codes.add(start - 1);
      codes.add(start);
      codes.add(start + 1);
      codes.add(start + 1000);
    }
    for (long code : codes) {
      int region = 0;
      while (region < starts.length && starts[region] <= code) {
        region++;
      }
      assertThat(column.of(code)).as("%s in %s", code, cuts).isEqualTo(region);
      assertThat(inBuckets.of(code)).as("%s in %s", code, cuts).isEqualTo(region);
    }
    assertThat(column.of(Accessor.MISSING)).isEqualTo(77);
  }

  @Test
  void every_code_lies_in_the_only_region() {
    Column column = column(new long[0], 77);

    assertThat(column.of(Long.MIN_VALUE + 1)).isZero();
    assertThat(column.of(0)).isZero();
    assertThat(column.of(Long.MAX_VALUE - 1)).isZero();
    assertThat(column.of(Long.MAX_VALUE)).isZero();
    assertThat(column.of(Accessor.MISSING)).isEqualTo(77);
  }

  @Test
  void a_code_so_far_off_that_the_distance_overflows_lies_in_the_last_region() {
    Column column = column(new long[] {-5, -4}, 77);

    assertThat(column.of(Long.MAX_VALUE)).isEqualTo(2);
    assertThat(column.of(-4)).isEqualTo(2);
    assertThat(column.of(-5)).isEqualTo(1);
    assertThat(column.of(-6)).isZero();
  }

  @Test
  void a_cluster_of_cut_points_far_from_a_lonely_one_is_searched() {
    long[] starts = new long[60];
    for (int i = 0; i < 59; i++) {
      starts[i] = 1000L + i;
    }
    starts[59] = FARTHEST;
    Column column = column(starts, 77);

    for (int i = 0; i < 59; i++) {
      assertThat(column.of(1000 + i)).isEqualTo(i + 1);
    }
    assertThat(column.of(2000)).isEqualTo(59);
    assertThat(column.of(FARTHEST - 1)).isEqualTo(59);
    assertThat(column.of(FARTHEST)).isEqualTo(60);
    assertThat(column.of(Long.MAX_VALUE)).isEqualTo(60);
  }

  /** From the last span with a value for each code to the first with buckets, and both far out. */
  @Test
  void a_narrow_column_and_a_wide_one_find_the_same_regions() {
    for (long first : new long[] {-FARTHEST, -300, -1, 0, 1, FARTHEST - 256}) {
      for (long span : new long[] {1, 253, 254, 255, 256}) {
        Column column = column(new long[] {first, first + span}, 77);

        assertThat(column.of(Long.MIN_VALUE + 1)).isZero();
        assertThat(column.of(first - 1)).isZero();
        assertThat(column.of(first)).isEqualTo(1);
        assertThat(column.of(first + span - 1)).isEqualTo(1);
        assertThat(column.of(first + span)).isEqualTo(2);
        assertThat(column.of(Long.MAX_VALUE)).isEqualTo(2);
        assertThat(column.of(Accessor.MISSING)).isEqualTo(77);
      }
    }
  }

  @Test
  void the_number_of_a_choice_is_that_of_its_region() {
    Column column = new Column(new long[] {1, 2}, new long[] {10, 11, 12, 13}, 77, true, true);

    assertThat(column.of(0)).isEqualTo(10);
    assertThat(column.of(2)).isEqualTo(12);
    assertThat(column.of(Accessor.MISSING)).isEqualTo(77);
  }
}
