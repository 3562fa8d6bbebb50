package io.dealership.rules.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.sales.CustodyItem;
import io.dealership.core.sales.InformedParty;
import io.dealership.core.sales.NewCarProblem;
import io.dealership.core.sales.ReceiptSheet;
import io.dealership.core.sales.SellableProof;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.GateCheck;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** New cars from the carrier to the sale: receipt, custody, damage, quality, proofs. */
class NewCarGatesTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final KnowledgePacks PACKS = PackLoader.create().load(SalesRules.pack());
  private static final SalesRules RULES = SalesRules.of(PACKS);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder;

  private static CarReceiptQuestion aReceipt() {
    return CarReceiptQuestion.builder()
        .inspected(true)
        .addSheetsFilled(ReceiptSheet.INSPECTION_SHEET, ReceiptSheet.RECEIPT_SHEET)
        .problemsFound(false)
        .build();
  }

  private static CarForSaleQuestion aCarForSale() {
    return CarForSaleQuestion.builder()
        .addProofsThere(SellableProof.CERTIFICATE_MATCH, SellableProof.PDI_SHEET_ARCHIVED)
        .addKept(CustodyItem.KEYS, CustodyItem.MANUAL, CustodyItem.TOOLS)
        .problem(NewCarProblem.NONE)
        .build();
  }

  private static CarForSaleQuestion aSolvedProblem(NewCarProblem problem) {
    return aCarForSale()
        .withProblem(problem)
        .withProblemRecorded(true)
        .withProblemSolved(true)
        .withTold(
            InformedParty.SALES_MANAGER,
            InformedParty.WORKSHOP_SUPERVISOR,
            InformedParty.DEPARTMENTS,
            InformedParty.MAKER);
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  private static void assertNotYet(Decision<Permit> decision, String... reasons) {
    assertThat(decision.outcome()).contains(Permit.NOT_YET);
    assertThat(reasons(decision)).containsExactly(reasons);
    assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
  }

  // ---- receipt ----

  @Test
  void PDI_02_a_car_is_taken_over_with_inspection_and_two_sheets() {
    assertThat(RULES.receipt(aReceipt(), ON).outcome()).contains(Permit.ALLOWED);
    assertNotYet(RULES.receipt(aReceipt().withInspected(false), ON), "not-inspected");
    CarReceiptQuestion oneSheet =
        aReceipt()
            .withSheetsFilled(ReceiptSheet.INSPECTION_SHEET)
            .withSheetsMissing(ReceiptSheet.RECEIPT_SHEET);
    assertNotYet(RULES.receipt(oneSheet, ON), "sheets-missing");
    assertThat(RULES.receipt(oneSheet, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Sheets of the receipt are not filled in: receipt-sheet.");
    assertThat(RULES.receipt(oneSheet.withSheetsMissing(), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("receiptSheetsFilled");
  }

  @Test
  void PDI_01_what_is_found_is_written_down_and_signed_by_the_driver() {
    CarReceiptQuestion scratched =
        aReceipt().withProblemsFound(true).withProblemsRecorded(true).withDriverSigned(true);

    assertThat(reasons(RULES.receipt(scratched, ON))).containsExactly("received-noted");
    assertNotYet(
        RULES.receipt(scratched.withProblemsRecorded(false).withDriverSigned(false), ON),
        "problems-not-recorded",
        "driver-not-signed");
    assertThat(RULES.receipt(scratched.withDriverSigned(Optional.empty()), ON).missing())
        .extracting(MissingFact::name)
        .containsExactly("driverSigned");
    assertThat(RULES.receipt(aReceipt().withDriverSigned(false), ON).outcome())
        .as("nothing was found, so there is nothing to sign")
        .contains(Permit.ALLOWED);
  }

  @Test
  void the_causes_of_a_receipt_are_exactly_what_has_to_be_cured() {
    GateCheck.of(PACKS.pack(SalesRules.PACK), SalesRules.RECEIPT, Map.of())
        .cure("not-inspected", "inspected", true)
        .cure("sheets-missing", "receiptSheetsFilled", true)
        .cure("problems-not-recorded", "problemsRecorded", true)
        .cure("driver-not-signed", "driverSigned", true)
        .assertExact(
            facts -> {
              List<String> causes = new ArrayList<>();
              boolean found = (boolean) facts.get("problemsFound");
              when(causes, "not-inspected", !(boolean) facts.get("inspected"));
              when(causes, "sheets-missing", !(boolean) facts.get("receiptSheetsFilled"));
              when(
                  causes,
                  "problems-not-recorded",
                  found && !(boolean) facts.get("problemsRecorded"));
              when(causes, "driver-not-signed", found && !(boolean) facts.get("driverSigned"));
              return causes;
            });
  }

  private static void when(List<String> causes, String cause, boolean holds) {
    if (holds) {
      causes.add(cause);
    }
  }

  // ---- for sale ----

  @Test
  void policy_vehicle_certificate_asks_for_both_proofs_by_default() {
    assertThat(RULES.forSale(aCarForSale(), ON).outcome()).contains(Permit.ALLOWED);
    for (SellableProof proof :
        List.of(SellableProof.CERTIFICATE_MATCH, SellableProof.PDI_SHEET_ARCHIVED)) {
      CarForSaleQuestion without =
          aCarForSale()
              .withProofsThere(
                  aCarForSale().proofsThere().stream().filter(one -> !one.equals(proof)).toList())
              .withProofsMissing(proof);
      assertNotYet(RULES.forSale(without, ON), "proofs-missing");
      assertThat(RULES.forSale(without, ON).findings().get(0).citations())
          .extracting(Citation::toString)
          .containsExactly(
              "requirements policy:vehicle-certificate",
              "requirements STOCK-06",
              "requirements PDI-04");
    }
  }

  @Test
  void PDI_06_keys_manual_and_tools_are_in_custody() {
    CarForSaleQuestion noKeys =
        aCarForSale().withKept(CustodyItem.MANUAL, CustodyItem.TOOLS).withNotKept(CustodyItem.KEYS);

    assertNotYet(RULES.forSale(noKeys, ON), "not-in-custody");
    assertThat(RULES.forSale(noKeys, ON).findings().get(0).message(Locale.CHINESE))
        .isEqualTo("以下物品未列入保管：keys。");
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void what_is_solved_and_reported_stands_in_no_way(NewCarProblem problem) {
    assertThat(RULES.forSale(aSolvedProblem(problem), ON).outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void PDI_03_damage_is_reported_to_sales_manager_and_workshop_supervisor() {
    CarForSaleQuestion damaged =
        aSolvedProblem(NewCarProblem.DAMAGE)
            .withTold(InformedParty.SALES_MANAGER)
            .withNotTold(InformedParty.WORKSHOP_SUPERVISOR, InformedParty.MAKER);

    assertNotYet(RULES.forSale(damaged, ON), "damage-not-reported");
    assertThat(RULES.forSale(damaged, ON).findings().get(0).message(Locale.ENGLISH))
        .isEqualTo("Damage or rework was not reported to: workshop-supervisor.");
  }

  @Test
  void PDI_05_a_problem_of_quality_is_recorded_reported_and_followed_until_it_is_solved() {
    CarForSaleQuestion open =
        aSolvedProblem(NewCarProblem.QUALITY)
            .withProblemRecorded(false)
            .withProblemSolved(false)
            .withTold(InformedParty.SALES_MANAGER)
            .withNotTold(InformedParty.DEPARTMENTS, InformedParty.MAKER);

    assertNotYet(
        RULES.forSale(open, ON), "problem-not-recorded", "quality-not-reported", "problem-open");
  }

  @Test
  void the_causes_of_a_sale_are_exactly_what_has_to_be_cured() {
    GateCheck.of(
            PACKS.pack(SalesRules.PACK),
            SalesRules.FOR_SALE,
            Map.of("newCarProblem", List.of("NONE", "DAMAGE", "QUALITY", "DAMAGE_AND_QUALITY")))
        .cure("proofs-missing", "sellableProofs", true)
        .cure("not-in-custody", "custodyComplete", true)
        .cure("problem-not-recorded", "problemRecorded", true)
        .cure("damage-not-reported", "damageReported", true)
        .cure("quality-not-reported", "qualityReported", true)
        .cure("problem-open", "problemSolved", true)
        .assertExact(
            facts -> {
              List<String> causes = new ArrayList<>();
              String problem = (String) facts.get("newCarProblem");
              boolean any = !problem.equals("NONE");
              when(causes, "proofs-missing", !(boolean) facts.get("sellableProofs"));
              when(causes, "not-in-custody", !(boolean) facts.get("custodyComplete"));
              when(causes, "problem-not-recorded", any && !(boolean) facts.get("problemRecorded"));
              when(causes, "problem-open", any && !(boolean) facts.get("problemSolved"));
              when(
                  causes,
                  "damage-not-reported",
                  problem.contains("DAMAGE") && !(boolean) facts.get("damageReported"));
              when(
                  causes,
                  "quality-not-reported",
                  problem.contains("QUALITY") && !(boolean) facts.get("qualityReported"));
              return causes;
            });
  }

  // ---- damage has a limit ----

  @ParameterizedTest(name = "found {0}: by {1}")
  @CsvSource({
    "2026-03-06T16:00, 2026-03-10", // Friday: Monday and Tuesday
    "2026-03-05T09:00, 2026-03-09",
    "2026-03-07T10:00, 2026-03-10", // Saturday: the first working day is Monday
    "2026-09-18T10:00, 2026-09-21" // Sunday 09-20 is worked
  })
  void policy_damage_deadline_is_two_working_days_from_discovery(String found, LocalDate by) {
    var time =
        new BusinessTime(
            DealershipRules.standard().calendars().calendar(DealershipRules.CALENDAR),
            OpeningHours.builder(ZONE)
                .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
                .build());
    var deadline =
        RULES.damageDeadline(LocalDateTime.parse(found).atZone(ZONE).toInstant(), ON).orElseThrow();

    assertThat(deadline.limit()).isEqualTo(TimeLimit.workingDays(2));
    assertThat(deadline.count(time).orElseThrow().day()).contains(by);
  }

  private SalesRules withStorePack(String parameters) throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
         "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """);
    Files.writeString(folder.resolve("parameters.json"), "{\"parameters\": [" + parameters + "]}");
    PackSealer.seal(folder, PackLoader.create());
    return SalesRules.of(PackLoader.create().load(SalesRules.pack(), PackSource.folder(folder)));
  }

  @Test
  void a_store_chooses_its_own_limit_and_proof() throws IOException {
    SalesRules rules =
        withStorePack(
            """
            {"name": "damage.limit", "type": "string", "value": "NONE",
             "source": "store-rules 1", "verification": "N"},
            {"name": "vehicle.proofs", "type": "string-list", "value": ["certificate-match"],
             "source": "store-rules 2", "verification": "N"}
            """);

    assertThat(
            rules.damageDeadline(
                LocalDateTime.parse("2026-03-06T16:00").atZone(ZONE).toInstant(), ON))
        .as("a suitable time, which nobody can count")
        .isEmpty();
    assertThat(
            rules
                .forSale(
                    aCarForSale()
                        .withProofsThere(SellableProof.CERTIFICATE_MATCH)
                        .withProofsMissing(SellableProof.PDI_SHEET_ARCHIVED),
                    ON)
                .outcome())
        .contains(Permit.ALLOWED);
  }

  // ---- values ----

  @Test
  void nothing_is_there_and_missing_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aReceipt().withSheetsMissing(ReceiptSheet.RECEIPT_SHEET))
        .withMessage(
            "CarReceiptQuestion.sheetsMissing must not be in sheetsFilled, but was receipt-sheet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCarForSale().withNotKept(CustodyItem.KEYS))
        .withMessage("CarForSaleQuestion.notKept must not be in kept, but was keys");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aCarForSale().withProofsMissing(SellableProof.CERTIFICATE_MATCH))
        .withMessage(
            "CarForSaleQuestion.proofsMissing must not be in proofsThere, but was"
                + " certificate-match");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> aSolvedProblem(NewCarProblem.DAMAGE).withNotTold(InformedParty.SALES_MANAGER))
        .withMessage("CarForSaleQuestion.notTold must not be in told, but was sales-manager");
  }

  @Test
  void questions_come_back_from_json_and_are_equal_by_value() {
    JsonRoundTrip.assertSurvives(aReceipt(), CarReceiptQuestion.class);
    JsonRoundTrip.assertJson(
        aCarForSale(),
        CarForSaleQuestion.class,
        """
        {"proofsThere": ["certificate-match", "pdi-sheet-archived"], "proofsMissing": [],
         "kept": ["keys", "manual", "tools"], "notKept": [], "problem": "NONE", "told": [],
         "notTold": []}
        """);
    new EqualsTester()
        .addEqualityGroup(aReceipt(), aReceipt().withInspected(true))
        .addEqualityGroup(aReceipt().withInspected(false))
        .addEqualityGroup(aCarForSale(), aCarForSale().withProblem(NewCarProblem.NONE))
        .testEquals();
  }
}
