package io.dealership.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the two languages of the product.
 *
 * @param zh the text in Chinese
 * @param en the text in English
 * @since 0.1
 */
public record LocalText(String zh, String en) {

  /** Checks that both are there. */
  public LocalText {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  /** A text that is the same in both languages, such as a number. */
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalText text && zh.equals(text.zh) && en.equals(text.en);
  }

  @Override
  public int hashCode() {
    return 31 * zh.hashCode() + en.hashCode();
  }

  /** The Chinese text for a Chinese locale, else the English one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
