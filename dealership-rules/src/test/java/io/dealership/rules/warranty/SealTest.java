package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.authority.AuthorityRules;
import io.dealership.rules.carstock.CarStockRules;
import io.dealership.rules.complaint.ComplaintRules;
import io.dealership.rules.contact.ContactPermissionRules;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.insurance.AccidentCarRules;
import io.dealership.rules.insurance.InsuranceRules;
import io.dealership.rules.measure.StoreMeasures;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.parts.DemandRules;
import io.dealership.rules.parts.LedgerRules;
import io.dealership.rules.parts.PartsMeasures;
import io.dealership.rules.parts.StockHealthRules;
import io.dealership.rules.retention.RetentionRules;
import io.dealership.rules.sales.SalesRules;
import io.dealership.rules.schedule.ScheduleRules;
import io.dealership.rules.service.AdditionalWorkRules;
import io.dealership.rules.service.HandOverRules;
import io.dealership.rules.service.IntakeRules;
import io.dealership.rules.settlement.PriceRules;
import io.dealership.rules.settlement.SettlementRules;
import io.dealership.rules.stocktake.StocktakeRules;
import io.dealership.rules.storeroom.StoreroomRules;
import io.dealership.rules.tool.ToolRules;
import io.dealership.rules.usedcar.UsedCarSales;
import io.dealership.rules.workflow.ProcessRules;
import io.dealership.rules.workplace.WorkplaceRules;
import io.dealership.rules.workshop.AppointmentRules;
import io.dealership.rules.workshop.QualityRules;
import io.dealership.rules.workshop.WorkshopRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The hashes of the packs in this module are those of their files; with the system property {@code
 * packs.seal} the test writes them.
 */
class SealTest {

  private static final Path MAIN = Path.of("src/main/resources/io/dealership/rules");
  private static final Path TEST = Path.of("src/test/resources/packs");
  private static final Path LAW = MAIN.resolve("warranty").resolve(WarrantyRules.PACK);
  private static final Path CLAIMS = MAIN.resolve("warranty").resolve(ClaimRules.PACK);
  private static final Path WORKING_DAYS = MAIN.resolve(DealershipRules.WORKING_DAYS_PACK);

  /** Each pack with those whose sources it cites. */
  static Stream<Arguments> packs() {
    return Stream.of(
        pack(LAW),
        pack(MAIN.resolve("warranty").resolve(WarrantyRules.LAYERS_PACK)),
        pack(CLAIMS),
        pack(MAIN.resolve("contact").resolve(ContactPermissionRules.PACK)),
        pack(MAIN.resolve("retention").resolve(RetentionRules.PACK)),
        pack(WORKING_DAYS),
        pack(MAIN.resolve("contact").resolve(ContactRules.PACK)),
        pack(MAIN.resolve("insurance").resolve(InsuranceRules.PACK)),
        pack(MAIN.resolve("insurance").resolve(AccidentCarRules.PACK)),
        pack(MAIN.resolve("usedcar").resolve(UsedCarSales.PACK)),
        pack(MAIN.resolve("sales").resolve(SalesRules.PACK)),
        pack(MAIN.resolve("carstock").resolve(CarStockRules.PACK)),
        pack(MAIN.resolve("schedule").resolve(ScheduleRules.PACK)),
        pack(MAIN.resolve("parts").resolve(PartsMeasures.PACK)),
        pack(MAIN.resolve("measure").resolve(StoreMeasures.PACK)),
        pack(MAIN.resolve("service").resolve(AdditionalWorkRules.PACK)),
        pack(MAIN.resolve("organization").resolve(OrganizationRules.ROLES_PACK)),
        pack(MAIN.resolve("organization").resolve(OrganizationRules.POSTS_PACK)),
        pack(MAIN.resolve("authority").resolve(AuthorityRules.PACK)),
        pack(
            MAIN.resolve("workflow").resolve(ProcessRules.PACK),
            MAIN.resolve("organization").resolve(OrganizationRules.ROLES_PACK)),
        pack(MAIN.resolve("workshop").resolve(AppointmentRules.PACK)),
        pack(MAIN.resolve("complaint").resolve(ComplaintRules.PACK)),
        pack(MAIN.resolve("workplace").resolve(WorkplaceRules.PACK)),
        pack(MAIN.resolve("parts").resolve(DemandRules.PACK)),
        pack(MAIN.resolve("tool").resolve(ToolRules.PACK)),
        pack(MAIN.resolve("service").resolve(IntakeRules.PACK)),
        pack(MAIN.resolve("workshop").resolve(WorkshopRules.PACK)),
        pack(MAIN.resolve("workshop").resolve(QualityRules.PACK)),
        pack(MAIN.resolve("service").resolve(HandOverRules.PACK)),
        pack(MAIN.resolve("settlement").resolve(PriceRules.PACK)),
        pack(MAIN.resolve("settlement").resolve(SettlementRules.PACK)),
        pack(MAIN.resolve("parts").resolve(LedgerRules.PACK)),
        pack(MAIN.resolve("parts").resolve(StockHealthRules.PACK)),
        pack(MAIN.resolve("storeroom").resolve(StoreroomRules.PACK)),
        pack(MAIN.resolve("stocktake").resolve(StocktakeRules.PACK)),
        pack(TEST.resolve("us-ca-lemon-law")),
        pack(TEST.resolve("us-federal-warranty")),
        pack(TEST.resolve("eu-goods-directive")),
        pack(TEST.resolve("sample-promises"), LAW),
        pack(TEST.resolve("sample-claims"), CLAIMS),
        pack(
            TEST.resolve("sample-markets"),
            MAIN.resolve("service").resolve(AdditionalWorkRules.PACK)),
        pack(TEST.resolve("next-year"), WORKING_DAYS));
  }

  private static Arguments pack(Path folder, Path... together) {
    PackSource[] sources = Stream.of(together).map(PackSource::folder).toArray(PackSource[]::new);
    return Arguments.of(folder.getFileName().toString(), folder, sources);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void a_pack_is_sealed(String name, Path folder, PackSource[] together) throws IOException {
    PackLoader loader = DealershipRules.loader();
    if (System.getProperty("packs.seal") != null) {
      PackSealer.seal(folder, loader, together);
    }

    assertThat(PackSealer.sealed(folder, loader, together))
        .isEqualTo(Files.readString(folder.resolve("pack.json")));
  }
}
