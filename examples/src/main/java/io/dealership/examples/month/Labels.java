package io.dealership.examples.month;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of the report in one language. */
final class Labels {

  private final Properties words = new Properties();

  private Labels(String file) {
    try (var in =
        new InputStreamReader(
            requireNonNull(Labels.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those in Chinese for a Chinese locale, else those in English. */
  static Labels of(Locale locale) {
    return new Labels(
        locale.getLanguage().equals("zh") ? "labels_zh.properties" : "labels_en.properties");
  }

  String get(String key) {
    return requireNonNull(words.getProperty(key), key);
  }

  /** What comes from files of others, such as a component that only they know. */
  String getOrCode(String prefix, String code) {
    return words.getProperty(prefix + code, code);
  }

  List<String> all(String prefix, String... keys) {
    return List.of(keys).stream().map(key -> get(prefix + key)).toList();
  }
}
