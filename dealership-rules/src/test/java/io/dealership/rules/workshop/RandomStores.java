package io.dealership.rules.workshop;

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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A small store at random, with hours, bookings and a request; the same for the same seed. */
final class RandomStores {

  private static final List<String> HOURS =
      List.of(
          "08:00-12:00, 13:00-18:00",
          "09:00-17:00",
          "08:00-08:45, 09:00-10:30, 15:00-16:00",
          "20:00-02:00",
          "22:00-23:30, 23:45-01:15",
          "00:00-24:00",
          "18:00-24:00");

  /** Zones with days on which their clocks are turned, one of them by half an hour. */
  private static final List<String> PLACES =
      List.of(
          "Asia/Shanghai 2026-03-02",
          "Europe/Berlin 2026-03-27",
          "Europe/Berlin 2026-10-23",
          "Asia/Kathmandu 2026-03-02",
          "Australia/Lord_Howe 2026-04-03",
          "Australia/Lord_Howe 2026-10-02");

  private static final List<Skill> SKILLS =
      List.of(Skill.MECHANICAL, Skill.ELECTRICAL, Skill.PAINT);

  final ZoneId zone;
  final LocalDate day;
  final Instant from;
  final OpeningHours hours;
  final SlotPolicy policy;
  final Workshop workshop;
  final AppointmentRequest request;

  private final Random random;

  RandomStores(long seed) {
    random = new Random(seed);
    String[] place = one(PLACES).split(" ", -1);
    zone = ZoneId.of(place[0]);
    day = LocalDate.parse(place[1]);
    Instant midnight = day.atStartOfDay(zone).toInstant();
    from = midnight.plusSeconds(random.nextInt(24 * 60) * 60L + random.nextInt(2) * 30L);
    hours = hours();
    policy =
        new SlotPolicy(
            random.nextBoolean(),
            random.nextBoolean(),
            Set.of("minor-repair"),
            Set.of(),
            DayHours.CLOSED,
            random.nextInt(3),
            1 + random.nextInt(5),
            Duration.ofMinutes(one(List.of(5, 10, 15, 20, 30, 60))));
    workshop =
        Workshop.builder()
            .addAllBays(IntStream.range(0, random.nextInt(4)).mapToObj(this::bay).toList())
            .addAllTechnicians(
                IntStream.range(0, random.nextInt(5)).mapToObj(this::technician).toList())
            .build();
    request = request();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean sometimes(int times) {
    return random.nextInt(times) == 0;
  }

  private OpeningHours hours() {
    DayHours usual = DayHours.parse(one(HOURS));
    OpeningHours.Builder builder = OpeningHours.builder(zone).on(usual, DayOfWeek.values());
    if (sometimes(2)) {
      builder.on(DayHours.CLOSED, DayOfWeek.SUNDAY);
    }
    if (sometimes(3)) {
      builder.override(day.plusDays(random.nextInt(3)), DayHours.parse(one(HOURS)));
    }
    return builder.build();
  }

  private Instant moment(int days) {
    return day.atStartOfDay(zone)
        .toInstant()
        .plusSeconds((random.nextInt(days * 24 * 12) - 12 * 12) * 300L);
  }

  BusyTime busyTime() {
    Instant begin = moment(5);
    return BusyTime.of(begin, begin.plusSeconds((1 + random.nextInt(60)) * 300L));
  }

  private List<BusyTime> busy() {
    List<BusyTime> busy = new ArrayList<>();
    for (int n = random.nextInt(9); n > 0; n--) {
      busy.add(busyTime());
    }
    return busy;
  }

  private Bay bay(int number) {
    return Bay.builder()
        .number(BayNumber.of("B-" + number))
        .kind(sometimes(4) ? BayKind.PAINT : BayKind.LIFT)
        .addAllBusy(busy())
        .build();
  }

  private Technician technician(int number) {
    Technician.Builder builder = Technician.builder().employee(EmployeeNumber.of("E-" + number));
    SKILLS.stream().filter(skill -> !sometimes(3)).forEach(builder::addSkills);
    return builder.addAllBusy(busy()).build();
  }

  private AppointmentRequest request() {
    AppointmentRequest.Builder builder =
        AppointmentRequest.builder()
            .repairClass(sometimes(3) ? RepairClass.MINOR_REPAIR : RepairClass.BIG_REPAIR)
            .bayKind(BayKind.LIFT)
            .work(Duration.ofMinutes(5L * (1 + random.nextInt(sometimes(4) ? 150 : 30))))
            .customerAgreed(true);
    SKILLS.stream().filter(skill -> sometimes(3)).forEach(builder::addSkills);
    if (sometimes(4)) {
      builder.addParts(PartsArrival.on(PartNumber.of("P-1"), day.plusDays(random.nextInt(3))));
    }
    if (sometimes(4)) {
      builder.notBefore(moment(3));
    }
    AppointmentRequest request = builder.build();
    if (sometimes(4)) {
      Instant last = moment(5);
      request =
          request.notBefore().filter(last::isBefore).isPresent()
              ? request
              : request.withNotAfter(last);
    }
    return sometimes(4) ? request.withPickUpAt(moment(5)) : request;
  }

  /** With one more booking of a bay or a technician. */
  Workshop withBooking() {
    List<Bay> bays = new ArrayList<>(workshop.bays());
    List<Technician> technicians = new ArrayList<>(workshop.technicians());
    if (!bays.isEmpty() && (technicians.isEmpty() || random.nextBoolean())) {
      int at = random.nextInt(bays.size());
      List<BusyTime> busy = new ArrayList<>(bays.get(at).busy());
      busy.add(busyTime());
      bays.set(at, bays.get(at).withBusy(busy));
    } else if (!technicians.isEmpty()) {
      int at = random.nextInt(technicians.size());
      List<BusyTime> busy = new ArrayList<>(technicians.get(at).busy());
      busy.add(busyTime());
      technicians.set(at, technicians.get(at).withBusy(busy));
    }
    return workshop.withBays(bays).withTechnicians(technicians);
  }

  /** With one more bay, which is free or not. */
  Workshop withBay(boolean free) {
    List<Bay> bays = new ArrayList<>(workshop.bays());
    Bay bay = bay(99).withKind(BayKind.LIFT);
    bays.add(free ? bay.withBusy() : bay);
    return workshop.withBays(bays);
  }

  /** With one more technician, who is free or not and has some skills. */
  Workshop withTechnician(boolean free, Skill... skills) {
    List<Technician> technicians = new ArrayList<>(workshop.technicians());
    Technician technician = technician(99).withSkills(skills);
    technicians.add(free ? technician.withBusy() : technician);
    return workshop.withTechnicians(technicians);
  }
}
