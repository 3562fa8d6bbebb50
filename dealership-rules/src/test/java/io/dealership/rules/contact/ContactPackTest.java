package io.dealership.rules.contact;

import static io.dealership.rules.contact.Contacts.STORE;
import static io.dealership.rules.contact.Contacts.TIME;
import static io.dealership.rules.contact.Contacts.at;
import static io.dealership.rules.contact.Contacts.day;
import static io.dealership.rules.contact.Contacts.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.organization.StoreCode;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack of a store or brand may say of contacts, and what it may not. */
class ContactPackTest {

  private static final String PACK =
      """
      {"id": "own-contacts", "version": "1", "format": 1, "minEngine": "0.1", "market": "CN",
       "layer": "%s", "from": "2026-01-01", "publishedOn": "2026-01-01",
       "sources": [{"id": "handbook", "title": {"zh": "手册", "en": "handbook"}, "kind": "store"}],
       "files": [{"path": "contacts.json", "sha256": "%064d"}], "audits": []}
      """;

  @TempDir Path folder;

  private void write(String layer, String contacts) throws IOException {
    Files.writeString(folder.resolve("pack.json"), PACK.formatted(layer, 0));
    Files.writeString(folder.resolve("contacts.json"), contacts);
    PackSealer.seal(folder, DealershipRules.loader(), ContactRules.pack());
  }

  private ContactRules loaded(String contacts) throws IOException {
    write("store", contacts);
    return DealershipRules.using(PackSource.folder(folder)).contacts();
  }

