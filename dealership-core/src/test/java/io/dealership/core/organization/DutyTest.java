package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.ADVISOR;
import static io.dealership.core.organization.Handbook.CASHIER;
import static io.dealership.core.organization.Handbook.RECALL;
import static io.dealership.core.organization.Handbook.RECEPTION;
import static io.dealership.core.organization.Handbook.aDailyDuty;
import static io.dealership.core.organization.Handbook.aDuty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTest {

  private static final DutyRhythm EVENT = DutyRhythm.parse("event");

  // ---- duties ----

  @Test
  void says_what_is_to_be_done_in_both_languages() {
    Duty duty = aDailyDuty("greet", CASHIER).build();

    assertThat(duty.text(Locale.CHINA)).isEqualTo("接待客户");
    assertThat(duty.text(Locale.ENGLISH)).isEqualTo("Receive customers");
  }

  @Test
  void is_owed_after_an_event_at_all_times_or_again_and_again() {
    Duty daily = aDailyDuty("greet", CASHIER).step(RECEPTION).build();
    Duty after = daily.withRhythm(DutyRhythm.parse("event within 1 hour"));
    Duty always = daily.withRhythm(DutyRhythm.parse("continuous"));

    assertThat(daily.isAfterEvent() || daily.isContinuous()).isFalse();
    assertThat(after.isAfterEvent() && !after.isContinuous()).isTrue();
    assertThat(always.isContinuous() && !always.isAfterEvent()).isTrue();
  }

  @Test
  void what_an_event_makes_owed_has_a_step_or_an_event() {
    assertThat(aDuty("tell", ADVISOR).rhythm(EVENT).step(RECEPTION).build().event()).isEmpty();
    assertThat(aDuty("tell", ADVISOR).rhythm(EVENT).event(RECALL).build().step()).isEmpty();
    Duty.Builder neither = aDuty("tell", ADVISOR).rhythm(EVENT);
    assertThatIllegalArgumentException()
        .isThrownBy(neither::build)
        .withMessage("Duty.step or Duty.event must say what makes tell owed, but neither did");
    Duty.Builder daily = aDailyDuty("tell", ADVISOR).event(RECALL);
    assertThatIllegalArgumentException()
        .isThrownBy(daily::build)
        .withMessage("Duty.event must be of a duty that an event makes owed, but tell is daily");
  }

  @Test
  void something_shows_that_it_was_done() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aDailyDuty("greet", CASHIER).build().withEvidence(List.of()))
        .withMessage("Duty.evidence must not be empty, but was for greet");
  }

  @Test
  void its_text_is_there_in_both_languages() {
    Duty duty = aDailyDuty("greet", CASHIER).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty.withText(new LocalText("", "Greet")))
        .withMessage("Duty.text must not be blank, but of greet was '' and 'Greet'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty.withText(new LocalText("问候", " ")))
        .withMessage("Duty.text must not be blank, but of greet was '问候' and ' '");
  }

  @ParameterizedTest
  @CsvSource({
    "TASK, 作业, task",
    "APPROVAL, 审批, approval",
    "REPORT, 报告, report",
    "CHECK, 检查, check",
    "CONTACT, 联络, contact",
    "RECORD, 记录, record",
    "TRAINING, 培训, training",
    "COORDINATION, 协调, coordination"
  })
  void is_of_a_kind_that_is_said_in_both_languages(DutyKind kind, String zh, String en) {
    assertThat(kind.text(Locale.TRADITIONAL_CHINESE)).isEqualTo(zh);
    assertThat(kind.text(Locale.KOREAN)).isEqualTo(en);
  }

  @Test
  void an_event_has_a_code() {
    assertThat(RECALL).hasToString("recall");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyEvent("The recall", LocalText.same("recall")))
        .withMessage(
            "DutyEvent.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was 'The recall'");
  }

  // ---- origins ----

  @Test
  void an_origin_is_units_with_blanks_between_them() {
    DutyOrigin origin = DutyOrigin.parse("001:552 001:553 A2:1");

    assertThat(origin.units())
        .containsExactly(
            new SourceUnit("001", 552), new SourceUnit("001", 553), new SourceUnit("A2", 1));
    assertThat(origin).hasToString("001:552 001:553 A2:1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyOrigin(List.of()))
        .withMessage("DutyOrigin.units must not be empty, but were []");
    List<SourceUnit> units = new ArrayList<>(origin.units());
    DutyOrigin copy = new DutyOrigin(units);
    units.clear();
    assertThat(copy).isEqualTo(origin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "''|",
        " |",
        "001:552 |",
        " 001:552|",
        "001:552  001:553|",
        "001|001",
        ":|:",
        "001:|001:",
        "001:x|001:x",
        "001:1x|001:1x",
        "001:-1|001:-1",
        "001:+1|001:+1",
        "001:１|001:１",
        "001:00000001|001:00000001",
        "001:1:2|001:1:2",
        "001:1,001:2|001:1,001:2"
      })
  void what_is_no_unit_is_refused(String text, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyOrigin.parse(text))
        .withMessage(
            "SourceUnit must be written like '001:546', but was '%s'", shown == null ? "" : shown);
  }

  @Test
  void a_long_text_is_cut_in_the_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceUnit.parse("x".repeat(61)))
        .withMessage("SourceUnit must be written like '001:546', but was '%s…'", "x".repeat(60));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceUnit.parse("x".repeat(60)))
        .withMessage("SourceUnit must be written like '001:546', but was '%s'", "x".repeat(60));
  }

  @ParameterizedTest
  @ValueSource(strings = {":1", "a-b:1", "a b:1", "甲:1", "a/:1", "a[:1", "a`:1", "a{:1"})
  void a_document_is_of_letters_and_digits(String text) {
    String document = text.substring(0, text.indexOf(':'));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceUnit.parse(text))
        .withMessage(
            "SourceUnit.document must be 1 to 20 letters and digits, but was '%s'", document);
  }

  @Test
  void a_unit_is_in_range() {
    assertThat(SourceUnit.parse("A".repeat(20) + ":9999999").unit()).isEqualTo(9_999_999);
    assertThat(SourceUnit.parse("z9Z:0000007")).hasToString("z9Z:7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceUnit.parse("A".repeat(21) + ":1"))
        .withMessage(
            "SourceUnit.document must be 1 to 20 letters and digits, but was '%s'", "A".repeat(21));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceUnit.parse("001:0"))
        .withMessage("SourceUnit.unit must be from 1 to 9999999, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceUnit("001", 10_000_000))
        .withMessage("SourceUnit.unit must be from 1 to 9999999, but was 10000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceUnit("001", -1))
        .withMessage("SourceUnit.unit must be from 1 to 9999999, but was -1");
  }

  @Test
  void units_stand_in_the_order_of_documents_then_of_numbers() {
    assertThat(DutyOrigin.parse("002:1 001:10 001:9 002:1").units().stream().sorted())
        .map(SourceUnit::toString)
        .containsExactly("001:9", "001:10", "002:1", "002:1");
  }

  @Provide
  Arbitrary<DutyOrigin> origins() {
    return Combinators.combine(
            Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20),
            Arbitraries.integers().between(1, 9_999_999))
        .as(SourceUnit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(DutyOrigin::new);
  }

  @Property
  boolean an_origin_comes_back_from_its_text(@ForAll("origins") DutyOrigin origin) {
    return DutyOrigin.parse(origin.toString()).equals(origin);
  }

  // ---- values ----

  @Test
  void duties_are_equal_by_value_and_null_is_refused() {
    Duty greet = aDailyDuty("greet", CASHIER).build();
    new EqualsTester()
        .addEqualityGroup(greet, aDailyDuty("greet", CASHIER).build())
        .addEqualityGroup(greet.withStep(RECEPTION))
        .addEqualityGroup(greet.withClauses("SAFETY-07"))
        .addEqualityGroup(new SourceUnit("001", 1), SourceUnit.parse("001:1"))
        .addEqualityGroup(new SourceUnit("001", 2))
        .addEqualityGroup(new SourceUnit("002", 1))
        .addEqualityGroup(DutyOrigin.parse("001:1 001:2"), DutyOrigin.parse("001:1 001:2"))
        .addEqualityGroup(DutyOrigin.parse("001:2 001:1"))
        .addEqualityGroup(
            RECALL, new DutyEvent("recall", new LocalText("厂家召回", "The maker recalls")))
        .addEqualityGroup(new DutyEvent("recall", LocalText.same("recall")))
        .testEquals();
    NullPointerTester tester = new NullPointerTester().setDefault(String.class, "001:1");
    tester.testAllPublicStaticMethods(SourceUnit.class);
    tester.testAllPublicStaticMethods(DutyOrigin.class);
    tester.testAllPublicConstructors(DutyOrigin.class);
    assertThatThrownBy(() -> new SourceUnit(null, 1)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new DutyEvent("a", null)).isInstanceOf(NullPointerException.class);
  }
}
