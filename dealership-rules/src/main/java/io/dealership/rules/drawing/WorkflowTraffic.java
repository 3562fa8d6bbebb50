package io.dealership.rules.drawing;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import java.util.List;
import java.util.Map;

/**
 * What a log has of a workflow: how often each activity was done, and how often each followed
 * another one directly.
 *
 * <p>Paths may have numbers of instances; in the picture all instances of a part count together,
 * and of the waiting times of passages that fall together the one of the most frequent is shown.
 *
 * @param counts how often each activity was done, from 0 to 10<sup>12</sup>; those that are not
 *     there never were
 * @param passages what followed what
 * @since 0.1
 */
public record WorkflowTraffic(Map<ActivityPath, Long> counts, List<Passage> passages) {

  /**
   * Copies the counts and the passages.
   *
   * @throws IllegalArgumentException if a count is out of range
   */
  public WorkflowTraffic {
    counts = Map.copyOf(counts);
    passages = List.copyOf(passages);
    counts.forEach(
        (activity, count) ->
            checkArgument(
                count >= 0 && count <= Passage.MOST,
                "WorkflowTraffic.counts must be from 0 to %s, but was %s for '%s'",
                Passage.MOST,
                count,
                activity));
  }
}
