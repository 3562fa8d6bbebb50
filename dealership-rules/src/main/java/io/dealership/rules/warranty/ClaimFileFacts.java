package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimState;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The facts of the file table. */
record ClaimFileFacts(
    ClaimState state,
    Optional<LocalDate> keepUntil,
    List<String> missingDocuments,
    boolean audited,
    LocalDate on) {

  private static final Set<ClaimState> CLOSED = Set.of(ClaimState.PAID, ClaimState.WRITTEN_OFF);

  static final FactType<ClaimFileFacts> TYPE =
      FactType.builder(ClaimFileFacts.class)
          .flag("closed", f -> CLOSED.contains(f.state))
          .optionalInteger("daysToKeep", ClaimFileFacts::daysToKeep)
          .flag("documentsComplete", f -> f.missingDocuments.isEmpty())
          .flag("audited", ClaimFileFacts::audited)
          // for messages only
          .optionalDate("keepUntil", ClaimFileFacts::keepUntil)
          .optionalText("missingDocuments", f -> Optional.of(String.join(", ", f.missingDocuments)))
          .build();

  private OptionalLong daysToKeep() {
    return keepUntil.isPresent()
        ? OptionalLong.of(keepUntil.get().toEpochDay() - on.toEpochDay())
        : OptionalLong.empty();
  }
}
