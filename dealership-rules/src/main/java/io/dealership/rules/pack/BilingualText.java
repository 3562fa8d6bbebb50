package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * A text in Chinese and in English.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record BilingualText(String zh, String en) {

  public BilingualText {
    checkArgument(!zh.isBlank(), "BilingualText.zh must not be blank, but was \"%s\"", zh);
    checkArgument(!en.isBlank(), "BilingualText.en must not be blank, but was \"%s\"", en);
  }

  /** The Chinese text for a Chinese locale, else the English one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
