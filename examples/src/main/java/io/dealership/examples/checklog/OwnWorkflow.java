package io.dealership.examples.checklog;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.workflow.ProcessRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * A workflow of one's own in one file, as a pack of the lowest layer, so that it is read, checked
 * and put together as the shipped ones are. With the id of a shipped one it changes that one.
 */
final class OwnWorkflow {

  private static final String PACK = "pack.json";

  private OwnWorkflow() {}

  /**
   * The pack.
   *
   * @param name the name of the file, under which problems are told
   */
  static PackSource source(String name, byte[] workflow) throws IOException {
    String path = "workflows/" + name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceFirst("^[.-]", "_");
    ObjectMapper mapper = StrictJson.builder().build();
    ObjectNode pack = mapper.createObjectNode();
    pack.put("id", "own-workflow").put("version", "1").put("format", 1).put("minEngine", "0.1");
    pack.put("market", "CN").put("layer", "store");
    pack.put("from", "2000-01-01").put("publishedOn", "2000-01-01");
    pack.set("sources", sources(mapper));
    pack.putArray("files")
        .addObject()
        .put("path", path)
        .put("sha256", Hashing.sha256().hashBytes(workflow).toString());
    Map<String, byte[]> files = Map.of(PACK, mapper.writeValueAsBytes(pack), path, workflow);
    return PackSource.of(
        file -> files.containsKey(file) ? new ByteArrayInputStream(files.get(file)) : null);
  }

  /** What the shipped workflows cite, so that those of one's own may cite it as well. */
  private static JsonNode sources(ObjectMapper mapper) throws IOException {
    try (InputStream in = requireNonNull(ProcessRules.pack().open(PACK), PACK)) {
      return mapper.readTree(in).path("sources");
    }
  }

  /** The id of the workflow in a file; empty if it cannot be read, which is told elsewhere. */
  static String id(byte[] workflow) {
    try {
      return StrictJson.builder().build().readTree(workflow).path("id").asText();
    } catch (IOException e) {
      return "";
    }
  }
}
