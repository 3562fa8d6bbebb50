package io.dealership.examples;

import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.core.warranty.RepairKind;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.service.HandOverQuestion;
import io.dealership.rules.warranty.ReleaseCertificateQuestion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the cars that are due today may go to their customers, and what the others wait for. */
public final class HandOversOfADayExample {

  private HandOversOfADayExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var rules = DealershipRules.standard();
    var today = LocalDate.of(2026, 3, 2);
    // an overhaul needs a certificate, which the warranty rules know; an oil change does not
    var overhaul = ReleaseCertificateQuestion.builder().addKinds(RepairKind.ASSEMBLY_OVERHAUL);
    overhaul.certificateIssued(false);
    var oil = ReleaseCertificateQuestion.builder().addKinds(RepairKind.PRIMARY_MAINTENANCE);
    var missing = rules.warranty().releaseCertificate(overhaul.build(), today).outcome();
    var notNeeded = rules.warranty().releaseCertificate(oil.build(), today).outcome();
    var done = HandOverQuestion.builder().endOfWork(Permit.ALLOWED).certificate(notNeeded);
    done.consentOpen(false).accountSettled(true).gatePassReady(true).safetyWorkRefused(false);
    done.recall(RecallState.NONE).addPapersReturned(IntakePaper.REGISTRATION_CERTIFICATE);
    done.addPapersNotTaken(IntakePaper.MAINTENANCE_BOOKLET).toCustomer(true);
    done.partsReplaced(false).repairsAdvised(false).firstService(false).coversUsed(false);
    done.addActsDone(CustomerHandOverAct.CAR_SHOWN, CustomerHandOverAct.CLEANLINESS_SHOWN);
    done.addActsDone(CustomerHandOverAct.NEXT_SERVICE_TOLD, CustomerHandOverAct.CONTACT_GIVEN);
    var good = done.addActsDone(CustomerHandOverAct.NEXT_SERVICE_ON_SLIP).build();
    var cars = new LinkedHashMap<String, HandOverQuestion>();
    cars.put("RO-101", good);
    cars.put("RO-102", good.withCertificate(missing).withAccountSettled(false));
    cars.put("RO-103", good.withCoversUsed(true).withActsOpen(CustomerHandOverAct.COVERS_REMOVED));
    cars.put("RO-104", good.withRecall(RecallState.OPEN).withRecallTold(false));
    cars.put("RO-105", good.withSafetyWorkRefused(true).withRefusalEvidenced(false));
    // the look-up of recalls is still to come
    cars.put("RO-106", good.withRecall(Optional.empty()));
    cars.forEach(
        (order, car) -> {
          var answer = rules.service().handOver().handOver(car, today);
          System.out.println(order + ": " + answer.headline(language));
          for (var finding : answer.findings()) {
            System.out.println("  - " + finding.message(language));
            finding.nextStep().ifPresent(s -> System.out.println("      > " + s.text(language)));
          }
          answer.missing().forEach(fact -> System.out.println("  ? " + fact.label(language)));
        });
  }
}
