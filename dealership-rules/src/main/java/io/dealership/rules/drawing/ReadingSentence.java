package io.dealership.rules.drawing;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of a reading, with what it says.
 *
 * @param text the sentence
 * @param aspect what it says
 * @param within the activity whose part has the graph of the relations; empty for the outermost
 *     graph, or where it is about no relation
 * @param relations the relations that it says, as the graph has them; none where it is about an
 *     attribute
 * @since 0.1
 */
public record ReadingSentence(
    String text, ReadingAspect aspect, Optional<ActivityPath> within, List<Relation> relations) {

  /** Copies the relations. */
  public ReadingSentence {
    requireNonNull(text, "text");
    requireNonNull(aspect, "aspect");
    requireNonNull(within, "within");
    relations = List.copyOf(relations);
  }
}
