package io.dealership.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of a command in one language. */
public final class Labels {

  private final Properties words = new Properties();

  private Labels(Class<?> owner, String file) {
    try (var in =
        new InputStreamReader(
            requireNonNull(owner.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those in Chinese for a Chinese locale, else those in English.
   *
   * @param owner a class of the package that has them as {@code labels_zh.properties} and {@code
   *     labels_en.properties}
   */
  public static Labels of(Class<?> owner, Locale locale) {
    return new Labels(
        owner, locale.getLanguage().equals("zh") ? "labels_zh.properties" : "labels_en.properties");
  }

  /** The words of a key. */
  public String get(String key) {
    return requireNonNull(words.getProperty(key), key);
  }

  /** The words of a key, with values in the places {@code {0}}, {@code {1}} and so on. */
  public String get(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** What comes from files of others, such as a component that only they know. */
  public String getOrCode(String prefix, String code) {
    return words.getProperty(prefix + code, code);
  }

  /** The words of several keys that begin alike. */
  public List<String> all(String prefix, String... keys) {
    return List.of(keys).stream().map(key -> get(prefix + key)).toList();
  }
}
