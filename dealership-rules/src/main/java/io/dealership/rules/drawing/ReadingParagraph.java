package io.dealership.rules.drawing;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import java.util.List;

/**
 * What a workflow says of one of its activities.
 *
 * @param activity the activity, without numbers of instances
 * @param number its number in the usual order, such as {@code 3}, or {@code 3.1} within a part
 * @param heading the number and the name
 * @param sentences the sentences, from who does it to what comes after it
 * @since 0.1
 */
public record ReadingParagraph(
    ActivityPath activity, String number, String heading, List<ReadingSentence> sentences) {

  /** Copies the sentences. */
  public ReadingParagraph {
    requireNonNull(activity, "activity");
    requireNonNull(number, "number");
    requireNonNull(heading, "heading");
    sentences = List.copyOf(sentences);
  }
}
