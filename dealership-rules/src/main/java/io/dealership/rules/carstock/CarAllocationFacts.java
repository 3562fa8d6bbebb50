package io.dealership.rules.carstock;

import io.dealership.core.sales.CertificateKeeper;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.OptionalLong;

/** The facts of the gate before a car is set aside for a buyer: those of the question. */
final class CarAllocationFacts {

  static final FactType<CarAllocationQuestion> TYPE =
      FactType.builder(CarAllocationQuestion.class)
          .optionalFlag("inStock", CarAllocationQuestion::inStock)
          .optionalFlag("promised", CarAllocationQuestion::promised)
          .optionalChoice(
              "certificate", CertificateKeeper.class, CarAllocationQuestion::certificate)
          .optionalFlag("releaseArranged", CarAllocationQuestion::releaseArranged)
          .optionalFlag("orderKept", CarAllocationFacts::orderKept)
          // for messages only
          .optionalInteger(
              "olderCars", q -> q.olderCars().map(OptionalLong::of).orElse(OptionalLong.empty()))
          .optionalDate("oldestSince", CarAllocationQuestion::oldestSince)
          .build();

  private CarAllocationFacts() {}

  /** No older car waits, or it is noted why it does. */
  private static Optional<Boolean> orderKept(CarAllocationQuestion question) {
    if (question.exceptionNoted().orElse(false) || question.olderCars().orElse(1) == 0) {
      return Optional.of(true);
    }
    boolean known = question.exceptionNoted().isPresent() && question.olderCars().isPresent();
    return known ? Optional.of(false) : Optional.empty();
  }
}
