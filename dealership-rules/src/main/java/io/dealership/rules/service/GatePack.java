package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A pack with the tables of gates, and the lower layers that may set its parameters. */
final class GatePack {

  private final KnowledgePack pack;

  /** All packs, the lowest layer first. */
  private final List<KnowledgePack> layers;

  private GatePack(KnowledgePack pack, List<KnowledgePack> layers) {
    this.pack = pack;
    this.layers = List.copyOf(layers);
  }

  /**
   * The pack with this id.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  static GatePack of(KnowledgePacks packs, String id) {
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    return new GatePack(packs.pack(id), packs.list().stream().sorted(byLayer.reversed()).toList());
  }

  KnowledgePack pack() {
    return pack;
  }

  /**
   * The question as it is on a day.
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  <F, T extends Enum<T>> Question<F, T> ask(Dated<Question<F, T>> questions, LocalDate on) {
    Optional<Question<F, T>> question = questions.on(on);
    checkArgument(
        question.isPresent(),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
    return question.get();
  }

  /** The value of a parameter on a day, as the lowest layer that has one sets it. */
  Parameter parameter(String name, LocalDate on) {
    return layers.stream()
        .flatMap(each -> each.findParameter(name, on).stream())
        .findFirst()
        .orElseGet(() -> pack.parameter(name, on));
  }

  /**
   * What a list of codes asks for on a day, and how much of it is known.
   *
   * @param parameter the name of the list
   * @param fact the fact by which messages name what is missing
   */
  NeededCodes needed(
      String parameter, String fact, LocalDate on, Collection<?> there, Collection<?> lacking) {
    return new NeededCodes(
        parameter(parameter, on).texts(), there, lacking, code -> name(fact, code));
  }

  /** The name that a code has in messages for a fact; a layer may name codes of its own. */
  LocalText name(String fact, String code) {
    return layers.stream()
        .flatMap(each -> each.texts().find("value." + fact + "." + code).stream())
        .findFirst()
        .orElse(LocalText.same(code));
  }
}
