package io.dealership.rules.contact;

import static io.dealership.rules.contact.SampleContacts.RULES;
import static io.dealership.rules.contact.SampleContacts.SHANGHAI;
import static io.dealership.rules.contact.SampleContacts.SIGNED;
import static io.dealership.rules.contact.SampleContacts.at;
import static io.dealership.rules.contact.SampleContacts.call;
import static io.dealership.rules.contact.SampleContacts.marketingByPhone;
import static io.dealership.rules.contact.SampleContacts.offer;
import static io.dealership.rules.contact.SampleContacts.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DataRecipient;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.Decision;
import org.junit.jupiter.api.Test;

/**
 * What is asked and answered about contacts comes back from JSON, in Jackson 2 and in Jackson 3.
 */
class ContactJsonTest {

  @Test
  void a_question_comes_back() {
    JsonRoundTrip.assertJson(
        call(ContactPurpose.SURVEY)
            .withPermissions(said(marketingByPhone()))
            .withRequest(ContactRequest.ASKED)
            .withAboutOwnVisit(true),
        ContactPermissionQuestion.class,
        """
        {"purpose":"SURVEY","channel":"PHONE",
         "permissions":{"consents":[
            {"purpose":"MARKETING","channels":["PHONE"],"from":"2025-03-01"}],"doNotContacts":[]},
         "request":"ASKED","aboutSafety":false,"aboutOwnVisit":true}
        """);
  }

  @Test
  void a_short_question_is_enough() {
    String json = "{\"purpose\":\"RECALL\",\"channel\":\"LETTER\"}";

    assertThat(JsonRoundTrip.read2(json, ContactPermissionQuestion.class))
        .isEqualTo(JsonRoundTrip.read3(json, ContactPermissionQuestion.class))
        .isEqualTo(ContactPermissionQuestion.of(ContactPurpose.RECALL, ContactChannel.LETTER));
  }

  @Test
  void a_question_about_data_comes_back() {
    JsonRoundTrip.assertJson(
        DataSharingQuestion.builder()
            .recipient(DataRecipient.INSURER)
            .addConsents(Consent.toGiveData(DataRecipient.INSURER, SIGNED))
            .neededForContract(true)
            .build(),
        DataSharingQuestion.class,
        """
        {"recipient":"INSURER",
         "consents":[{"channels":[],"recipient":"INSURER","from":"2025-03-01"}],
         "neededForContract":true}
        """);
  }

  @Test
  void answers_come_back() {
    JsonRoundTrip.assertSurvives(
        RULES.mayContact(offer(said(marketingByPhone())), at("2026-03-02T21:30"), SHANGHAI),
        new TypeReference<Decision<ContactPermission>>() {}.getType());
    JsonRoundTrip.assertSurvives(
        RULES.mayShare(
            DataSharingQuestion.builder().recipient(DataRecipient.OTHER).build(), SIGNED),
        new TypeReference<Decision<DataSharing>>() {}.getType());
  }

  @Test
  void outcomes_are_their_names_the_weightiest_first() {
    assertThat(JsonRoundTrip.write3(ContactPermission.values()))
        .isEqualTo("[\"BLOCKED\",\"LATER\",\"ALLOWED\"]");
    assertThat(JsonRoundTrip.write3(DataSharing.values())).isEqualTo("[\"BLOCKED\",\"ALLOWED\"]");
    assertThat(JsonRoundTrip.write3(ContactRequest.values()))
        .isEqualTo("[\"NONE\",\"ASKED\",\"ASKED_FOR_THIS_TIME\"]");
  }

  @Test
  void a_question_is_shown_as_it_is_for_it_names_no_person() {
    assertThat(ContactPermissionQuestion.of(ContactPurpose.RECALL, ContactChannel.LETTER))
        .hasToString(
            "ContactPermissionQuestion{purpose=RECALL, channel=LETTER,"
                + " permissions=ContactPermissions{consents=[], doNotContacts=[]}, request=NONE,"
                + " aboutSafety=false}");
    assertThat(
            DataSharingQuestion.builder()
                .recipient(DataRecipient.MAKER)
                .requiredByLaw(false)
                .build())
        .hasToString("DataSharingQuestion{recipient=MAKER, consents=[], requiredByLaw=false}");
  }
}
