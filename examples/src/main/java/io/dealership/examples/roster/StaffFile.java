package io.dealership.examples.roster;

import io.dealership.core.organization.Staff;
import io.dealership.examples.command.LineProblem;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The file that says who holds which post in a store, for other commands. */
public final class StaffFile {

  private StaffFile() {}

  /**
   * Reads a file; what is wrong with one assignment is told, and the others are used.
   *
   * @param file the name of the file, for the problems
   * @param roles the ids of the roles that there are
   * @param locale the language of what is wrong
   * @return the staff; empty when its store cannot be read, or the document breaks off
   */
  public static Optional<Staff> read(
      String file, byte[] bytes, Set<String> roles, Locale locale, Consumer<LineProblem> problems)
      throws IOException {
    Known known = new Known(roles, Set.of(), Set.of(), Set.of(), Set.of());
    return new StaffDocument(known, locale, problems).read(file, bytes);
  }
}
