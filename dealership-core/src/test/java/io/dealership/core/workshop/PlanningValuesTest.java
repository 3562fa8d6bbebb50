package io.dealership.core.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.service.AdvisorDuty;
import io.dealership.core.service.AdvisorTerm;
import io.dealership.core.service.StandIn;
import io.dealership.core.warranty.PartNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bays, technicians, appointments, jobs and advisors as values. */
class PlanningValuesTest {

  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static EmployeeNumber who(String number) {
    return EmployeeNumber.of(number);
  }

  private static BusyTime anHour() {
    return BusyTime.of(TEN, TEN.plusSeconds(3600));
  }

  private static Bay bay() {
    return Bay.builder().number(BayNumber.of("L-1")).kind(BayKind.LIFT).addBusy(anHour()).build();
  }

  private static Technician technician() {
    return Technician.builder()
        .employee(who("E-1"))
        .addSkills(Skill.MECHANICAL)
        .addBusy(anHour())
        .build();
  }

  private static AppointmentRequest request() {
    return AppointmentRequest.builder()
        .repairClass(RepairClass.MINOR_REPAIR)
        .bayKind(BayKind.LIFT)
        .work(Duration.ofHours(2))
        .build();
  }

  private static AppointmentRequest fullRequest() {
    return request()
        .withSkills(Skill.ELECTRICAL)
        .withParts(
            PartsArrival.on(PartNumber.of("P-1"), MONDAY),
            PartsArrival.unknown(PartNumber.of("P-2")))
        .withCustomerAgreed(true)
        .withNotBefore(TEN)
        .withNotAfter(TEN)
        .withPickUpAt(TEN);
  }

  private static WaitingJob job() {
    return WaitingJob.builder()
        .order(RepairOrderNumber.of("RO-1"))
        .line(2)
        .repairClass(RepairClass.BIG_REPAIR)
        .addSkills(Skill.PAINT)
        .work(Duration.ofMinutes(90))
        .scopeStated(true)
        .promisedAt(TEN)
        .arrivedAt(TEN)
        .priority(JobPriority.of(1, who("S-1")))
        .build();
  }

  private static TechnicianLoad load() {
    return TechnicianLoad.builder()
        .employee(who("E-1"))
        .addSkills(Skill.MECHANICAL)
        .load(Duration.ofMinutes(30))
        .present(true)
        .build();
  }

  private static WorkInHand work() {
    return WorkInHand.builder()
        .order(RepairOrderNumber.of("RO-1"))
        .repairClass(RepairClass.MINOR_REPAIR)
        .enteredAt(TEN)
        .remaining(Duration.ZERO)
        .promisedAt(TEN)
        .finishedAt(TEN)
        .clearedAt(TEN)
        .build();
  }

  private static AdvisorTerm term() {
    return AdvisorTerm.builder()
        .customer(CustomerNumber.of("C-1"))
        .advisor(who("A-2"))
        .from(MONDAY)
        .handedOverBy(who("A-1"))
        .build();
  }

  private static StandIn standIn() {
    return StandIn.builder()
        .absent(who("A-1"))
        .deputy(who("A-2"))
        .from(MONDAY)
        .until(MONDAY.plusDays(2))
        .build();
  }

