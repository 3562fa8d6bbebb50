package io.dealership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.json.DealershipJackson2Module;
import io.dealership.core.json.DealershipJackson3Module;
import java.lang.reflect.Type;

/** Writes an answer as JSON and reads it again, in Jackson 2 and in Jackson 3. */
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
  public static <T> void assertJson(T value, Type type, String json) {
    assertThat(JACKSON_3.readTree(write2(value))).isEqualTo(JACKSON_3.readTree(json));
    assertThat(JACKSON_3.readTree(write3(value))).isEqualTo(JACKSON_3.readTree(json));
    assertSurvives(value, type);
  }

  /** Asserts that the value is the same after it went through JSON, also from one to the other. */
  public static <T> void assertSurvives(T value, Type type) {
    assertThat(read2(write2(value), type)).isEqualTo(value);
    assertThat(read3(write3(value), type)).isEqualTo(value);
    assertThat(read2(write3(value), type)).isEqualTo(value);
    assertThat(read3(write2(value), type)).isEqualTo(value);
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

  /** Reads with Jackson 2. */
  public static Object read2(String json, Type type) {
    try {
      return JACKSON_2.readValue(json, JACKSON_2.constructType(type));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e.getOriginalMessage(), e);
    }
  }

  /** Reads with Jackson 3. */
  public static Object read3(String json, Type type) {
    return JACKSON_3.readValue(json, JACKSON_3.constructType(type));
  }
}
