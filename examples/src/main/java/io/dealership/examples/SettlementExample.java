package io.dealership.examples;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.ChargeCode;
import io.dealership.core.settlement.ChargeKind;
import io.dealership.core.settlement.ChargeLine;
import io.dealership.core.settlement.ChargeUnit;
import io.dealership.core.settlement.ListPrice;
import io.dealership.core.settlement.PartKind;
import io.dealership.core.settlement.PriceBook;
import io.dealership.core.settlement.PriceList;
import io.dealership.core.settlement.SettlementList;
import io.dealership.core.settlement.SettlementStep;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxTerms;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.settlement.SettlementQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** Holds a bill against the displayed prices, asks whether it may be paid, and splits its tax. */
public final class SettlementExample {

  private SettlementExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var service = DealershipRules.standard().service();
    var today = LocalDate.of(2026, 3, 2);
    // whoever states an amount says at which rate tax is in it
    var tax = TaxTerms.included(TaxRate.ofPercent("13"));
    var labor = ListPrice.builder().code(ChargeCode.of("LABOR")).unit(ChargeUnit.HOUR).tax(tax);
    var hour = labor.price(Money.parse("CNY 200.00")).from(today.minusYears(1)).build();
    var pump = hour.withCode(ChargeCode.of("PUMP")).withUnit(ChargeUnit.PIECE);
    var prices = PriceBook.of(PriceList.of(hour, pump.withPrice(Money.parse("CNY 500.00"))));
    // two hours at 220.00, though 200.00 are displayed; a part of another brand, without a word
    var work = ChargeLine.builder().lineNumber(1).code(hour.code()).kind(ChargeKind.LABOR);
    work.unit(ChargeUnit.HOUR).quantity(BigDecimal.valueOf(2)).trade("mechanical").tax(tax);
    work.unitPrice(Money.parse("CNY 220.00")).payer(BillPayer.CUSTOMER);
    var part = ChargeLine.builder().lineNumber(2).code(pump.code()).kind(ChargeKind.PART);
    part.unit(ChargeUnit.PIECE).quantity(BigDecimal.ONE).unitPrice(Money.parse("CNY 500.00"));
    part.tax(tax).payer(BillPayer.CUSTOMER).partKind(PartKind.SAME_QUALITY).noticeRecorded(false);
    var list = SettlementList.of("RO-1", List.of(work.build(), part.build()));
    var check = service.prices().check(list, prices, today);
    System.out.println(check.charged() + " - " + check.excess() + " = " + check.billable());
    var question = SettlementQuestion.builder().step(SettlementStep.TAKE_PAYMENT).list(list);
    question.prices(prices).authorized(Money.parse("CNY 1000.00")).consentOpen(false);
    question.checkedAgainstWork(true).listIssued(true).listExplained(true).listSigned(false);
    question.paidAtCounter(true).accompanied(true).advisorTakesMoney(false);
    System.out.print(service.settlement().step(question.build(), today).explain(language));
    for (var share : service.settlement().split(list, today)) {
      System.out.println(share.payer() + ": " + share.total() + " = " + share.total().gross());
    }
  }
}
