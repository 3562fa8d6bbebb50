package io.dealership.rules.measure;

import static io.dealership.rules.measure.MeasurePacks.LOADER;
import static io.dealership.rules.measure.MeasurePacks.measure;
import static io.dealership.rules.measure.MeasurePacks.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.DayRange;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureBookTest {

  private static final MeasureId USE = MeasureId.of("use");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final DayRange MARCH = new DayRange(LocalDate.of(2026, 3, 1), DAY);
  private static final String HIGHER =
      "\"direction\": \"higher\", \"target\": {\"least\": \"use.least\", \"most\": \"use.most\"}";

  @TempDir Path folder;

  private MeasureBook book(String rest, String... parameters) {
    return MeasureBook.of(
        LOADER.load(
            MeasurePacks.pack(
                folder,
                "base",
                "nation",
                "2026-01-01",
                measure("use", rest),
                String.join(",", parameters))),
        "base");
  }

  private MeasureBook book() {
    return book(HIGHER, number("use.least", "85", "V2"), number("use.most", "95", "V2"));
  }

  private static Measured ratio(MeasureBook book, String numerator, String denominator) {
    return book.ratio(USE, told(numerator), told(denominator), MARCH, DAY);
  }

  private static Optional<BigDecimal> told(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }

  @Test
  void says_value_target_and_source_in_both_languages() {
    Measured measured = ratio(book(), "136", "160");

    assertThat(measured.value()).contains(new BigDecimal("85.0"));
    assertThat(measured.standing()).contains(TargetStanding.WITHIN);
    assertThat(measured.met()).contains(true);
    assertThat(measured.undetermined()).isEmpty();
    assertThat(measured.definition().pack()).isEqualTo(new PackVersion("base", "1.0"));
    assertThat(measured.text()).isEqualTo("use 85.0 % in [2026-03-01, 2026-04-01)");
    assertThat(measured.explain(Locale.ENGLISH))
        .isEqualTo(
            "Utilization 2026-03-01 to 2026-03-31: 85.0 %. It is: job hours (136) ÷ attended hours"
                + " (160). Taken over: all technicians. Target: at least 85 % and at most 95 %, met,"
                + " by rules 8. Source: rules 7.");
    assertThat(measured.explain(Locale.CHINA))
        .isEqualTo(
            "利用率，2026-03-01至2026-03-31：85.0 %。算法：作业工时（136） ÷ 出勤工时（160）。"
                + "统计范围：全体技师。目标：不低于85 %且不高于95 %，已达到，见规定 8。依据：规定 7。");
  }

  @ParameterizedTest
  @CsvSource({
    // numerator, denominator, why, what is missing
    "136, 0, DENOMINATOR_ZERO, ''",
    "0, 0, DENOMINATOR_ZERO, ''",
    "'', 0, DENOMINATOR_ZERO, ''",
    "136, -0.1, DENOMINATOR_NEGATIVE, ''",
    "'', -1, DENOMINATOR_NEGATIVE, ''",
    "'', 160, FACT_MISSING, job hours",
    "136, '', FACT_MISSING, attended hours",
    "'', '', FACT_MISSING, 'job hours, attended hours'",
  })
  void is_undetermined_where_there_is_nothing_to_divide_or_to_divide_by(
      String numerator, String denominator, Undetermined why, String missing) {
    Measured measured = ratio(book(), numerator, denominator);

    assertThat(measured.value()).isEmpty();
    assertThat(measured.undetermined()).contains(why);
    assertThat(measured.met()).isEmpty();
    assertThat(measured.standing()).isEmpty();
    assertThat(
            measured.missing().stream()
                .map(fact -> fact.label(Locale.ENGLISH))
                .reduce((one, other) -> one + ", " + other)
                .orElse(""))
        .isEqualTo(missing);
  }

  @Test
  void says_in_both_languages_why_it_is_undetermined() {
    assertThat(ratio(book(), "136", "0").explain(Locale.ENGLISH))
        .startsWith(
            "Utilization 2026-03-01 to 2026-03-31: undetermined, for the denominator (attended"
                + " hours) is zero. It is: job hours (136) ÷ attended hours (0).");
    assertThat(ratio(book(), "136", "0").explain(Locale.CHINA))
        .startsWith("利用率，2026-03-01至2026-03-31：无法确定，因为分母（出勤工时）为零。");
    assertThat(ratio(book(), "136", "-1").explain(Locale.ENGLISH))
        .contains(
            "undetermined, for the denominator (attended hours) is negative, so the records have to"
                + " be checked.");
    assertThat(ratio(book(), "136", "-1").explain(Locale.CHINA)).contains("为负，请核对记录");
    assertThat(ratio(book(), "", "").explain(Locale.ENGLISH))
        .contains(
            "undetermined, for these are not known: job hours, attended hours. It is: job hours"
                + " (unknown) ÷ attended hours (unknown).");
    assertThat(ratio(book(), "", "").explain(Locale.CHINA)).contains("缺少：作业工时、出勤工时");
    assertThat(ratio(book(), "1", "0").text())
        .isEqualTo("use DENOMINATOR_ZERO in [2026-03-01, 2026-04-01)");
  }

  @Test
  void nothing_of_something_is_zero() {
    assertThat(ratio(book(), "0", "160").value()).contains(new BigDecimal("0.0"));
    assertThat(ratio(book(), "-16", "160").value()).contains(new BigDecimal("-10.0"));
  }

  @ParameterizedTest
  @CsvSource({
    // direction and bounds, numerator of 1000, standing, met
    "higher, least-most, 849.9, BELOW, false",
    "higher, least-most, 850, WITHIN, true",
    "higher, least-most, 950, WITHIN, true",
    "higher, least-most, 950.1, ABOVE, true",
    "lower, least-most, 849.9, BELOW, true",
    "lower, least-most, 950, WITHIN, true",
    "lower, least-most, 950.1, ABOVE, false",
    "lower, least-below, 949.9, WITHIN, true",
    "lower, least-below, 950, ABOVE, false",
    "between, least-most, 849.9, BELOW, false",
    "between, least-most, 850, WITHIN, true",
    "between, least-most, 950.1, ABOVE, false",
    "between, least-below, 950, ABOVE, false",
  })
  void the_direction_says_which_side_of_the_bounds_meets_the_target(
      String direction, String bounds, String numerator, TargetStanding standing, boolean met) {
    String upper = bounds.equals("least-most") ? "most" : "below";
    MeasureBook book =
        book(
            "\"direction\": \"%s\", \"target\": {\"least\": \"a\", \"%s\": \"b\"}"
                .formatted(direction, upper),
            number("a", "85", "V2"),
            number("b", "95", "V2"));

    assertThat(ratio(book, numerator, "1000").standing()).contains(standing);
    assertThat(ratio(book, numerator, "1000").met()).contains(met);
  }

  @Test
  void the_target_is_judged_by_the_exact_ratio_not_by_the_rounded_value() {
    Measured measured = ratio(book(), "849.6", "1000");

    assertThat(measured.value()).contains(new BigDecimal("85.0"));
    assertThat(measured.met()).contains(false);
  }

  @Test
  void an_unverified_bound_is_left_out_and_without_the_deciding_one_no_target_is_judged() {
    MeasureBook none = book(HIGHER, number("use.least", "85", "U"), number("use.most", "95", "U"));
    assertThat(ratio(none, "136", "160").target()).isEmpty();
    assertThat(ratio(none, "136", "160").met()).isEmpty();
    assertThat(ratio(none, "136", "160").explain(Locale.ENGLISH)).doesNotContain("Target");

    MeasureBook upper =
        book(HIGHER, number("use.least", "85", "U"), number("use.most", "95", "V1"));
    assertThat(ratio(upper, "136", "160").standing()).contains(TargetStanding.WITHIN);
    assertThat(ratio(upper, "136", "160").met()).isEmpty();
  }

  @Test
  void a_target_that_is_a_proposal_says_so() {
    MeasureBook book =
        book(
            "\"direction\": \"lower\", \"target\": {\"below\": \"use.below\"}",
            number("use.below", "10", "N"));

    assertThat(ratio(book, "1", "5").explain(Locale.ENGLISH))
        .contains("Target: below 10 %, not met (a proposal, for the store to set), by rules 8.");
    assertThat(ratio(book, "1", "5").explain(Locale.CHINA))
        .contains("目标：低于10 %，未达到（建议值，可由门店设定），见规定 8。");
    assertThat(ratio(book(), "1", "5").target().orElseThrow().proposal()).isFalse();
  }

  @Test
  void an_unverified_definition_gives_a_value_but_judges_no_target() {
    MeasureBook book =
        MeasureBook.of(
            LOADER.load(
                MeasurePacks.pack(
                    folder,
                    "base",
                    "nation",
                    "2026-01-01",
                    measure("use", HIGHER).replace("\"V1\"", "\"U\""),
                    number("use.least", "85", "V2") + "," + number("use.most", "95", "V2"))),
            "base");

    Measured measured = ratio(book, "136", "160");

    assertThat(measured.value()).contains(new BigDecimal("85.0"));
    assertThat(measured.met()).isEmpty();
    assertThat(measured.explain(Locale.ENGLISH))
        .contains(" Its definition is not verified, so no target is judged by it.");
    assertThat(measured.explain(Locale.CHINA)).contains("该算法未经核实，不作考核。");
  }

  // ---- layers ----

  private PackSource base() {
    return MeasurePacks.pack(
        folder,
        "base",
        "nation",
        "2026-01-01",
        measure("use", HIGHER),
        number("use.least", "85", "V2") + "," + number("use.most", "95", "V2"));
  }

  @Test
  void a_store_sets_its_own_target_from_the_day_on_which_its_pack_is_in_force() {
    PackSource store =
        MeasurePacks.pack(
            folder, "store", "store", "2026-04-02", "", number("use.least", "90", "N"));
    MeasureBook book = MeasureBook.of(LOADER.load(base(), store), "base");

    assertThat(book.target(USE, DAY).orElseThrow().least()).contains(new BigDecimal("85"));
    assertThat(book.target(USE, DAY.plusDays(1)).orElseThrow().least())
        .contains(new BigDecimal("90"));
    assertThat(book.target(USE, DAY.plusDays(1)).orElseThrow().citations())
        .extracting(Object::toString)
        .containsExactly("own-rules 8");
  }

  @Test
  void a_store_replaces_a_measure_and_what_it_adds_is_in_a_book_of_its_own() {
    PackSource base = base();
    PackSource store =
        MeasurePacks.pack(
            folder,
            "store",
            "store",
            "2026-04-02",
            measure("use", "\"direction\": \"neutral\"") + "," + measure("own", HIGHER),
            "",
            base);
    var packs = LOADER.load(base, store);
    MeasureBook book = MeasureBook.of(packs, "base");

    assertThat(book.definition(USE, DAY).pack().id()).isEqualTo("base");
    assertThat(book.definition(USE, DAY.plusDays(1)).pack().id()).isEqualTo("store");
    assertThat(book.target(USE, DAY.plusDays(1))).isEmpty();
    assertThat(book.definitions(DAY.plusDays(1)))
        .extracting(each -> each.id().code())
        .containsExactly("use");
    assertThat(MeasureBook.of(packs, "store").definitions(DAY.plusDays(1)))
        .extracting(each -> each.id().code())
        .containsExactly("use", "own");
    assertThat(MeasureBook.of(packs, "store").target(MeasureId.of("own"), DAY.plusDays(1)))
        .isEqualTo(book.target(USE, DAY));
    assertThat(book).hasToString("base 1.0 [use]");
  }

  @Test
  void two_packs_of_a_layer_must_not_define_a_measure_at_the_same_time() {
    PackSource one =
        MeasurePacks.pack(
            folder, "one", "store", "2026-01-01", measure("use", "\"direction\": \"neutral\""), "");
    PackSource two =
        MeasurePacks.pack(
            folder, "two", "store", "2026-05-01", measure("use", "\"direction\": \"neutral\""), "");
    var packs = LOADER.load(base(), one, two);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureBook.of(packs, "base"))
        .withMessage(
            "MeasureBook.packs must have a measure once in a layer at a time, but one 1.0 and two"
                + " 1.0 of layer STORE both had use");
  }

  // ---- wrong questions ----

  @Test
  void a_wrong_question_is_an_error_that_says_what_is_there() {
    MeasureBook book = book();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.definition(MeasureId.of("other"), DAY))
        .withMessage("Pack base 1.0 has no measure 'other'. Its measures are [use].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.definition(USE, LocalDate.of(2025, 12, 31)))
        .withMessage("Pack base 1.0 has no measure 'use' on 2025-12-31.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.ratio(USE, told("1"), told("1"), new DayRange(DAY, DAY), DAY))
        .withMessage("Measured.period must have a day, but was [2026-04-01, 2026-04-01)");
  }

  @Test
  void a_store_that_sets_the_lower_bound_above_the_upper_one_is_told_so() {
    PackSource store =
        MeasurePacks.pack(
            folder, "store", "store", "2026-01-01", "", number("use.least", "96", "N"));
    MeasureBook book = MeasureBook.of(LOADER.load(base(), store), "base");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.target(USE, DAY))
        .withMessage("MeasureTarget.most must be at least 96, but was 95");
  }

  // ---- currencies ----

  @Test
  void an_amount_for_each_hour_is_an_amount_and_an_amount_of_an_amount_is_none() {
    MeasureBook book = book();
    Figure yuan = Figure.money("sales", Optional.of(Money.parse("CNY 50.00")));

    assertThat(book.ratio(USE, yuan, Figure.of(1), MARCH, DAY).currency()).contains("CNY");
    assertThat(book.ratio(USE, yuan, yuan, MARCH, DAY).currency()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                book.ratio(
                    USE,
                    yuan,
                    Figure.money("cost", Optional.of(Money.parse("USD 1.00"))),
                    MARCH,
                    DAY))
        .withMessage("MeasureBook.denominator must be in CNY, but was in USD");
  }

  @Test
  void a_figure_tells_the_facts_that_are_missing() {
    Measured measured =
        book().ratio(USE, Figure.missing("a").plus(Figure.missing("b")), Figure.of(2), MARCH, DAY);

    assertThat(measured.missing())
        .containsExactly(
            new MissingFact("a", LocalText.same("a"), Optional.empty()),
            new MissingFact("b", LocalText.same("b"), Optional.empty()));
  }

  // ---- the answer as a value ----

  @Test
  void an_answer_survives_json() {
    JsonRoundTrip.assertSurvives(ratio(book(), "136", "160"), Measured.class);
    JsonRoundTrip.assertSurvives(ratio(book(), "", "160"), Measured.class);
    JsonRoundTrip.assertSurvives(ratio(book(), "136", "0"), Measured.class);
  }

  @Test
  void an_answer_that_contradicts_itself_is_refused() {
    Measured measured = ratio(book(), "136", "160");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.withValue(new BigDecimal("85.1")))
        .withMessage("Measured.value must be 85.0, but was 85.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.withUndetermined(Undetermined.DENOMINATOR_ZERO))
        .withMessage(
            "Measured.undetermined must be empty for 136 and 160, but was DENOMINATOR_ZERO");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.withDenominator(Optional.empty()))
        .withMessage(
            "Measured.undetermined must be FACT_MISSING for 136 and nothing, but was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.definition().withDecimals(7))
        .withMessage("MeasureDefinition.decimals must be from 0 to 6, but was 7");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> MeasureTarget.of(Optional.empty(), Optional.empty(), true, false, List.of()))
        .withMessage("MeasureTarget must have a bound, but had none");
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, '', 90.0, 90.0 %, 90.0 %",
    "TIMES, '', 8.0, 8.0 times, 8.0次",
    "DAYS, '', 46, 46 days, 46天",
    "MONTHS, '', 2.5, 2.5 months, 2.5个月",
    "PER_UNIT, '', 0.5, 0.5, 0.5",
    "AMOUNT, CNY, 320.00, CNY 320.00, CNY 320.00",
  })
  void a_value_is_written_in_its_unit(
      MeasureUnit unit, String currency, BigDecimal value, String en, String zh) {
    Optional<String> code = Optional.of(currency).filter(text -> !text.isEmpty());

    assertThat(unit.text(value, code, Locale.ENGLISH)).isEqualTo(en);
    assertThat(unit.text(value, code, Locale.CHINA)).isEqualTo(zh);
  }

  // ---- broken files ----

  private String refused(String measures, String... parameters) {
    return assertThrows(
            InvalidDocumentException.class,
            () ->
                MeasurePacks.pack(
                    folder,
                    "refused",
                    "nation",
                    "2026-01-01",
                    measures,
                    String.join(",", parameters)))
        .getMessage();
  }

  @Test
  void all_problems_of_a_file_are_told_at_once_with_their_paths() {
    String blank =
        measure("use", "\"direction\": \"neutral\"")
            .replace("own-rules 7", "other 7")
            .replace("attended hours", " ")
            .replace("\"decimals\": 1", "\"decimals\": 7");
    String broken =
        refused(
            blank
                + ","
                + measure("use", "\"direction\": \"higher\", \"target\": {\"most\": \"a\"}")
                + ","
                + measure(
                    "three",
                    "\"direction\": \"lower\", \"target\": {\"most\": \"text\", \"below\": \"a\"}")
                + ","
                + measure("four", "\"direction\": \"between\"")
                + ","
                + measure("five", "\"direction\": \"lower\", \"target\": {\"least\": \"a\"}")
                + ","
                + measure("six", "\"direction\": \"neutral\", \"target\": {\"least\": \"none\"}")
                + ","
                + measure("seven-" + "x".repeat(60), "\"direction\": \"higher\""),
            number("a", "1", "N"),
            "{\"name\": \"text\", \"type\": \"string\", \"value\": \"x\", \"source\": \"own-rules 1\","
                + " \"verification\": \"N\"}");

    assertThat(broken)
        .contains(
            "/measures/0/source ",
            "/measures/0/denominator ",
            "texts that are not blank",
            "/measures/0/decimals ",
            "from 0 to 6 decimals",
            "/measures/1/id ",
            "an id that no other measure of the file has",
            "/measures/1/target ",
            "least, for higher is better",
            "either most or below, not both",
            "/measures/2/target/most ",
            "a parameter that is a number",
            "/measures/3 ",
            "a target with least and with most or below",
            "most or below, for lower is better",
            "no target, for neither way is better",
            "/measures/5/target/least ",
            "a parameter of the packs that are loaded together",
            "/measures/6/id ",
            "at most 60 characters");
  }
}
