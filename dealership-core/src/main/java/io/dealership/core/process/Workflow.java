package io.dealership.core.process;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;

/**
 * The definition of a process as a timed condition–response graph.
 *
 * @param id the id of the process, in {@code kebab-case}
 * @param version the version of the definition, such as {@code 2026.1}; a case keeps its own
 * @param name what the process is called
 * @param graph its activities and relations
 * @since 0.1
 */
public record Workflow(String id, String version, LocalText name, ActivityGraph graph) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is not in {@code kebab-case}
   */
  @JsonCreator
  public Workflow(
      @JsonProperty("id") String id,
      @JsonProperty("version") String version,
      @JsonProperty("name") LocalText name,
      @JsonProperty("graph") ActivityGraph graph) {
    KebabCode.check("Workflow.id", id);
    this.id = id;
    this.version = requireNonNull(version, "version");
    this.name = requireNonNull(name, "name");
    this.graph = requireNonNull(graph, "graph");
  }
}
