package io.dealership.rules.drawing;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.Problems;
import io.dealership.rules.document.PropertiesReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The frames of sentences in one language, one for each constant of an enum.
 *
 * @param <E> the enum; the key of {@code LOCKS_ITSELF} is {@code locks-itself}
 */
final class Phrases<E extends Enum<E>> {

  private final Locale locale;
  private final String file;
  private final Map<String, JsonText> frames;

  private Phrases(Locale locale, String file, Map<String, JsonText> frames) {
    this.locale = locale;
    this.file = file;
    this.frames = frames;
  }

  static Phrases<ReadingPhrase> ofReading(Locale locale) {
    return of("reading", locale);
  }

  static Phrases<DrawingPhrase> ofDrawing(Locale locale) {
    return of("drawing", locale);
  }

  private static <E extends Enum<E>> Phrases<E> of(String name, Locale locale) {
    boolean zh = locale.getLanguage().equals("zh");
    String file = name + (zh ? "_zh.properties" : "_en.properties");
    Problems problems = new Problems();
    Map<String, JsonText> frames =
        new PropertiesReader(DocumentLimits.standard()).read(file, bytes(file), problems);
    problems.throwIfAny();
    return new Phrases<>(zh ? Locale.CHINESE : Locale.ENGLISH, file, frames);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String key(Enum<?> phrase) {
    return phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Chinese or English, whatever region was asked for. */
  Locale locale() {
    return locale;
  }

  /** A frame without places. */
  String get(E phrase) {
    JsonText frame = frames.get(key(phrase));
    if (frame == null) {
      throw new IllegalStateException(file + " must have " + key(phrase) + ", but has not");
    }
    return frame.value();
  }

  /** A frame with a value in its only kind of place. */
  String fill(E phrase, String place, String value) {
    return fill(phrase, Map.of(place, value));
  }

  /** A frame with values in its places, such as {@code {activity}}; each is filled once. */
  String fill(E phrase, Map<String, String> values) {
    String frame = get(phrase);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = frame.indexOf('{'); open >= 0; open = frame.indexOf('{', from)) {
      int close = frame.indexOf('}', open);
      String place = frame.substring(open + 1, close);
      String value = values.get(place);
      if (value == null) {
        throw new IllegalStateException(
            file
                + ": "
                + key(phrase)
                + " must have places of "
                + values.keySet()
                + ", but had "
                + place);
      }
      text.append(frame, from, open).append(value);
      from = close + 1;
    }
    return text.append(frame, from, frame.length()).toString();
  }

  /** Several texts as a list, with the word that the language has before the last one. */
  String list(List<String> texts, E between, E beforeLast) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        list.append(joint(i == texts.size() - 1 ? beforeLast : between));
      }
      list.append(texts.get(i));
    }
    return list.toString();
  }

  /** A joint; where blanks at its ends count it is written with underscores for them. */
  String joint(E phrase) {
    return get(phrase).replace('_', ' ');
  }
}
