package io.dealership.rules.gate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of the knowledge asks for, by codes, and how much of it is known.
 *
 * @param missing what is asked for and known not to be there, in the order of the list
 * @param unknown whether something is asked for of which nothing is known
 */
public record Listed(List<String> missing, boolean unknown) {

  /** Copies the list. */
  public Listed {
    missing = List.copyOf(missing);
  }

  /**
   * What a list asks for.
   *
   * @param asked the codes of the list
   * @param there values whose text is the code of what is there
   * @param lacking values whose text is the code of what is known not to be there
   */
  public static Listed of(Collection<String> asked, Collection<?> there, Collection<?> lacking) {
    Set<String> yes = codes(there);
    Set<String> no = codes(lacking);
    Set<String> missing = new LinkedHashSet<>(asked);
    missing.retainAll(no);
    return new Listed(
        List.copyOf(missing),
        !asked.stream().allMatch(code -> yes.contains(code) || no.contains(code)));
  }

  private static Set<String> codes(Collection<?> values) {
    Set<String> codes = new LinkedHashSet<>();
    values.forEach(value -> codes.add(value.toString()));
    return codes;
  }

  /** Whether all of it is there; empty when that is not known. */
  public Optional<Boolean> complete() {
    return missing.isEmpty() ? unknown ? Optional.empty() : Optional.of(true) : Optional.of(false);
  }

  /** What is missing, for a message; empty when nothing is known to be. */
  public Optional<String> missingText() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }
}
