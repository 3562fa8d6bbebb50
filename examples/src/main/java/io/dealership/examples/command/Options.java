package io.dealership.examples.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The options of a command: {@code --name value}, {@code --name=value} or {@code --name}.
 *
 * @param values the values by the name of the option, without its hyphens
 * @param problems what is wrong, all of it
 */
public record Options(Map<String, List<String>> values, List<String> problems) {

  /**
   * Reads arguments.
   *
   * @param single the options that may stand once, with a value
   * @param repeated the options that may stand several times, with a value
   * @param flags the options without a value
   */
  public static Options parse(
      List<String> arguments, Set<String> single, Set<String> repeated, Set<String> flags) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    List.of(single, repeated, flags).forEach(all -> all.forEach(name -> known.add("--" + name)));
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      String option = equals < 0 ? argument : argument.substring(0, equals);
      if (!known.contains(option)) {
        problems.add("Unknown option '" + option + "'. The options are " + known + ".");
        if (option.startsWith("--") && equals < 0 && isValue(arguments, i + 1)) {
          i++; // its value, most likely
        }
        continue;
      }
      String name = option.substring(2);
      List<String> given = values.computeIfAbsent(name, none -> new ArrayList<>());
      if (flags.contains(name)) {
        if (equals >= 0) {
          problems.add("Option '" + option + "' takes no value.");
        }
      } else if (equals >= 0) {
        given.add(argument.substring(equals + 1));
      } else if (isValue(arguments, i + 1)) {
        i++;
        given.add(arguments.get(i));
      } else {
        problems.add("Option '" + option + "' needs a value.");
      }
      if (given.size() > 1 && single.contains(name)) {
        problems.add("Option '" + option + "' may be given once, but was given " + given + ".");
      }
    }
    return new Options(values, problems);
  }

  private static boolean isValue(List<String> arguments, int at) {
    return at < arguments.size() && !arguments.get(at).startsWith("--");
  }

  /** Whether an option is there. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of an option that may stand once. */
  public Optional<String> one(String name) {
    return all(name).stream().findFirst();
  }

  /** All values of an option, in their order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
