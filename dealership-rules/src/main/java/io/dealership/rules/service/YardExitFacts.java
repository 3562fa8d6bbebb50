package io.dealership.rules.service;

import io.dealership.core.service.ExitConfirmation;
import io.dealership.core.service.ExitConfirmationKind;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts of the table of the yard gate.
 *
 * <p>Of several confirmations of a kind one has to fit with those of the other kinds, so that
 * another one never closes the gate. Confirmations of other orders do not count.
 */
final class YardExitFacts {

  static final FactType<YardExitFacts> TYPE =
      FactType.builder(YardExitFacts.class)
          .optionalFlag("confirmationsThere", YardExitFacts::confirmationsThere)
          .flag("ofThisOrder", f -> f.strays().isEmpty())
          .flag("peopleApart", f -> f.peopleApart)
          .optionalFlag("postsApart", f -> agreed(f.postsApart(true), f.postsApart(false)))
          .optionalFlag(
              "passAfterPayment", f -> agreed(f.passAfterPayment(true), f.passAfterPayment(false)))
          // for messages only
          .optionalWords("missingConfirmations", f -> f.names(f.missing()))
          .optionalWords("strayConfirmations", f -> f.names(f.strays()))
          .optionalText("samePeople", f -> f.repeated(each -> Optional.of(each.by())))
          .optionalText("samePosts", f -> f.repeated(ExitConfirmation::role))
          .build();

  private final YardExitQuestion question;
  private final List<String> asked;
  private final LayeredPack pack;

  /** Of each kind that is asked for and there: its confirmations of this order. */
  private final List<List<ExitConfirmation>> there = new ArrayList<>();

  private final boolean peopleApart;

  YardExitFacts(YardExitQuestion question, List<String> asked, LayeredPack pack) {
    this.question = question;
    this.asked = asked;
    this.pack = pack;
    asked.stream().map(this::ofThisOrder).filter(kind -> !kind.isEmpty()).forEach(there::add);
    this.peopleApart = fits(YardExitFacts::differentPeople);
  }

  private List<ExitConfirmation> ofThisOrder(String kind) {
    return question.confirmations().stream()
        .filter(each -> each.kind().code().equals(kind) && each.order().equals(question.order()))
        .distinct()
        .toList();
  }

  private boolean isConfirmed(String kind) {
    return question.confirmations().stream().anyMatch(each -> each.kind().code().equals(kind));
  }

  private List<String> missing() {
    Set<String> missing =
        question.missing().stream().map(ExitConfirmationKind::code).collect(Collectors.toSet());
    return asked.stream().filter(missing::contains).toList();
  }

  /** What only another order has. */
  private List<String> strays() {
    return asked.stream().filter(kind -> isConfirmed(kind) && ofThisOrder(kind).isEmpty()).toList();
  }

  private Optional<Boolean> confirmationsThere() {
    if (!missing().isEmpty()) {
      return Optional.of(false);
    }
    return asked.stream().allMatch(this::isConfirmed) ? Optional.of(true) : Optional.empty();
  }

  // ---- whether one of each kind can be chosen so that all fit ----

  private static boolean differentPeople(ExitConfirmation one, ExitConfirmation other) {
    return !one.by().equals(other.by());
  }

  private static boolean differentPosts(
      ExitConfirmation one, ExitConfirmation other, boolean hopeful) {
    return one.role().isEmpty() || other.role().isEmpty()
        ? hopeful
        : !one.role().equals(other.role());
  }

  private static boolean inOrder(ExitConfirmation one, ExitConfirmation other, boolean hopeful) {
    boolean pair =
        one.kind().equals(ExitConfirmationKind.PAYMENT)
            && other.kind().equals(ExitConfirmationKind.GATE_PASS);
    if (!pair) {
      return true;
    }
    return one.at().isEmpty() || other.at().isEmpty()
        ? hopeful
        : !other.at().get().isBefore(one.at().get());
  }

  private boolean postsApart(boolean hopeful) {
    return fits(
        (one, other) ->
            (!peopleApart || differentPeople(one, other)) && differentPosts(one, other, hopeful));
  }

  private boolean passAfterPayment(boolean hopeful) {
    boolean posts = postsApart(hopeful);
    return fits(
        (one, other) ->
            (!peopleApart || differentPeople(one, other))
                && (!posts || differentPosts(one, other, hopeful))
                && inOrder(one, other, hopeful)
                && inOrder(other, one, hopeful));
  }

  private static Optional<Boolean> agreed(boolean better, boolean worse) {
    return better && !worse ? Optional.empty() : Optional.of(better);
  }

  private boolean fits(BiPredicate<ExitConfirmation, ExitConfirmation> together) {
    return fits(new ArrayList<>(), together);
  }

  private boolean fits(
      List<ExitConfirmation> chosen, BiPredicate<ExitConfirmation, ExitConfirmation> together) {
    if (chosen.size() == there.size()) {
      return true;
    }
    for (ExitConfirmation next : there.get(chosen.size())) {
      if (chosen.stream().allMatch(each -> together.test(each, next))) {
        chosen.add(next);
        if (fits(chosen, together)) {
          return true;
        }
        chosen.remove(chosen.size() - 1);
      }
    }
    return false;
  }

  // ---- words ----

  private Optional<LocalText> names(List<String> kinds) {
    List<LocalText> names = kinds.stream().map(kind -> pack.name("confirmation", kind)).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(names));
  }

  /** Who or what stands at more than one kind. */
  private <T extends Comparable<T>> Optional<String> repeated(
      Function<ExitConfirmation, Optional<T>> attribute) {
    Map<T, Set<ExitConfirmationKind>> kinds = new HashMap<>();
    there.stream()
        .flatMap(Collection::stream)
        .forEach(
            each ->
                attribute
                    .apply(each)
                    .ifPresent(
                        value ->
                            kinds
                                .computeIfAbsent(value, name -> new HashSet<>())
                                .add(each.kind())));
    Set<T> repeated = new TreeSet<>();
    kinds.forEach(
        (value, where) -> {
          if (where.size() > 1) {
            repeated.add(value);
          }
        });
    return repeated.isEmpty()
        ? Optional.empty()
        : Optional.of(repeated.stream().map(Objects::toString).collect(Collectors.joining(", ")));
  }
}
