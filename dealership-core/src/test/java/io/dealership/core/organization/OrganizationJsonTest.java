package io.dealership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.identity.StepId;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.text.LocalText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles, duties, steps and staff as JSON, in Jackson 2 and 3. */
class OrganizationJsonTest {

  private static final String TEXT = "\"text\":{\"zh\":\"接待客户\",\"en\":\"Receive customers\"}";
  private static final String DUTY =
      "{\"id\":\"greet\",\"role\":\"cashier\","
          + TEXT
          + ",\"rhythm\":\"daily\",\"kind\":\"task\",\"step\":\"aftersales-visit.reception\","
          + "\"evidence\":[\"note\"],\"origins\":[],\"clauses\":[]}";
  private static final String ROLE =
      "{\"id\":\"cashier\",\"names\":{\"zh\":[\"收银员\"],\"en\":[\"Cashier\"]},"
          + "\"department\":{\"code\":\"finance\",\"name\":{\"zh\":\"财务部\",\"en\":\"Finance\"}},"
          + "\"line\":{\"basis\":\"unknown\"},"
          + "\"purpose\":{\"zh\":\"收款\",\"en\":\"Takes payments\"},"
          + "\"qualifications\":[],\"duties\":["
          + DUTY
          + "]}";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private static Duty greet() {
    return Handbook.aDailyDuty("greet", Handbook.CASHIER).step(Handbook.RECEPTION).build();
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(new LocalText("是", "yes"), "{\"zh\":\"是\",\"en\":\"yes\"}"),
        Arguments.of(StepId.parse("a.b"), "\"a.b\""),
        Arguments.of(SourceUnit.parse("001:546"), "\"001:546\""),
        Arguments.of(DutyOrigin.parse("001:552 001:553"), "\"001:552 001:553\""),
        Arguments.of(
            Handbook.FINANCE,
            "{\"code\":\"finance\",\"name\":{\"zh\":\"财务部\",\"en\":\"Finance\"}}"),
        Arguments.of(
            Handbook.RECALL,
            "{\"code\":\"recall\",\"name\":{\"zh\":\"厂家召回\",\"en\":\"The maker recalls\"}}"),
        Arguments.of(Handbook.names("店长", "Head"), "{\"zh\":[\"店长\"],\"en\":[\"Head\"]}"),
        Arguments.of(
            ReportingLine.stated(Handbook.HEAD),
            "{\"to\":\"general-manager\",\"basis\":\"stated\"}"),
        Arguments.of(
            ReportingLine.inferred(Handbook.HEAD),
            "{\"to\":\"general-manager\",\"basis\":\"inferred\"}"),
        Arguments.of(ReportingLine.ofHead(), "{\"basis\":\"stated\"}"),
        Arguments.of(ReportingLine.unknown(), "{\"basis\":\"unknown\"}"),
        Arguments.of(
            Certificate.of("driving-licence", FIRST),
            "{\"code\":\"driving-licence\",\"from\":\"2026-03-02\"}"),
        Arguments.of(
            Certificate.of("driving-licence", FIRST, FIRST.plusDays(1)),
            "{\"code\":\"driving-licence\",\"from\":\"2026-03-02\",\"until\":\"2026-03-03\"}"),
        Arguments.of(new Post(Handbook.CASHIER, 2), "{\"role\":\"cashier\",\"holders\":2}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void a_value_is_its_own_json(Object value, String json) {
    assertJson(value, json);
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertJson(T value, String json) {
    JsonRoundTrip.assertJson(value, (Class<T>) value.getClass(), json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half-yearly",
        "every Monday 10:00",
        "schedule sales-morning-meeting, sales-evening-meeting",
        "event",
        "event within 2 working days",
        "continuous"
      })
  void a_rhythm_is_its_text(String text) {
    JsonRoundTrip.assertJson(DutyRhythm.parse(text), DutyRhythm.class, "\"" + text + "\"");
  }

  @Test
  void a_duty_is_its_own_json() {
    JsonRoundTrip.assertJson(greet(), Duty.class, DUTY);
    JsonRoundTrip.assertJson(
        Handbook.aDuty("tell", Handbook.ADVISOR)
            .rhythm(DutyRhythm.parse("event within 2 working days"))
            .event(Handbook.RECALL)
            .addEvidence(DutyEvidence.of("call-list"))
            .addOrigins(DutyOrigin.parse("001:1 001:2"), DutyOrigin.parse("003:4"))
            .addClauses("SAFETY-07")
            .build(),
        Duty.class,
        "{\"id\":\"tell\",\"role\":\"service-advisor\","
            + TEXT
            + ",\"rhythm\":\"event within 2 working days\",\"kind\":\"task\","
            + "\"event\":{\"code\":\"recall\",\"name\":{\"zh\":\"厂家召回\",\"en\":\"The maker recalls\"}},"
            + "\"evidence\":[\"note\",\"call-list\"],\"origins\":[\"001:1 001:2\",\"003:4\"],"
            + "\"clauses\":[\"SAFETY-07\"]}");
  }

  @Test
  void a_role_is_its_own_json() {
    Role cashier = Handbook.cashier().withDuties(greet());

    JsonRoundTrip.assertJson(cashier, Role.class, ROLE);
    assertThat(JsonRoundTrip.survives(Handbook.advisor(), Role.class)).isTrue();
    assertThat(
            JsonRoundTrip.survives(
                cashier.withQualifications(Handbook.inspectorCertificate()), Role.class))
        .isTrue();
  }

  @Test
  void a_qualification_is_its_own_json() {
    JsonRoundTrip.assertJson(
        Handbook.inspectorCertificate(),
        Qualification.class,
        """
        {"code":"quality-inspector-certificate","kind":"certificate",
         "text":{"zh":"要求","en":"Asked for"},"alsoMetBy":["senior-inspector-certificate"],
         "anyOf":[],"renewedWithin":"P1Y","strength":"must","clauses":["QUAL-13"],
         "origins":["001:546"]}
        """);
    JsonRoundTrip.assertJson(
        Handbook.aQualification("education", QualificationKind.EDUCATION)
            .addAnyOf(EducationLevel.TECHNICAL_SCHOOL)
            .strength(QualificationStrength.SHOULD)
            .build(),
        Qualification.class,
        """
        {"code":"education","kind":"education","text":{"zh":"要求","en":"Asked for"},
         "alsoMetBy":[],"anyOf":["technical-school"],"strength":"should","clauses":[],"origins":[]}
        """);
    JsonRoundTrip.assertJson(
        Handbook.aQualification("automotive-service", QualificationKind.EXPERIENCE)
            .years(3)
            .strength(QualificationStrength.PREFERRED)
            .build(),
        Qualification.class,
        """
        {"code":"automotive-service","kind":"experience","text":{"zh":"要求","en":"Asked for"},
         "alsoMetBy":[],"anyOf":[],"years":3,"strength":"preferred","clauses":[],"origins":[]}
        """);
  }

  @Test
  void a_step_leaves_out_parts_that_nobody_has() {
    JsonRoundTrip.assertJson(
        Handbook.reception(),
        StepRoles.class,
        """
        {"step":"aftersales-visit.reception","name":{"zh":"接待","en":"Reception"},
         "responsible":["service-advisor"],"accountable":"service-manager",
         "consulted":["general-manager"],"informed":["cashier"]}
        """);
    JsonRoundTrip.assertJson(
        Handbook.settlement(),
        StepRoles.class,
        """
        {"step":"aftersales-visit.settlement","name":{"zh":"结算","en":"Settlement"},
         "responsible":["cashier","service-advisor"],"accountable":"cashier"}
        """);
    assertThat(JsonRoundTrip.survives(Handbook.visit(), ProcessRoles.class)).isTrue();
  }

  @Test
  void a_candidate_is_its_own_json() {
    JsonRoundTrip.assertJson(
        Candidate.builder()
            .employee(EmployeeNumber.of("A-7"))
            .addEducation(EducationLevel.BACHELOR)
            .putExperience("automotive-service", Period.of(2, 6, 0))
            .addCertificates(Certificate.of("driving-licence", FIRST))
            .certificatesAreAll(true)
            .putSkills("communication", false)
            .build(),
        Candidate.class,
        """
        {"employee":"A-7","education":["bachelor"],"experience":{"automotive-service":"P2Y6M"},
         "certificates":[{"code":"driving-licence","from":"2026-03-02"}],
         "certificatesAreAll":true,"skills":{"communication":false}}
        """);
    JsonRoundTrip.assertJson(
        Candidate.builder().employee(EmployeeNumber.of("A-7")).build(),
        Candidate.class,
        """
        {"employee":"A-7","education":[],"experience":{},"certificates":[],
         "certificatesAreAll":false,"skills":{}}
        """);
  }

  @Test
  void a_staff_is_its_own_json() {
    Assignment assignment =
        Assignment.builder()
            .employee(EmployeeNumber.of("A-7"))
            .role(Handbook.CASHIER)
            .store(StoreCode.of("SH-01"))
            .from(FIRST)
            .build();
    String json =
        "{\"employee\":\"A-7\",\"role\":\"cashier\",\"store\":\"SH-01\",\"from\":\"2026-03-02\"";

    JsonRoundTrip.assertJson(assignment, Assignment.class, json + "}");
    JsonRoundTrip.assertJson(
        assignment.withUntil(FIRST.plusDays(1)).withReportsTo(EmployeeNumber.of("A-1")),
        Assignment.class,
        json + ",\"until\":\"2026-03-03\",\"reportsTo\":\"A-1\"}");
    JsonRoundTrip.assertJson(
        Staff.builder()
            .store(StoreCode.of("SH-01"))
            .addPosts(new Post(Handbook.CASHIER, 2))
            .addAssignments(assignment)
            .build(),
        Staff.class,
        "{\"store\":\"SH-01\",\"posts\":[{\"role\":\"cashier\",\"holders\":2}],\"assignments\":["
            + json
            + "}]}");
  }

  // ---- what may be left out, and what not ----

  @Test
  void what_is_empty_may_be_left_out() {
    assertRead("{\"store\":\"SH-01\"}", Staff.builder().store(StoreCode.of("SH-01")).build());
    assertRead(
        "{\"employee\":\"A-7\"}", Candidate.builder().employee(EmployeeNumber.of("A-7")).build());
    assertRead(
        "{\"code\":\"communication\",\"kind\":\"skill\","
            + "\"text\":{\"zh\":\"要求\",\"en\":\"Asked for\"},\"strength\":\"should\"}",
        Handbook.aQualification("communication", QualificationKind.SKILL)
            .strength(QualificationStrength.SHOULD)
            .build());
    assertRead(
        DUTY.replace(",\"origins\":[],\"clauses\":[]", "")
            .replace(",\"step\":\"aftersales-visit.reception\"", ""),
        Handbook.aDailyDuty("greet", Handbook.CASHIER).build());
    assertRead(
        ROLE.replace(DUTY, "").replace(",\"qualifications\":[],\"duties\":[]", ""),
        Handbook.cashier().withDuties(List.of()));
  }

  private static <T> void assertRead(String json, T value) {
    Class<?> type = value.getClass().isRecord() ? value.getClass() : valueType(value);
    assertThat((Object) JsonRoundTrip.read2(json, type)).isEqualTo(value);
    assertThat((Object) JsonRoundTrip.read3(json, type)).isEqualTo(value);
  }

  /** The public type of a value that was built. */
  private static Class<?> valueType(Object value) {
    return Set.of(Staff.class, Candidate.class, Qualification.class, Duty.class, Role.class)
        .stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("{\"role\":\"cashier\"}", Post.class, "Post.holders must be from 1 to 1000"),
        Arguments.of(
            "{\"to\":\"cashier\",\"basis\":\"unknown\"}",
            ReportingLine.class,
            "ReportingLine.to must be empty where the line is not known, but was cashier"),
        Arguments.of(
            "\"1:0\"", SourceUnit.class, "SourceUnit.unit must be from 1 to 9999999, but was 0"),
        Arguments.of("\"a\"", StepId.class, "StepId must be written like"),
        Arguments.of("\"dayly\"", DutyRhythm.class, "Cadence must be written like"),
        Arguments.of(
            "{\"zh\":[],\"en\":[\"a\"]}", RoleNames.class, "RoleNames.zh must not be empty"),
        Arguments.of(
            "{\"code\":\"Finance\",\"name\":{\"zh\":\"财务部\",\"en\":\"Finance\"}}",
            Department.class,
            "Department.code must be lower-case words"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void what_is_no_value_is_refused_with_the_same_words(String json, Class<?> type, String message) {
    assertThatThrownBy(() -> JsonRoundTrip.read2(json, type)).hasMessageContaining(message);
    assertThatThrownBy(() -> JsonRoundTrip.read3(json, type)).hasMessageContaining(message);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(
            StepRoles.class, "{\"step\":\"a.b\",\"responsible\":[\"c\"],\"accountable\":\"c\"}"),
        Arguments.of(
            StepRoles.class,
            "{\"name\":{\"zh\":\"a\",\"en\":\"a\"},\"responsible\":[\"c\"],\"accountable\":\"c\"}"),
        Arguments.of(
            StepRoles.class,
            "{\"step\":\"a.b\",\"name\":{\"zh\":\"a\",\"en\":\"a\"},\"responsible\":[\"c\"]}"),
        Arguments.of(
            ProcessRoles.class,
            "{\"id\":\"aftersales-visit\",\"steps\":[{\"step\":\"aftersales-visit.b\","
                + "\"name\":{\"zh\":\"a\",\"en\":\"a\"},\"responsible\":[\"c\"],"
                + "\"accountable\":\"c\"}]}"),
        Arguments.of(Department.class, "{\"code\":\"finance\"}"),
        Arguments.of(DutyEvent.class, "{\"code\":\"recall\"}"),
        Arguments.of(Certificate.class, "{\"code\":\"a\"}"),
        Arguments.of(ReportingLine.class, "{\"to\":\"cashier\"}"),
        Arguments.of(Post.class, "{\"holders\":1}"),
        Arguments.of(RoleNames.class, "{\"zh\":[\"a\"]}"),
        Arguments.of(LocalText.class, "{\"zh\":\"a\"}"),
        Arguments.of(Duty.class, "{\"id\":\"greet\"}"),
        Arguments.of(Role.class, "{\"id\":\"cashier\"}"),
        Arguments.of(Staff.class, "{}"),
        Arguments.of(Candidate.class, "{}"),
        Arguments.of(Assignment.class, "{\"role\":\"cashier\"}"),
        Arguments.of(Qualification.class, "{\"code\":\"a\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incomplete")
  void what_must_be_there_is_never_null(Class<?> type, String json) {
    assertThatThrownBy(() -> JsonRoundTrip.read2(json, type))
        .rootCause()
        .isInstanceOfAny(NullPointerException.class, IllegalStateException.class);
    assertThatThrownBy(() -> JsonRoundTrip.read3(json, type))
        .rootCause()
        .isInstanceOfAny(NullPointerException.class, IllegalStateException.class);
  }

  @Test
  void constants_are_written_as_packs_write_them() {
    assertThat(JsonRoundTrip.write2(List.of(EducationLevel.values())))
        .isEqualTo(
            "[\"junior-secondary\",\"senior-high\",\"secondary-vocational\",\"technical-school\","
                + "\"junior-college\",\"bachelor\",\"master\"]");
    assertThat(JsonRoundTrip.write3(List.of(DutyKind.values())))
        .isEqualTo(
            "[\"task\",\"approval\",\"report\",\"check\",\"contact\",\"record\",\"training\","
                + "\"coordination\"]");
    assertThat(JsonRoundTrip.write3(List.of(LineBasis.values())))
        .isEqualTo("[\"stated\",\"inferred\",\"unknown\"]");
    assertThat(JsonRoundTrip.write2(List.of(QualificationKind.values())))
        .isEqualTo("[\"education\",\"experience\",\"certificate\",\"skill\"]");
    assertThat(JsonRoundTrip.write2(List.of(QualificationStrength.values())))
        .isEqualTo("[\"must\",\"should\",\"preferred\"]");
    assertThat(JsonRoundTrip.write2(Optional.of(DutyKind.TASK))).isEqualTo("\"task\"");
  }
}
