package io.dealership.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes a value as JSON and reads it again, in Jackson 2 and in Jackson 3. */
public final class JsonRoundTrip {

  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new DealershipJackson2Module())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new DealershipJackson3Module())
          .build();

  private JsonRoundTrip() {}

  /** Asserts that both write this JSON, in whatever order, and read the value back from it. */
  public static <T> void assertJson(T value, Class<T> type, String json) {
    assertThat(write2(value)).satisfies(written -> sameJson(written, json));
    assertThat(write3(value)).satisfies(written -> sameJson(written, json));
    assertThat(read2(json, type)).isEqualTo(value);
    assertThat(read3(json, type)).isEqualTo(value);
  }

  /** Returns whether the value is the same after it went through JSON, in both. */
  public static <T> boolean survives(T value, Class<T> type) {
    return read2(write2(value), type).equals(value) && read3(write3(value), type).equals(value);
  }

  /** Writes with Jackson 2. */
  public static String write2(Object value) {
    try {
      return JACKSON_2.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes with Jackson 3. */
  public static String write3(Object value) {
    return JACKSON_3.writeValueAsString(value);
  }

  /** Reads with Jackson 2; what goes wrong is thrown as the cause of an assertion error. */
  public static <T> T read2(String json, Class<T> type) {
    try {
      return JACKSON_2.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e.getOriginalMessage(), e);
    }
  }

  /** Reads with Jackson 3. */
  public static <T> T read3(String json, Class<T> type) {
    return JACKSON_3.readValue(json, type);
  }

  private static void sameJson(String written, String expected) {
    assertThat(JACKSON_3.readTree(written)).isEqualTo(JACKSON_3.readTree(expected));
  }
}
