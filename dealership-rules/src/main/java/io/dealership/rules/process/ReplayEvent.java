package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.SignerCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.Money;

/**
 * Something that happened in a case that is replayed: a {@link CaseEvent} that is cheap to make.
 *
 * @param step what happened
 * @param instances in which instance of each part that the activity lies in, from the outermost
 *     inwards and from 1; none for an activity of the outermost graph
 * @param at when
 * @param by who did it; empty if that is not known
 * @param as as what; empty if that is not known
 * @param documents the documents that it produced or brought in
 * @param signedBy who signed
 * @param amount the amount that it is about
 * @since 0.1
 */
public record ReplayEvent(
    ReplayStep step,
    List<Integer> instances,
    Instant at,
    Optional<EmployeeNumber> by,
    Optional<RoleId> as,
    Set<DocumentCode> documents,
    Set<SignerCode> signedBy,
    Optional<Money> amount) {

  /** Copies list and sets. */
  public ReplayEvent {
    requireNonNull(step, "step");
    instances = List.copyOf(instances);
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(as, "as");
    documents = Set.copyOf(documents);
    signedBy = Set.copyOf(signedBy);
    requireNonNull(amount, "amount");
  }

  /** The same in these instances. */
  public ReplayEvent in(List<Integer> others) {
    return new ReplayEvent(step, others, at, by, as, documents, signedBy, amount);
  }

  /** The path with the numbers of the instances. */
  public ActivityPath path() {
    if (instances.isEmpty()) {
      return step.path();
    }
    List<ActivityPath.Part> parts = new ArrayList<>();
    List<ActivityPath.Part> plain = step.path().parts();
    for (int i = 0; i < plain.size(); i++) {
      parts.add(
          new ActivityPath.Part(
              plain.get(i).code(),
              i < instances.size() ? OptionalInt.of(instances.get(i)) : OptionalInt.empty()));
    }
    return new ActivityPath(parts);
  }

  /** As an event of a history, with an id. */
  CaseEvent asCaseEvent(EventId id) {
    return CaseEvent.builder()
        .id(id)
        .activity(path())
        .at(at)
        .by(by)
        .as(as)
        .addAllDocuments(documents)
        .addAllSignedBy(signedBy)
        .amount(amount)
        .build();
  }
}
