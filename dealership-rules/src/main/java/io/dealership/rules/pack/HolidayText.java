package io.dealership.rules.pack;

import io.dealership.core.time.ArrangedDays;
import io.dealership.core.time.Arrangement;
import io.dealership.core.time.HolidayName;
import io.dealership.rules.decision.LocalText;
import io.dealership.rules.document.IsoText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the days of a holiday, such as {@code labor-day: 2026-05-01..2026-05-05, +2026-05-09}.
 *
 * <p>Written by hand, without patterns: a calendar of twenty years is read at each start.
 */
final class HolidayText {

  static final String SAYS =
      "a holiday and its days such as labor-day: 2026-05-01..2026-05-05, +2026-05-09";

  private static final String RANGE = "..";

  private HolidayText() {}

  /** The code of the holiday; the whole text when there is none. */
  static String holiday(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  /**
   * The days.
   *
   * @return empty when the text has another form, or the holiday no name
   * @throws IllegalArgumentException when a range ends before it begins
   */
  static Optional<List<ArrangedDays>> read(String text, Map<String, LocalText> holidays) {
    LocalText name = holidays.get(holiday(text));
    int at = text.indexOf(':') + 1;
    if (name == null || at == 0) {
      return Optional.empty();
    }
    HolidayName holiday = new HolidayName(name.zh(), name.en());
    List<ArrangedDays> days = new ArrayList<>();
    while (at <= text.length()) {
      int comma = text.indexOf(',', at);
      int end = comma < 0 ? text.length() : comma;
      Optional<ArrangedDays> one = one(text.substring(at, end).strip(), holiday);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      days.add(one.get());
      at = end + 1;
    }
    return Optional.of(days);
  }

  private static Optional<ArrangedDays> one(String text, HolidayName holiday) {
    Arrangement arrangement =
        text.startsWith("+")
            ? Arrangement.WORKING
            : text.startsWith("=") ? Arrangement.AS_THE_WEEK : Arrangement.OFF;
    String dates = arrangement == Arrangement.OFF ? text : text.substring(1);
    int range = dates.indexOf(RANGE);
    Optional<LocalDate> from = IsoText.date(range < 0 ? dates : dates.substring(0, range));
    Optional<LocalDate> last =
        range < 0 ? from : IsoText.date(dates.substring(range + RANGE.length()));
    return from.isPresent() && last.isPresent()
        ? Optional.of(new ArrangedDays(from.get(), last.get(), arrangement, holiday))
        : Optional.empty();
  }
}
