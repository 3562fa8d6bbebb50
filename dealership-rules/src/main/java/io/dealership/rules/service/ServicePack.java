package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A pack of the service department with the packs of lower layers, which may set its parameters.
 *
 * @param layers all packs, the lowest layer first
 */
record ServicePack(KnowledgePack pack, List<KnowledgePack> layers) {

  static ServicePack of(KnowledgePacks packs, String id) {
    Comparator<KnowledgePack> byLayer = Comparator.comparing(each -> each.descriptor().layer());
    return new ServicePack(
        packs.pack(id), packs.list().stream().sorted(byLayer.reversed()).toList());
  }

  <F, T extends Enum<T>> Question<F, T> ask(Dated<Question<F, T>> questions, LocalDate on) {
    checkInForce(on);
    return questions.on(on).orElseThrow();
  }

  private void checkInForce(LocalDate on) {
    checkArgument(
        pack.isInForce(on),
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
  }

  /** A parameter as a pack of a lower layer sets it, else of this pack. */
  Parameter parameter(String name, LocalDate on) {
    checkInForce(on);
    return layers.stream()
        .flatMap(each -> each.findParameter(name, on).stream())
        .findFirst()
        .orElseGet(() -> pack.parameter(name, on));
  }

  /** A parameter as the law has it, whatever packs of lower layers say. */
  Parameter law(String name, LocalDate on) {
    checkInForce(on);
    return pack.parameter(name, on);
  }
}
