package io.dealership.rules.document;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A document from outside cannot be used; names all of its problems at once. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * An exception for these problems.
   *
   * @throws IllegalArgumentException when there is no problem
   */
  public InvalidDocumentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException(
          "InvalidDocumentException.problems must not be empty, but were []");
    }
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
