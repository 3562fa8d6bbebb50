package io.dealership.rules.pack;

import java.util.List;

/**
 * The file {@code parameters.json}.
 *
 * @param parameters the parameters; one may stand several times, for periods that do not overlap
 */
public record ParametersFile(List<ParameterEntry> parameters) {

  public ParametersFile {
    parameters = List.copyOf(parameters);
  }
}
