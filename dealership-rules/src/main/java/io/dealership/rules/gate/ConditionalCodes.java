package io.dealership.rules.gate;

import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What several lists of the knowledge ask for, by codes, each under a condition of its own, and how
 * much of it is known.
 */
public final class ConditionalCodes {

  private final LayeredPack pack;
  private final LocalDate on;
  private final Set<String> certain = new LinkedHashSet<>();
  private final Set<String> possible = new LinkedHashSet<>();
  private final Set<String> there;
  private final Set<String> lacking;

  /**
   * None yet.
   *
   * @param there what is there
   * @param lacking what is known not to be there
   */
  public ConditionalCodes(
      LayeredPack pack, LocalDate on, Collection<?> there, Collection<?> lacking) {
    this.pack = pack;
    this.on = on;
    this.there = codes(there);
    this.lacking = codes(lacking);
  }

  private static Set<String> codes(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.toSet());
  }

  /**
   * These, and those of a list.
   *
   * @param needed whether the list is asked for; empty when that is not known
   */
  public ConditionalCodes and(String parameter, Optional<Boolean> needed) {
    if (!needed.equals(Optional.of(false))) {
      (needed.isPresent() ? certain : possible).addAll(pack.parameter(parameter, on).texts());
    }
    return this;
  }

  private List<String> missing() {
    return certain.stream().filter(lacking::contains).toList();
  }

  /** Whether all of it is there; empty where that is not known. */
  public Optional<Boolean> complete() {
    if (!missing().isEmpty()) {
      return Optional.of(false);
    }
    boolean all = there.containsAll(certain) && there.containsAll(possible);
    return all ? Optional.of(true) : Optional.empty();
  }

  /**
   * What is missing, for people.
   *
   * @param fact the fact by which messages name the codes
   */
  public Optional<LocalText> words(String fact) {
    List<LocalText> names = new ArrayList<>();
    missing().forEach(code -> names.add(pack.name(fact, code)));
    return names.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(names));
  }
}
