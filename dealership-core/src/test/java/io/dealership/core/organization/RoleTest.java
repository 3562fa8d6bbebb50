package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.ADVISOR;
import static io.dealership.core.organization.Handbook.CASHIER;
import static io.dealership.core.organization.Handbook.HEAD;
import static io.dealership.core.organization.Handbook.aDailyDuty;
import static io.dealership.core.organization.Handbook.advisor;
import static io.dealership.core.organization.Handbook.cashier;
import static io.dealership.core.organization.Handbook.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

  // ---- roles ----

  @Test
  void is_called_by_its_best_known_name() {
    assertThat(advisor().name(Locale.CHINA)).isEqualTo("服务顾问");
    assertThat(advisor().name(Locale.ITALIAN)).isEqualTo("Service advisor");
    assertThat(advisor().names().first()).isEqualTo(new LocalText("服务顾问", "Service advisor"));
  }

  @Test
  void has_duties_of_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                advisor()
                    .withDuties(
                        aDailyDuty("receive-customers", ADVISOR).build(),
                        aDailyDuty("greet", CASHIER).build()))
        .withMessage("Role.duties must be of role service-advisor, but greet is of cashier");
  }

  @Test
  void reports_to_another_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cashier().withLine(ReportingLine.inferred(CASHIER)))
        .withMessage("Role.line must lead to another role, but that of cashier leads to itself");
    assertThat(cashier().withLine(ReportingLine.inferred(HEAD)).line().to()).contains(HEAD);
  }

  // ---- names ----

  @Test
  void there_is_a_name_in_each_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleNames(List.of(), List.of("Cashier")))
        .withMessage("RoleNames.zh must not be empty, but was []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleNames(List.of("收银员"), List.of()))
        .withMessage("RoleNames.en must not be empty, but was []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleNames(List.of("收银员", "　"), List.of("Cashier")))
        .withMessage("RoleNames.zh must not be blank, but one of [收银员, 　] was");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleNames(List.of("收银员"), List.of(" ")))
        .withMessage("RoleNames.en must not be blank, but one of [ ] was");
    List<String> zh = new ArrayList<>(List.of("收银员"));
    RoleNames names = new RoleNames(zh, List.of("Cashier"));
    zh.add("出纳");
    assertThat(names.zh()).containsExactly("收银员");
  }

  // ---- departments ----

  @Test
  void a_department_has_a_code_and_a_name_in_both_languages() {
    assertThat(Handbook.FINANCE).hasToString("finance");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Department("Finance", new LocalText("财务部", "Finance")))
        .withMessage(
            "Department.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Finance'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Department("finance", new LocalText("", "Finance")))
        .withMessage("Department.name must not be blank, but was '' and 'Finance'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Department("finance", new LocalText("财务部", " ")))
        .withMessage("Department.name must not be blank, but was '财务部' and ' '");
  }

  // ---- lines ----

  @Test
  void a_line_says_to_whom_and_how_well_that_is_known() {
    assertThat(ReportingLine.stated(HEAD))
        .isEqualTo(new ReportingLine(Optional.of(HEAD), LineBasis.STATED))
        .matches(line -> !line.isOfHead());
    assertThat(ReportingLine.inferred(HEAD))
        .isEqualTo(new ReportingLine(Optional.of(HEAD), LineBasis.INFERRED));
    assertThat(ReportingLine.ofHead())
        .isEqualTo(new ReportingLine(Optional.empty(), LineBasis.STATED))
        .matches(ReportingLine::isOfHead);
    assertThat(ReportingLine.unknown())
        .isEqualTo(new ReportingLine(Optional.empty(), LineBasis.UNKNOWN))
        .matches(line -> !line.isOfHead());
    assertThat(new ReportingLine(Optional.empty(), LineBasis.INFERRED).isOfHead()).isTrue();
  }

  @Test
  void a_line_that_is_not_known_leads_nowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingLine(Optional.of(HEAD), LineBasis.UNKNOWN))
        .withMessage(
            "ReportingLine.to must be empty where the line is not known, but was general-manager");
  }

  @ParameterizedTest
  @CsvSource({"STATED, 文件载明, stated", "INFERRED, 推定, inferred", "UNKNOWN, 未载明, not known"})
  void the_basis_of_a_line_is_said_in_both_languages(LineBasis basis, String zh, String en) {
    assertThat(basis.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
    assertThat(basis.text(Locale.ROOT)).isEqualTo(en);
  }

  // ---- ids ----

  @ParameterizedTest
  @ValueSource(strings = {"", "Service", "service advisor", "-a", "a-", "a--b", "1a", "服务"})
  void an_id_is_in_kebab_case(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleId.of(code))
        .withMessage(
            "RoleId.code must be lower-case words of letters and digits, joined by hyphens, but was"
                + " '%s'",
            code);
  }

  // ---- values ----

  @Test
  void roles_are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(advisor(), advisor())
        .addEqualityGroup(advisor().withDuties(List.of()))
        .addEqualityGroup(cashier())
        .addEqualityGroup(RoleId.of("a"), new RoleId("a"))
        .addEqualityGroup(RoleId.of("b"))
        .addEqualityGroup(names("a", "b"), names("a", "b"))
        .addEqualityGroup(names("a", "c"))
        .addEqualityGroup(ReportingLine.stated(HEAD), ReportingLine.stated(HEAD))
        .addEqualityGroup(ReportingLine.inferred(HEAD))
        .addEqualityGroup(
            Handbook.FINANCE, new Department("finance", new LocalText("财务部", "Finance")))
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester().setDefault(RoleId.class, HEAD).setDefault(List.class, List.of("a"));
    tester.testAllPublicStaticMethods(RoleId.class);
    tester.testAllPublicStaticMethods(ReportingLine.class);
    tester.testAllPublicConstructors(RoleNames.class);
    assertThatThrownBy(() -> new ReportingLine(Optional.empty(), null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Department("a", null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void a_role_in_a_log_does_not_bring_along_the_texts_of_all_its_duties() {
    Role role = advisor();

    assertThat(role.duties()).isNotEmpty();
    assertThat(role.toString())
        .startsWith("Role{id=service-advisor")
        .doesNotContain(role.duties().get(0).text().zh());
  }
}
