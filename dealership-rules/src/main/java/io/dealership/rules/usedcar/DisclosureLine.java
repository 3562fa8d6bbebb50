package io.dealership.rules.usedcar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.usedcar.DisclosedItem;
import io.dealership.rules.decision.Decision;

/**
 * A line of the sheet of disclosure.
 *
 * @param item what is known of the item
 * @param decision how it is shown, and why
 */
public record DisclosureLine(DisclosedItem item, Decision<DisclosureShown> decision) {

  /** Returns a line. */
  @JsonCreator
  public static DisclosureLine of(
      @JsonProperty("item") DisclosedItem item,
      @JsonProperty("decision") Decision<DisclosureShown> decision) {
    return new DisclosureLine(item, decision);
  }

  /** Whether the buyer has to be warned that nobody knows. */
  @JsonIgnore
  public boolean isWarning() {
    return decision.outcome().filter(shown -> shown == DisclosureShown.AS_UNKNOWN).isPresent();
  }
}
