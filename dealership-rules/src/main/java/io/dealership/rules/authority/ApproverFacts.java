package io.dealership.rules.authority;

import io.dealership.core.authority.Delegation;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The facts of the table of approvers: what stands against somebody, or that nothing does. */
@Value.Immutable
interface ApproverFacts {

  FactType<ApproverFacts> TYPE =
      FactType.builder(ApproverFacts.class)
          .choice("obstacle", Obstacle.class, ApproverFacts::obstacle)
          // for messages only
          .optionalWords("action", f -> Optional.of(f.action()))
          .optionalText("employee", f -> Optional.of(f.employee().value()))
          .optionalWords("approver", ApproverFacts::approver)
          .optionalWords("post", ApproverFacts::post)
          .optionalDate("from", f -> f.term().map(Assignment::from).or(f::delegatedFrom))
          .optionalDate("until", f -> f.term().flatMap(Assignment::until).or(f::delegatedUntil))
          .optionalText("giver", f -> f.giver().map(EmployeeNumber::value))
          .optionalText(
              "limit", f -> f.delegation().flatMap(Delegation::limit).map(Money::toString))
          .optionalWords("amount", ApproverFacts::amount)
          .optionalText("chain", ApproverFacts::chain)
          .optionalInteger("longestChain", f -> OptionalLong.of(f.longestChain()))
          .date("on", ApproverFacts::on)
          .build();

  static ImmutableApproverFacts.Builder of(
      Obstacle obstacle, Ask ask, EmployeeNumber employee, LocalDate on) {
    return ImmutableApproverFacts.builder()
        .obstacle(obstacle)
        .action(ask.action.name())
        .amount(ask.amountInWords())
        .employee(employee)
        .longestChain(ask.desk.longestChain())
        .on(on);
  }

  Obstacle obstacle();

  LocalText action();

  EmployeeNumber employee();

  /** The posts that approve it, for people. */
  Optional<LocalText> approver();

  /** A post of the employee or of the giver. */
  Optional<LocalText> post();

  /** When that post is held. */
  Optional<Assignment> term();

  /** Whose authority is used. */
  Optional<EmployeeNumber> giver();

  Optional<Delegation> delegation();

  Optional<LocalText> amount();

  /** The people of a chain of delegations, for people. */
  Optional<String> chain();

  int longestChain();

  LocalDate on();

  private Optional<LocalDate> delegatedFrom() {
    return delegation().map(Delegation::from);
  }

  private Optional<LocalDate> delegatedUntil() {
    return delegation().map(Delegation::until);
  }
}
