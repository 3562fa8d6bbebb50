package io.dealership.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the problems of one or more documents, so that all of them can be named at once.
 *
 * <p>Keeps the first 1,000 and counts the rest, so that a hostile document stays bounded. Belongs
 * to one thread.
 */
public final class Problems {

  private static final int MOST = 1_000;

  private final List<Problem> list = new ArrayList<>();
  private int dropped;
  private String lastFile = "";

  /** No problems yet. */
  public Problems() {}

  /** Adds one problem. */
  public void add(Problem problem) {
    if (list.size() < MOST) {
      list.add(problem);
    } else {
      dropped++;
      lastFile = problem.file();
    }
  }

  /** Adds one problem. */
  public void add(String file, String place, String value, String expectation) {
    add(new Problem(file, place, value, expectation));
  }

  /** Adds a problem with a value of a JSON tree; the value is shown as compact JSON. */
  public void add(String file, JsonValue value, String expectation) {
    add(file, value.place().toString(), value.toString(), expectation);
  }

  /**
   * Adds a problem with a value of a JSON tree, and a guess at what was meant on a line of its own.
   */
  public void add(String file, JsonValue value, String expectation, Optional<String> maybe) {
    add(file, value.place().toString(), value + maybe(maybe), expectation);
  }

  /** Adds several problems. */
  public void addAll(List<Problem> problems) {
    problems.forEach(this::add);
  }

  static String maybe(Optional<String> guess) {
    return guess.map(g -> "\n  Maybe you meant '" + g + "'.").orElse("");
  }

  /** How many problems there are, also those that are counted only. */
  public int count() {
    return list.size() + dropped;
  }

  /** Whether further problems are counted only, so that it is time to stop reading. */
  boolean isFull() {
    return list.size() == MOST;
  }

  /** Whether there is no problem. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The problems in the order in which they were found. */
  public List<Problem> list() {
    if (dropped == 0) {
      return List.copyOf(list);
    }
    List<Problem> all = new ArrayList<>(list);
    all.add(
        new Problem(lastFile, "further places", "more", "at most " + MOST + " problems to show"));
    return List.copyOf(all);
  }

  /**
   * Does nothing when there is no problem.
   *
   * @throws InvalidDocumentException with all problems when there is one
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidDocumentException(list());
    }
  }
}
