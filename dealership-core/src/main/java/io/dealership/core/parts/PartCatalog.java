package io.dealership.core.parts;

import static java.util.Objects.requireNonNull;

import io.dealership.core.warranty.PartNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts that a store knows, and which of them took the place of which.
 *
 * <p>A part has at most one successor; it may have taken the place of several. All parts that end
 * in the same current part are one chain.
 *
 * @since 0.1
 */
public final class PartCatalog {

  private final Map<PartNumber, Part> parts;
  private final Map<PartNumber, List<Part>> before;

  private PartCatalog(Map<PartNumber, Part> parts, Map<PartNumber, List<Part>> before) {
    this.parts = Collections.unmodifiableMap(parts);
    this.before = before;
  }

  /**
   * Returns the catalog of some parts.
   *
   * @throws IllegalArgumentException with all that is wrong: a part that is there twice, and so
   *     perhaps has two successors; a successor that is not there; parts that take each other's
   *     place in a circle
   */
  public static PartCatalog of(Collection<Part> parts) {
    Map<PartNumber, Part> byNumber = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Part part : parts) {
      Part other = byNumber.putIfAbsent(part.number(), part);
      if (other != null) {
        problems.add(twice(other, part));
      }
    }
    Map<PartNumber, List<Part>> before = new HashMap<>();
    for (Part part : byNumber.values()) {
      if (part.supersededBy().isPresent()) {
        PartNumber next = part.supersededBy().get();
        before.computeIfAbsent(next, number -> new ArrayList<>()).add(part);
        if (!byNumber.containsKey(next)) {
          problems.add(part.number() + " is superseded by " + next + ", which is not there");
        }
      }
    }
    problems.addAll(circles(byNumber));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "PartCatalog.parts must each be there once and be superseded by parts that are there, in"
              + " no circle, but "
              + String.join("; ", problems));
    }
    before.values().forEach(each -> each.sort(Comparator.comparing(Part::number)));
    return new PartCatalog(byNumber, before);
  }

  private static String twice(Part one, Part other) {
    return one.supersededBy().equals(other.supersededBy())
        ? one.number() + " is there twice"
        : one.number()
            + " is there twice, superseded by "
            + one.supersededBy().map(PartNumber::value).orElse("none")
            + " and by "
            + other.supersededBy().map(PartNumber::value).orElse("none");
  }

  /** Each circle once, from the part of it that comes first in the catalog. */
  private static List<String> circles(Map<PartNumber, Part> parts) {
    List<String> circles = new ArrayList<>();
    Set<PartNumber> done = new HashSet<>();
    for (Part start : parts.values()) {
      Set<PartNumber> way = new LinkedHashSet<>();
      Optional<PartNumber> at = Optional.of(start.number());
      while (at.isPresent() && !done.contains(at.get()) && way.add(at.get())) {
        at = Optional.ofNullable(parts.get(at.get())).flatMap(Part::supersededBy);
      }
      if (at.isPresent() && !done.contains(at.get())) {
        List<PartNumber> all = new ArrayList<>(way);
        List<PartNumber> circle = new ArrayList<>(all.subList(all.indexOf(at.get()), all.size()));
        circle.add(at.get());
        circles.add(
            "these take each other's place in a circle: "
                + String.join(" -> ", circle.stream().map(PartNumber::value).toList()));
      }
      done.addAll(way);
    }
    return circles;
  }

  /** Returns all parts, in the order in which they were given. */
  public Collection<Part> parts() {
    return parts.values();
  }

  /** Returns the part with this number; empty if the store does not know it. */
  public Optional<Part> find(PartNumber number) {
    return Optional.ofNullable(parts.get(requireNonNull(number, "number")));
  }

  /**
   * Returns the part with this number.
   *
   * @throws IllegalArgumentException if the store does not know it
   */
  public Part part(PartNumber number) {
    return find(number)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "PartCatalog.part must be one of the "
                        + parts.size()
                        + " parts, but was "
                        + number));
  }

  /**
   * Returns the part that took the place of this one; empty if it is current.
   *
   * @throws IllegalArgumentException if the store does not know it
   */
  public Optional<Part> successor(PartNumber number) {
    return part(number).supersededBy().map(this::part);
  }

  /**
   * Returns the current part of the chain of this one, which may be itself.
   *
   * @throws IllegalArgumentException if the store does not know it
   */
  public Part current(PartNumber number) {
    Part part = part(number);
    while (part.supersededBy().isPresent()) {
      part = part(part.supersededBy().get());
    }
    return part;
  }

  /**
   * Returns the whole chain of a part: all that end in the same current part, those that are most
   * steps away from it first, and it last.
   *
   * @throws IllegalArgumentException if the store does not know it
   */
  public List<Part> chain(PartNumber number) {
    List<List<Part>> steps = new ArrayList<>();
    List<Part> step = List.of(current(number));
    while (!step.isEmpty()) {
      steps.add(step);
      List<Part> earlier = new ArrayList<>();
      step.forEach(part -> earlier.addAll(before.getOrDefault(part.number(), List.of())));
      step = earlier;
    }
    Collections.reverse(steps);
    return steps.stream().flatMap(List::stream).toList();
  }

  /**
   * Returns what may still be issued of the chain of a part, in the order in which it is used:
   * superseded parts that are known to be used up first, and the current one last.
   *
   * @throws IllegalArgumentException if the store does not know it
   */
  public List<Part> issuable(PartNumber number) {
    return chain(number).stream()
        .filter(part -> part.supersededBy().isEmpty() || part.usedUp().orElse(false))
        .toList();
  }
}
