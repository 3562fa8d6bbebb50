package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the packs have of a pack: its parameters, as the lowest layer has them, and its tables. */
final class LayeredParameters {

  private final KnowledgePack pack;

  /** All packs, the lowest layer first. */
  private final List<KnowledgePack> layers;

  LayeredParameters(KnowledgePacks packs, String pack) {
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    this.pack = packs.pack(pack);
    this.layers = packs.list().stream().sorted(byLayer.reversed()).toList();
  }

  KnowledgePack pack() {
    return pack;
  }

  Parameter get(String name, LocalDate on) {
    checkInForce(pack.isInForce(on), on);
    return layers.stream()
        .flatMap(each -> each.findParameter(name, on).stream())
        .findFirst()
        .orElseGet(() -> pack.parameter(name, on));
  }

  /** The texts of a list, in its order. */
  Set<String> texts(String name, LocalDate on) {
    return new LinkedHashSet<>(get(name, on).texts());
  }

  /** A whole number that has to be in a range. */
  int number(String name, LocalDate on, int least, int most) {
    int value = get(name, on).integer();
    checkArgument(
        value >= least && value <= most,
        "Parameter '%s' must be from %s to %s, but was %s",
        name,
        least,
        most,
        value);
    return value;
  }

  /** A text that has to be one of some. */
  String choice(String name, LocalDate on, Set<String> possible) {
    String value = get(name, on).text();
    checkArgument(
        possible.contains(value),
        "Parameter '%s' must be one of %s, but was %s",
        name,
        possible,
        value);
    return value;
  }

  /** What the pack has on a day. */
  <Q> Q on(Dated<Q> dated, LocalDate on) {
    Optional<Q> found = dated.on(on);
    checkInForce(found.isPresent(), on);
    return found.orElseThrow();
  }

  private void checkInForce(boolean inForce, LocalDate on) {
    checkArgument(
        inForce,
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
  }
}
