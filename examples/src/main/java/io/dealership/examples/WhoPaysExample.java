package io.dealership.examples;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.ContractApproval;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.LinePaymentQuestion;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;

/** Asks who pays for a gearbox after the warranty by law has ended, over all layers of warranty. */
public final class WhoPaysExample {

  private WhoPaysExample() {}

  public static void main(String[] args) {
    // four years and 80,000 km: the law asks for nothing any more
    var line =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(VehicleUse.HOUSEHOLD)
            .deliveredOn(LocalDate.of(2024, 3, 15))
            .odometer(Odometer.of(80_000))
            .component(Component.TRANSMISSION)
            .diagnosis(Diagnosis.CONFIRMED_DEFECT)
            .build();
    // but the customer has an extended warranty, of which he bears the first 500
    var contract =
        ExtendedContract.builder()
            .number("EW-7")
            .startsOn(LocalDate.of(2027, 3, 15))
            .startsAt(Odometer.of(60_000))
            .term(WarrantyTerm.parse("P2Y/60000 km"))
            .deductible(Money.parse("CNY 500.00"))
            .pausesInShop(false)
            .approval(ContractApproval.APPROVED)
            .build();
    var question =
        LinePaymentQuestion.builder()
            .line(line)
            .labor(Money.parse("CNY 600.00"))
            .material(Money.parse("CNY 2400.00"))
            .contract(contract)
            .build();

    var payment = DealershipRules.standard().warranty().payment(question, LocalDate.of(2028, 3, 2));

    System.out.print(payment.decision().explain(Locale.ENGLISH));
    payment.layers().forEach(System.out::println);
    payment.shares().forEach(System.out::println);
  }
}
