import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the class with a constant for each role of the standard catalog, from the files of the
 * catalog; the build runs it before it compiles, so that no id is ever written twice by hand. A
 * test compares the constants with the catalog that was loaded.
 */
public final class RoleConstants {

  private static final Pattern ROLE =
      Pattern.compile(
          "\"id\": \"([a-z0-9-]+)\",\\s*\"names\": \\{\\s*\"zh\": \\[\\s*\"([^\"]+)\"[^\\]]*\\],"
              + "\\s*\"en\": \\[\\s*\"([^\"]+)\"");

  private RoleConstants() {}

  /**
   * Runs it.
   *
   * @param args the folder with the files of roles, and the folder for sources
   */
  public static void main(String[] args) throws IOException {
    TreeMap<String, String> names = new TreeMap<>();
    for (Path file : files(Path.of(args[0]))) {
      Matcher role = ROLE.matcher(Files.readString(file, UTF_8));
      while (role.find()) {
        names.put(role.group(1), role.group(3) + " (" + role.group(2) + ")");
      }
    }
    StringBuilder to = new StringBuilder();
    to.append("package io.dealership.rules.organization;\n\n")
        .append("import io.dealership.core.organization.RoleId;\n\n")
        .append("/**\n * The ids of the roles of the standard catalog.\n *\n")
        .append(" * <p>Generated from the files of the catalog.\n *\n * @since 0.1\n */\n")
        .append("public final class StandardRoles {\n\n");
    names.forEach(
        (id, name) ->
            to.append("  /** ")
                .append(name)
                .append(". */\n  public static final RoleId ")
                .append(id.toUpperCase(Locale.ROOT).replace('-', '_'))
                .append(" =\n      RoleId.of(\"")
                .append(id)
                .append("\");\n\n"));
    to.append("  private StandardRoles() {}\n}\n");
    Path folder = Path.of(args[1], "io", "dealership", "rules", "organization");
    Path file = folder.resolve("StandardRoles.java");
    if (!Files.exists(file) || !Files.readString(file, UTF_8).contentEquals(to)) {
      Files.createDirectories(folder);
      Files.writeString(file, to, UTF_8);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
