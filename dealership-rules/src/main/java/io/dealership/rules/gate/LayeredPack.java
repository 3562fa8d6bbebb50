package io.dealership.rules.gate;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pack with rules, and what packs of lower layers set of its parameters: the lowest layer that
 * has a parameter decides its value.
 */
public final class LayeredPack {

  private final KnowledgePack pack;

  /** All packs, the lowest layer first. */
  private final List<KnowledgePack> layers;

  private LayeredPack(KnowledgePack pack, List<KnowledgePack> layers) {
    this.pack = pack;
    this.layers = List.copyOf(layers);
  }

  /**
   * The pack with this id.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static LayeredPack of(KnowledgePacks packs, String id) {
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    return new LayeredPack(
        packs.pack(id), packs.list().stream().sorted(byLayer.reversed()).toList());
  }

  /** The pack itself. */
  public KnowledgePack pack() {
    return pack;
  }

  /**
   * What the pack has on a day, such as a question.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public <Q> Q ask(Dated<Q> dated, LocalDate on) {
    Optional<Q> found = dated.on(on);
    checkArgument(
        found.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return found.orElseThrow();
  }

  /**
   * The value of a parameter on a day.
   *
   * @throws IllegalArgumentException when no pack has one on that day
   */
  public Parameter parameter(String name, LocalDate on) {
    return find(name, on).orElseGet(() -> pack.parameter(name, on));
  }

  /** The value of a parameter on a day, if there is one. */
  public Optional<Parameter> find(String name, LocalDate on) {
    return layers.stream().flatMap(each -> each.findParameter(name, on).stream()).findFirst();
  }

  /**
   * The texts of a parameter on a day.
   *
   * @throws IllegalArgumentException when no pack has one on that day
   */
  public List<String> texts(String name, LocalDate on) {
    return parameter(name, on).texts();
  }

  /**
   * A whole number that has to be in a range.
   *
   * @throws IllegalArgumentException when it is not, or no pack has one on that day
   */
  public int number(String name, LocalDate on, int least, int most) {
    int value = parameter(name, on).integer();
    checkArgument(
        value >= least && value <= most,
        "Parameter '%s' must be from %s to %s, but was %s",
        name,
        least,
        most,
        value);
    return value;
  }

  /**
   * A text that has to be one of some.
   *
   * @throws IllegalArgumentException when it is not, or no pack has one on that day
   */
  public String choice(String name, LocalDate on, Set<String> possible) {
    String value = parameter(name, on).text();
    checkArgument(
        possible.contains(value),
        "Parameter '%s' must be one of %s, but was %s",
        name,
        possible,
        value);
    return value;
  }

  /**
   * What a list of codes asks for on a day, and how much of it is known.
   *
   * @param parameter the name of the list
   * @param fact the fact by which messages name what is missing
   * @throws IllegalArgumentException when no pack has the list on that day
   */
  public NeededCodes needed(
      String parameter, String fact, LocalDate on, Collection<?> there, Collection<?> lacking) {
    return new NeededCodes(texts(parameter, on), there, lacking, code -> name(fact, code));
  }

  /** The name that a code has in messages for a fact; a layer may name codes of its own. */
  public LocalText name(String fact, String code) {
    return layers.stream()
        .flatMap(each -> each.texts().find("value." + fact + "." + code).stream())
        .findFirst()
        .orElse(LocalText.same(code));
  }
}
