package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Where an activity stands in a workflow and its parts, such as {@code final-inspection} or, for
 * the consent to the second additional item, {@code additional-item#2/consent}.
 *
 * <p>In a definition no numbers are given: {@code additional-item/consent} is the consent to every
 * additional item.
 *
 * @param parts the activities from the outermost inwards, one at least and {@value #MOST_PARTS} at
 *     most
 * @since 0.1
 */
public record ActivityPath(List<Part> parts) implements Comparable<ActivityPath> {

  private static final int MOST_PARTS = 8;
  private static final int MOST_DIGITS = 9;

  /**
   * One activity of a path.
   *
   * @param code the code of the activity in its graph, in {@code kebab-case}
   * @param instance which instance of the part it stands for, from 1; empty for the activity
   *     itself, or for every instance
   */
  public record Part(String code, OptionalInt instance) implements Comparable<Part> {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is not in {@code kebab-case} or the number is
     *     not 1 or more
     */
    public Part {
      KebabCode.check("ActivityPath.Part.code", code);
      checkArgument(
          instance.isEmpty() || instance.getAsInt() >= 1,
          "ActivityPath.Part.instance must be 1 or more, but was %s",
          instance.orElse(0));
    }

    @Override
    public int compareTo(Part other) {
      int order = code.compareTo(other.code);
      return order != 0 ? order : Integer.compare(instance.orElse(0), other.instance.orElse(0));
    }

    @Override
    public String toString() {
      return instance.isPresent() ? code + "#" + instance.getAsInt() : code;
    }
  }

  /**
   * Checks the number of parts.
   *
   * @throws IllegalArgumentException if there is none, or more than {@value #MOST_PARTS}, or the
   *     last one has a number
   */
  public ActivityPath {
    parts = List.copyOf(parts);
    checkArgument(
        !parts.isEmpty() && parts.size() <= MOST_PARTS,
        "ActivityPath.parts must be 1 to %s, but were %s",
        MOST_PARTS,
        parts.size());
    checkArgument(
        parts.get(parts.size() - 1).instance().isEmpty(),
        "ActivityPath must end with an activity without a number, but was '%s'",
        parts.get(parts.size() - 1));
  }

  /**
   * Reads a path such as {@code additional-item#2/consent}.
   *
   * @throws IllegalArgumentException if {@code text} is not of this form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActivityPath parse(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int slash = text.indexOf('/', from);
      int end = slash < 0 ? text.length() : slash;
      parts.add(part(text.substring(from, end), text));
      from = end + 1;
    }
    return new ActivityPath(parts);
  }

  private static Part part(String part, String text) {
    int sharp = part.indexOf('#');
    if (sharp < 0) {
      return new Part(part, OptionalInt.empty());
    }
    String number = part.substring(sharp + 1);
    checkArgument(
        !number.isEmpty()
            && number.length() <= MOST_DIGITS
            && number.chars().allMatch(c -> c >= '0' && c <= '9')
            && number.charAt(0) != '0',
        "ActivityPath must be written like 'additional-item#2/consent', but was '%s'",
        text.length() > 80 ? text.substring(0, 80) + "…" : text);
    return new Part(part.substring(0, sharp), OptionalInt.of(Integer.parseInt(number)));
  }

  /** Returns the path of one activity of the outermost graph. */
  public static ActivityPath of(String code) {
    return new ActivityPath(List.of(new Part(code, OptionalInt.empty())));
  }

  /** Returns the path of an activity within an instance of what this path leads to. */
  public ActivityPath in(int instance, String code) {
    List<Part> longer = new ArrayList<>(parts.subList(0, parts.size() - 1));
    longer.add(new Part(last(), OptionalInt.of(instance)));
    longer.add(new Part(code, OptionalInt.empty()));
    return new ActivityPath(longer);
  }

  /** Returns the code of the activity itself, the last of the parts. */
  public String last() {
    return parts.get(parts.size() - 1).code();
  }

  /** Returns whether any part has a number. */
  public boolean isOfAnInstance() {
    return parts.stream().anyMatch(part -> part.instance().isPresent());
  }

  @Override
  public int compareTo(ActivityPath other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = parts.get(i).compareTo(other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  /** Returns the path as it is read. */
  @Override
  @JsonValue
  public String toString() {
    return parts.stream().map(Part::toString).collect(Collectors.joining("/"));
  }
}
