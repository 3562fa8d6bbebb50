package io.dealership.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.time.DayHours;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactPermissionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void none_is_a_customer_who_has_said_nothing() {
    assertThat(ContactPermissions.none().consents()).isEmpty();
    assertThat(ContactPermissions.none().doNotContacts()).isEmpty();
    assertThat(ContactPermissions.none().preferredHours()).isEmpty();
  }

  @Test
  void preferred_hours_are_some() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactPermissions.builder().preferredHours(DayHours.CLOSED).build())
        .withMessage(
            "ContactPermissions.preferredHours must have an hour, but were closed."
                + " Maybe the customer does not want to be contacted at all.");
  }

  @Test
  void come_back_from_json() {
    JsonRoundTrip.assertJson(
        ContactPermissions.builder()
            .addConsents(
                Consent.toContact(ContactPurpose.RENEWAL, DAY, ContactChannel.PHONE),
                Consent.toGiveData(DataRecipient.FINANCE, DAY))
            .addDoNotContacts(DoNotContact.untilRevoked(DAY, ContactChannel.SMS))
            .preferredHours(DayHours.parse("10:00-12:00, 19:00-21:30"))
            .build(),
        ContactPermissions.class,
        """
        {"consents":[
           {"purpose":"RENEWAL","channels":["PHONE"],"from":"2026-03-01"},
           {"channels":[],"recipient":"FINANCE","from":"2026-03-01"}],
         "doNotContacts":[{"setOn":"2026-03-01","channels":["SMS"]}],
         "preferredHours":"10:00-12:00, 19:00-21:30"}
        """);
    JsonRoundTrip.assertJson(
        ContactPermissions.none(),
        ContactPermissions.class,
        "{\"consents\":[],\"doNotContacts\":[]}");
    assertThat(JsonRoundTrip.read2("{}", ContactPermissions.class))
        .isEqualTo(JsonRoundTrip.read3("{}", ContactPermissions.class))
        .isEqualTo(ContactPermissions.none());
  }

  @Test
  void are_shown_as_they_are_for_they_name_no_person() {
    assertThat(
            ContactPermissions.builder()
                .addDoNotContacts(DoNotContact.untilRevoked(DAY, ContactChannel.PHONE))
                .preferredHours(DayHours.parse("10:00-12:00"))
                .build())
        .hasToString(
            "ContactPermissions{consents=[],"
                + " doNotContacts=[DoNotContact{setOn=2026-03-01, channels=[PHONE]}],"
                + " preferredHours=10:00-12:00}");
  }
}
