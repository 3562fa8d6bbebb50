package io.dealership.rules.process;

import static io.dealership.core.process.AmountRuleKind.AT_MOST;
import static io.dealership.core.process.AmountRuleKind.EQUALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.EventId;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Amounts that have to fit together, and certificates that a step asks for. */
class AmountAndCertificateTest {

  private static Activity.Builder activity(String code) {
    return Activity.builder().code(code).name(new LocalText(code, code));
  }

  private static AmountRule rule(io.dealership.core.process.AmountRuleKind kind, String... others) {
    return new AmountRule(kind, List.of(others).stream().map(ActivityPath::parse).toList());
  }

  private static final Workflow WORKFLOW =
      new Workflow(
          "bill",
          "1",
          new LocalText("结算", "Bill"),
          new ActivityGraph(
              List.of(
                  activity("estimate").build(),
                  activity("item")
                      .part(new ActivityGraph(List.of(activity("consent").build()), List.of()))
                      .build(),
                  activity("settle").addAmounts(rule(AT_MOST, "estimate", "item/consent")).build(),
                  activity("pay").addAmounts(rule(EQUALS, "settle")).build(),
                  activity("drive").addCertificates("driving-license").build()),
              List.of()));

  private static final RoleHolders HOLDERS =
      new RoleHolders() {
        @Override
        public boolean mayActAs(EmployeeNumber employee, RoleId role, Instant at) {
          return true;
        }

        @Override
        public boolean hasCertificate(EmployeeNumber employee, String certificate, Instant at) {
          return employee.value().equals("E-1") && certificate.equals("driving-license");
        }
      };

  private static final ProcessDesk DESK =
      new ProcessDesk(WorkflowEngine.of(WORKFLOW), ServiceVisit.TIME, HOLDERS, Guards.none());

  private static CaseEvent event(int second, String path) {
    return CaseEvent.builder()
        .id(EventId.of("e" + second))
        .activity(ActivityPath.parse(path))
        .at(ServiceVisit.NINE.plusSeconds(second))
        .build();
  }

  private static CaseEvent event(int second, String path, String amount) {
    return event(second, path).withAmount(Money.parse(amount));
  }

  private static ProcessCase agreed() {
    return DESK.begin(CaseNumber.of("RO-1"))
        .record(event(1, "estimate", "CNY 1000"))
        .record(event(2, "item"))
        .record(event(3, "item#1/consent", "CNY 200"))
        .record(event(4, "item"))
        .record(event(5, "item#2/consent", "CNY 50"));
  }

  private static List<String> causes(ProcessCase one, CaseEvent event) {
    return one.unmet(event).stream().map(each -> each.message(WORKFLOW, Locale.ENGLISH)).toList();
  }

  @Test
  void what_was_estimated_and_agreed_to_is_the_most_that_is_settled() {
    assertThat(causes(agreed(), event(6, "settle", "CNY 1250"))).isEmpty();
    assertThat(causes(agreed(), event(6, "settle", "CNY 1250.01")))
        .containsExactly("The amount exceeds that of “estimate”: CNY 1250.01 / CNY 1250.00.");
  }

  @Test
  void a_later_amount_takes_the_place_of_an_earlier_one() {
    ProcessCase again = agreed().record(event(6, "estimate", "CNY 900"));

    assertThat(causes(again, event(7, "settle", "CNY 1150"))).isEmpty();
    assertThat(causes(again, event(7, "settle", "CNY 1150.01"))).hasSize(1);
  }

  @Test
  void what_is_paid_is_what_was_settled() {
    ProcessCase settled = agreed().record(event(6, "settle", "CNY 1200"));

    assertThat(causes(settled, event(7, "pay", "CNY 1200"))).isEmpty();
    assertThat(causes(settled, event(7, "pay", "CNY 1199.99")))
        .containsExactly("The amount is not that of “settle”: CNY 1199.99 / CNY 1200.00.");
    assertThat(causes(settled, event(7, "pay", "CNY 1200.01"))).hasSize(1);
  }

  @Test
  void an_amount_that_is_missing_or_of_another_currency_is_not_compared() {
    ProcessCase settled = agreed().record(event(6, "settle", "CNY 1200"));
    String unknown = "The amount of “pay” is not known, or of another currency.";

    assertThat(causes(settled, event(7, "pay"))).containsExactly(unknown);
    assertThat(causes(settled, event(7, "pay", "USD 1200")))
        .containsExactly("The amount of “settle” is not known, or of another currency.");
    assertThat(causes(agreed().record(event(6, "settle")), event(7, "pay", "CNY 1200")))
        .containsExactly("The amount of “settle” is not known, or of another currency.");
  }

  @Test
  void nothing_is_compared_with_what_was_not_done() {
    ProcessCase begun = DESK.begin(CaseNumber.of("RO-1"));

    assertThat(begun.unmet(event(1, "pay", "CNY 5"))).isEmpty();
    assertThat(begun.unmet(event(1, "settle"))).isEmpty();
  }

  @Test
  void a_certificate_is_asked_of_who_does_it() {
    ProcessCase begun = DESK.begin(CaseNumber.of("RO-1"));
    CaseEvent drive = event(1, "drive");

    assertThat(begun.unmet(drive.withBy(EmployeeNumber.of("E-1")))).isEmpty();
    assertThat(begun.unmet(drive.withBy(EmployeeNumber.of("E-2"))))
        .containsExactly(
            Unmet.of(UnmetKind.NOT_QUALIFIED, ActivityPath.of("drive"), "driving-license"));
    assertThat(begun.unmet(drive))
        .containsExactly(Unmet.of(UnmetKind.PERSON_UNKNOWN, ActivityPath.of("drive")));
    assertThat(ServiceVisit.HOLDERS.hasCertificate(EmployeeNumber.of("E-1"), "x", Instant.EPOCH))
        .isFalse();
  }

  @Test
  void a_desk_has_the_calendars_of_all_limits() {
    ActivityGraph part =
        new ActivityGraph(
            List.of(activity("a").build(), activity("b").build()),
            List.of(
                Relation.of("a", RelationKind.DEMANDS, "b").within(TimeLimit.days(1)).on("bank")));
    Workflow workflow =
        new Workflow(
            "w",
            "1",
            new LocalText("流程", "Process"),
            new ActivityGraph(List.of(activity("p").part(part).build()), List.of()));
    WorkflowEngine engine = WorkflowEngine.of(workflow);

    assertThatThrownBy(() -> new ProcessDesk(engine, ServiceVisit.TIME, HOLDERS, Guards.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "StoreTimes.named must have the calendars of all limits, but [bank] are none of []");
    assertThatThrownBy(() -> ServiceVisit.TIME.time(Optional.of("bank")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("StoreTimes.named must have the calendar of a limit, but 'bank' is none of []");
    StoreTimes both =
        new StoreTimes(ServiceVisit.TIME.usual(), Map.of("bank", ServiceVisit.TIME.usual()));
    assertThat(new ProcessDesk(engine, both, HOLDERS, Guards.none()).time()).isEqualTo(both);
  }
}
