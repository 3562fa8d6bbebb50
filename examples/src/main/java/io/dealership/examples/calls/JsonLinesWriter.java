package io.dealership.examples.calls;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.examples.command.StrictJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes each row as a line of JSON. */
final class JsonLinesWriter implements DayWriter {

  private static final ObjectMapper MAPPER =
      StrictJson.builder()
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private final JsonGenerator json;

  JsonLinesWriter(OutputStream out) throws IOException {
    json = MAPPER.getFactory().createGenerator(out);
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) throws IOException {
    for (CallRow row : rows) {
      MAPPER.writeValue(json, row);
      json.writeRaw('\n');
    }
  }

  @Override
  public void end() throws IOException {
    json.flush();
  }
}
