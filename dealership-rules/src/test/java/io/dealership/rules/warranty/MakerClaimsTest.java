package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section with which a maker's pack says how he wants to be asked. */
class MakerClaimsTest {

  @TempDir Path folder;

  private static void seal(Path pack) throws IOException {
    PackSealer.seal(pack, DealershipRules.loader(), ClaimRules.pack());
  }

  private String refused(String json) throws IOException {
    Files.copy(SampleClaims.FOLDER.resolve("pack.json"), folder.resolve("pack.json"));
    Files.writeString(folder.resolve("warranty-claims.json"), json);
    try {
      seal(folder);
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
    return "nothing is wrong";
  }

  @Test
  void terms_that_cannot_be_are_refused_all_at_once() throws IOException {
    assertThat(
            refused(
                """
                {"makers": [
                  {"brand": "Sample", "from": "2026-01-01", "until": "2026-01-01",
                   "source": "nowhere 1", "policyVersion": "", "permission": "CNY 1.001",
                   "laborRate": "ABC 1.00", "documents": ["Photo"], "subletDocuments": ["a b"],
                   "faultCodes": [" "], "causeCodes": [""], "campaigns": ["\\t"],
                   "operations": {"a/b": 0, "": 1, "c": 1000},
                   "parts": {"": {}, "p~q": {"price": "CNY 0.001", "most": 0}},
                   "denialReasons": {" ": {"remedy": "appeal"}},
                   "retention": "P5Y"}]}
                """))
        .contains(
            "/makers/0/brand",
            "expected a brand, words of small letters and digits, joined by hyphens",
            "/makers/0/until",
            "expected a day after from 2026-01-01",
            "/makers/0/source",
            "/makers/0/policyVersion",
            "expected 1 to 40 visible characters",
            "/makers/0/permission",
            "/makers/0/laborRate",
            "expected an amount of a known currency, with no more decimals than it has",
            "/makers/0/documents/0",
            "expected a kind of document, words of small letters and digits, joined by hyphens",
            "/makers/0/subletDocuments/0",
            "/makers/0/faultCodes/0",
            "/makers/0/causeCodes/0",
            "/makers/0/campaigns/0",
            "/makers/0/operations/a~1b",
            "expected hours of more than 0 and at most 999.99",
            "/makers/0/parts/p~0q/price",
            "/makers/0/parts/p~0q/most",
            "expected at least 1",
            "expected to be named by 1 to 40 visible characters",
            "/makers/0/retention",
            "expected a term of at least P6Y, the statutory minimum of cn-order-43-2021 17");
  }

  @Test
  void a_brand_has_one_set_of_terms_at_a_time() throws IOException {
    assertThat(
            refused(
                """
                {"makers": [
                  {"brand": "a", "from": "2025-01-01", "until": "2026-01-02",
                   "source": "sample-policy 1"},
                  {"brand": "b", "from": "2025-06-01", "source": "sample-policy 1"},
                  {"brand": "a", "from": "2026-01-01", "source": "sample-policy 1"}]}
                """))
        .contains(
            "/makers/2/from",
            "expected no overlap with the terms of a from 2025-01-01 until 2026-01-02");
  }

  @Test
  void periods_that_meet_do_not_overlap() throws IOException {
    assertThat(
            refused(
                """
                {"makers": [
                  {"brand": "a", "from": "2025-01-01", "until": "2026-01-01",
                   "source": "sample-policy 1", "retention": "P72M"},
                  {"brand": "a", "from": "2026-01-01", "source": "sample-policy 1"}]}
                """))
        .isEqualTo("nothing is wrong");
  }

  @Test
  void a_field_that_nobody_knows_and_a_term_in_words_are_refused() throws IOException {
    assertThat(
            refused(
                """
                {"makers": [
                  {"brand": "a", "from": "2025-01-01", "source": "sample-policy 1",
                   "sendWithing": "P30D", "answerWithin": "soon"}]}
                """))
        .contains("sendWithing", "Maybe you meant 'sendWithin'", "days or months such as P30D");
  }

  @Test
  void claims_need_their_pack() {
    KnowledgePacks law =
        PackLoader.create()
            .with(WarrantyRules.sections().toArray(new SectionReader<?>[0]))
            .load(WarrantyRules.pack(), WarrantyRules.layersPack());

    assertThatThrownBy(() -> WarrantyRules.of(law).claims())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no pack 'warranty-claims'. The packs are [cn-household-car-warranty,"
                + " cn-warranty-layers].");
  }

  @Test
  void the_rules_of_claims_are_made_once() {
    WarrantyRules warranty =
        DealershipRules.using(PackSource.folder(SampleClaims.FOLDER)).warranty();

    assertThat(warranty.claims()).isSameAs(warranty.claims());
    KnowledgePack pack = DealershipRules.standard().packs().pack(ClaimRules.PACK);
    assertThat(pack.tableIds())
        .containsExactly(
            ClaimRules.ANSWER,
            ClaimRules.FILE,
            ClaimRules.READINESS,
            ClaimRules.REQUEST,
            ClaimRules.STEP);
  }
}
