package io.dealership.examples;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.warranty.PartNumber;
import io.dealership.core.workshop.AppointmentRequest;
import io.dealership.core.workshop.Bay;
import io.dealership.core.workshop.BayKind;
import io.dealership.core.workshop.BayNumber;
import io.dealership.core.workshop.BusyTime;
import io.dealership.core.workshop.PartsArrival;
import io.dealership.core.workshop.RepairClass;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Technician;
import io.dealership.core.workshop.Workshop;
import io.dealership.rules.DealershipRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** When a repair can be done, why not earlier, and what keeps it from being done today. */
public final class WhenCanItBeDoneExample {

  private WhenCanItBeDoneExample() {}

  public static void main(String[] args) {
    var language = List.of(args).contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
    var today = LocalDate.of(2026, 3, 2);
    var zone = ZoneId.of("Asia/Shanghai");
    var hours = OpeningHours.builder(zone).on(DayHours.parse("08:00-18:00"), DayOfWeek.values());
    var open = hours.build();
    var eight = today.atTime(8, 0).atZone(zone).toInstant();
    var ten = eight.plus(Duration.ofHours(2));
    // one lift, which is taken until Tuesday noon, and one mechanic
    var lift = Bay.builder().number(BayNumber.of("L-1")).kind(BayKind.LIFT);
    lift.addBusy(BusyTime.of(eight, eight.plus(Duration.ofHours(28))));
    var mechanic = Technician.builder().employee(EmployeeNumber.of("T-1"));
    var people = mechanic.addSkills(Skill.MECHANICAL).build();
    var workshop = Workshop.builder().addBays(lift.build()).addTechnicians(people).build();
    // three hours for a pump that comes today
    var job = AppointmentRequest.builder().repairClass(RepairClass.MINOR_REPAIR);
    job.bayKind(BayKind.LIFT).addSkills(Skill.MECHANICAL).work(Duration.ofHours(3));
    var wish = job.addParts(PartsArrival.on(PartNumber.of("PUMP"), today)).customerAgreed(true);
    var appointments = DealershipRules.standard().service().appointments();
    var now = appointments.feasibility(wish.build(), workshop, ten, open, today);
    System.out.println(now.headline(language));
    now.findings().forEach(each -> System.out.println("  - " + each.message(language)));
    var offer = appointments.earliest(wish.build(), workshop, eight, open, today);
    System.out.println(offer.decision().headline(language));
    offer.decision().findings().forEach(e -> System.out.println("  - " + e.message(language)));
    offer.slot().ifPresent(slot -> System.out.println(slot.bay() + " " + slot.technicians()));
  }
}
