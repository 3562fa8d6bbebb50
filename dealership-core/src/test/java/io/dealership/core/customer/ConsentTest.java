package io.dealership.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

  private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
  private static final Consent MARKETING =
      Consent.toContact(
          ContactPurpose.MARKETING, FROM, ContactChannel.SMS, ContactChannel.MESSENGER);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-02-28, NOT_YET",
    "2025-03-01, IN_FORCE",
    "2026-02-28, IN_FORCE",
    "2026-03-01, EXPIRED",
  })
  void holds_from_its_first_day_until_the_day_before_its_end(LocalDate on, ConsentState state) {
    assertThat(MARKETING.withUntil(LocalDate.of(2026, 3, 1)).state(on)).isEqualTo(state);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-02-28, NOT_YET",
    "2025-03-01, IN_FORCE",
    "2026-02-28, IN_FORCE",
    "2026-03-01, WITHDRAWN",
    "2030-01-01, WITHDRAWN",
  })
  void holds_no_more_from_the_day_of_its_withdrawal(LocalDate on, ConsentState state) {
    Consent withdrawn = MARKETING.withWithdrawnOn(LocalDate.of(2026, 3, 1));

    assertThat(withdrawn.state(on)).isEqualTo(state);
    assertThat(withdrawn.withUntil(LocalDate.of(2027, 1, 1)).state(on)).isEqualTo(state);
  }

  @Test
  void never_holds_if_it_was_withdrawn_before_it_began() {
    Consent withdrawn = MARKETING.withWithdrawnOn(FROM.minusDays(2));

    assertThat(withdrawn.state(FROM.minusDays(3))).isEqualTo(ConsentState.NOT_YET);
    assertThat(withdrawn.state(FROM.minusDays(2))).isEqualTo(ConsentState.WITHDRAWN);
    assertThat(withdrawn.state(FROM)).isEqualTo(ConsentState.WITHDRAWN);
  }

  @Property
  void a_withdrawal_changes_no_day_before_it(
      @ForAll @IntRange(min = -400, max = 1_000) int withdrawnAfter,
      @ForAll @IntRange(min = 1, max = 1_000) int untilAfter,
      @ForAll @IntRange(min = -400, max = 1_000) int askedAfter) {
    Consent consent = MARKETING.withUntil(FROM.plusDays(untilAfter));
    LocalDate on = FROM.plusDays(askedAfter);
    ConsentState state = consent.withWithdrawnOn(FROM.plusDays(withdrawnAfter)).state(on);

    assertThat(state)
        .isEqualTo(askedAfter >= withdrawnAfter ? ConsentState.WITHDRAWN : consent.state(on));
  }

  @Test
  void is_for_one_purpose_by_the_channels_named() {
    assertThat(MARKETING.isFor(ContactPurpose.MARKETING, ContactChannel.SMS)).isTrue();
    assertThat(MARKETING.isFor(ContactPurpose.MARKETING, ContactChannel.PHONE)).isFalse();
    assertThat(MARKETING.isFor(ContactPurpose.RENEWAL, ContactChannel.SMS)).isFalse();
    assertThat(MARKETING.isFor(DataRecipient.MAKER)).isFalse();
  }

  @Test
  void is_for_one_recipient() {
    Consent maker = Consent.toGiveData(DataRecipient.MAKER, FROM);

    assertThat(maker.isFor(DataRecipient.MAKER)).isTrue();
    assertThat(maker.isFor(DataRecipient.INSURER)).isFalse();
    assertThat(maker.isFor(ContactPurpose.MARKETING, ContactChannel.SMS)).isFalse();
  }

  @Test
  void is_for_contacts_or_for_data() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consent.builder().from(FROM).build())
        .withMessage(
            "Consent must be for a purpose or for a recipient, but was for no purpose and no"
                + " recipient");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKETING.withRecipient(DataRecipient.MAKER))
        .withMessage(
            "Consent must be for a purpose or for a recipient, but was for MARKETING and MAKER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consent.toContact(ContactPurpose.MARKETING, FROM))
        .withMessage(
            "Consent.channels must be named for contacts and for nothing else, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Consent.toGiveData(DataRecipient.MAKER, FROM)
                    .withChannels(Set.of(ContactChannel.SMS)))
        .withMessage(
            "Consent.channels must be named for contacts and for nothing else, but were [SMS]");
  }

  @Test
  void ends_after_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKETING.withUntil(FROM))
        .withMessage("Consent.until must be after from 2025-03-01, but was 2025-03-01");
    assertThat(MARKETING.withUntil(FROM.plusDays(1)).state(FROM)).isEqualTo(ConsentState.IN_FORCE);
  }

  @Test
  void has_evidence_that_can_be_read() {
    assertThat(MARKETING.withEvidence("CF-2025-0031").evidence()).contains("CF-2025-0031");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKETING.withEvidence(" "))
        .withMessage(
            "Consent.evidence must be visible characters, with blanks only between them,"
                + " but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKETING.withEvidence("9".repeat(121)))
        .withMessage("Consent.evidence must have at most 120 characters, but had 121");
  }

  @Test
  void comes_back_from_json() {
    JsonRoundTrip.assertJson(
        MARKETING
            .withUntil(LocalDate.of(2027, 3, 1))
            .withWithdrawnOn(LocalDate.of(2026, 3, 1))
            .withEvidence("CF-2025-0031"),
        Consent.class,
        """
        {"purpose":"MARKETING","channels":["SMS","MESSENGER"],"from":"2025-03-01",
         "until":"2027-03-01","withdrawnOn":"2026-03-01","evidence":"CF-2025-0031"}
        """);
    JsonRoundTrip.assertJson(
        Consent.toGiveData(DataRecipient.INSURER, FROM),
        Consent.class,
        """
        {"channels":[],"recipient":"INSURER","from":"2025-03-01"}
        """);
  }

  @Test
  void needs_no_channels_in_json_where_there_are_none() {
    for (String json :
        new String[] {
          "{\"recipient\":\"INSURER\",\"from\":\"2025-03-01\"}",
          "{\"recipient\":\"INSURER\",\"from\":\"2025-03-01\",\"channels\":null,\"until\":null}"
        }) {
      assertThat(JsonRoundTrip.read2(json, Consent.class))
          .isEqualTo(JsonRoundTrip.read3(json, Consent.class))
          .isEqualTo(Consent.toGiveData(DataRecipient.INSURER, FROM));
    }
  }

  @Test
  void is_shown_with_its_days_and_names_no_person() {
    assertThat(MARKETING.withUntil(Optional.of(LocalDate.of(2026, 3, 1))))
        .hasToString(
            "Consent{purpose=MARKETING, channels=[SMS, MESSENGER], from=2025-03-01,"
                + " until=2026-03-01}");
  }
}
