package io.dealership.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.Pause;
import io.dealership.core.time.PauseReason;
import io.dealership.core.vehicle.Odometer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValuesTest {

  private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

  private static ContactEvent event() {
    return ContactEvent.builder()
        .id(ContactEventId.of("E-1"))
        .store(StoreCode.of("SH-01"))
        .kind(ContactEventKind.REPAIR_DELAYED)
        .at(AT)
        .build();
  }

  // ---- codes and numbers ----

  static Stream<Field> constants() {
    return Stream.of(ContactEventKind.class, ContactEvidence.class)
        .flatMap(type -> Arrays.stream(type.getFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void a_constant_has_its_name_as_its_code(Field constant) throws IllegalAccessException {
    assertThat(constant.get(null))
        .hasToString(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Test
  void no_constant_is_there_twice() {
    assertThat(constants()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("ContactEventKind", (Function<String, Object>) ContactEventKind::of),
        Arguments.of("ContactEvidence", (Function<String, Object>) ContactEvidence::of),
        Arguments.of("ContactGrade", (Function<String, Object>) ContactGrade::of),
        Arguments.of("ContactId", (Function<String, Object>) ContactId::of),
        Arguments.of("RoleId", (Function<String, Object>) RoleId::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void a_code_is_in_kebab_case_and_its_own_json(String type, Function<String, Object> of) {
    Object value = of.apply("a-1");

    assertThat(value).hasToString("a-1").isEqualTo(of.apply("a-1"));
    assertThat(compare(value, of.apply("b"))).isNegative();
    json(value, "\"a-1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("A"))
        .withMessage(
            "%s.code must be lower-case words of letters and digits, joined by hyphens, but was"
                + " 'A'",
            type);
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of("CaseNumber", (Function<String, Object>) CaseNumber::of),
        Arguments.of("ContactEventId", (Function<String, Object>) ContactEventId::of),
        Arguments.of("CustomerNumber", (Function<String, Object>) CustomerNumber::of),
        Arguments.of("EmployeeNumber", (Function<String, Object>) EmployeeNumber::of),
        Arguments.of("StoreCode", (Function<String, Object>) StoreCode::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void a_number_is_visible_text_and_its_own_json(String type, Function<String, Object> of) {
    Object value = of.apply("甲 1");

    assertThat(value).hasToString("甲 1").isEqualTo(of.apply("甲 1"));
    assertThat(compare(of.apply("A"), value)).isNegative();
    json(value, "\"甲 1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(" A"))
        .withMessage(
            "%s.value must be visible characters, with blanks only between them, but was ' A'",
            type);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("x".repeat(41)))
        .withMessage("%s.value must have at most 40 characters, but had 41", type);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Comparable<T>> int compare(Object one, Object other) {
    return ((T) one).compareTo((T) other);
  }

  @SuppressWarnings("unchecked")
  private static <T> void json(T value, String json) {
    JsonRoundTrip.assertJson(value, (Class<T>) value.getClass(), json);
  }

  // ---- events ----

  @Test
  void an_event_is_its_own_json() {
    JsonRoundTrip.assertJson(
        event(),
        ContactEvent.class,
        """
        {"id":"E-1","store":"SH-01","kind":"repair-delayed","at":"2026-03-02T02:00:00Z","pauses":[]}
        """);
    JsonRoundTrip.assertJson(
        event()
            .withCaseNumber(CaseNumber.of("RO-7"))
            .withCustomer(CustomerNumber.of("C-9"))
            .withResponsible(EmployeeNumber.of("A-7"))
            .withAmount(Money.parse("CNY 10000.00"))
            .withDueOn(LocalDate.of(2026, 12, 31))
            .withDueAt(AT.plusSeconds(60))
            .withGrade(ContactGrade.of("h"))
            .withOdometer(Odometer.of(8_000))
            .withDueOdometer(Odometer.of(10_000))
            .withKilometersPerDay(50)
            .withPauses(
                new Pause(PauseReason.WAITING_FOR_PARTS, AT, Optional.of(AT.plusSeconds(60)))),
        ContactEvent.class,
        """
        {"id":"E-1","store":"SH-01","kind":"repair-delayed","at":"2026-03-02T02:00:00Z",
         "caseNumber":"RO-7","customer":"C-9","responsible":"A-7","amount":"CNY 10000.00",
         "dueOn":"2026-12-31","dueAt":"2026-03-02T02:01:00Z","grade":"h","odometer":8000,
         "dueOdometer":10000,"kilometersPerDay":50,
         "pauses":[{"reason":"waiting-for-parts","from":"2026-03-02T02:00:00Z",
                    "until":"2026-03-02T02:01:00Z"}]}
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 5_001})
  void nobody_drives_so_far_a_day(int kilometers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> event().withKilometersPerDay(kilometers))
        .withMessage(
            "ContactEvent.kilometersPerDay must be from 1 to 5000, but was %s", kilometers);
  }

  @Test
  void a_clock_stands_still_after_the_event_and_once_at_a_time() {
    Pause open = new Pause(PauseReason.WAITING_FOR_PARTS, AT.plusSeconds(60), Optional.empty());

    assertThat(event().withPauses(open).pauses()).containsExactly(open);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                event()
                    .withPauses(
                        new Pause(
                            PauseReason.WAITING_FOR_PARTS, AT.minusSeconds(1), Optional.empty())))
        .withMessageStartingWith(
            "ContactEvent.pauses must begin at or after 2026-03-02T02:00:00Z, but one was");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                event()
                    .withPauses(
                        open,
                        new Pause(
                            PauseReason.WAITING_FOR_CUSTOMER,
                            AT.plusSeconds(90),
                            Optional.empty())))
        .withMessageStartingWith("ContactEvent.pauses must be over before the next one");
  }

  // ---- records ----

  @Test
  void a_record_is_its_own_json_with_its_evidence_in_order() {
    JsonRoundTrip.assertJson(
        new ContactRecord(
            StoreCode.of("SH-01"),
            ContactEventId.of("E-1"),
            ContactId.of("service-follow-up"),
            AT,
            Optional.of(EmployeeNumber.of("A-7")),
            Optional.of(ContactChannel.PHONE),
            ContactResult.PUT_OFF,
            Set.of(ContactEvidence.SATISFACTION, ContactEvidence.RESULT),
            Optional.of(AT.plusSeconds(60))),
        ContactRecord.class,
        """
        {"store":"SH-01","event":"E-1","contact":"service-follow-up","at":"2026-03-02T02:00:00Z",
         "by":"A-7","channel":"PHONE","result":"PUT_OFF","evidence":["result","satisfaction"],
         "nextAt":"2026-03-02T02:01:00Z"}
        """);
  }

  @Test
  void a_record_of_an_event_takes_its_store_and_person() {
    ContactEvent event = event().withResponsible(EmployeeNumber.of("A-7"));
    ContactId contact = ContactId.of("delay-notice");

    ContactRecord reached = ContactRecord.reached(event, contact, AT, ContactEvidence.REMEDY);
    assertThat(reached.result()).isEqualTo(ContactResult.REACHED);
    assertThat(reached.evidence()).containsExactly(ContactEvidence.REMEDY);
    assertThat(reached.by()).isEqualTo(event.responsible());
    assertThat(ContactRecord.tried(event, contact, AT, ContactResult.NOT_REACHED).evidence())
        .isEmpty();
    assertThat(reached.store()).isEqualTo(event.store());
  }
}
