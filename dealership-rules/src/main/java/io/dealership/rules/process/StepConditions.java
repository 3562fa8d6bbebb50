package io.dealership.rules.process;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.SignerCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** All conditions of one event of a case: order, time, person, hands, papers and decisions. */
final class StepConditions {

  private final CaseSoFar before;
  private final ProcessDesk desk;
  private final CaseEvent event;
  private final Activity activity;
  private final List<Unmet> unmet = new ArrayList<>();

  StepConditions(CaseSoFar before, CaseEvent event) {
    this.before = before;
    this.desk = before.desk();
    this.event = event;
    Place place = desk.engine().place(event.activity());
    this.activity = place.innermost().activities.get(place.last());
  }

  Activity activity() {
    return activity;
  }

  /** What does not depend on who does it and what comes of it. */
  List<Unmet> forAnybody() {
    order();
    needs();
    guards();
    return List.copyOf(unmet);
  }

  List<Unmet> all() {
    order();
    look(CaseAspect.ROLES, this::person);
    look(CaseAspect.CERTIFICATES, this::certificates);
    look(CaseAspect.HANDS, this::hands);
    look(CaseAspect.DOCUMENTS, this::needs);
    look(CaseAspect.DOCUMENTS, this::produces);
    look(CaseAspect.SIGNATURES, this::signatures);
    look(CaseAspect.AMOUNTS, this::amounts);
    look(CaseAspect.GUARDS, this::guards);
    return List.copyOf(unmet);
  }

  private void look(CaseAspect aspect, Runnable conditions) {
    if (before.scope().has(aspect)) {
      conditions.run();
    }
  }

  private void order() {
    unmet.addAll(
        desk.engine().unmetIn(before.standing(), event.activity(), event.at(), desk.time()));
  }

  private void person() {
    if (activity.roles().isEmpty()) {
      return;
    }
    if (event.by().isEmpty()) {
      unmet.add(Unmet.of(UnmetKind.PERSON_UNKNOWN, event.activity()));
      return;
    }
    EmployeeNumber by = event.by().get();
    List<RoleId> roles =
        activity.roles().stream()
            .filter(role -> event.as().isEmpty() || event.as().get().equals(role))
            .toList();
    if (roles.stream().noneMatch(role -> desk.holders().mayActAs(by, role, event.at()))) {
      unmet.add(
          Unmet.of(
              UnmetKind.NOT_IN_ROLE,
              event.activity(),
              activity.roles().stream()
                  .map(RoleId::code)
                  .collect(Collectors.joining(Unmet.BETWEEN_CODES))));
    }
  }

  private void hands() {
    for (ActivityPath other : activity.otherHandsThan()) {
      for (CaseEvent last : meant(other)) {
        ActivityPath done = last.activity();
        Optional<EmployeeNumber> doer = last.by();
        if (doer.isEmpty() || event.by().isEmpty()) {
          unmet.add(Unmet.of(UnmetKind.PERSON_UNKNOWN, doer.isEmpty() ? done : event.activity()));
        } else if (doer.equals(event.by())) {
          unmet.add(Unmet.of(UnmetKind.SAME_HANDS, done));
        }
      }
    }
  }

  private void certificates() {
    for (String certificate : activity.certificates()) {
      if (event.by().isEmpty()) {
        unmet.add(Unmet.of(UnmetKind.PERSON_UNKNOWN, event.activity()));
      } else if (!desk.holders().hasCertificate(event.by().get(), certificate, event.at())) {
        unmet.add(Unmet.of(UnmetKind.NOT_QUALIFIED, event.activity(), certificate));
      }
    }
  }

  private void amounts() {
    for (AmountRule rule : activity.amounts()) {
      List<CaseEvent> others =
          rule.others().stream().flatMap(path -> meant(path).stream()).toList();
      if (!others.isEmpty()) {
        amount(rule.kind(), others);
      }
    }
  }

  private void amount(AmountRuleKind kind, List<CaseEvent> others) {
    Optional<ActivityPath> unknown =
        Stream.concat(Stream.of(event), others.stream())
            .filter(
                one ->
                    one.amount().isEmpty()
                        || !one.amount()
                            .get()
                            .isSameCurrency(event.amount().orElse(one.amount().get())))
            .map(CaseEvent::activity)
            .findFirst();
    if (unknown.isPresent()) {
      unmet.add(Unmet.of(UnmetKind.AMOUNT_UNKNOWN, unknown.get()));
      return;
    }
    Money own = event.amount().orElseThrow();
    Money sum = Money.total(others.stream().map(other -> other.amount().orElseThrow()).toList());
    String what = own + " / " + sum;
    if (kind == AmountRuleKind.EQUALS && !own.isEqual(sum)) {
      unmet.add(Unmet.of(UnmetKind.AMOUNT_DIFFERS, others.get(0).activity(), what));
    } else if (kind == AmountRuleKind.AT_MOST && own.isGreaterThan(sum)) {
      unmet.add(Unmet.of(UnmetKind.AMOUNT_TOO_HIGH, others.get(0).activity(), what));
    }
  }

  /** What happened last of the activities that a path of the definition means, in their order. */
  private List<CaseEvent> meant(ActivityPath other) {
    return before.latest().values().stream()
        .filter(last -> isMeant(other, last.activity()))
        .sorted(Comparator.comparing(CaseEvent::activity))
        .toList();
  }

  /**
   * Whether a path of the definition means an activity of the case: one of the same instance as the
   * event, or else of a graph further out.
   */
  private boolean isMeant(ActivityPath other, ActivityPath done) {
    List<ActivityPath.Part> way = event.activity().parts();
    for (int level = way.size() - 1; level >= 0; level--) {
      boolean sameWay =
          done.parts().size() == level + other.parts().size()
              && done.parts().subList(0, level).equals(way.subList(0, level));
      if (sameWay && codes(done, level).equals(codes(other, 0))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> codes(ActivityPath path, int from) {
    return path.parts().stream().skip(from).map(ActivityPath.Part::code).toList();
  }

  private void needs() {
    for (DocumentCode document : activity.needs()) {
      if (before.scope().sees(document)
          && !before.hasDocument(document)
          && !event.documents().contains(document)) {
        unmet.add(Unmet.of(UnmetKind.DOCUMENT_MISSING, event.activity(), document.code()));
      }
    }
  }

  private void produces() {
    for (DocumentCode document : activity.produces()) {
      if (before.scope().sees(document) && !event.documents().contains(document)) {
        unmet.add(Unmet.of(UnmetKind.DOCUMENT_NOT_PRODUCED, event.activity(), document.code()));
      }
    }
  }

  private void signatures() {
    for (SignerCode signer : activity.signers()) {
      if (before.scope().sees(signer) && !event.signedBy().contains(signer)) {
        unmet.add(Unmet.of(UnmetKind.SIGNATURE_MISSING, event.activity(), signer.code()));
      }
    }
  }

  private void guards() {
    for (GuardCode guard : activity.guards()) {
      GuardAnswer answer = desk.guards().ask(guard, before.history(), event);
      if (!answer.allows().equals(Optional.of(true))) {
        unmet.add(
            new Unmet(
                answer.allows().isPresent() ? UnmetKind.GUARD_CLOSED : UnmetKind.GUARD_UNDECIDED,
                event.activity(),
                Optional.empty(),
                Optional.of(guard.code()),
                answer.findings()));
      }
    }
  }
}
