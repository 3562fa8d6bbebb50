package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.service.AddedItem;
import io.dealership.core.service.ConsentChannel;
import io.dealership.core.service.WorkConsent;
import io.dealership.core.service.WorkFinder;
import io.dealership.core.service.WorkPayer;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store may choose otherwise, one parameter after the other. */
class AdditionalWorkParametersTest {

  private static final AddedItem BRAKES = Orders.part("A1", Orders.cny("100.00"));

  private static final AdditionalWorkQuestion WITH_BRAKES =
      Orders.aThousand()
          .withAdded(BRAKES)
          .withConsents(Orders.yes("C1", Orders.NOON, Orders.cny("1100.00"), BRAKES));

  @TempDir Path folder;

  /** What a store answers that has one parameter of its own, on top of the sample markets. */
  private AdditionalWorkApproval ask(
      String name, String type, String value, AdditionalWorkQuestion question) {
    try {
      Path pack = Files.createDirectories(folder.resolve("own-store"));
      Files.writeString(
          pack.resolve("pack.json"),
          """
          {"id": "own-store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2020-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "own", "title": {"zh": "甲", "en": "a"}, "kind": "store"}]}
          """);
      Files.writeString(
          pack.resolve("parameters.json"),
          """
          {"parameters": [{"name": "%s", "type": "%s", "value": %s, "source": "own 1",
           "verification": "N"}]}
          """
              .formatted(name, type, value));
      PackLoader loader = DealershipRules.loader();
      PackSealer.seal(pack, loader, AdditionalWorkRules.pack());
      return AdditionalWorkRules.of(
              loader.load(
                  AdditionalWorkRules.pack(),
                  PackSource.folder(Path.of("src/test/resources/packs/sample-markets")),
                  PackSource.folder(pack)))
          .approval(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(each -> each.reason().code()).toList();
  }

  private static AdditionalWorkQuestion with(AddedItem item) {
    return WITH_BRAKES.withAdded(item);
  }

  @Test
  void the_market() {
    AddedItem item = Orders.part("A1", Money.parse("USD 1.00"));
    AdditionalWorkQuestion question =
        Orders.question(Orders.estimate(Money.parse("USD 100.00"))).withAdded(item);

    AdditionalWorkApproval answer =
        ask(AdditionalWorkRules.MARKET, "string", "\"us-fl\"", question);

    assertThat(answer.bill().outcome()).contains(Permit.ALLOWED);
  }

  @Test
  void a_written_consent() {
    String name = AdditionalWorkRules.CONSENT_EVIDENCE;
    WorkConsent spoken = WITH_BRAKES.consents().get(0).withChannel(ConsentChannel.PHONE);
    AdditionalWorkQuestion verbal = WITH_BRAKES.withConsents(spoken);

    assertThat(Orders.ask(verbal).bill().outcome()).contains(Permit.ALLOWED);
    AdditionalWorkApproval answer = ask(name, "string", "\"AUTHORISED\"", verbal);
    assertThat(reasons(answer.consents().get(0).standing())).containsExactly("not-in-writing");
    assertThat(ask(name, "string", "\"AUTHORISED\"", WITH_BRAKES).bill().outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void a_record_that_somebody_else_checked() {
    String name = AdditionalWorkRules.CONSENT_EVIDENCE;
    WorkConsent plain = WITH_BRAKES.consents().get(0);
    WorkConsent signed =
        WITH_BRAKES
            .estimate()
            .authorization()
            .orElseThrow()
            .withInspectedBy(EmployeeNumber.of("E-9"));
    AdditionalWorkQuestion question =
        WITH_BRAKES.withEstimate(WITH_BRAKES.estimate().withAuthorization(signed));

    for (WorkConsent each : List.of(plain, plain.withInspectedBy(Orders.RECORDER))) {
      AdditionalWorkApproval answer =
          ask(name, "string", "\"INSPECTED\"", question.withConsents(each));
      assertThat(reasons(answer.consents().get(0).standing())).containsExactly("not-inspected");
    }
    WorkConsent checked = plain.withInspectedBy(EmployeeNumber.of("E-9"));
    assertThat(
            ask(name, "string", "\"INSPECTED\"", question.withConsents(checked)).bill().outcome())
        .contains(Permit.ALLOWED);
  }

  @Test
  void what_is_no_form_of_consent_is_refused() {
    assertThatThrownBy(
            () -> ask(AdditionalWorkRules.CONSENT_EVIDENCE, "string", "\"WRITTEN\"", WITH_BRAKES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Parameter 'consent-evidence' must be one of [AUTHORISED, INSPECTED,"
                + " RECORDED_ANY_CHANNEL], but was 'WRITTEN'");
  }

  @Test
  void who_is_told_of_a_fault() {
    RoleId leader = RoleId.of("team-leader");
    AddedItem told = BRAKES.withReportedTo(leader);

    AdditionalWorkApproval one =
        ask(
            AdditionalWorkRules.ADDRESSEES,
            "string-list",
            "[\"team-leader\", \"service-advisor\"]",
            with(told));
    assertThat(one.asks().get(0).kind()).isEqualTo(WorkAskKind.PASS_ON);
    assertThat(one.asks().get(0).from()).isEqualTo(WorkParty.of(leader));
    assertThat(one.asks().get(0).to())
        .containsExactly(WorkParty.of(Orders.SUPERVISOR), WorkParty.of(Orders.ADVISOR));
    AdditionalWorkApproval copies =
        ask(AdditionalWorkRules.COPIES, "string-list", "[\"team-leader\"]", with(BRAKES));
    assertThat(copies.asks().get(0).to()).containsExactly(WorkParty.of(leader));
  }

  @Test
  void who_tells_of_it() {
    AddedItem untold = BRAKES.withReportedTo();

    assertThat(
            ask(AdditionalWorkRules.TECHNICIAN, "string", "\"repair-worker\"", with(untold))
                .asks()
                .get(0)
                .from())
        .isEqualTo(WorkParty.of("repair-worker"));
    assertThat(
            ask(
                    AdditionalWorkRules.INSPECTOR,
                    "string",
                    "\"technical-director\"",
                    with(untold.withFoundBy(WorkFinder.INSPECTOR)))
                .asks()
                .get(0)
                .from())
        .isEqualTo(WorkParty.of("technical-director"));
  }

  @Test
  void who_is_told_of_delays_and_wishes() {
    AddedItem delay = Orders.later("A1", Orders.PROMISED.plusSeconds(60));
    AdditionalWorkQuestion question =
        Orders.aThousand()
            .withAdded(delay)
            .withConsents(Orders.yes("C1", Orders.NOON, Orders.cny("1000.00"), delay));

    assertThat(
            ask(
                    AdditionalWorkRules.PROGRESS_ADDRESSEES,
                    "string-list",
                    "[\"team-leader\"]",
                    question)
                .asks()
                .get(0)
                .to())
        .containsExactly(WorkParty.of("team-leader"));
    assertThat(
            ask(
                    AdditionalWorkRules.WISH_ADDRESSEES,
                    "string-list",
                    "[\"team-leader\"]",
                    with(BRAKES.withFoundBy(WorkFinder.CUSTOMER)))
                .asks()
                .get(0)
                .to())
        .containsExactly(WorkParty.of("team-leader"));
  }

  @Test
  void who_asks() {
    AdditionalWorkQuestion open = WITH_BRAKES.withConsents();
    AddedItem insured = BRAKES.withPayer(WorkPayer.INSURER);

    assertThat(
            ask(AdditionalWorkRules.CONSENT_ASKER, "string", "\"workshop-supervisor\"", open)
                .asks()
                .get(0)
                .from())
        .isEqualTo(WorkParty.of(Orders.SUPERVISOR));
    assertThat(
            ask(AdditionalWorkRules.INSURER_ASKER, "string", "\"cashier\"", with(insured))
                .asks()
                .get(0)
                .from())
        .isEqualTo(WorkParty.of("cashier"));
    assertThat(
            ask(
                    AdditionalWorkRules.MAKER_ASKER,
                    "string",
                    "\"cashier\"",
                    with(BRAKES.withPayer(WorkPayer.MAKER)))
                .asks()
                .get(0)
                .from())
        .isEqualTo(WorkParty.of("cashier"));
  }

  @Test
  void work_before_another_payer_agrees() {
    ItemApproval item =
        ask(
                AdditionalWorkRules.APPROVAL_FIRST,
                "boolean",
                "false",
                with(BRAKES.withPayer(WorkPayer.MAKER)))
            .item(Orders.item("A1"));

    assertThat(item.work().outcome()).contains(Permit.ALLOWED);
    assertThat(item.bill().outcome()).contains(Permit.NOT_YET);
  }

  @Test
  void how_soon_a_delay_is_told() {
    AddedItem delay =
        Orders.later("A1", Orders.PROMISED.plusSeconds(60)).withRemedy(Optional.empty());

    WorkAsk ask =
        ask(
                AdditionalWorkRules.NOTICE_WITHIN,
                "duration",
                "\"PT2H\"",
                Orders.aThousand().withAdded(delay))
            .asks()
            .get(0);

    assertThat(ask.by()).contains(delay.foundAt().orElseThrow().plusSeconds(7200));
    assertThat(ask.overdue()).isFalse();
  }

  @Test
  void whether_the_vehicle_waits_for_the_record_of_a_refusal() {
    AddedItem safety = BRAKES.withSafetyCritical(true);
    AdditionalWorkQuestion refused =
        with(safety).withConsents(Orders.no("C1", Orders.NOON, safety));

    assertThat(Orders.ask(refused).releaseWaits()).isFalse();
    assertThat(ask(AdditionalWorkRules.RELEASE_WAITS, "boolean", "true", refused).releaseWaits())
        .isTrue();
  }
}
