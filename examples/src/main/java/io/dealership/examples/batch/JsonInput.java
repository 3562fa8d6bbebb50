package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dealership.examples.command.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON Lines: each line is an object. */
final class JsonInput<Q> extends InputReader<Q> {

  JsonInput(Class<Q> input, Locale locale) {
    super(StrictJson.builder().build(), input, locale);
  }

  @Override
  @Nullable Asked<Q> read(byte[] bytes, int start, int end, LineReport report) {
    if (!isText(bytes, start, end, report)) {
      return null;
    }
    try {
      Asked<Q> asked =
          question(
              new EnvelopeParser(mapper().getFactory().createParser(bytes, start, end - start)));
      if (asked == null) {
        explain(mapper().readTree(bytes, start, end - start), report);
      }
      return asked;
    } catch (JsonProcessingException e) {
      report.add("", "", words().message(e));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can be read
    }
  }
}
