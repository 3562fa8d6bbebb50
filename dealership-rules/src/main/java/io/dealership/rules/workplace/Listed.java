package io.dealership.rules.workplace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of the knowledge asks for, by codes, and how much of it is known.
 *
 * @param missing what is asked for and known not to be there, in the order of the list
 * @param unknown whether something is asked for of which nothing is known
 */
record Listed(Set<String> missing, boolean unknown) {

  Listed {
    missing = new LinkedHashSet<>(missing);
  }

  static Listed of(Collection<String> asked, Collection<?> there, Collection<?> lacking) {
    Set<String> yes = codes(there);
    Set<String> no = codes(lacking);
    Set<String> missing = new LinkedHashSet<>(asked);
    missing.retainAll(no);
    return new Listed(
        missing, !asked.stream().allMatch(code -> yes.contains(code) || no.contains(code)));
  }

  private static Set<String> codes(Collection<?> values) {
    Set<String> codes = new LinkedHashSet<>();
    values.forEach(value -> codes.add(value.toString()));
    return codes;
  }

  Optional<Boolean> complete() {
    return missing.isEmpty() ? unknown ? Optional.empty() : Optional.of(true) : Optional.of(false);
  }

  Optional<String> missingText() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }
}
