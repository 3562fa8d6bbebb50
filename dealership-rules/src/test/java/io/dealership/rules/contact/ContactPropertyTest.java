package io.dealership.rules.contact;

import static io.dealership.rules.contact.SampleContacts.RULES;
import static io.dealership.rules.contact.SampleContacts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.customer.Consent;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.customer.DataRecipient;
import io.dealership.core.customer.DoNotContact;
import io.dealership.core.time.DayHours;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for every contact. */
class ContactPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 700;

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Combinators.combine(days(), Arbitraries.integers().between(0, 24 * 60 - 1))
        .as(
            (day, minute) ->
                day.atTime(LocalTime.MIDNIGHT.plusMinutes(minute)).atZone(SHANGHAI).toInstant());
  }

  @Provide
  Arbitrary<Consent> consents() {
    Arbitrary<Set<ContactChannel>> channels =
        Arbitraries.of(ContactChannel.class).set().ofMinSize(2).ofMaxSize(7);
    return Combinators.combine(
            Arbitraries.of(ContactPurpose.MARKETING, ContactPurpose.RENEWAL, ContactPurpose.SURVEY),
            channels,
            days(),
            Arbitraries.integers().between(1, DAYS).optional(0.5),
            days().optional(0.3))
        .as(
            (purpose, by, from, length, withdrawnOn) ->
                Consent.builder()
                    .purpose(purpose)
                    .addAllChannels(by)
                    .from(from)
                    .until(length.map(from::plusDays))
                    .withdrawnOn(withdrawnOn)
                    .build());
  }

  @Provide
  Arbitrary<DoNotContact> wishes() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(1, 12).map(Period::ofMonths).optional(0.6),
            Arbitraries.integers().between(0, 300).optional(0.4),
            Arbitraries.of(ContactChannel.class).set().ofMaxSize(3))
        .as(
            (setOn, term, revokedAfter, channels) ->
                DoNotContact.builder()
                    .setOn(setOn)
                    .term(term)
                    .revokedOn(revokedAfter.map(setOn::plusDays))
                    .addAllChannels(channels)
                    .build());
  }

  @Provide
  Arbitrary<ContactPermissions> permissions() {
    return Combinators.combine(
            consents().list().ofMaxSize(5),
            wishes().list().ofMaxSize(3),
            Arbitraries.of("09:00-12:00", "19:00-21:30", "22:00-02:00", "10:00-11:00, 20:00-22:00")
                .map(DayHours::parse)
                .optional(0.4))
        .as(ContactPermissions::of);
  }

  @Provide
  Arbitrary<ContactPermissionQuestion> questions() {
    return Combinators.combine(
            Arbitraries.of(ContactPurpose.class),
            Arbitraries.of(ContactChannel.class),
            permissions(),
            Arbitraries.of(ContactRequest.class),
            Arbitraries.of(true, false).optional())
        .as(
            (purpose, channel, said, request, ownVisit) ->
                ContactPermissionQuestion.builder()
                    .purpose(purpose)
                    .channel(channel)
                    .permissions(said)
                    .request(request)
                    .aboutOwnVisit(ownVisit)
                    .build());
  }

  private static Optional<ContactPermission> ask(ContactPermissionQuestion question, Instant at) {
    return RULES.mayContact(question, at, SHANGHAI).outcome();
  }

  /** Undetermined lies between blocked and the rest. */
  private static int weight(Optional<ContactPermission> outcome) {
    if (outcome.isEmpty()) {
      return 1;
    }
    return switch (outcome.get()) {
      case BLOCKED -> 0;
      case LATER -> 2;
      case ALLOWED -> 3;
    };
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_recall_is_always_told(
      @ForAll("permissions") ContactPermissions said,
      @ForAll ContactChannel channel,
      @ForAll ContactRequest request,
      @ForAll("moments") Instant at) {
    var recall =
        ContactPermissionQuestion.of(ContactPurpose.RECALL, channel)
            .withPermissions(said)
            .withRequest(request);

    assertThat(ask(recall, at)).contains(ContactPermission.ALLOWED);
    assertThat(RULES.nextAllowedAt(recall, at, SHANGHAI)).contains(at);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void service_and_warranty_are_never_blocked(
      @ForAll("permissions") ContactPermissions said,
      @ForAll ContactChannel channel,
      @ForAll("moments") Instant at) {
    for (ContactPurpose purpose :
        EnumSet.of(
            ContactPurpose.SERVICE,
            ContactPurpose.WARRANTY,
            ContactPurpose.COMPLAINT,
            ContactPurpose.CONTRACT)) {
      var question = ContactPermissionQuestion.of(purpose, channel).withPermissions(said);

      assertThat(ask(question, at))
          .isPresent()
          .isNotEqualTo(Optional.of(ContactPermission.BLOCKED));
      assertThat(ask(question.withAboutSafety(true), at)).contains(ContactPermission.ALLOWED);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_withdrawal_never_allows_more(
      @ForAll("questions") ContactPermissionQuestion question,
      @ForAll("days") LocalDate day,
      @ForAll("moments") Instant at,
      @ForAll @IntRange(max = 4) int which) {
    List<Consent> consents = new ArrayList<>(question.permissions().consents());
    if (which < consents.size()) {
      Consent consent = consents.get(which);
      LocalDate earlier = consent.withdrawnOn().filter(day::isAfter).orElse(day);
      consents.set(which, consent.withWithdrawnOn(earlier));
    }
    var poorer = question.withPermissions(question.permissions().withConsents(consents));

    assertThat(weight(ask(poorer, at))).isLessThanOrEqualTo(weight(ask(question, at)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void one_more_consent_never_blocks_more(
      @ForAll("questions") ContactPermissionQuestion question,
      @ForAll("consents") Consent consent,
      @ForAll("moments") Instant at) {
    List<Consent> consents = new ArrayList<>(question.permissions().consents());
    consents.add(consent);
    var richer = question.withPermissions(question.permissions().withConsents(consents));

    assertThat(weight(ask(richer, at))).isGreaterThanOrEqualTo(weight(ask(question, at)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void one_more_wish_not_to_be_contacted_never_allows_more(
      @ForAll("questions") ContactPermissionQuestion question,
      @ForAll("wishes") DoNotContact wish,
      @ForAll("moments") Instant at) {
    List<DoNotContact> wishes = new ArrayList<>(question.permissions().doNotContacts());
    wishes.add(wish);
    var listed = question.withPermissions(question.permissions().withDoNotContacts(wishes));

    assertThat(weight(ask(listed, at))).isLessThanOrEqualTo(weight(ask(question, at)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_what_was_said_does_not_matter(
      @ForAll("questions") ContactPermissionQuestion question, @ForAll("moments") Instant at) {
    List<Consent> consents = new ArrayList<>(question.permissions().consents());
    List<DoNotContact> wishes = new ArrayList<>(question.permissions().doNotContacts());
    Collections.reverse(consents);
    Collections.reverse(wishes);
    var reversed =
        question.withPermissions(
            question.permissions().withConsents(consents).withDoNotContacts(wishes));

    assertThat(RULES.mayContact(reversed, at, SHANGHAI))
        .isEqualTo(RULES.mayContact(question, at, SHANGHAI));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_next_time_is_allowed_and_the_first(
      @ForAll("questions") ContactPermissionQuestion question, @ForAll("moments") Instant at) {
    Optional<Instant> next = RULES.nextAllowedAt(question, at, SHANGHAI);

    Optional<ContactPermission> now = ask(question, at);
    if (now.equals(Optional.of(ContactPermission.ALLOWED))) {
      assertThat(next).contains(at);
    } else if (!now.equals(Optional.of(ContactPermission.LATER))) {
      assertThat(next).isEmpty();
    }
    Instant end = next.orElse(at.plusSeconds(24 * 60 * 60));
    for (Instant each = at; each.isBefore(end); each = each.plusSeconds(15 * 60)) {
      if (now.equals(Optional.of(ContactPermission.LATER))) {
        assertThat(ask(question, each)).isNotEqualTo(Optional.of(ContactPermission.ALLOWED));
      }
    }
    next.ifPresent(moment -> assertThat(ask(question, moment)).contains(ContactPermission.ALLOWED));
  }

  /** The rules once more, by plain steps instead of a table. */
  @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
  void a_second_algorithm_finds_the_same_against_an_offer(
      @ForAll("permissions") ContactPermissions said,
      @ForAll ContactChannel channel,
      @ForAll ContactRequest request,
      @ForAll boolean renewal,
      @ForAll("moments") Instant at) {
    ContactPurpose purpose = renewal ? ContactPurpose.RENEWAL : ContactPurpose.MARKETING;
    Decision<ContactPermission> decision =
        RULES.mayContact(
            ContactPermissionQuestion.of(purpose, channel)
                .withPermissions(said)
                .withRequest(request),
            at,
            SHANGHAI);

    Set<String> expected = against(said, purpose, channel, request, at);
    Set<String> found = new TreeSet<>();
    for (Finding finding : decision.findings()) {
      if (!finding.supports().equals(Optional.of(ContactPermission.ALLOWED.name()))) {
        found.add(
            finding.reason().code().startsWith("consent-")
                ? "no-consent"
                : finding.reason().code());
      }
    }
    assertThat(found).isEqualTo(expected);
    // each answer is among the contacts tried, not only the most frequent one
    Statistics.label("answers").collect(decision.outcome().orElseThrow());
    Statistics.label("answers")
        .coverage(
            coverage -> {
              for (ContactPermission each : ContactPermission.values()) {
                coverage.check(each).percentage(share -> share > 5);
              }
            });
    assertThat(decision.outcome().equals(Optional.of(ContactPermission.ALLOWED)))
        .isEqualTo(expected.isEmpty());
  }

  private static Set<String> against(
      ContactPermissions said,
      ContactPurpose purpose,
      ContactChannel channel,
      ContactRequest request,
      Instant at) {
    LocalDate on = LocalDate.ofInstant(at, SHANGHAI);
    LocalTime time = LocalTime.ofInstant(at, SHANGHAI);
    Set<String> against = new TreeSet<>();
    List<DoNotContact> wishes =
        said.doNotContacts().stream()
            .filter(wish -> wish.channels().isEmpty() || wish.channels().contains(channel))
            .filter(wish -> !wish.setOn().isAfter(on))
            .toList();
    if (request == ContactRequest.NONE) {
      boolean consented =
          said.consents().stream()
              .filter(each -> each.purpose().equals(Optional.of(purpose)))
              .filter(each -> each.channels().contains(channel) && !each.from().isAfter(on))
              .filter(each -> each.until().isEmpty() || each.until().get().isAfter(on))
              .filter(each -> each.withdrawnOn().isEmpty() || each.withdrawnOn().get().isAfter(on))
              .anyMatch(
                  each -> wishes.stream().allMatch(wish -> wish.setOn().isBefore(each.from())));
      if (!consented) {
        against.add("no-consent");
      }
      for (DoNotContact wish : wishes) {
        boolean revoked = wish.revokedOn().isPresent() && !wish.revokedOn().get().isAfter(on);
        boolean over =
            wish.term().isPresent()
                && on.isAfter(
                    wish.setOn().plusMonths(Math.max(6, wish.term().get().toTotalMonths())));
        if (!revoked && !over) {
          against.add("do-not-contact");
        }
      }
    }
    boolean rings =
        EnumSet.of(ContactChannel.PHONE, ContactChannel.SMS, ContactChannel.MESSENGER)
            .contains(channel);
    if (rings && request != ContactRequest.ASKED_FOR_THIS_TIME) {
      boolean liked =
          said.preferredHours().isPresent()
              && DailyHours.contain(said.preferredHours().get(), time);
      if (!liked && (time.getHour() < 9 || time.getHour() >= 21)) {
        against.add("quiet-hours");
      }
      if (!liked && said.preferredHours().isPresent()) {
        against.add("outside-preferred-hours");
      }
    }
    return against;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void data_with_a_withdrawn_consent_are_never_given_more_freely(
      @ForAll DataRecipient recipient,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate withdrawnOn,
      @ForAll("days") LocalDate on,
      @ForAll boolean needed,
      @ForAll boolean required) {
    Consent consent = Consent.toGiveData(recipient, from);
    DataSharingQuestion with =
        DataSharingQuestion.builder()
            .recipient(recipient)
            .addConsents(consent)
            .neededForContract(needed)
            .requiredByLaw(required)
            .build();
    DataSharing before = RULES.mayShare(with, on).outcome().orElseThrow();
    DataSharing after =
        RULES
            .mayShare(with.withConsents(consent.withWithdrawnOn(withdrawnOn)), on)
            .outcome()
            .orElseThrow();

    assertThat(before == DataSharing.ALLOWED).isEqualTo(needed || required || !on.isBefore(from));
    assertThat(after).isLessThanOrEqualTo(before);
    assertThat(after == DataSharing.ALLOWED)
        .isEqualTo(needed || required || (!on.isBefore(from) && on.isBefore(withdrawnOn)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_second_question_is_answered_as_the_first(
      @ForAll("questions") ContactPermissionQuestion question, @ForAll("moments") Instant at) {
    assertThat(RULES.mayContact(question, at, SHANGHAI))
        .isEqualTo(RULES.mayContact(question, at, SHANGHAI));
  }
}
