package io.dealership.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A command: its name and the names of its options.
 *
 * @param name its name; its help is in {@code name_en.txt} and {@code name_zh.txt}
 * @param home the class beside which its resources are
 * @param options the names of its options
 * @param broken the exit code when a document cannot be used
 */
public record CommandKind(String name, Class<?> home, Names options, int broken) {

  /**
   * Names of options; {@code help} is one of all commands.
   *
   * @param single the options that may stand once, with a value
   * @param repeated the options that may stand several times, with a value
   * @param flags the options without a value
   */
  public record Names(Set<String> single, Set<String> repeated, Set<String> flags) {

    /** Copies the names. */
    public Names {
      single = Set.copyOf(single);
      repeated = Set.copyOf(repeated);
      flags = Set.copyOf(flags);
    }
  }

  /** A resource of the command. */
  public InputStream resource(String file) {
    return requireNonNull(home.getResourceAsStream(file), file);
  }

  /** The help of the command. */
  String help(Locale locale, Function<Locale, String> more) {
    String file = name + (locale.getLanguage().equals("zh") ? "_zh.txt" : "_en.txt");
    try (InputStream in = resource(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + more.apply(locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
