package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The days that a vehicle was in the shop, where a term does not run meanwhile.
 *
 * <p>The day on which the vehicle was brought in counts, the day on which it was handed back does
 * not, for the customer has it on that day: from 2024-05-01 to 2024-05-04 are 3 days. That is a
 * reading of ours; makers and contracts seldom say.
 *
 * @param from the day on which it was brought in
 * @param until the day on which it was handed back, not before {@code from}
 * @since 0.1
 */
public record ShopStay(LocalDate from, LocalDate until) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public ShopStay {
    checkArgument(
        !until.isBefore(from),
        "ShopStay.until must not be before from %s, but was %s",
        from,
        until);
  }

  /**
   * Returns the stay between two days.
   *
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  @JsonCreator
  public static ShopStay of(
      @JsonProperty("from") LocalDate from, @JsonProperty("until") LocalDate until) {
    return new ShopStay(from, until);
  }

  /** Returns the number of days. */
  public long days() {
    return until.toEpochDay() - from.toEpochDay();
  }

  /** Returns the stays in order, with those that meet or overlap made one. */
  static List<ShopStay> merged(Collection<ShopStay> stays) {
    List<ShopStay> merged = new ArrayList<>();
    List<ShopStay> sorted = new ArrayList<>(stays);
    sorted.sort(Comparator.comparing(ShopStay::from).thenComparing(ShopStay::until));
    for (ShopStay stay : sorted) {
      ShopStay last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || stay.from.isAfter(last.until)) {
        merged.add(stay);
      } else if (stay.until.isAfter(last.until)) {
        merged.set(merged.size() - 1, new ShopStay(last.from, stay.until));
      }
    }
    return merged;
  }

  /** Returns the days, such as {@code 2024-05-01 to 2024-05-04, 3 days}. */
  @Override
  public String toString() {
    return from + " to " + until + ", " + days() + (days() == 1 ? " day" : " days");
  }
}
