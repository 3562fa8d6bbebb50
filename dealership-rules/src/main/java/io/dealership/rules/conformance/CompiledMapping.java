package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.rules.eventlog.LogAmount;
import io.dealership.rules.eventlog.LogCorrection;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogProof;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayStep;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.Money;

/** What the names of a log mean, each found with one look. */
final class CompiledMapping {

  /** What is kept of names that are not in the mapping, so that a hostile log costs no memory. */
  private static final int MOST_NAMES = 1 << 14;

  /** A role that nobody holds: what the log says and the mapping does not know. */
  private static final Optional<RoleId> UNKNOWN_ROLE = Optional.of(RoleId.of("not-in-the-mapping"));

  /** What an activity of the log means. */
  enum Sense {
    STEP,
    IGNORED,
    CORRECTION,
    UNKNOWN
  }

  /**
   * The meaning of a name of an activity.
   *
   * @param instances the numbers of the instances, where the name itself has them
   * @param assumed the documents that are taken as produced
   */
  record Target(
      Sense sense,
      long digest,
      Optional<ReplayStep> step,
      List<Integer> instances,
      Optional<LogCorrection> correction,
      Set<DocumentCode> assumed) {}

  /** Somebody who does something. */
  record Doer(Optional<EmployeeNumber> number, long digest) {

    static final Doer NOBODY = new Doer(Optional.empty(), 0);
  }

  private final LogMapping mapping;
  private final ReplayDesk desk;
  private final LogCheckOptions options;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<String, Doer> doers = new HashMap<>();
  private final Map<String, Optional<RoleId>> roles = new HashMap<>();
  private final Set<DocumentCode> seenDocuments = new LinkedHashSet<>();

  CompiledMapping(LogMapping mapping, ReplayDesk desk, LogCheckOptions options) {
    this.mapping = mapping;
    this.desk = desk;
    this.options = options;
    mapping.documents().forEach(proof -> seenDocuments.add(proof.proves()));
    checkArgument(
        mapping.workflow().equals(desk.workflow().id()),
        "LogMapping.workflow must be that of the desk, %s, but was %s",
        desk.workflow().id(),
        mapping.workflow());
    mapping.activities().forEach((name, path) -> targets.put(name, step(name, path, List.of())));
    mapping.ignored().forEach(name -> targets.put(name, other(name, Sense.IGNORED)));
    mapping
        .corrections()
        .forEach(
            (name, correction) ->
                targets.put(
                    name,
                    new Target(
                        Sense.CORRECTION,
                        Digests.of(name),
                        Optional.empty(),
                        List.of(),
                        Optional.of(correction),
                        Set.of())));
  }

  private Target step(String name, ActivityPath path, List<Integer> instances) {
    ReplayStep step = desk.step(path);
    Set<DocumentCode> assumed =
        options.unseenDocuments() == UnseenDocuments.TAKEN_AS_PRODUCED
            ? Set.copyOf(
                step.activity().produces().stream()
                    .filter(document -> !seenDocuments.contains(document))
                    .toList())
            : Set.of();
    return new Target(
        Sense.STEP, Digests.of(name), Optional.of(step), instances, Optional.empty(), assumed);
  }

  private static Target other(String name, Sense sense) {
    return new Target(
        sense, Digests.of(name), Optional.empty(), List.of(), Optional.empty(), Set.of());
  }

  /** The meaning of a name; one that is not in the mapping may be the path of an activity. */
  Target target(String name) {
    Target known = targets.get(name);
    if (known != null) {
      return known;
    }
    Target found = byPath(name).orElseGet(() -> other(name, Sense.UNKNOWN));
    if (targets.size() < MOST_NAMES + mapping.activities().size()) {
      targets.put(name, found);
    }
    return found;
  }

  private Optional<Target> byPath(String name) {
    try {
      ActivityPath path = ActivityPath.parse(name);
      ActivityPath plain = RuleFinder.withoutNumbers(path);
      if (desk.workflow().graph().find(plain).isEmpty()) {
        return Optional.empty();
      }
      List<OptionalInt> numbers =
          path.parts().subList(0, path.parts().size() - 1).stream()
              .map(ActivityPath.Part::instance)
              .toList();
      boolean isNumbered = numbers.stream().allMatch(OptionalInt::isPresent);
      return Optional.of(
          step(
              name,
              plain,
              isNumbered ? numbers.stream().map(OptionalInt::getAsInt).toList() : List.of()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Doer doer(LogEvent event) {
    if (event.resource().isEmpty()) {
      return Doer.NOBODY;
    }
    String name = event.resource().get();
    Doer known = doers.get(name);
    if (known == null) {
      if (doers.size() >= MOST_NAMES) {
        doers.clear();
      }
      known = new Doer(number(name), Digests.of(name));
      doers.put(name, known);
    }
    return known;
  }

  private Optional<EmployeeNumber> number(String name) {
    EmployeeNumber mapped = mapping.employees().get(name);
    if (mapped != null) {
      return Optional.of(mapped);
    }
    try {
      return Optional.of(EmployeeNumber.of(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<RoleId> role(LogEvent event) {
    if (event.role().isEmpty()) {
      return Optional.empty();
    }
    String name = event.role().get();
    Optional<RoleId> known = roles.get(name);
    if (known == null) {
      if (roles.size() >= MOST_NAMES) {
        roles.clear();
      }
      known = named(name);
      roles.put(name, known);
    }
    return known;
  }

  private Optional<RoleId> named(String name) {
    RoleId mapped = mapping.roles().get(name);
    if (mapped != null) {
      return Optional.of(mapped);
    }
    try {
      return Optional.of(RoleId.of(name));
    } catch (IllegalArgumentException e) {
      return UNKNOWN_ROLE;
    }
  }

  Set<DocumentCode> documents(LogEvent event, Set<DocumentCode> assumed) {
    Set<DocumentCode> proven = proven(event, mapping.documents());
    if (assumed.isEmpty()) {
      return proven;
    }
    if (proven.isEmpty()) {
      return assumed;
    }
    Set<DocumentCode> both = new LinkedHashSet<>(assumed);
    both.addAll(proven);
    return both;
  }

  Set<SignerCode> signedBy(LogEvent event) {
    return proven(event, mapping.signatures());
  }

  private static <C> Set<C> proven(LogEvent event, List<LogProof<C>> proofs) {
    if (proofs.isEmpty() || event.attributes().isEmpty()) {
      return Set.of();
    }
    Set<C> found = Set.of();
    for (LogProof<C> proof : proofs) {
      if (proof.isIn(event)) {
        if (found.isEmpty()) {
          found = Set.of(proof.proves());
        } else {
          found = new LinkedHashSet<>(found);
          found.add(proof.proves());
        }
      }
    }
    return found;
  }

  /** The amount of an event; empty as well if it is none that the currency knows. */
  Optional<Money> amount(LogEvent event, ReplayStep step) {
    if (!step.needsAmount() || mapping.amount().isEmpty()) {
      return Optional.empty();
    }
    LogAmount where = mapping.amount().get();
    String text = event.attributes().get(where.attribute());
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Money.of(where.currency(), new BigDecimal(text.trim())));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The attribute that tells the instances of a part apart. */
  Optional<String> instanceIn(ActivityPath opener) {
    return Optional.ofNullable(mapping.instances().get(opener));
  }
}
