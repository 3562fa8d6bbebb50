package io.dealership.examples.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.examples.command.StrictJson;
import io.dealership.examples.month.StoreMonth;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * Job lines for {@code decide coverage}, as many as wanted: like those of the sample month, drawn
 * by lot from a seed.
 */
public final class CoverageLines {

  private static final ObjectMapper MAPPER =
      StrictJson.builder().addMixIn(WarrantyQuestion.class, WithoutEmptyMaps.class).build();

  private CoverageLines() {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutEmptyMaps {}

  /** Writes JSON Lines; the same seed gives the same lines on every machine. */
  public static void write(long seed, int lines, OutputStream out) throws IOException {
    Iterator<RepairOrder> orders = StoreMonth.drawn(seed).iterator();
    int written = 0;
    try (JsonGenerator to =
        MAPPER.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      for (int order = 1; written < lines; order++) {
        RepairOrder drawn = orders.next();
        for (JobLine line : drawn.jobLines()) {
          if (written < lines) {
            write("RO-" + order + "/" + line.lineNumber(), drawn, line, to);
            written++;
          }
        }
      }
    }
  }

  private static void write(String id, RepairOrder order, JobLine line, JsonGenerator to)
      throws IOException {
    JsonNode question = MAPPER.valueToTree(WarrantyQuestion.of(order, line));
    to.writeStartObject();
    to.writeStringField(Fields.ID, id);
    to.writeStringField(Fields.ON, order.openedOn().toString());
    for (Map.Entry<String, JsonNode> field : question.properties()) {
      to.writeFieldName(field.getKey());
      MAPPER.writeTree(to, field.getValue());
    }
    to.writeEndObject();
    to.writeRaw('\n');
  }

  /** Writes to a file: {@code file lines seed}. */
  public static void main(String[] args) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      write(Long.parseLong(args[2]), Integer.parseInt(args[1]), out);
    }
  }
}
