package io.dealership.rules.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Events written in the formats of logs, by writers that know nothing of the readers. */
final class WrittenLogs {

  static final LogLayout LAYOUT =
      LogLayout.of("case", "what", "when").withId("id").withResource("who").withRole("as");

  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenLogs() {}

  /** The events with positions that count from another number. */
  static List<LogEvent> moved(List<LogEvent> events, long first) {
    List<LogEvent> moved = new ArrayList<>();
    for (LogEvent event : events) {
      moved.add(
          new LogEvent(
              event.caseId(),
              event.id(),
              event.activity(),
              event.at(),
              event.resource(),
              event.role(),
              event.attributes(),
              first + moved.size()));
    }
    return moved;
  }

  static byte[] csv(List<LogEvent> events, Charset charset) {
    Set<String> names = new LinkedHashSet<>();
    events.forEach(event -> names.addAll(event.attributes().keySet()));
    StringBuilder csv = new StringBuilder("case,id,what,when,who,as");
    names.forEach(name -> csv.append(',').append(cell(name)));
    csv.append("\r\n");
    for (LogEvent event : events) {
      List<String> cells = new ArrayList<>();
      cells.add(event.caseId());
      cells.add(event.id().orElse(""));
      cells.add(event.activity());
      cells.add(event.at().toString());
      cells.add(event.resource().orElse(""));
      cells.add(event.role().orElse(""));
      names.forEach(name -> cells.add(event.attributes().getOrDefault(name, "")));
      csv.append(cells.stream().map(WrittenLogs::cell).collect(Collectors.joining(",")));
      csv.append("\r\n");
    }
    return csv.toString().getBytes(charset);
  }

  private static String cell(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  static byte[] jsonLines(List<LogEvent> events) {
    StringBuilder lines = new StringBuilder();
    for (LogEvent event : events) {
      ObjectNode line = JSON.createObjectNode();
      line.put("case", event.caseId());
      event.id().ifPresent(id -> line.put("id", id));
      line.put("what", event.activity());
      line.put("when", event.at().toString());
      event.resource().ifPresent(name -> line.put("who", name));
      event.role().ifPresent(name -> line.put("as", name));
      for (Map.Entry<String, String> attribute : event.attributes().entrySet()) {
        line.put(attribute.getKey(), attribute.getValue());
      }
      try {
        lines.append(JSON.writeValueAsString(line)).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
