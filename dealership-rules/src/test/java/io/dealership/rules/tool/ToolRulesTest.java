package io.dealership.rules.tool;

import static io.dealership.rules.tool.Samples.ON;
import static io.dealership.rules.tool.Samples.RULES;
import static io.dealership.rules.tool.Samples.TIME;
import static io.dealership.rules.tool.Samples.aCare;
import static io.dealership.rules.tool.Samples.aCase;
import static io.dealership.rules.tool.Samples.aDevice;
import static io.dealership.rules.tool.Samples.aLoan;
import static io.dealership.rules.tool.Samples.aPurchase;
import static io.dealership.rules.tool.Samples.aReplacement;
import static io.dealership.rules.tool.Samples.aRequest;
import static io.dealership.rules.tool.Samples.aReturn;
import static io.dealership.rules.tool.Samples.aStand;
import static io.dealership.rules.tool.Samples.aUse;
import static io.dealership.rules.tool.Samples.at;
import static io.dealership.rules.tool.Samples.someBooks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.NullPointerTester;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.tool.MeasuringDevice;
import io.dealership.core.tool.ReplacementReason;
import io.dealership.core.tool.Tool;
import io.dealership.core.tool.ToolCaseKind;
import io.dealership.core.tool.ToolCondition;
import io.dealership.core.tool.ToolDestination;
import io.dealership.core.tool.ToolLoan;
import io.dealership.core.tool.ToolNumber;
import io.dealership.core.tool.ToolRecord;
import io.dealership.core.tool.ToolShift;
import io.dealership.core.tool.ToolStand;
import io.dealership.core.tool.VerificationResult;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolRulesTest {

  private static final RoleId SUPERVISOR = RoleId.of("workshop-supervisor");
  private static final RoleId FINANCE = RoleId.of("finance-manager");

  @TempDir Path folder;

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  private static String message(Decision<?> decision, Locale locale) {
    return decision.findings().get(0).message(locale);
  }

  private static ToolReplacementQuestion old(ReplacementReason reason, LocalDate endsOn) {
    return aReplacement(reason)
        .withOld(
            Tool.builder()
                .number(ToolNumber.of("T-12"))
                .issuedOn(endsOn.minusMonths(6))
                .serviceLife(Period.ofMonths(6))
                .build());
  }

  // ---- every clause ----

  private static Arguments no(
      String clause, Decision<Permit> decision, Permit outcome, String reason) {
    return Arguments.of(clause, reason, decision, outcome);
  }

  private static Arguments no(String clause, Decision<Permit> decision, String reason) {
    return no(clause, decision, Permit.NOT_YET, reason);
  }

  private static Decision<Permit> loan(ToolLoanQuestion question) {
    return RULES.loan(question, ON);
  }

  private static Decision<Permit> end(ToolReturnQuestion question) {
    return RULES.loanEnd(question, ON);
  }

  private static Decision<Permit> settle(ToolCaseQuestion question) {
    return RULES.damageOrLoss(question, ON);
  }

  static Stream<Arguments> loans() {
    return Stream.of(
        no(
            "TOOL-05",
            loan(aRequest().withDestination(ToolDestination.OUTSIDE_PRIVATE)),
            Permit.FORBIDDEN,
            "private-lending"),
        no(
            "TOOL-05",
            loan(
                aRequest()
                    .withDestination(ToolDestination.OUTSIDE_FOR_STORE)
                    .withOutsideApproved(false)),
            "outside-not-approved"),
        no("TOOL-02", loan(aRequest().withRegistered(false)), "not-registered"),
        no("TOOL-02", loan(aRequest().withBorrowerSigned(false)), "borrower-not-signed"),
        no("TOOL-02", loan(aRequest().withInPlace(false)), "not-in-place"),
        no("TOOL-04", loan(aRequest().withHandedOutByKeeper(false)), "not-by-keeper"),
        no("TOOL-03", loan(aRequest().withSound(false)), "not-sound"),
        no(
            "TOOL-04",
            RULES.room(Set.of(RoleId.of("repair-worker")), ON),
            Permit.FORBIDDEN,
            "not-a-keeper"),
        no("TOOL-01", end(aReturn(ToolCondition.INTACT).withReturned(false)), "not-returned"),
        no("TOOL-03", end(aReturn(ToolCondition.INTACT).withInspected(false)), "not-inspected"),
        no(
            "TOOL-03",
            end(aReturn(ToolCondition.DAMAGED).withDefectRegistered(false)),
            "defect-not-registered"),
        no(
            "TOOL-03",
            end(aReturn(ToolCondition.LOST).withDefectReported(false)),
            "defect-not-reported"),
        no(
            "TOOL-07",
            end(aReturn(ToolCondition.DAMAGED).withDefectReported(false)),
            "defect-not-reported"));
  }

  static Stream<Arguments> damageAndLife() {
    return Stream.of(
        no(
            "TOOL-03",
            settle(aCase(ToolCaseKind.WEAR).withRegistered(false)),
            "case-not-registered"),
        no(
            "TOOL-06",
            settle(aCase(ToolCaseKind.LOSS).withStatementWritten(false)),
            "statement-missing"),
        no(
            "TOOL-06",
            settle(aCase(ToolCaseKind.LOSS).withTold(SUPERVISOR).withNotTold(FINANCE)),
            "reports-missing"),
        no(
            "TOOL-07",
            settle(aCase(ToolCaseKind.MISUSE).withTold().withNotTold(SUPERVISOR)),
            "reports-missing"),
        no(
            "AUTH-16",
            settle(aCase(ToolCaseKind.MISUSE).withProposalRecorded(false)),
            "proposal-missing"),
        no(
            "TOOL-08",
            RULES.replacement(old(ReplacementReason.LIFE_ENDED, ON.plusDays(1)), ON),
            "too-early"),
        no(
            "TOOL-08",
            RULES.replacement(
                aReplacement(ReplacementReason.LIFE_ENDED).withOldReturned(false), ON),
            "old-not-returned"),
        no(
            "AUTH-16",
            RULES.replacement(aReplacement(ReplacementReason.DAMAGED).withCaseDecided(false), ON),
            "case-not-decided"));
  }

  static Stream<Arguments> careAndBooks() {
    MeasuringDevice unknown = MeasuringDevice.builder().number(ToolNumber.of("G-2")).build();
    return Stream.of(
        no("TOOL-12", RULES.use(aUse().withSound(false), ON), "not-sound"),
        no("TOOL-12", RULES.use(aUse().withCheckedToday(false), ON), "not-checked-today"),
        no(
            "TOOL-11",
            RULES.use(aUse().withDevice(unknown.withResult(VerificationResult.NEVER_VERIFIED)), ON),
            "never-verified"),
        no(
            "TOOL-11",
            RULES.use(aUse().withDevice(unknown.withResult(VerificationResult.FAILED)), ON),
            "verification-failed"),
        no("TOOL-11", RULES.use(aUse(), ON.plusDays(1)), "verification-overdue"),
        no("TOOL-13", RULES.care(aCare().withPlanned(false), ON), "care-not-planned"),
        no("TOOL-13", RULES.care(aCare(), ON.plusDays(1)), "care-overdue"),
        no("TOOL-13", RULES.care(aCare().withRecorded(false), ON), "care-not-recorded"),
        no(
            "TOOL-09",
            RULES.books(
                someBooks()
                    .withRecordsThere(
                        ToolRecord.EQUIPMENT_LEDGER,
                        ToolRecord.TOOL_LEDGER,
                        ToolRecord.LOAN_CARD,
                        ToolRecord.ISSUE_CARD)
                    .withRecordsMissing(ToolRecord.GAUGE_LEDGER),
                ON),
            "records-missing"),
        no("TOOL-10", RULES.books(someBooks(), ON.plusDays(1)), "count-overdue"),
        no("TOOL-10", RULES.books(someBooks().withCountRecorded(false), ON), "count-not-recorded"),
        no(
            "TOOL-10",
            RULES.books(someBooks().withDifferencesSettled(false), ON),
            "differences-open"),
        no("TOOL-10", RULES.count(aStand("T-1", 4, 4, 2), 1, ON), "goods-missing"),
        no("TOOL-10", RULES.count(aStand("T-1", 4, 4, 4), 1, ON), "goods-surplus"),
        no("TOOL-09", RULES.count(aStand("T-1", 4, 3, 3), 1, ON), "cards-differ"),
        no("AUTH-17", RULES.purchase(aPurchase().withApplied(false), ON), "not-applied"),
        no("AUTH-17", RULES.purchase(aPurchase().withReviewed(false), ON), "not-reviewed"),
        no("AUTH-17", RULES.purchase(aPurchase().withApproved(false), ON), "not-approved"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"loans", "damageAndLife", "careAndBooks"})
  void one_thing_alone_closes_a_gate(
      String clause, String reason, Decision<Permit> decision, Permit outcome) {
    assertThat(decision.outcome()).contains(outcome);
    assertThat(decision.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason().code()).isEqualTo(reason);
              assertThat(finding.nextStep()).isPresent();
              assertThat(finding.citations()).extracting(Citation::clause).contains(clause);
            });
  }

  static Stream<Decision<Permit>> allInOrder() {
    return Stream.of(
        RULES.room(Set.of(RoleId.of("tool-keeper")), ON),
        RULES.room(
            Set.of(RoleId.of("repair-worker"), RoleId.of("tool-document-administrator")), ON),
        loan(aRequest()),
        loan(
            aRequest()
                .withDestination(ToolDestination.OUTSIDE_FOR_STORE)
                .withOutsideApproved(true)),
        end(aReturn(ToolCondition.INTACT)),
        end(aReturn(ToolCondition.DAMAGED)),
        end(aReturn(ToolCondition.LOST)),
        settle(aCase(ToolCaseKind.WEAR)),
        settle(aCase(ToolCaseKind.MISUSE)),
        settle(aCase(ToolCaseKind.LOSS)),
        RULES.replacement(aReplacement(ReplacementReason.LIFE_ENDED), ON),
        RULES.replacement(aReplacement(ReplacementReason.DAMAGED), ON),
        RULES.replacement(aReplacement(ReplacementReason.LOST), ON),
        RULES.use(aUse(), ON),
        RULES.care(aCare(), ON),
        RULES.books(someBooks(), ON),
        RULES.count(aStand("T-1", 4, 4, 3), 1, ON),
        RULES.purchase(aPurchase(), ON));
  }

  @ParameterizedTest
  @MethodSource("allInOrder")
  void what_is_in_order_is_allowed(Decision<Permit> decision) {
    assertThat(decision.outcome()).contains(Permit.ALLOWED);
    assertThat(decision.missing()).isEmpty();
  }

  @Test
  void a_store_takes_posts_into_the_tool_room_by_name() {
    assertThat(message(RULES.room(Set.of(), ON), Locale.ENGLISH))
        .isEqualTo(
            "The tool room is closed to everybody but those who keep it (tool keeper, tool and"
                + " document administrator).");
    assertThat(message(RULES.room(Set.of(), ON), Locale.CHINESE))
        .isEqualTo("工具室除管理人员（工具管理员、工具/资料管理员）外一律不得入内。");
  }

  @Test
  void TOOL_05_what_leads_nowhere_but_is_not_known_is_asked_for() {
    ToolLoanQuestion unknown = ToolLoanQuestion.builder().build();

    assertThat(loan(unknown).outcome()).isEmpty();
    assertThat(loan(unknown.withDestination(ToolDestination.OUTSIDE_PRIVATE)).outcome())
        .contains(Permit.FORBIDDEN);
    assertThat(missing(loan(aRequest().withDestination(Optional.empty())))).contains("destination");
    assertThat(missing(loan(aRequest().withDestination(ToolDestination.OUTSIDE_FOR_STORE))))
        .containsExactly("outsideApproved");
  }

  @Test
  void every_cause_against_a_loan_is_named_at_once() {
    assertThat(
            reasons(
                loan(
                    ToolLoanQuestion.builder()
                        .destination(ToolDestination.OUTSIDE_PRIVATE)
                        .registered(false)
                        .borrowerSigned(false)
                        .handedOutByKeeper(false)
                        .inPlace(false)
                        .sound(false)
                        .build())))
        .containsExactly(
            "private-lending",
            "not-registered",
            "borrower-not-signed",
            "not-by-keeper",
            "not-in-place",
            "not-sound");
  }

  // ---- return ----

  @ParameterizedTest(name = "TOOL-01 lent {0}, {1}: back {2} is in time: {3}")
  @CsvSource({
    "2026-03-02T08:30, DAY, 2026-03-02T23:59:59, true",
    "2026-03-02T08:30, DAY, 2026-03-03T00:00, false",
    "2026-03-02T00:00, DAY, 2026-03-02T23:59:59, true",
    "2026-03-02T23:59:59, DAY, 2026-03-02T23:59:59, true",
    "2026-03-02T23:59:59, DAY, 2026-03-03T00:00, false",
    "2026-03-02T22:30, NIGHT, 2026-03-03T08:00, true",
    "2026-03-02T22:30, NIGHT, 2026-03-03T08:00:01, false",
    "2026-03-03T02:00, NIGHT, 2026-03-03T08:00, true",
    "2026-03-03T02:00, NIGHT, 2026-03-03T08:00:01, false",
    "2026-03-03T08:00, NIGHT, 2026-03-04T08:00, true",
    "2026-03-03T08:00, NIGHT, 2026-03-04T08:00:01, false",
    "2026-03-03T07:59:59, NIGHT, 2026-03-03T08:00:01, false"
  })
  void TOOL_01_a_tool_is_back_on_the_day_of_the_loan(
      String lent, ToolShift shift, String back, boolean inTime) {
    ReturnDue due = RULES.returnDue(aLoan("T-1", lent).withShift(shift), TIME).orElseThrow();

    assertThat(due.isInTime(at(back))).isEqualTo(inTime);
  }

  @Test
  void TOOL_01_the_day_is_that_of_the_store_whatever_was_agreed() {
    // 2026-03-02 23:00 in London is a day later in Shanghai
    ToolLoan loan = aLoan("T-1", "2026-03-03T07:00").withAgreedReturnAt(at("2026-03-05T10:00"));

    assertThat(loan.lentAt()).isEqualTo(Instant.parse("2026-03-02T23:00:00Z"));
    assertThat(RULES.returnDue(loan, TIME))
        .contains(new ReturnDue(at("2026-03-04T00:00"), Optional.of(LocalDate.of(2026, 3, 3))));
  }

  private ToolRules withStore(String parameter) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(
        folder.resolve("parameters.json"),
        """
        {"parameters": [{%s, "source": "store-rules 1", "verification": "N"}]}
        """
            .formatted(parameter));
    PackSealer.seal(folder, PackLoader.create());
    return ToolRules.of(PackLoader.create().load(ToolRules.pack(), PackSource.folder(folder)));
  }

  private ToolRules withStoreText(String name, String value) throws IOException {
    return withStore(
        "\"name\": \"%s\", \"type\": \"string\", \"value\": \"%s\"".formatted(name, value));
  }

  private ToolRules withStoreList(String name, String values) throws IOException {
    return withStore(
        "\"name\": \"%s\", \"type\": \"string-list\", \"value\": [%s]".formatted(name, values));
  }

  private ToolRules withStorePeriod(String name, String value) throws IOException {
    return withStore(
        "\"name\": \"%s\", \"type\": \"period\", \"value\": \"%s\"".formatted(name, value));
  }

  @Test
  void a_store_that_goes_by_agreed_times_needs_one_for_each_loan() throws IOException {
    ToolRules onTime = withStoreText("toolReturn.policy", "ON_TIME");
    ToolLoan loan = aLoan("T-1", "2026-03-02T08:30");
    ToolLoan agreed = loan.withAgreedReturnAt(at("2026-03-05T10:00"));

    assertThat(onTime.returnDue(loan, TIME)).isEmpty();
    assertThat(onTime.returnDue(agreed, TIME))
        .contains(new ReturnDue(at("2026-03-05T10:00"), Optional.empty()));
    assertThat(onTime.returnDue(agreed.withShift(ToolShift.NIGHT), TIME))
        .as("what is agreed holds for the night as well")
        .contains(new ReturnDue(at("2026-03-05T10:00"), Optional.empty()));
    assertThat(onTime.returnDue(agreed, TIME).orElseThrow().isInTime(at("2026-03-05T10:00")))
        .isTrue();
    assertThat(onTime.returnDue(agreed, TIME).orElseThrow().isInTime(at("2026-03-05T10:00:01")))
        .isFalse();
    assertThat(reasons(onTime.loan(aRequest().withReturnTimeAgreed(false), ON)))
        .containsExactly("return-time-not-agreed");
    assertThat(missing(onTime.loan(aRequest(), ON))).containsExactly("returnTimeAgreed");
    assertThat(onTime.loan(aRequest().withReturnTimeAgreed(true), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(onTime.openLoans(List.of(loan), at("2026-04-01T10:00"), TIME))
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.due()).isEmpty();
              assertThat(open.overdue()).isEmpty();
              assertThat(open.overdueFor()).isEmpty();
            });
  }

  @Test
  void a_policy_is_one_of_two() throws IOException {
    ToolRules odd = withStoreText("toolReturn.policy", "NEXT_WEEK");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> odd.loan(aRequest(), ON))
        .withMessageStartingWith("Parameter 'toolReturn.policy' must be one of")
        .withMessageEndingWith("but was NEXT_WEEK");
  }

  @Test
  void a_store_ends_its_night_shift_when_it_likes() throws IOException {
    ToolLoan night = aLoan("T-1", "2026-03-02T22:30").withShift(ToolShift.NIGHT);

    assertThat(withStoreText("toolReturn.nightShiftEnd", "06:30").returnDue(night, TIME))
        .contains(new ReturnDue(at("2026-03-03T06:30"), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "8:00", "08:60", "morning"})
  void a_shift_ends_at_a_time_of_day(String text) throws IOException {
    ToolRules odd = withStoreText("toolReturn.nightShiftEnd", text);
    ToolLoan night = aLoan("T-1", "2026-03-02T22:30").withShift(ToolShift.NIGHT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> odd.returnDue(night, TIME))
        .withMessage(
            "Parameter 'toolReturn.nightShiftEnd' must be a time of day such as 08:00, but was "
                + text);
  }

  @Test
  void the_open_loans_of_a_moment_are_in_the_order_in_which_they_are_due() {
    Instant noon = at("2026-03-03T12:00");
    ToolLoan yesterday = aLoan("T-2", "2026-03-02T17:00");
    ToolLoan older = aLoan("T-9", "2026-02-27T09:00");
    ToolLoan today = aLoan("T-1", "2026-03-03T11:00");
    ToolLoan later = aLoan("T-3", "2026-03-03T12:00:01");
    ToolLoan back = aLoan("T-4", "2026-03-03T09:00").withReturnedAt(noon);
    ToolLoan backLater = aLoan("T-5", "2026-03-03T09:00").withReturnedAt(noon.plusSeconds(1));
    ToolLoan lost = aLoan("T-6", "2026-03-01T09:00").withLostAt(at("2026-03-02T09:00"));

    List<OpenLoan> open =
        RULES.openLoans(List.of(yesterday, older, today, later, back, backLater, lost), noon, TIME);

    assertThat(open).extracting(OpenLoan::loan).containsExactly(older, yesterday, today, backLater);
    assertThat(open)
        .extracting(OpenLoan::overdue)
        .containsExactly(
            Optional.of(true), Optional.of(true), Optional.of(false), Optional.of(false));
    assertThat(open.get(1).overdueFor()).contains(Duration.ofHours(12));
    assertThat(open.get(2).overdueFor()).isEmpty();
    assertThat(open).extracting(OpenLoan::caller).containsOnly(RoleId.of("tool-keeper"));
  }

  @Test
  void a_loan_is_overdue_from_the_midnight_that_ends_its_day() {
    ToolLoan loan = aLoan("T-1", "2026-03-02T17:00");

    assertThat(RULES.openLoans(List.of(loan), at("2026-03-02T23:59:59"), TIME).get(0).overdue())
        .contains(false);
    assertThat(RULES.openLoans(List.of(loan), at("2026-03-03T00:00"), TIME).get(0).overdue())
        .contains(true);
    assertThat(RULES.openLoans(List.of(loan), at("2026-03-03T00:00"), TIME).get(0).overdueFor())
        .contains(Duration.ZERO);
  }

  @Test
  void a_store_names_who_calls_for_tools() throws IOException {
    ToolRules rules = withStoreText("toolReturn.caller", "workshop-administrator");

    assertThat(
            rules
                .openLoans(List.of(aLoan("T-1", "2026-03-02T17:00")), at("2026-03-02T18:00"), TIME)
                .get(0)
                .caller())
        .isEqualTo(RoleId.of("workshop-administrator"));
  }

  // ---- damage and loss ----

  @Test
  void TOOL_06_a_loss_names_who_is_not_told_and_computes_no_fine() {
    Decision<Permit> decision =
        settle(
            aCase(ToolCaseKind.LOSS)
                .withTold()
                .withNotTold(FINANCE, SUPERVISOR)
                .withProposalRecorded(false));

    assertThat(reasons(decision)).containsExactly("reports-missing", "proposal-missing");
    assertThat(message(decision, Locale.ENGLISH))
        .isEqualTo(
            "Not told yet: workshop supervisor, finance. A keeper who stays silent answers for it as"
                + " well.");
    assertThat(message(decision, Locale.CHINESE)).isEqualTo("尚未报告：车间主任、财务部门。保管人知情不报的，同样承担责任。");
    assertThat(decision.findings().get(1).nextStep().orElseThrow().text().en())
        .contains("not computed");
  }

  @Test
  void TOOL_06_only_a_loss_goes_to_finance_and_needs_a_statement() {
    ToolCaseQuestion misuse =
        aCase(ToolCaseKind.MISUSE)
            .withTold(SUPERVISOR)
            .withNotTold(FINANCE)
            .withStatementWritten(false);

    assertThat(settle(misuse).outcome()).contains(Permit.ALLOWED);
    assertThat(settle(misuse.withKind(ToolCaseKind.WEAR).withProposalRecorded(false)).outcome())
        .contains(Permit.ALLOWED);
    assertThat(reasons(settle(misuse.withKind(ToolCaseKind.LOSS))))
        .containsExactly("statement-missing", "reports-missing");
    assertThat(missing(settle(aCase(ToolCaseKind.LOSS).withTold(SUPERVISOR))))
        .containsExactly("reportsMade");
  }

  @Test
  void a_case_of_which_the_kind_is_not_known_is_decided_where_all_kinds_agree() {
    ToolCaseQuestion complete = aCase(ToolCaseKind.LOSS).withKind(Optional.empty());

    assertThat(settle(complete).outcome()).contains(Permit.ALLOWED);
    assertThat(settle(complete.withRegistered(false)).outcome()).contains(Permit.NOT_YET);
    assertThat(settle(complete.withProposalRecorded(false)).outcome()).isEmpty();
    assertThat(missing(settle(complete.withProposalRecorded(false)))).contains("caseKind");
  }

  @Test
  void a_store_names_who_is_told() throws IOException {
    ToolRules losses = withStoreList("toolCase.reportLossTo", "\"general-manager\"");
    ToolCaseQuestion loss = aCase(ToolCaseKind.LOSS).withTold(RoleId.of("general-manager"));

    assertThat(losses.damageOrLoss(loss, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(losses.damageOrLoss(aCase(ToolCaseKind.LOSS), ON)))
        .containsExactly("reportsMade");

    ToolRules misuses = withStoreList("toolCase.reportMisuseTo", "\"service-manager\"");
    ToolCaseQuestion misuse = aCase(ToolCaseKind.MISUSE).withTold(RoleId.of("service-manager"));

    assertThat(misuses.damageOrLoss(misuse, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(misuses.damageOrLoss(aCase(ToolCaseKind.MISUSE), ON)))
        .containsExactly("reportsMade");
  }

  @Test
  void a_store_names_who_keeps_the_tool_room() throws IOException {
    ToolRules rules = withStoreList("toolRoom.keepers", "\"parts-storekeeper\"");

    assertThat(rules.room(Set.of(RoleId.of("parts-storekeeper")), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(rules.room(Set.of(RoleId.of("tool-keeper")), ON).outcome())
        .contains(Permit.FORBIDDEN);
  }

  // ---- new for old ----

  @ParameterizedTest(name = "TOOL-08 service life ends {0}: {1} {2}")
  @CsvSource({
    "2026-03-01, ALLOWED, issue-late",
    "2026-03-02, ALLOWED, issue-on-time",
    "2026-03-03, NOT_YET, too-early"
  })
  void TOOL_08_a_new_tool_comes_neither_late_nor_early(
      LocalDate ends, Permit expected, String reason) {
    Decision<Permit> decision = RULES.replacement(old(ReplacementReason.LIFE_ENDED, ends), ON);

    assertThat(decision.outcome()).contains(expected);
    assertThat(reasons(decision)).containsExactly(reason);
  }

  @Test
  void TOOL_08_says_until_when_the_old_one_lasts() {
    Decision<Permit> decision =
        RULES.replacement(old(ReplacementReason.LIFE_ENDED, LocalDate.of(2026, 6, 30)), ON);

    assertThat(message(decision, Locale.ENGLISH))
        .isEqualTo(
            "The service life of the tool lasts until 2026-06-30; a new one is not issued before"
                + " 2026-06-30.");
    assertThat(message(decision, Locale.CHINESE))
        .isEqualTo("工具使用年限到 2026-06-30 为止，2026-06-30 之前不得发放新工具。");
  }

  @Test
  void TOOL_08_a_tool_that_broke_early_is_replaced_when_that_is_decided() {
    LocalDate farOff = ON.plusYears(1);

    assertThat(RULES.replacement(old(ReplacementReason.DAMAGED, farOff), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(
            RULES
                .replacement(old(ReplacementReason.LOST, farOff).withOldReturned(false), ON)
                .outcome())
        .as("what is lost cannot be given back")
        .contains(Permit.ALLOWED);
    assertThat(
            missing(
                RULES.replacement(
                    aReplacement(ReplacementReason.LIFE_ENDED).withOld(Optional.empty()), ON)))
        .containsExactly("serviceLife");
  }

  private ToolRules withLeadDays(String days) throws IOException {
    return withStore(
        "\"name\": \"serviceLife.leadDays\", \"type\": \"integer\", \"value\": " + days);
  }

  @Test
  void a_store_may_replace_some_days_before_the_end() throws IOException {
    ToolRules rules = withLeadDays("7");

    assertThat(rules.replacement(old(ReplacementReason.LIFE_ENDED, ON.plusDays(7)), ON).outcome())
        .contains(Permit.ALLOWED);
    assertThat(rules.replacement(old(ReplacementReason.LIFE_ENDED, ON.plusDays(8)), ON).outcome())
        .contains(Permit.NOT_YET);
    assertThat(reasons(rules.replacement(old(ReplacementReason.LIFE_ENDED, ON.minusDays(1)), ON)))
        .containsExactly("issue-late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "367"})
  void the_days_before_the_end_are_not_negative_and_at_most_a_year(String days) throws IOException {
    ToolRules odd = withLeadDays(days);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> odd.replacement(aReplacement(ReplacementReason.LIFE_ENDED), ON))
        .withMessage("Parameter 'serviceLife.leadDays' must be from 0 to 366, but was " + days);
  }

  // ---- measuring devices ----

  @ParameterizedTest(name = "TOOL-11 verified {0}, interval {1}, certificate {2}: {3} through {4}")
  @CsvSource({
    "2025-03-02, , , VALID, 2026-03-02",
    "2025-03-01, , , OVERDUE, 2026-03-01",
    "2026-03-02, , , VALID, 2027-03-02",
    "2024-02-29, , , OVERDUE, 2025-02-28",
    "2025-09-02, P6M, , VALID, 2026-03-02",
    "2025-09-01, P6M, , OVERDUE, 2026-03-01",
    "2025-09-01, P6M, 2026-03-02, VALID, 2026-03-02",
    "2026-02-01, , 2026-03-01, OVERDUE, 2026-03-01",
    ", , 2026-03-02, VALID, 2026-03-02"
  })
  void TOOL_11_a_verification_holds_through_its_last_day(
      LocalDate verified,
      Period interval,
      LocalDate certificate,
      VerificationState state,
      LocalDate through) {
    DeviceStanding standing =
        RULES.device(
            MeasuringDevice.builder()
                .number(ToolNumber.of("G-1"))
                .result(VerificationResult.PASSED)
                .verifiedOn(Optional.ofNullable(verified))
                .interval(Optional.ofNullable(interval))
                .validThrough(Optional.ofNullable(certificate))
                .build(),
            ON);

    assertThat(standing.state()).contains(state);
    assertThat(standing.validThrough()).contains(through);
    assertThat(standing.daysLeft()).contains(through.toEpochDay() - ON.toEpochDay());
  }

  @Test
  void TOOL_11_what_is_not_known_of_a_device_is_asked_for() {
    MeasuringDevice blank = MeasuringDevice.builder().number(ToolNumber.of("G-1")).build();

    assertThat(RULES.device(blank, ON).state()).isEmpty();
    assertThat(RULES.device(blank.withResult(VerificationResult.PASSED), ON).state()).isEmpty();
    assertThat(missing(RULES.use(aUse().withDevice(blank), ON))).containsExactly("verification");
    assertThat(missing(RULES.use(aUse().withDevice(Optional.empty()), ON)))
        .containsExactly("verification");
    assertThat(RULES.device(aDevice().withVerifiedOn(ON.plusDays(1)), ON).state())
        .as("what is verified tomorrow may have been anything today")
        .isEmpty();
    assertThat(RULES.device(aDevice().withResult(Optional.empty()), ON.plusDays(1)).state())
        .as("overdue whatever came out")
        .contains(VerificationState.OVERDUE);
    assertThat(RULES.device(aDevice().withResult(VerificationResult.FAILED), ON).validThrough())
        .isEmpty();
  }

  @Test
  void TOOL_11_a_device_out_of_verification_is_still_a_tool() {
    assertThat(RULES.use(aUse().withMeasuring(false), ON.plusYears(5)).outcome())
        .contains(Permit.ALLOWED);
    assertThat(missing(RULES.use(aUse().withMeasuring(Optional.empty()), ON.plusYears(5))))
        .containsExactly("measuring");
  }

  @Test
  void TOOL_11_says_until_when_the_verification_held() {
    assertThat(message(RULES.use(aUse(), ON.plusDays(1)), Locale.ENGLISH))
        .isEqualTo("The verification of the device held to 2026-03-02 and is overdue.");
    assertThat(message(RULES.use(aUse(), ON.plusDays(1)), Locale.CHINESE))
        .isEqualTo("量具检定有效期到 2026-03-02 为止，已经逾期。");
    assertThat(message(RULES.use(aUse(), ON), Locale.ENGLISH))
        .isEqualTo("The device may be used to measure; its verification holds to 2026-03-02.");
  }

  @Test
  void a_store_sets_its_own_intervals() throws IOException {
    assertThat(withStorePeriod("device.interval", "P6M").device(aDevice(), ON).validThrough())
        .contains(LocalDate.of(2025, 9, 2));
    assertThat(reasons(withStorePeriod("equipmentCare.interval", "P1M").care(aCare(), ON)))
        .containsExactly("care-overdue");
    assertThat(reasons(withStorePeriod("toolCount.interval", "P7D").books(someBooks(), ON)))
        .containsExactly("count-overdue");
  }

  // ---- care and books ----

  @Test
  void TOOL_13_care_is_in_time_on_the_last_day_of_its_interval() {
    assertThat(RULES.care(aCare().withInterval(Period.ofDays(10)), ON).outcome())
        .contains(Permit.NOT_YET);
    assertThat(
            RULES
                .care(aCare().withInterval(Period.ofDays(10)).withLastCareOn(ON.minusDays(10)), ON)
                .outcome())
        .contains(Permit.ALLOWED);
    assertThat(message(RULES.care(aCare(), ON.plusDays(1)), Locale.ENGLISH))
        .isEqualTo("The last care was on 2025-12-02; the next one was due by 2026-03-02.");
    assertThat(message(RULES.care(aCare(), ON.plusDays(1)), Locale.CHINESE))
        .isEqualTo("上次保养在 2025-12-02，下一次最迟应在 2026-03-02 进行。");
    assertThat(missing(RULES.care(aCare().withLastCareOn(ON.plusDays(1)), ON)))
        .as("a care that is still to come says nothing")
        .containsExactly("careOverdueDays");
  }

  @Test
  void TOOL_10_says_when_the_count_was_due() {
    assertThat(message(RULES.books(someBooks(), ON.plusDays(1)), Locale.ENGLISH))
        .isEqualTo(
            "Tools and books were last counted on 2026-02-02; the next count was due by"
                + " 2026-03-02.");
    assertThat(message(RULES.books(someBooks(), ON.plusDays(1)), Locale.CHINESE))
        .isEqualTo("工具和书籍上次清点在 2026-02-02，下一次最迟应在 2026-03-02 进行。");
  }

  @ParameterizedTest(name = "TOOL-09 without {0}")
  @ValueSource(
      strings = {
        "equipment-ledger",
        "tool-ledger",
        "gauge-ledger",
        "tool-loan-card",
        "tool-issue-card"
      })
  void TOOL_09_three_ledgers_and_two_cards_are_kept(String code) {
    ToolRecord lacking = ToolRecord.of(code);
    List<ToolRecord> there =
        someBooks().recordsThere().stream().filter(one -> !one.equals(lacking)).toList();
    ToolBooksQuestion question = someBooks().withRecordsThere(there);

    assertThat(missing(RULES.books(question, ON))).containsExactly("recordsThere");
    assertThat(reasons(RULES.books(question.withRecordsMissing(lacking), ON)))
        .containsExactly("records-missing");
  }

  @Test
  void TOOL_09_names_missing_records_in_both_languages() {
    ToolBooksQuestion question =
        someBooks()
            .withRecordsThere()
            .withRecordsMissing(ToolRecord.ISSUE_CARD, ToolRecord.TOOL_LEDGER);

    assertThat(message(RULES.books(question, ON), Locale.ENGLISH))
        .isEqualTo("Records of the tool room are missing: tool ledger, card of personal tools.");
    assertThat(message(RULES.books(question, ON), Locale.CHINESE))
        .isEqualTo("工具账卡缺少：工具台账、个人工具领用卡。");
  }

  @Test
  void a_store_keeps_the_records_of_the_other_paper() throws IOException {
    ToolRules rules = withStoreText("toolRecords.policy", "GENERAL_SUB_LOAN");
    ToolBooksQuestion three =
        someBooks()
            .withRecordsThere(
                ToolRecord.GENERAL_LEDGER, ToolRecord.KEEPER_LEDGER, ToolRecord.LOAN_REGISTER);

    assertThat(rules.books(three, ON).outcome()).contains(Permit.ALLOWED);
    assertThat(missing(rules.books(someBooks(), ON))).containsExactly("recordsThere");
    assertThat(missing(RULES.books(three, ON))).containsExactly("recordsThere");
    assertThat(
            message(
                rules.books(
                    three
                        .withRecordsThere(ToolRecord.GENERAL_LEDGER, ToolRecord.LOAN_REGISTER)
                        .withRecordsMissing(ToolRecord.KEEPER_LEDGER),
                    ON),
                Locale.ENGLISH))
        .isEqualTo("Records of the tool room are missing: sub-ledger of the keeper.");
  }

  @Test
  void a_store_adds_a_record_of_its_own() throws IOException {
    ToolRules more =
        withStoreList("toolRecords.threeLedgersTwoCards", "\"tool-ledger\", \"scrap-ledger\"");

    assertThat(missing(more.books(someBooks(), ON))).containsExactly("recordsThere");
    assertThat(
            more.books(
                    someBooks()
                        .withRecordsThere(ToolRecord.TOOL_LEDGER, ToolRecord.of("scrap-ledger")),
                    ON)
                .outcome())
        .contains(Permit.ALLOWED);

    ToolRules fewer = withStoreList("toolRecords.generalSubLoan", "\"tool-ledger\"");

    assertThat(fewer.books(someBooks(), ON).outcome())
        .as("the list of the paper that the store does not follow")
        .contains(Permit.ALLOWED);
  }

  // ---- counts ----

  @Test
  void TOOL_10_ledger_cards_goods_and_loans_are_compared() {
    Instant at = at("2026-03-02T18:00");
    ToolLoan one = aLoan("T-1", "2026-03-02T09:00");
    ToolLoan two = aLoan("T-2", "2026-03-02T10:00").withQuantity(2);
    ToolLoan stranger = aLoan("T-8", "2026-03-02T10:00");
    ToolLoan back = aLoan("T-3", "2026-03-02T10:00").withReturnedAt(at);

    ToolReconciliation result =
        RULES.reconcile(
            List.of(
                aStand("T-3", 1, 1, 1),
                aStand("T-2", 3, 3, 0),
                aStand("T-1", 2, 2, 1),
                ToolStand.builder().tool(ToolNumber.of("T-4")).ledger(1).cards(1).build()),
            List.of(two, one, stranger, back),
            at,
            TIME);

    assertThat(result.lines())
        .extracting(line -> line.stand().tool().value() + " " + line.onLoan())
        .containsExactly("T-1 1", "T-2 2", "T-3 0", "T-4 0");
    assertThat(result.differing())
        .extracting(line -> line.stand().tool().value())
        .containsExactly("T-2", "T-4");
    assertThat(message(result.lines().get(1).decision(), Locale.ENGLISH))
        .isEqualTo("Of tool T-2 the ledger has 3; on the shelf and on loan there are 2.");
    assertThat(message(result.lines().get(1).decision(), Locale.CHINESE))
        .isEqualTo("工具 T-2 账面 3，在库与借出合计 2，短少。");
    assertThat(missing(result.lines().get(3).decision())).containsExactly("goods");
    assertThat(result.unlisted()).containsExactly(stranger);
    assertThat(result.agrees()).isFalse();
  }

  @Test
  void a_reconciliation_agrees_when_every_line_does_and_every_loan_has_one() {
    Instant at = at("2026-03-02T18:00");
    ToolLoan one = aLoan("T-1", "2026-03-02T09:00");
    List<ToolStand> stands = List.of(aStand("T-1", 2, 2, 1));

    assertThat(RULES.reconcile(stands, List.of(one), at, TIME).agrees()).isTrue();
    assertThat(RULES.reconcile(stands, List.of(), at, TIME).agrees()).isFalse();
    assertThat(
            RULES
                .reconcile(stands, List.of(one, aLoan("T-0", "2026-03-02T09:00")), at, TIME)
                .agrees())
        .isFalse();
    assertThat(RULES.reconcile(List.of(), List.of(), at, TIME).agrees()).isTrue();
  }

  @Test
  void a_tool_has_one_stand_and_not_less_than_no_loan() {
    List<ToolStand> twice = List.of(aStand("T-1", 2, 2, 2), aStand("T-1", 1, 1, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.reconcile(twice, List.of(), at("2026-03-02T18:00"), TIME))
        .withMessage("ToolRules.stands must have a tool once, but had twice T-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.count(aStand("T-1", 2, 2, 2), -1, ON))
        .withMessage("ToolRules.onLoan must be at least 0, but was -1");
  }

  // ---- the door ----

  @Test
  void the_front_door_leads_here() {
    assertThat(DealershipRules.standard().tools().loan(aRequest(), ON).outcome())
        .contains(Permit.ALLOWED);
  }

  @ParameterizedTest
  @EnumSource
  void before_the_pack_is_in_force_there_is_no_answer(ToolCondition condition) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.loanEnd(aReturn(condition), LocalDate.of(2013, 9, 30)))
        .withMessageStartingWith("Pack tool-room 2026.1 must be in force on the day asked about");
  }

  @Test
  void null_is_refused() {
    new NullPointerTester()
        .setDefault(ToolLoanQuestion.class, aRequest())
        .setDefault(ToolReturnQuestion.class, aReturn(ToolCondition.INTACT))
        .setDefault(ToolCaseQuestion.class, aCase(ToolCaseKind.WEAR))
        .setDefault(ToolReplacementQuestion.class, aReplacement(ReplacementReason.LOST))
        .setDefault(ToolUseQuestion.class, aUse())
        .setDefault(EquipmentCareQuestion.class, aCare())
        .setDefault(ToolBooksQuestion.class, someBooks())
        .setDefault(EquipmentPurchaseQuestion.class, aPurchase())
        .setDefault(MeasuringDevice.class, aDevice())
        .setDefault(ToolStand.class, aStand("T-1", 1, 1, 1))
        .setDefault(ToolLoan.class, aLoan("T-1", "2026-03-02T09:00"))
        .setDefault(BusinessTime.class, TIME)
        .setDefault(Instant.class, at("2026-03-02T09:00"))
        .setDefault(LocalDate.class, ON)
        .testAllPublicInstanceMethods(RULES);
  }
}
