package io.dealership.examples;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentAnswer;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.ConsentGiver;
import io.dealership.core.service.ConsentNumber;
import io.dealership.core.service.ConsentedItem;
import io.dealership.core.service.EstimatedItem;
import io.dealership.core.service.RefusalRecord;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkEstimate;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkItemKind;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.StandardRoles;
import io.dealership.rules.service.AdditionalWorkQuestion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** What may be billed: an estimate, and two additions of which the customer refused one. */
public final class MayIBillThisExample {

  private MayIBillThisExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var ten = Instant.parse("2026-03-02T02:00:00Z");
    var order = RepairOrderNumber.of("RO-1");
    var service = EstimatedItem.builder().number(WorkItemNumber.of("E1")).text("大保养 major service");
    service.kind(WorkItemKind.LABOR).amount(Money.parse("CNY 1000.00"));
    var said = WorkConsent.builder().number(ConsentNumber.of("C0")).order(order).at(ten);
    said.answer(ConsentAnswer.GIVEN).giver(ConsentGiver.CUSTOMER).channel(ConsentChannel.SIGNATURE);
    var yes = said.shownText("估价单").recordedBy(EmployeeNumber.of("E-7")).build();
    var estimate = WorkEstimate.builder().order(order).addItems(service.build());
    estimate.authorization(yes.withNewTotal(Money.parse("CNY 1000.00")));
    // found, told to advisor and supervisor, and quoted
    var found = AddedItem.builder().kind(WorkItemKind.PART).foundBy(WorkFinder.TECHNICIAN);
    found.number(WorkItemNumber.of("A1")).text("前刹车片 front brake pads").quotedAt(ten);
    found.addReportedTo(StandardRoles.SERVICE_ADVISOR, StandardRoles.WORKSHOP_SUPERVISOR);
    var pads = found.amount(Money.parse("CNY 320.00")).safetyCritical(true).build();
    var tires = pads.withNumber(WorkItemNumber.of("A2")).withText("轮胎 tires");
    var one = yes.withNumber(ConsentNumber.of("C1")).withItems(ConsentedItem.of(pads));
    var second = yes.withNumber(ConsentNumber.of("C2")).withItems(ConsentedItem.of(tires));
    var asked = AdditionalWorkQuestion.builder().estimate(estimate.build()).at(ten);
    asked.zone(ZoneId.of("Asia/Shanghai")).addAdded(pads, tires);
    asked.addConsents(one.withAddedAmount(pads.amount()).withNewTotal(Money.parse("CNY 1320.00")));
    var no = second.withAnswer(ConsentAnswer.REFUSED);
    asked.addConsents(no.withRefusal(RefusalRecord.signed("贵", "打滑")));
    var rules = DealershipRules.standard().service();
    System.out.print(rules.additionalWork().approval(asked.build()).explain(language));
  }
}