  private String refused(String contacts) throws IOException {
    try {
      write("store", contacts);
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
    return "nothing is wrong";
  }

  private static String contact(String id, String rest) {
    return """
        {"contacts": [{"id": "%s", "name": {"zh": "联系", "en": "contact"},
          "say": {"zh": "说明", "en": "say"}, "on": "service-hand-over", %s,
          "source": "handbook 1", "verification": "N"}]}
        """
        .formatted(id, rest);
  }

  private static final ContactEvent SERVICE =
      event(ContactEventKind.SERVICE_HAND_OVER, "2026-03-02T10:00")
          .amount(Money.parse("CNY 100.00"))
          .build();

  @Test
  void an_entry_of_the_same_id_replaces_that_of_the_nation() throws IOException {
    ContactRules own =
        loaded(
            contact(
                "service-follow-up",
                "\"role\": \"service-advisor\", \"due\": \"2 days\","
                    + " \"purpose\": \"survey\", \"channels\": [\"messenger\"]"));
    ContactPlan plan = own.plan(SERVICE, TIME);

    assertThat(plan.tasks()).hasSize(1);
    assertThat(plan.tasks().get(0).lastDay()).contains(day("2026-03-04"));
    assertThat(plan.tasks().get(0).citations().get(0).toString()).contains("handbook");
  }

  @Test
  void an_entry_may_be_for_some_stores_and_days() throws IOException {
    ContactRules own =
        loaded(
            contact(
                "tea",
                "\"role\": \"service-advisor\", \"due\": \"same day\", \"stores\": [\"SH-01\"],"
                    + " \"from\": \"2026-03-02\", \"until\": \"2026-03-03\""));
    ContactId tea = ContactId.of("tea");

    assertThat(own.plan(SERVICE, TIME).task(tea)).isPresent();
    assertThat(own.plan(SERVICE.withStore(StoreCode.of("BJ-02")), TIME).task(tea)).isEmpty();
    assertThat(own.plan(SERVICE.withAt(at("2026-03-01T23:59")), TIME).task(tea)).isEmpty();
    assertThat(own.plan(SERVICE.withAt(at("2026-03-03T00:00")), TIME).task(tea)).isEmpty();
    assertThat(SERVICE.store()).isEqualTo(STORE);
  }

  @Test
  void a_survey_about_no_visit_of_the_customer_needs_consent() throws IOException {
    String survey =
        contact(
            "survey",
            "\"role\": \"service-advisor\", \"due\": \"2 days\", \"purpose\": \"survey\","
                + " \"channels\": [\"letter\"], \"aboutOwnVisit\": %s");
    for (boolean own : new boolean[] {true, false}) {
      write("store", survey.formatted(own));
      DealershipRules rules = DealershipRules.using(PackSource.folder(folder));
      CallList list =
          CallList.of(
              STORE,
              ContactHistory.of(List.of(SERVICE), List.of()),
              rules.storeContacts(TIME, customer -> ContactPermissions.none()),
              at("2026-03-02T11:00"));

      assertThat(own ? list.entries() : list.blocked())
          .extracting(entry -> entry.standing().task().contact().code())
          .containsExactly("survey");
    }
  }

  @Test
  void a_pack_may_choose_another_variant() throws IOException {
    ContactRules own =
        loaded(
            """
            {"choices": [{"policy": "follow-up-window", "chosen": ["ONE_WEEK"],
              "source": "handbook 2"}]}
            """);

    assertThat(own.plan(SERVICE, TIME).tasks())
        .extracting(task -> task.contact().code())
        .containsExactly("service-follow-up-week");
  }

  @Test
  void a_term_of_the_law_may_be_made_stricter() throws IOException {
    ContactRules own =
        loaded(
            contact(
                    "warranty-reply",
                    "\"role\": \"service-manager\", \"due\": \"5 working days\","
                        + " \"statutory\": true")
                .replace("service-hand-over", "warranty-request-received"));
    ContactEvent request =
        event(ContactEventKind.WARRANTY_REQUEST_RECEIVED, "2026-03-02T10:00").build();

    assertThat(own.plan(request, TIME).task(ContactId.of("warranty-reply")).orElseThrow().lastDay())
        .isEqualTo(Optional.of(day("2026-03-09")));
  }

  @Test
  void a_term_of_the_law_is_not_loosened() throws IOException {
    String expected =
        "expected a time that is statutory, for the same event, and not later than that of"
            + " cn-order-43-2021 28; R-111; R-303";
    for (String rest :
        new String[] {
          "\"due\": \"11 working days\", \"statutory\": true",
          "\"due\": \"2 months\", \"statutory\": true",
          "\"due\": \"10 working days\"",
        }) {
      assertThat(
              refused(
                  contact("warranty-reply", "\"role\": \"service-manager\", " + rest)
                      .replace("service-hand-over", "warranty-request-received")))
          .contains("/contacts/0/due", expected);
    }
    assertThat(
            refused(
                contact(
                    "warranty-reply",
                    "\"role\": \"service-manager\", \"due\": \"1 day\", \"statutory\": true")))
        .contains(expected);
  }

  @Test
  void all_that_is_wrong_is_said_at_once() throws IOException {
    assertThat(
            refused(
                """
                {"choices": [
                   {"policy": "follow-up-window", "chosen": ["TWO_DAYS"], "source": "nowhere 1"},
                   {"policy": "follow-up-window", "chosen": ["ONE_WEEK"], "source": "handbook 1"},
                   {"policy": "own", "variants": ["A", "B"], "roles": {"A": "Chief"},
                    "chosen": ["A"], "source": "handbook 1"}],
                 "contacts": [
                   {"id": "x", "name": {"zh": "甲", "en": "x"}, "say": {"zh": "甲", "en": "x"},
                    "on": "service-hand-over", "from": "2026-02-01", "until": "2026-02-01",
                    "grades": ["H 1"], "amountFrom": "no.such", "policy": "none", "variants": ["A"],
                    "purpose": "survey", "aboutSafety": true, "role": "a", "rolePolicy": "follow-up-window",
                    "due": "3 days", "opens": "5 days", "kilometersBefore": 0,
                    "evidence": ["A b"], "attempts": 0, "coverage": 101, "metBy": ["B c"],
                    "endedBy": ["C d"], "source": "nowhere 2", "verification": "N"},
                   {"id": "y", "name": {"zh": "乙", "en": "y"}, "say": {"zh": "乙", "en": "y"},
                    "on": "service-hand-over", "variants": ["A"], "aboutOwnVisit": true,
                    "due": "99999 hours",
                    "channels": ["phone"], "lapses": "20000 working days", "source": "handbook 1",
                    "verification": "N"},
                   {"id": "y", "name": {"zh": "乙", "en": "y"}, "say": {"zh": "乙", "en": "y"},
                    "on": "service-hand-over", "policy": "follow-up-window", "variants": ["Z"],
                    "role": "a", "due": "1 day", "source": "handbook 1", "verification": "N"}]}
                """))
        .contains(
            "/choices/0/source",
            "/choices/0/chosen/0",
            "expected one of the variants [HIGH_VALUE_DAY_7, ONE_WEEK, THREE_DAYS]",
            "/choices/1/policy",
            "expected a policy that the file does not choose twice",
            "/choices/2/roles",
            "expected a role for each of the variants [A, B]",
            "/choices/2/roles/A",
            "/contacts/0/until",
            "expected a day after from 2026-02-01",
            "/contacts/0/grades/0",
            "/contacts/0/amountFrom",
            "expected a parameter of the pack, of money",
            "/contacts/0/policy",
            "expected a policy that choices have",
            "/contacts/0/variants",
            "/contacts/0/role ",
            "expected either a role or a rolePolicy",
            "/contacts/0/rolePolicy",
            "expected a policy with roles",
            "expected channels where there is a purpose, and none where there is none",
            "/contacts/0/aboutSafety",
            "/contacts/0/kilometersBefore",
            "/contacts/0/evidence/0",
            "/contacts/0/attempts",
            "/contacts/0/coverage",
            "/contacts/0/metBy/0",
            "/contacts/0/endedBy/0",
            "/contacts/0/source",
            "/contacts/0/opens",
            "expected a time that is not after due '3 days'",
            "/contacts/1/variants",
            "expected variants only with a policy",
            "/contacts/1 ",
            "/contacts/1/channels",
            "/contacts/1/aboutOwnVisit",
            "expected true for a survey only",
            "/contacts/1/lapses",
            "/contacts/2/id",
            "expected an id that no other entry of the same days has",
            "/contacts/2/variants");
  }

  @Test
  void a_time_is_written_in_one_of_its_forms() throws IOException {
    assertThat(refused(contact("z", "\"role\": \"a\", \"due\": \"soon\"")))
        .contains("/contacts/0/due", "a time such as 'at once', 'same day', '3 days'");
  }
}
