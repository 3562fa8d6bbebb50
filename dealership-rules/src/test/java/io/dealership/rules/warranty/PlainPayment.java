package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleClass;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.ContractApproval;
import io.dealership.core.warranty.Diagnosis;
import io.dealership.core.warranty.EarlierRepair;
import io.dealership.core.warranty.Evidence;
import io.dealership.core.warranty.ExclusionGround;
import io.dealership.core.warranty.ExtendedContract;
import io.dealership.core.warranty.Goodwill;
import io.dealership.core.warranty.InstalledPart;
import io.dealership.core.warranty.MakerDecision;
import io.dealership.core.warranty.OpenRecall;
import io.dealership.core.warranty.PartWarrantor;
import io.dealership.core.warranty.RepairCause;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.warranty.UsedCarSale;
import io.dealership.core.warranty.WarrantyTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who pays for a fully known line of a household car sold in 2023 or 2024, in plain code. */
final class PlainPayment {

  /** A Monday, so that terms end on the rest days before it. */
  static final LocalDate ON = LocalDate.of(2027, 4, 5);

  private PlainPayment() {}

  static LinePaymentQuestion any(Random random) {
    LocalDate sold = LocalDate.of(2024, 3, 15).plusDays(random.nextInt(60));
    WarrantyQuestion.Builder line =
        WarrantyQuestion.builder()
            .vehicleClass(VehicleClass.PASSENGER_CAR)
            .vehicleUse(random.nextInt(4) > 0 ? VehicleUse.HOUSEHOLD : VehicleUse.TAXI)
            .invoicedOn(sold)
            .deliveredOn(sold)
            .saleOnRecord(true)
            .component(random.nextInt(2) > 0 ? Component.ENGINE : Component.AIR_CONDITIONING)
            .odometer(Odometer.of(59_990 + random.nextInt(20)))
            .diagnosis(one(Diagnosis.values(), random))
            .makerDecision(one(MakerDecision.values(), random));
    if (random.nextInt(5) == 0) {
      line.putExclusionEvidence(ExclusionGround.IMPROPER_USE, Evidence.PROVEN);
    }
    LinePaymentQuestion.Builder question =
        LinePaymentQuestion.builder()
            .line(line.build())
            .labor(Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(100_000)))
            .material(Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(300_000)));
    if (random.nextInt(12) == 0) {
      question.addRecalls(OpenRecall.builder().number("R").addComponents(Component.ENGINE).build());
    }
    if (random.nextInt(3) == 0) {
      question.addEarlierRepairs(
          EarlierRepair.builder()
              .kind(RepairKind.MINOR_REPAIR)
              .leftShopOn(ON.minusDays(8 + random.nextInt(5)))
              .leftShopAt(Odometer.of(57_995 + random.nextInt(10)))
              .reworks(random.nextInt(4))
              .usable(random.nextInt(4) == 0)
              .cause(one(RepairCause.values(), random))
              .build());
      question.complainedOn(ON.minusDays(random.nextInt(6)));
    }
    if (random.nextInt(3) == 0) {
      question.installedPart(
          InstalledPart.builder()
              .installedOn(ON.minusYears(1).plusDays(random.nextInt(5) - 2))
              .installedAt(Odometer.of(49_995 + random.nextInt(10)))
              .term(WarrantyTerm.parse("P1Y/10000 km"))
              .warrantor(one(PartWarrantor.values(), random))
              .build());
    }
    if (random.nextInt(3) == 0) {
      question.usedCarSale(
          UsedCarSale.builder()
              .byDealer(random.nextInt(8) > 0)
              .toEndUser(random.nextInt(8) > 0)
              .firstRegisteredOn(sold)
              .deliveredOn(ON.minusMonths(3).plusDays(random.nextInt(5) - 2))
              .odometer(Odometer.of(54_995 + random.nextInt(10)))
              .formerUse(random.nextInt(5) > 0 ? VehicleUse.HOUSEHOLD : VehicleUse.RENTAL)
              .build());
    }
    if (random.nextInt(2) == 0) {
      ExtendedContract.Builder contract =
          ExtendedContract.builder()
              .number("EW")
              .startsOn(ON.minusYears(1).plusDays(random.nextInt(5) - 2))
              .startsAt(Odometer.of(49_995 + random.nextInt(10)))
              .term(WarrantyTerm.parse("P1Y/10000 km"))
              .laborPercent(random.nextInt(101))
              .materialPercent(random.nextInt(101))
              .pausesInShop(false)
              .approval(one(ContractApproval.values(), random));
      if (random.nextInt(3) == 0) {
        contract.addComponents(Component.ENGINE);
      }
      if (random.nextInt(3) == 0) {
        contract.deductible(Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(100_000)));
      }
      if (random.nextInt(3) == 0) {
        contract.available(
            Money.ofMinor(CurrencyUnit.of("CNY"), Math.max(0, random.nextInt(100_000) - 20_000)));
      }
      question.contract(contract.build());
    }
    if (random.nextInt(2) == 0) {
      int maker = random.nextInt(101);
      question.goodwill(
          Goodwill.builder()
              .decision(one(MakerDecision.values(), random))
              .validUntil(
                  random.nextInt(2) > 0
                      ? Optional.empty()
                      : Optional.of(ON.plusDays(random.nextInt(3) - 1)))
              .makerLaborPercent(maker)
              .storeLaborPercent(random.nextInt(101 - maker))
              .makerMaterialPercent(maker)
              .storeMaterialPercent(random.nextInt(101 - maker))
              .build());
    }
    return question.build();
  }

  private static <E> E one(E[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  static PaymentOutcome outcome(LinePaymentQuestion q) {
    WarrantyQuestion line = q.line();
    Component component = line.component().orElseThrow();
    int odometer = line.odometer().orElseThrow().kilometers();
    Diagnosis diagnosis = line.diagnosis().orElseThrow();
    boolean defect = diagnosis == Diagnosis.CONFIRMED_DEFECT;
    boolean unclear = diagnosis == Diagnosis.UNCLEAR;
    if (q.recalls().stream().anyMatch(r -> r.components().contains(component))) {
      return PaymentOutcome.RECALL;
    }
    String guarantee = "none";
    for (EarlierRepair repair : q.earlierRepairs()) {
      LocalDate back = q.complainedOn().orElseThrow();
      boolean in =
          ChronoUnit.DAYS.between(repair.leftShopOn().orElseThrow(), back) <= 10
              && odometer - repair.leftShopAt().orElseThrow().kilometers() <= 2_000;
      RepairCause cause = repair.cause().orElseThrow();
      if (in && cause != RepairCause.ANOTHER_CAUSE) {
        boolean late = ChronoUnit.DAYS.between(back, ON) > 3;
        boolean own = cause == RepairCause.THE_REPAIR || late;
        boolean vain = repair.reworks() >= 2 && !repair.usable().orElseThrow();
        guarantee = own || vain ? "pays" : "waits";
      }
    }
    if (guarantee.equals("pays")) {
      return PaymentOutcome.REPAIR_GUARANTEE;
    }
    String law = law(line, odometer, defect, unclear);
    if (law.equals("law")) {
      return PaymentOutcome.STATUTORY_WARRANTY;
    }
    boolean excluded = law.equals("excluded");
    boolean part =
        q.installedPart()
            .filter(
                p ->
                    !ON.isAfter(p.installedOn().plusYears(1))
                        && odometer - p.installedAt().orElseThrow().kilometers() <= 10_000)
            .isPresent();
    if (part && defect && !excluded) {
      return PaymentOutcome.PART_WARRANTY;
    }
    boolean free = law.equals("not") || law.equals("borderline");
    boolean used = component.equals(Component.ENGINE) && usedCar(q, odometer);
    if (used && defect && free) {
      return PaymentOutcome.USED_CAR_GUARANTEE;
    }
    boolean contract = q.contract().filter(c -> contract(c, component, odometer)).isPresent();
    ContractApproval approval =
        q.contract().map(ExtendedContract::approval).orElse(ContractApproval.NOT_NEEDED);
    boolean approved =
        approval == ContractApproval.NOT_NEEDED || approval == ContractApproval.APPROVED;
    if (contract && approved && defect && free) {
      return PaymentOutcome.EXTENDED_CONTRACT;
    }
    MakerDecision goodwill = q.goodwill().map(Goodwill::decision).orElse(MakerDecision.NOT_ASKED);
    boolean over = q.goodwill().flatMap(Goodwill::validUntil).filter(ON::isAfter).isPresent();
    boolean mayBeKind = free || excluded;
    boolean held =
        law.equals("held")
            || guarantee.equals("waits")
            || (part && unclear && !excluded)
            || (used && unclear && free)
            || (contract && free && unclear && approval != ContractApproval.REFUSED)
            || (contract && free && defect && !approved && approval != ContractApproval.REFUSED)
            || (goodwill == MakerDecision.PENDING && mayBeKind);
    if (held) {
      return PaymentOutcome.HELD;
    }
    if (law.equals("borderline")) {
      return PaymentOutcome.BORDERLINE;
    }
    return goodwill == MakerDecision.APPROVED && !over && mayBeKind
        ? PaymentOutcome.GOODWILL
        : PaymentOutcome.CUSTOMER_PAYS;
  }

  private static String law(WarrantyQuestion line, int odometer, boolean defect, boolean unclear) {
    if (line.exclusionEvidence().containsValue(Evidence.PROVEN)) {
      return "excluded";
    }
    if (line.vehicleUse().orElseThrow() != VehicleUse.HOUSEHOLD || odometer > 60_000) {
      return "not";
    }
    LocalDate last = line.deliveredOn().orElseThrow().plusYears(3);
    MakerDecision maker = line.makerDecision().orElseThrow();
    if (!ON.isAfter(last)) {
      if (defect) {
        return "law";
      }
      return !unclear || maker == MakerDecision.REFUSED
          ? "not"
          : maker == MakerDecision.APPROVED ? "law" : "held";
    }
    LocalDate rolled = last;
    while (rolled.getDayOfWeek().getValue() > 5) {
      rolled = rolled.plusDays(1);
    }
    boolean open = defect || (unclear && maker != MakerDecision.REFUSED);
    return !ON.isAfter(rolled) && open ? "borderline" : "not";
  }

  private static boolean usedCar(LinePaymentQuestion q, int odometer) {
    return q.usedCarSale()
        .filter(
            s ->
                s.byDealer().orElseThrow()
                    && s.toEndUser().orElseThrow()
                    && s.formerUse().orElseThrow() == VehicleUse.HOUSEHOLD
                    && !ON.isAfter(s.deliveredOn().orElseThrow().plusMonths(3))
                    && odometer - s.odometer().orElseThrow().kilometers() <= 5_000)
        .isPresent();
  }

  private static boolean contract(ExtendedContract c, Component component, int odometer) {
    return (c.components().isEmpty() || c.components().contains(component))
        && !c.available().filter(Money::isZero).isPresent()
        && !ON.isAfter(c.startsOn().plusYears(1))
        && odometer - c.startsAt().orElseThrow().kilometers() <= 10_000;
  }
}
