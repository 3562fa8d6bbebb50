package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a pack come from: resources of a class, or a folder.
 *
 * <p>Names are relative and use {@code /}. A source gives out no file outside of it.
 */
public final class PackSource {

  private final Function<String, ? extends @Nullable InputStream> opener;
  private final Optional<Path> folder;

  private PackSource(
      Function<String, ? extends @Nullable InputStream> opener, Optional<Path> folder) {
    this.opener = opener;
    this.folder = folder;
  }

  /**
   * A source that opens each file by its name, such as {@code name ->
   * Vendor.class.getResourceAsStream(name)}.
   *
   * @param opener opens a file, or gives null when there is none of that name
   */
  public static PackSource of(Function<String, ? extends @Nullable InputStream> opener) {
    return new PackSource(requireNonNull(opener, "opener"), Optional.empty());
  }

  /**
   * The folder that has {@code pack.json} in it. Files whose names begin with a dot are not seen.
   */
  public static PackSource folder(Path folder) {
    return new PackSource(name -> open(folder, name), Optional.of(folder));
  }

  /**
   * Whether a name is of the form {@link Forms#PATH}: looked at by hand, for each start would pay
   * for a regular expression.
   */
  static boolean isPath(String name) {
    boolean partBegins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      if (c == '/' ? partBegins : !(word || (c == '.' || c == '-') && !partBegins)) {
        return false;
      }
      partBegins = c == '/';
    }
    return !partBegins;
  }

  /**
   * Opens a file.
   *
   * @return the file; null when there is none of that name
   * @throws IllegalArgumentException when the name is absolute or leads out of the source
   * @throws UncheckedIOException when the file cannot be opened
   */
  public @Nullable InputStream open(String name) {
    checkArgument(
        isPath(name),
        "PackSource.open must be given %s, but was given \"%s\"",
        Forms.PATH_SAYS,
        name);
    return opener.apply(name);
  }

  /**
   * The names of all files in order; empty when the source cannot tell, as with resources.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public Optional<List<String>> names() {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path root = folder.get();
    try (Stream<Path> all = Files.walk(root)) {
      List<String> names = new ArrayList<>();
      all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .forEach(names::add);
      return Optional.of(List.copyOf(names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      checkArgument(
          file.toRealPath().startsWith(folder.toRealPath()),
          "PackSource.open must be given a file inside of its folder, but was given a link out of"
              + " it: %s",
          name);
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
