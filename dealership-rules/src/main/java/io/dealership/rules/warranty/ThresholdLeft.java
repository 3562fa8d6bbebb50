package io.dealership.rules.warranty;

import io.dealership.core.text.LocalText;
import io.dealership.core.warranty.CountRange;
import java.util.Locale;

/**
 * What is left before a threshold of exchange and return.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 24.
 *
 * @param fact the name of the count, as in findings and missing facts
 * @param label its name for people
 * @param reached what it has reached
 * @param needed the number at which the right arises: 31 where 30 must be exceeded
 */
public record ThresholdLeft(String fact, LocalText label, CountRange reached, int needed) {

  /** How many are left: 0 when the threshold is reached. */
  public CountRange left() {
    return reached.missingUntil(needed);
  }

  /** One line for people, such as {@code days of repairs: 12 of 31, 19 left}. */
  public String text(Locale locale) {
    return new LocalText(
            label.zh() + "：已计 " + reached + "，须达到 " + needed + "，还差 " + left(),
            label.en() + ": " + reached + " of " + needed + ", " + left() + " left")
        .in(locale);
  }
}
