package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** Read by the JDK, not by our reader. */
  private static Map<String, String> read(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PhrasesTest.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Set<String> keys(Enum<?>[] phrases) {
    return Arrays.stream(phrases).map(Phrases::key).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_phrase_is_there_and_nothing_else(String language) throws IOException {
    assertThat(read("reading_" + language + ".properties").keySet())
        .isEqualTo(keys(ReadingPhrase.values()));
    assertThat(read("drawing_" + language + ".properties").keySet())
        .isEqualTo(keys(DrawingPhrase.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "drawing"})
  void both_languages_have_the_same_places(String name) throws IOException {
    Map<String, String> zh = read(name + "_zh.properties");
    Map<String, String> en = read(name + "_en.properties");
    zh.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(en.get(key))));
  }

  @Test
  void a_value_with_a_place_in_it_is_not_filled_again() {
    Phrases<ReadingPhrase> phrases = Phrases.ofReading(Locale.ENGLISH);
    assertThat(
            phrases.fill(
                ReadingPhrase.HEADING, Map.of("number", "{activity}", "activity", "{number}")))
        .isEqualTo("{activity}. {number}");
  }

  @Test
  void any_region_of_Chinese_is_Chinese_and_all_else_is_English() {
    assertThat(Phrases.ofReading(Locale.SIMPLIFIED_CHINESE).locale()).isEqualTo(Locale.CHINESE);
    assertThat(Phrases.ofReading(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
  }
}
