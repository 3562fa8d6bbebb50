package io.dealership.rules.gate;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a list of the knowledge asks for, by codes, and how much of it is known. */
public final class NeededCodes {

  /** What is asked for and known not to be there, in the order of the list. */
  private final List<String> missing;

  /** Whether something is asked for of which nothing is known. */
  private final boolean unknown;

  private final Function<String, LocalText> names;

  /**
   * What of the codes asked for is there.
   *
   * @param names the name of a code for people
   */
  public NeededCodes(
      List<String> asked,
      Collection<?> there,
      Collection<?> lacking,
      Function<String, LocalText> names) {
    Set<String> yes = codes(there);
    Set<String> no = codes(lacking);
    this.missing = asked.stream().filter(no::contains).distinct().toList();
    this.unknown = !asked.stream().allMatch(code -> yes.contains(code) || no.contains(code));
    this.names = names;
  }

  private static Set<String> codes(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.toSet());
  }

  /** One set of all that is there in one way or the other. */
  public static <T> Set<T> either(Collection<? extends T> one, Collection<? extends T> other) {
    Set<T> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  /**
   * Checks that two sets have nothing in common.
   *
   * @throws IllegalArgumentException if they have
   */
  public static void checkApart(String name, Set<?> codes, String otherName, Set<?> others) {
    for (Object code : codes) {
      checkArgument(
          !others.contains(code), "%s must not be in %s, but was %s", name, otherName, code);
    }
  }

  /** Whether all of it is there; empty where that is not known. */
  public Optional<Boolean> complete() {
    if (!missing.isEmpty()) {
      return Optional.of(false);
    }
    return unknown ? Optional.empty() : Optional.of(true);
  }

  /** The codes of what is missing, with commas between them; empty where nothing is known to be. */
  public Optional<String> codes() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }

  /** What is missing, for people. */
  public Optional<LocalText> words() {
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(missing.stream().map(names).toList()));
  }

  /** A list of texts in one. */
  public static LocalText joined(List<LocalText> texts) {
    return new LocalText(
        texts.stream().map(LocalText::zh).collect(Collectors.joining("、")),
        texts.stream().map(LocalText::en).collect(Collectors.joining(", ")));
  }
}
