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
import java.util.Optional;

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

  Parameter parameter(String name, LocalDate on) {
    return layers.stream()
        .flatMap(each -> each.findParameter(name, on).stream())
        .findFirst()
        .orElseGet(() -> pack.parameter(name, on));
  }

  List<String> texts(String name, LocalDate on) {
    return parameter(name, on).texts();
  }
}
