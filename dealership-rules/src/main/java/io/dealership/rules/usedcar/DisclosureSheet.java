package io.dealership.rules.usedcar;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.usedcar.DisclosedItem;
import io.dealership.core.usedcar.DisclosureItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the buyer of a used car is told: a line for each item that the law asks for, in its order,
 * and then for what else the store knows.
 *
 * <h2>Source</h2>
 *
 * <p>Measures on the circulation of used cars (Order 2 of 2005, revised 2017), article 14; R-402.
 *
 * @param lines the lines
 */
public record DisclosureSheet(List<DisclosureLine> lines) {

  /** Copies the list. */
  public DisclosureSheet {
    lines = List.copyOf(lines);
  }

  /** Returns a sheet. */
  @JsonCreator
  public static DisclosureSheet of(@JsonProperty("lines") List<DisclosureLine> lines) {
    return new DisclosureSheet(lines);
  }

  /** The lines of which nobody knows, so that the buyer has to be warned. */
  public List<DisclosureLine> warnings() {
    return lines.stream().filter(DisclosureLine::isWarning).toList();
  }

  static void checkOnce(String attribute, List<DisclosedItem> items) {
    Set<DisclosureItem> seen = new HashSet<>();
    for (DisclosedItem each : items) {
      checkArgument(
          seen.add(each.item()),
          "%s must have each item once, but had %s twice",
          attribute,
          each.item());
    }
  }
}
