package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceCacheTest {

  private final PlaceCache<String> cache = new PlaceCache<>();

  @Test
  void finds_what_it_remembers_by_all_words_of_the_place() {
    cache.remember(new long[] {1, 2}, "one two");
    cache.remember(new long[] {2, 1}, "two one");

    assertThat(cache.find(new long[] {1, 2})).isEqualTo("one two");
    assertThat(cache.find(new long[] {2, 1})).isEqualTo("two one");
    assertThat(cache.find(new long[] {1, 1})).isNull();
  }

  @Test
  void forgets_some_when_there_are_too_many_and_never_mixes_them_up() {
    int right = 0;
    for (long place = 0; place < 100_000; place++) {
      cache.remember(new long[] {place}, "at " + place);
      assertThat(cache.find(new long[] {place})).isEqualTo("at " + place);
    }
    for (long place = 0; place < 100_000; place++) {
      String found = cache.find(new long[] {place});
      if (found != null) {
        assertThat(found).isEqualTo("at " + place);
        right++;
      }
    }
    assertThat(right).isBetween(4_000, 1 << 13);
  }

  @Test
  void places_that_differ_in_one_bit_rarely_take_the_place_of_each_other() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      cache.remember(new long[] {1L << bit}, "bit " + bit);
    }

    for (int bit = 0; bit < Long.SIZE; bit++) {
      assertThat(cache.find(new long[] {1L << bit})).isEqualTo("bit " + bit);
    }
  }
}
