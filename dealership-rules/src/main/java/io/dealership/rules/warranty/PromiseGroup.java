package io.dealership.rules.warranty;

import java.util.List;

/**
 * A promise for some components only, such as a longer one for engine and transmission.
 *
 * @param components the codes of the components, at least one
 * @param term the promised term, such as {@code P8Y/200000 km}
 */
public record PromiseGroup(List<String> components, String term) {

  public PromiseGroup {
    components = List.copyOf(components);
  }
}
