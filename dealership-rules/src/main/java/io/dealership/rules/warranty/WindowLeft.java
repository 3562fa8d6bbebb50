package io.dealership.rules.warranty;

import io.dealership.core.text.LocalText;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is left of a window.
 *
 * @param window which one
 * @param label its name for people
 * @param days the days after the one asked about: 0 on the last day, negative after it; empty when
 *     time never ends it
 * @param kilometers the kilometers left: 0 at the last one, negative over it; empty when distance
 *     never ends it or the odometer is not known
 * @see WarrantyWindow for the articles that set the windows
 */
public record WindowLeft(
    WarrantyWindow window, LocalText label, OptionalLong days, OptionalInt kilometers) {

  /** Whether it is known to be over, by time or by distance. */
  public boolean hasEnded() {
    return days.orElse(0) < 0 || kilometers.orElse(0) < 0;
  }

  /** One line for people, such as {@code seven days: 3 days left}. */
  public String text(Locale locale) {
    StringBuilder zh = new StringBuilder(label.zh()).append("：");
    StringBuilder en = new StringBuilder(label.en()).append(": ");
    if (hasEnded()) {
      zh.append("已结束");
      en.append("over");
    } else {
      days.ifPresent(
          left -> {
            zh.append("还有 ").append(left).append(" 天");
            en.append(left).append(left == 1 ? " day left" : " days left");
          });
      kilometers.ifPresent(
          left -> {
            zh.append(days.isPresent() ? "、" : "还有 ").append(left).append(" 公里");
            en.append(days.isPresent() ? ", " : "").append(left).append(" km left");
          });
    }
    return new LocalText(zh.toString(), en.toString()).in(locale);
  }
}