  private static AdvisorDuty duty() {
    return AdvisorDuty.builder().advisor(who("A-1")).from(TEN).until(TEN.plusSeconds(60)).build();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(
            BusyTime.class,
            anHour(),
            "{\"from\":\"2026-03-02T02:00:00Z\",\"until\":\"2026-03-02T03:00:00Z\"}"),
        Arguments.of(
            Bay.class,
            bay(),
            "{\"number\":\"L-1\",\"kind\":\"lift\",\"busy\":[{\"from\":\"2026-03-02T02:00:00Z\",\"until\":\"2026-03-02T03:00:00Z\"}]}"),
        Arguments.of(
            Technician.class,
            technician().withBusy(),
            "{\"employee\":\"E-1\",\"skills\":[\"mechanical\"],\"busy\":[]}"),
        Arguments.of(
            Workshop.class,
            Workshop.builder().addBays(bay().withBusy()).build(),
            "{\"bays\":[{\"number\":\"L-1\",\"kind\":\"lift\",\"busy\":[]}],\"technicians\":[]}"),
        Arguments.of(
            AppointmentRequest.class,
            request(),
            "{\"repairClass\":\"minor-repair\",\"bayKind\":\"lift\",\"skills\":[],\"work\":\"PT2H\",\"parts\":[]}"),
        Arguments.of(
            AppointmentRequest.class,
            fullRequest(),
            "{\"repairClass\":\"minor-repair\",\"bayKind\":\"lift\",\"skills\":[\"electrical\"],\"work\":\"PT2H\",\"parts\":[{\"part\":\"P-1\",\"expectedOn\":\"2026-03-02\"},{\"part\":\"P-2\"}],\"customerAgreed\":true,\"notBefore\":\"2026-03-02T02:00:00Z\",\"notAfter\":\"2026-03-02T02:00:00Z\",\"pickUpAt\":\"2026-03-02T02:00:00Z\"}"),
        Arguments.of(
            WaitingJob.class,
            job(),
            "{\"order\":\"RO-1\",\"line\":2,\"repairClass\":\"big-repair\",\"skills\":[\"paint\"],\"work\":\"PT1H30M\",\"scopeStated\":true,\"promisedAt\":\"2026-03-02T02:00:00Z\",\"arrivedAt\":\"2026-03-02T02:00:00Z\",\"priority\":{\"level\":1,\"setBy\":\"S-1\"}}"),
        Arguments.of(
            TechnicianLoad.class,
            load(),
            "{\"employee\":\"E-1\",\"skills\":[\"mechanical\"],\"load\":\"PT30M\",\"present\":true}"),
        Arguments.of(
            WorkInHand.class,
            work(),
            "{\"order\":\"RO-1\",\"repairClass\":\"minor-repair\",\"enteredAt\":\"2026-03-02T02:00:00Z\",\"remaining\":\"PT0S\",\"promisedAt\":\"2026-03-02T02:00:00Z\",\"finishedAt\":\"2026-03-02T02:00:00Z\",\"clearedAt\":\"2026-03-02T02:00:00Z\"}"),
        Arguments.of(
            AdvisorTerm.class,
            term(),
            "{\"customer\":\"C-1\",\"advisor\":\"A-2\",\"from\":\"2026-03-02\",\"handedOverBy\":\"A-1\"}"),
        Arguments.of(
            StandIn.class,
            standIn(),
            "{\"absent\":\"A-1\",\"deputy\":\"A-2\",\"from\":\"2026-03-02\",\"until\":\"2026-03-04\"}"),
        Arguments.of(
            AdvisorDuty.class,
            duty(),
            "{\"advisor\":\"A-1\",\"from\":\"2026-03-02T02:00:00Z\",\"until\":\"2026-03-02T02:01:00Z\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <T> void a_value_is_its_own_json(Class<T> type, T value, String json) {
    JsonRoundTrip.assertJson(value, type, json);
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("BayKind", (Function<String, Object>) BayKind::of),
        Arguments.of("Skill", (Function<String, Object>) Skill::of),
        Arguments.of("RepairClass", (Function<String, Object>) RepairClass::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void a_code_is_in_kebab_case(String type, Function<String, Object> of) {
    assertThat(of.apply("a-1")).hasToString("a-1").isEqualTo(of.apply("a-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("A"))
        .withMessage(
            type
                + ".code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was 'A'");
  }

  @Test
  void codes_and_numbers_have_an_order() {
    assertThat(BayKind.BODY).isLessThan(BayKind.LIFT);
    assertThat(Skill.ELECTRICAL).isLessThan(Skill.PAINT);
    assertThat(RepairClass.BIG_REPAIR).isLessThan(RepairClass.MINOR_REPAIR);
    assertThat(BayNumber.of("1")).isLessThan(BayNumber.of("2")).hasToString("1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayNumber.of(""))
        .withMessage(
            "BayNumber.value must be visible characters, with blanks only between them, but was"
                + " ''");
  }

  // ---- times ----

  @ParameterizedTest(name = "[{0}, {1}): {2}")
  @CsvSource({
    "01:00, 02:00, false",
    "01:00, 02:01, true",
    "02:30, 02:31, true",
    "02:59, 04:00, true",
    "03:00, 04:00, false"
  })
  void a_time_overlaps_what_has_a_moment_in_common(String start, String end, boolean expected) {
    assertThat(
            anHour()
                .overlaps(
                    Instant.parse("2026-03-02T" + start + ":00Z"),
                    Instant.parse("2026-03-02T" + end + ":00Z")))
        .isEqualTo(expected);
  }

  @Test
  void a_time_lasts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BusyTime.of(TEN, TEN))
        .withMessage(
            "BusyTime.until must be after from 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T02:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty().withUntil(TEN))
        .withMessageStartingWith("AdvisorDuty.until must be after from");
  }

  @Test
  void a_stand_in_has_a_term_and_is_somebody_else() {
    assertThat(standIn().isOn(MONDAY.minusDays(1))).isFalse();
    assertThat(standIn().isOn(MONDAY)).isTrue();
    assertThat(standIn().isOn(MONDAY.plusDays(1))).isTrue();
    assertThat(standIn().isOn(MONDAY.plusDays(2))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standIn().withUntil(MONDAY))
        .withMessage("StandIn.until must be after from 2026-03-02, but was 2026-03-02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standIn().withDeputy(who("A-1")))
        .withMessage("StandIn.deputy must be somebody else than absent, but both were A-1");
  }

  // ---- ranges ----

  @Test
  void a_workshop_has_nothing_and_nobody_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workshop.builder().addBays(bay(), bay().withBusy()).build())
        .withMessage("Workshop.bays must have different numbers, but had [L-1, L-1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workshop.builder().addTechnicians(technician(), technician()).build())
        .withMessage("Workshop.technicians must be different people, but were [E-1, E-1]");
  }

  @Test
  void an_appointment_has_work_and_wishes_that_fit() {
    assertThat(request().withWork(Duration.ofHours(1000)).work()).isEqualTo(Duration.ofHours(1000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().withWork(Duration.ZERO))
        .withMessage(
            "AppointmentRequest.work must be more than nothing and at most 1000 hours, but was"
                + " PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().withWork(Duration.ofHours(1000).plusSeconds(1)))
        .withMessageEndingWith("but was PT1000H1S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fullRequest().withNotAfter(TEN.minusSeconds(1)))
        .withMessage(
            "AppointmentRequest.notAfter must not be before notBefore 2026-03-02T02:00:00Z, but"
                + " was 2026-03-02T01:59:59Z");
  }

  @Test
  void jobs_and_priorities_are_in_range() {
    assertThat(job().key()).isEqualTo("RO-1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> job().withLine(0))
        .withMessage("WaitingJob.line must be at least 1, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> job().withWork(Duration.ZERO))
        .withMessage("WaitingJob.work must be more than nothing, but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load().withLoad(Duration.ofMinutes(-1)))
        .withMessage("TechnicianLoad.load must not be negative, but was PT-1M");
    assertThat(JobPriority.of(9, who("S-1")).level()).isEqualTo(9);
    for (int level : new int[] {0, 10}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JobPriority.of(level, who("S-1")))
          .withMessage("JobPriority.level must be from 1 to 9, but was " + level);
    }
  }

  @Test
  void work_is_finished_after_it_began_and_cleared_after_it_was_finished() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work().withRemaining(Duration.ofMinutes(-1)))
        .withMessage("WorkInHand.remaining must not be negative, but was PT-1M");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work().withFinishedAt(TEN.minusSeconds(1)))
        .withMessage(
            "WorkInHand.finishedAt must not be before enteredAt 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T01:59:59Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work().withClearedAt(TEN.minusSeconds(1)))
        .withMessage(
            "WorkInHand.clearedAt must not be before 2026-03-02T02:00:00Z, but was"
                + " 2026-03-02T01:59:59Z");
    assertThat(work().withFinishedAt(Optional.empty()).clearedAt()).contains(TEN);
  }

  @Test
  void nobody_hands_a_customer_over_to_themselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> term().withHandedOverBy(who("A-2")))
        .withMessage(
            "AdvisorTerm.handedOverBy must be somebody else than advisor, but both were A-2");
  }

  @Test
  void values_are_equal_by_their_attributes_and_take_no_null() {
    new EqualsTester()
        .addEqualityGroup(bay(), bay())
        .addEqualityGroup(bay().withBusy())
        .addEqualityGroup(request(), request())
        .addEqualityGroup(fullRequest())
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(int.class, 1)
            .setDefault(PartNumber.class, PartNumber.of("P-1"));
    for (Class<?> type :
        new Class<?>[] {
          BayKind.class,
          BayNumber.class,
          Skill.class,
          RepairClass.class,
          JobPriority.class,
          BusyTime.class,
          PartsArrival.class
        }) {
      tester.testAllPublicStaticMethods(type);
    }
  }
}
