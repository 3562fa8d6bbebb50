package io.dealership.rules.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files beside the tests that hold what is expected, whole. */
final class Golden {

  private Golden() {}

  static InputStream open(String name) {
    InputStream stream = Golden.class.getResourceAsStream(name);
    assertThat(stream).as("test resource %s", name).isNotNull();
    return stream;
  }

  static String text(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
