package io.dealership.core.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;

/** The codes of the sheets, proofs, things and people around a new car in stock. */
class NewCarCodesTest {

  @Test
  void are_written_in_kebab_case() {
    JsonRoundTrip.assertJson(ReceiptSheet.RECEIPT_SHEET, ReceiptSheet.class, "\"receipt-sheet\"");
    JsonRoundTrip.assertJson(
        SellableProof.CERTIFICATE_MATCH, SellableProof.class, "\"certificate-match\"");
    JsonRoundTrip.assertJson(CustodyItem.KEYS, CustodyItem.class, "\"keys\"");
    JsonRoundTrip.assertJson(
        InformedParty.WORKSHOP_SUPERVISOR, InformedParty.class, "\"workshop-supervisor\"");
    assertThat(CustodyItem.of("spare-wheel")).hasToString("spare-wheel");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustodyItem.of("Spare wheel"))
        .withMessage(
            "CustodyItem.code must be lower-case words of letters and digits, joined by hyphens,"
                + " but was 'Spare wheel'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReceiptSheet.of("-"))
        .withMessageStartingWith("ReceiptSheet.code must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SellableProof.of("-"))
        .withMessageStartingWith("SellableProof.code must be lower-case words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InformedParty.of("-"))
        .withMessageStartingWith("InformedParty.code must be lower-case words");
  }

  @Test
  void are_equal_and_ordered_by_their_code() {
    assertThat(CustodyItem.KEYS).isLessThan(CustodyItem.TOOLS);
    assertThat(ReceiptSheet.INSPECTION_SHEET).isLessThan(ReceiptSheet.RECEIPT_SHEET);
    assertThat(SellableProof.CERTIFICATE_MATCH).isLessThan(SellableProof.PDI_SHEET_ARCHIVED);
    assertThat(InformedParty.MAKER).isLessThan(InformedParty.SALES_MANAGER);
    new EqualsTester()
        .addEqualityGroup(CustodyItem.KEYS, CustodyItem.of("keys"))
        .addEqualityGroup(CustodyItem.TOOLS)
        .addEqualityGroup(InformedParty.MAKER, InformedParty.of("maker"))
        .testEquals();
    new NullPointerTester().testAllPublicStaticMethods(CustodyItem.class);
    new NullPointerTester().testAllPublicStaticMethods(InformedParty.class);
    new NullPointerTester().testAllPublicStaticMethods(ReceiptSheet.class);
    new NullPointerTester().testAllPublicStaticMethods(SellableProof.class);
  }
}
