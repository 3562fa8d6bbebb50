package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Odometer;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.DealershipRules;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** What holds for the payment of every job line. */
class PaymentPropertyTest {

  private static final WarrantyRules LAW = DealershipRules.standard().warranty();

  /** Somebody owes the whole repair, or the customer gets a part without anybody owing it. */
  private static final Set<PaymentOutcome> PAID =
      EnumSet.of(
          PaymentOutcome.RECALL,
          PaymentOutcome.REPAIR_GUARANTEE,
          PaymentOutcome.STATUTORY_WARRANTY,
          PaymentOutcome.MAKER_PROMISE,
          PaymentOutcome.PART_WARRANTY,
          PaymentOutcome.USED_CAR_GUARANTEE,
          PaymentOutcome.EXTENDED_CONTRACT);

  private static boolean isPaid(LinePaymentQuestion question) {
    return LAW.payment(question, PlainPayment.ON)
        .decision()
        .outcome()
        .filter(PAID::contains)
        .isPresent();
  }

  @Property(tries = 500)
  void more_distance_never_turns_unpaid_into_paid(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 20_000) int more) {
    LinePaymentQuestion question = PlainPayment.any(random);
    int odometer = question.line().odometer().orElseThrow().kilometers();
    LinePaymentQuestion further =
        question.withLine(question.line().withOdometer(Odometer.of(odometer + more)));

    assertThat(isPaid(question) || !isPaid(further)).isTrue();
  }

  @Property(tries = 500)
  void later_terms_never_turn_paid_into_unpaid(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 400) int days) {
    LinePaymentQuestion question = PlainPayment.any(random);
    List<EarlierRepair> promised = new ArrayList<>();
    question
        .earlierRepairs()
        .forEach(
            repair ->
                promised.add(
                    repair.withPromised(WarrantyTerm.parse("P" + (days + 1) + "D/900 km"))));
    LinePaymentQuestion better =
        question
            .withEarlierRepairs(promised)
            .withInstalledPart(question.installedPart().map(part -> longer(part, days)))
            .withUsedCarSale(question.usedCarSale().map(sale -> longer(sale, days)))
            .withContract(question.contract().map(contract -> longer(contract, days)));

    assertThat(!isPaid(question) || isPaid(better)).isTrue();
  }

  private static InstalledPart longer(InstalledPart part, int days) {
    return part.withTerm(WarrantyTerm.parse("P" + (366 + days) + "D/" + (10_000 + days) + " km"));
  }

  private static UsedCarSale longer(UsedCarSale sale, int days) {
    return sale.withPromised(WarrantyTerm.parse("P" + (1 + days) + "D/" + (1 + days) + " km"));
  }

  private static ExtendedContract longer(ExtendedContract contract, int days) {
    return contract.withTerm(
        WarrantyTerm.parse("P" + (366 + days) + "D/" + (10_000 + days) + " km"));
  }

  @Property(tries = 500)
  void the_shares_are_exactly_the_line_and_none_is_negative(@ForAll Random random) {
    LinePaymentQuestion question = PlainPayment.any(random);
    LinePayment payment = LAW.payment(question, PlainPayment.ON);

    Money labor = Money.parse("CNY 0.00");
    Money material = labor;
    for (PaymentShare share : payment.shares()) {
      labor = labor.plus(share.labor());
      material = material.plus(share.material());
    }
    assertThat(labor).isEqualTo(question.labor().orElseThrow());
    assertThat(material).isEqualTo(question.material().orElseThrow());
    assertThat(payment.shares()).isNotEmpty();
  }

  @Property(tries = 300)
  void a_line_cut_in_two_is_paid_by_the_same_layer_and_the_halves_add_up(
      @ForAll Random random, @ForAll @IntRange(min = 0, max = 100) int percent) {
    LinePaymentQuestion question = PlainPayment.any(random);
    Money labor = question.labor().orElseThrow();
    Money material = question.material().orElseThrow();
    Money firstLabor = labor.multipliedBy(percent).dividedBy(100, RoundingMode.DOWN);
    Money firstMaterial = material.multipliedBy(percent).dividedBy(100, RoundingMode.DOWN);
    LinePayment first = LAW.payment(with(question, firstLabor, firstMaterial), PlainPayment.ON);
    LinePayment second =
        LAW.payment(
            with(question, labor.minus(firstLabor), material.minus(firstMaterial)),
            PlainPayment.ON);

    assertThat(first.decision().outcome()).isEqualTo(second.decision().outcome());
    assertThat(total(first).plus(total(second))).isEqualTo(labor.plus(material));
  }

  private static LinePaymentQuestion with(
      LinePaymentQuestion question, Money labor, Money material) {
    return LinePaymentQuestion.builder()
        .line(question.line())
        .labor(labor)
        .material(material)
        .addAllRecalls(question.recalls())
        .addAllEarlierRepairs(question.earlierRepairs())
        .complainedOn(question.complainedOn())
        .installedPart(question.installedPart())
        .usedCarSale(question.usedCarSale())
        .contract(question.contract())
        .goodwill(question.goodwill())
        .build();
  }

  private static Money total(LinePayment payment) {
    return payment.shares().stream()
        .map(PaymentShare::total)
        .reduce(Money.parse("CNY 0.00"), Money::plus);
  }
}
