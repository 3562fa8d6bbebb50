package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.rules.document.InvalidDocumentException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class LogMappingTest {

  private static LogMapping parse(String json) {
    return LogMapping.parse("m.json", json.getBytes(UTF_8));
  }

  private static List<String> problemsOf(String json) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> parse(json))
        .problems()
        .stream()
        .map(problem -> problem.place().replaceAll(" \\(.*", "") + ": " + problem.expectation())
        .toList();
  }

  @Test
  void a_file_is_read_into_values() throws IOException {
    LogMapping mapping =
        LogMapping.parse(
            "service-visit.json",
            Files.readAllBytes(Path.of("src/test/resources/eventlog/service-visit.json")));

    assertThat(mapping.workflow()).isEqualTo("service-visit");
    assertThat(mapping.activities())
        .containsEntry("追加项目确认", ActivityPath.parse("additional-item/consent"))
        .containsEntry("Delivery/Handover", ActivityPath.of("hand-over"))
        .hasSize(4);
    assertThat(mapping.ignored()).containsExactly("等待", "打印");
    assertThat(mapping.corrections())
        .isEqualTo(
            Map.of(
                "撤销终检",
                new LogCorrection(
                    Optional.empty(), Optional.of(ActivityPath.of("final-inspection"))),
                "冲销",
                new LogCorrection(Optional.of("原流水号"), Optional.empty())));
    assertThat(mapping.instances()).isEqualTo(Map.of(ActivityPath.of("additional-item"), "追加单号"));
    assertThat(mapping.employees()).isEqualTo(Map.of("张三", EmployeeNumber.of("E-001")));
    assertThat(mapping.roles()).isEqualTo(Map.of("服务顾问", RoleId.of("service-advisor")));
    assertThat(mapping.documents())
        .containsExactly(
            new LogProof<>("结算单号", Optional.empty(), DocumentCode.of("settlement-list")),
            new LogProof<>("单据", Optional.of("出门证"), DocumentCode.of("gate-pass")));
    assertThat(mapping.signatures())
        .containsExactly(new LogProof<>("客户签字", Optional.of("是"), SignerCode.of("customer")));
    assertThat(mapping.amount()).contains(new LogAmount("金额", CurrencyUnit.of("CNY")));
    assertThat(mapping.layout())
        .isEqualTo(
            LogLayout.of("工单号", "环节", "时间")
                .withId("流水号")
                .withResource("操作人")
                .withRole("岗位")
                .withTimeForm(LogTimeForm.of("yyyy/M/d H:mm:ss", ZoneId.of("Asia/Shanghai")))
                .withCharset(Charset.forName("GB18030"))
                .withSeparator(';'));
  }

  @Test
  void without_a_layout_it_is_that_of_xes() {
    assertThat(parse("{\"workflow\":\"w\",\"activities\":{\"A\":\"a\"}}").layout())
        .isEqualTo(LogLayout.xes());
  }

  @Test
  void a_zone_alone_is_that_of_times_in_iso() {
    LogLayout layout =
        parse(
                """
                {"workflow":"w","activities":{"A":"a"},
                 "layout":{"caseId":"c","activity":["a"],"time":"t","zone":"Europe/Paris"}}
                """)
            .layout();

    assertThat(layout.timeForm()).isEqualTo(LogTimeForm.iso(ZoneId.of("Europe/Paris")));
  }

  @Test
  void all_that_is_wrong_with_forms_is_said_at_once() {
    assertThat(
            problemsOf(
                """
                {"workflow":"Not a code","activities":{"A":"a#1/b"},"ignored":[""],
                 "documents":[{"attribute":"","document":"d"}],
                 "layout":{"caseId":"c","activity":[],"time":"t","separator":"ab"},"extra":1}
                """))
        .containsExactly(
            "/extra: one of the fields [workflow, activities, ignored, corrections, instances,"
                + " employees, roles, documents, signatures, amount, layout]",
            "/workflow: a code such as final-inspection",
            "/activities/A: a path such as final-inspection or additional-item/consent",
            "/ignored/0: a text that is not empty",
            "/documents/0/attribute: a text that is not empty",
            "/layout/activity: at least one element",
            "/layout/separator: one character");
  }

  @Test
  void all_that_is_wrong_with_values_is_said_at_once() {
    String longest = "a".repeat(61);

    assertThat(
            problemsOf(
                """
                {"workflow":"w","activities":{"A":"a","B/C":"%s"},"ignored":["A","B"],
                 "corrections":{"A":{"lastOf":"a"},"D":{"lastOf":"a","idIn":"i"},"E":{}},
                 "employees":{"x":" "},"roles":{"y":"%s"},
                 "amount":{"attribute":"m","currency":"XQX"},
                 "layout":{"caseId":"c","activity":["a"],"time":"t","zone":"Mars/Base",
                           "charset":"none-such","timePattern":"bb","separator":"'","quote":"'"}}
                """
                    .formatted(longest, longest)))
        .containsExactly(
            "/activities/B~1C: a value that must have at most 60 characters",
            "/ignored/0: a name that is no activity and no correction",
            "/corrections/A: a name that is no activity",
            "/corrections/D: one of idIn and lastOf",
            "/corrections/E: one of idIn and lastOf",
            "/employees/x: a value that must be visible characters, with blanks only between them",
            "/roles/y: a value that must have at most 60 characters",
            "/amount/currency: the code of a currency such as CNY",
            "/layout/charset: an encoding such as GB18030",
            "/layout/zone: a zone such as Asia/Shanghai",
            "/layout/timePattern: a value that must be a pattern such as yyyy/M/d H:mm:ss");
  }

  @Test
  void separator_and_quote_differ() {
    assertThat(
            problemsOf(
                """
                {"workflow":"w","activities":{"A":"a"},
                 "layout":{"caseId":"c","activity":["a"],"time":"t","separator":"'","quote":"'"}}
                """))
        .containsExactly("/layout: a value that must differ and be no line ends");
  }

  @Test
  void no_name_means_two_things() {
    LogMapping.Builder builder =
        LogMapping.builder()
            .workflow("w")
            .layout(LogLayout.xes())
            .putActivities("A", ActivityPath.of("a"))
            .addIgnored("A");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("LogMapping.activities must be neither ignored nor corrections, but was 'A'");
  }

  @Test
  void a_proof_is_an_attribute_that_is_there_or_has_its_value() {
    LogEvent event =
        new LogEvent(
            "1",
            Optional.empty(),
            "a",
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Map.of("paper", "pass"),
            1);

    assertThat(new LogProof<>("paper", Optional.empty(), "x").isIn(event)).isTrue();
    assertThat(new LogProof<>("paper", Optional.of("pass"), "x").isIn(event)).isTrue();
    assertThat(new LogProof<>("paper", Optional.of("list"), "x").isIn(event)).isFalse();
    assertThat(new LogProof<>("other", Optional.empty(), "x").isIn(event)).isFalse();
  }
}
