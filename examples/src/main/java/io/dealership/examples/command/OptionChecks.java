package io.dealership.examples.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks the values of options, and collects what is wrong with them.
 *
 * @param options the options
 * @param problems what is wrong; grows
 */
public record OptionChecks(Options options, List<String> problems) {

  /** The value must be one of some. */
  public void choice(String name, Set<String> choices) {
    options
        .one(name)
        .filter(value -> !choices.contains(value))
        .ifPresent(
            value ->
                refuse(
                    name, "be " + String.join(" or ", choices.stream().sorted().toList()), value));
  }

  /**
   * The value must have a form.
   *
   * @param form what it must be, such as {@code be a day such as 2026-03-02}
   * @param reader reads it; empty when it has another form
   */
  public void form(String name, String form, Function<String, ? extends Optional<?>> reader) {
    options
        .one(name)
        .filter(value -> reader.apply(value).isEmpty())
        .ifPresent(value -> refuse(name, form, value));
  }

  /** The values must name files that are there. */
  public void read(String... names) {
    for (String name : names) {
      form(
          name,
          "name a file that is there",
          file -> path(file).filter(path -> Files.isReadable(path) && !Files.isDirectory(path)));
    }
  }

  /** The values must name files that can be written. */
  public void written(String... names) {
    for (String name : names) {
      form(
          name,
          "name a file in a folder that is there",
          file -> path(file).filter(OptionChecks::canBeWritten));
    }
  }

  /** All values must name folders with a pack. */
  public void packs(String name) {
    for (String folder : options.all(name)) {
      if (path(folder).filter(path -> Files.isRegularFile(path.resolve("pack.json"))).isEmpty()) {
        refuse(name, "name a folder with a pack.json", folder);
      }
    }
  }

  /** No file is read and written, or written twice. */
  public void differ(String... names) {
    List<Path> seen = new ArrayList<>();
    for (String name : names) {
      Optional<Path> path =
          options.one(name).flatMap(OptionChecks::path).map(p -> p.toAbsolutePath().normalize());
      if (path.isPresent() && seen.contains(path.get())) {
        refuse(name, "name a file of its own", path.get().toString());
      }
      path.filter(file -> !Files.exists(file) || Files.isRegularFile(file)).ifPresent(seen::add);
    }
  }

  /** Says that a value is not what it must be. */
  public void refuse(String name, String must, String value) {
    problems.add("Option '--" + name + "' must " + must + ", but was '" + value + "'.");
  }

  private static boolean canBeWritten(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
