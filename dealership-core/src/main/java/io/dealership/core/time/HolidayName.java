package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * The name of a holiday or a calendar, in the two languages of the product.
 *
 * @param zh the name in Chinese, such as {@code 春节}
 * @param en the name in English, such as {@code Spring Festival}
 * @since 0.1
 */
public record HolidayName(String zh, String en) {

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public HolidayName {
    checkArgument(!zh.isBlank(), "HolidayName.zh must not be blank, but was '%s'", zh);
    checkArgument(!en.isBlank(), "HolidayName.en must not be blank, but was '%s'", en);
  }

  /** Returns the Chinese name for a Chinese locale, else the English one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  /** Returns both names, such as {@code 春节 (Spring Festival)}. */
  @Override
  public String toString() {
    return zh.equals(en) ? zh : zh + " (" + en + ")";
  }
}
