package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityPath;
import java.util.List;
import java.util.Set;

/**
 * What a picture shows, in one language, before anything has a place.
 *
 * @param title the name of the workflow
 * @param subtitle what is shown of it
 * @param items the activities of the outermost graph, in the usual order
 * @param mainLine which of the items stand in the column of the main line, one at least
 * @param links the lines
 * @param scale what shades and widths mean, for the legend; empty unless there are any
 * @param notesTitle what stands over the notes
 * @param notes what stands under the picture, one numbered line each
 */
record Picture(
    String title,
    String subtitle,
    List<Item> items,
    Set<Integer> mainLine,
    List<Integer> layers,
    List<Link> links,
    List<ScaleStep> scale,
    String notesTitle,
    List<String> notes) {

  /**
   * An activity.
   *
   * @param number its number in the usual order, such as {@code 3.1}
   * @param name what it is called
   * @param roles who does it; empty if that is not said
   * @param remarks what is to be said of it: how it starts, or how it stands
   * @param inner the activities of its part
   */
  record Item(
      ActivityPath path,
      String number,
      String name,
      String roles,
      List<String> remarks,
      Tone tone,
      List<Item> inner) {}

  /**
   * A line, from what comes first to what it has an effect on.
   *
   * @param label the limit or the count; empty for none
   * @param width how wide, from 1 to 7
   */
  record Link(LinkStyle style, ActivityPath from, ActivityPath to, String label, int width) {}

  /** One step of a scale, with what it means. */
  record ScaleStep(Tone tone, String text) {}
}
