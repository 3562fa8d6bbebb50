package io.dealership.rules.organization;

import static io.dealership.rules.organization.Store.DAY;
import static io.dealership.rules.organization.Store.RULES;
import static io.dealership.rules.organization.Store.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.identity.StepId;
import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.LineBasis;
import io.dealership.core.organization.Role;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSealer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of makers and stores that change the standard organization. */
class OrganizationLayersTest {

  private static final String NIGHT =
      """
      {"roles": [
        {"id": "night-porter", "names": {"zh": ["夜班门卫"], "en": ["Night porter"]},
         "department": "administration", "reportsTo": "office-director", "line": "stated",
         "purpose": {"zh": "看守夜间的门店", "en": "Watches the store at night"},
         "qualifications": [{"code": "night-sight", "kind": "skill",
            "text": {"zh": "夜间视力好", "en": "Sees well at night"}, "strength": "must",
            "rules": "house-rules 4"}],
         "duties": [{"id": "night-round", "text": {"zh": "夜间巡查门店", "en": "Walk the store at night"},
            "when": "every day 23:00", "kind": "check", "evidence": ["night-book"],
            "rules": "house-rules 5"}]},
        {"id": "cashier", "reportsTo": "finance-manager", "line": "stated",
         "duties": [{"id": "%s", "text": {"zh": "收款并复点", "en": "Take the money and count twice"},
            "when": "event within 2 hours", "kind": "task", "step": "settlement-cash.cash",
            "evidence": ["cash-record"]}]}]}
      """;

  private static final String BOOK =
      "{\"evidence\": {\"night-book\": {\"zh\": \"夜班记录\", \"en\": \"Night book\"}}}";

  @TempDir Path folder;

  private static Duty firstOfCashier() {
    return RULES.catalog(DAY).role(StandardRoles.CASHIER).duties().get(0);
  }

  private Path nightStore() {
    return Store.write(
        folder.resolve("night-store"),
        Map.of(
            "roles/night.json", NIGHT.formatted(firstOfCashier().id()), "organization.json", BOOK));
  }

  @Test
  void a_store_adds_a_role_and_changes_what_it_names_of_another() {
    OrganizationRules own = Store.with(nightStore());

    assertThat(own.catalog(DAY).roles()).hasSize(83);
    Role porter = own.catalog(DAY).role("夜班门卫");
    assertThat(porter.qualifications().get(0).clauses()).containsExactly("house-rules 4");
    assertThat(own.catalog(DAY).name(porter.duties().get(0).evidence().get(0), Locale.ENGLISH))
        .isEqualTo("Night book");
    Role cashier = own.catalog(DAY).role(StandardRoles.CASHIER);
    Role before = RULES.catalog(DAY).role(StandardRoles.CASHIER);
    assertThat(cashier.line().to()).contains(StandardRoles.FINANCE_MANAGER);
    assertThat(cashier.line().basis()).isEqualTo(LineBasis.STATED);
    assertThat(cashier.names()).isEqualTo(before.names());
    assertThat(cashier.duties()).hasSameSizeAs(before.duties());
    assertThat(cashier.duties().get(0).text().en()).isEqualTo("Take the money and count twice");
    assertThat(cashier.duties().get(1)).isEqualTo(before.duties().get(1));
  }

  @Test
  void the_standard_organization_stays_as_it_was() {
    Store.with(nightStore());

    assertThat(RULES.catalog(DAY).roles()).hasSize(82);
  }

  @Test
  void duties_and_qualifications_fall_away_by_name() {
    Path own =
        Store.write(
            folder.resolve("lean-store"),
            Map.of(
                "roles/lean.json",
                """
                {"roles": [{"id": "cashier", "without": ["%s"]},
                           {"id": "quality-inspector", "without": ["education", "quality-sense"]}]}
                """
                    .formatted(firstOfCashier().id())));
    OrganizationRules lean = Store.with(own);

    assertThat(lean.catalog(DAY).find(firstOfCashier().id())).isEmpty();
    assertThat(lean.catalog(DAY).role(StandardRoles.QUALITY_INSPECTOR).qualifications())
        .extracting(asked -> asked.code())
        .doesNotContain("education", "quality-sense")
        .contains("repair");
  }

  @Test
  void a_pack_counts_from_its_first_day_until_the_day_before_its_end() {
    Path trial =
        Store.write(
            folder.resolve("trial"),
            "store",
            "\"from\": \"2026-03-02\", \"until\": \"2026-03-05\"",
            Map.of(
                "roles/night.json",
                NIGHT.formatted(firstOfCashier().id()),
                "organization.json",
                BOOK));
    OrganizationRules own = Store.with(trial);

    assertThat(own.catalog(LocalDate.of(2026, 3, 1)).roles()).hasSize(82);
    assertThat(own.catalog(LocalDate.of(2026, 3, 2)).roles()).hasSize(83);
    assertThat(own.catalog(LocalDate.of(2026, 3, 4)).roles()).hasSize(83);
    assertThat(own.catalog(LocalDate.of(2026, 3, 5)).roles()).hasSize(82);
  }

  @Test
  void the_lowest_layer_has_the_last_word() {
    String says =
        """
        {"roles": [{"id": "cashier", "reportsTo": "%s", "line": "stated"}]}
        """;
    Path maker =
        Store.write(
            folder.resolve("maker-lines"),
            "maker",
            "\"from\": \"2020-01-01\"",
            Map.of("roles/a.json", says.formatted("service-manager")));
    Path store =
        Store.write(
            folder.resolve("store-lines"),
            Map.of("roles/a.json", says.formatted("finance-manager")));

    assertThat(Store.with(store, maker).catalog(DAY).role(StandardRoles.CASHIER).line().to())
        .contains(StandardRoles.FINANCE_MANAGER);
    assertThat(Store.with(maker, store).catalog(DAY).role(StandardRoles.CASHIER).line().to())
        .contains(StandardRoles.FINANCE_MANAGER);
  }

  @Test
  void processes_and_conflicts_are_replaced_by_their_ids() {
    Path own =
        Store.write(
            folder.resolve("own-ways"),
            Map.of(
                "processes.json",
                """
                {"processes": [{"id": "vehicle-finance", "name": {"zh": "车贷", "en": "Loans"},
                  "steps": [{"id": "all", "name": {"zh": "一次办完", "en": "Do it all"},
                    "responsible": ["cashier"], "accountable": "finance-manager"}]}]}
                """,
                "conflicts.json",
                """
                {"conflicts": [{"id": "advisor-and-cash", "scope": "posts", "one": ["painter"],
                  "other": ["cleaner"], "text": {"zh": "各做各的", "en": "each to his own"},
                  "source": "house-rules 9", "verification": "N"}]}
                """));
    assertThatThrownBy(() -> Store.with(own))
        .as("duties of the standard catalog name a step that is gone")
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "own-ways/processes.json, /processes/0/steps (line 2, column 12): expected the step"
                + " vehicle-finance.");

    Path fewer =
        Store.write(
            folder.resolve("own-conflicts"),
            Map.of(
                "conflicts.json",
                """
                {"conflicts": [{"id": "advisor-and-cash", "scope": "posts", "one": ["painter"],
                  "other": ["cleaner"], "text": {"zh": "各做各的", "en": "each to his own"},
                  "source": "house-rules 9", "verification": "N"}]}
                """));
    OrganizationRules rules = Store.with(fewer);
    assertThat(
            rules
                .combination(java.util.List.of(StandardRoles.PAINTER, StandardRoles.CLEANER), DAY)
                .outcome())
        .contains(PostCombination.NOT_TOGETHER);
    assertThat(rules.conflicts(DAY)).hasSameSizeAs(RULES.conflicts(DAY));
    assertThat(rules.raci(DAY).find(StepId.parse("settlement-cash.cash"))).isPresent();
  }

  /** Each with its place, its value and what was expected; with -Dgolden.rewrite=true anew. */
  @Test
  void misuse_all_that_is_wrong_with_a_pack_is_told_at_once() throws IOException {
    Path own =
        Store.write(
            folder.resolve("broken-store"),
            Map.of(
                "roles/broken.json",
                """
                {"roles": [
                  {"id": "night-porter", "department": "administration", "line": "stated"},
                  {"id": "general-manager", "reportsTo": "car-washer", "line": "stated"},
                  {"id": "cashier", "reportsTo": "finance-manger", "line": "stated",
                   "department": "finanse",
                   "qualifications": [
                     {"code": "x", "kind": "education", "text": {"zh": "甲", "en": " "},
                      "strength": "must", "rules": "house-rules 1"},
                     {"code": "x", "kind": "skill", "text": {"zh": "甲", "en": "a"}, "years": 70,
                      "renewedWithin": "P1Y", "alsoMetBy": ["y"], "strength": "must",
                      "rules": "nowhere 1", "source": "001"}],
                   "duties": [
                     {"id": "count", "text": {"zh": "点", "en": "Count"}, "when": "weakly",
                      "kind": "check", "evidence": ["cash-recrod"], "source": "001:1|002:2"},
                     {"id": "count", "text": {"zh": "点", "en": "Count"}, "when": "event",
                      "kind": "check", "evidence": ["cash-record"]},
                     {"id": "look", "text": {"zh": "看", "en": "Look"}, "when": "daily",
                      "kind": "check", "step": "settlement-cash.cach", "evidence": ["cash-record"],
                      "on": {"code": "noon", "name": {"zh": "中午", "en": "Noon"}},
                      "rules": "REPORT 1"}],
                   "without": ["%s", "nothing-such"]},
                  {"id": "cashier"},
                  {"id": "painter", "reportsTo": "team-leader"}]}
                """
                    .formatted(firstOfCashier().id()),
                "organization.json",
                """
                {"departments": [{"code": "a", "name": {"zh": "甲", "en": "A"}},
                                 {"code": "a", "name": {"zh": "甲", "en": "A"}}],
                 "evidence": {"Night book": {"zh": "夜", "en": ""}},
                 "rhythms": [{"frequency": "weekly", "cadences": ["every Funday"],
                              "verification": "N"},
                             {"frequency": "weekly", "cadences": ["every Friday"],
                              "verification": "N"}]}
                """,
                "processes.json",
                """
                {"processes": [
                  {"id": "p", "name": {"zh": "甲", "en": ""}, "steps": [
                    {"id": "s", "name": {"zh": "乙", "en": "b"}, "responsible": ["cashier", "cashier"],
                     "accountable": "cashir", "consulted": ["servce-advisor"]},
                    {"id": "s", "name": {"zh": "乙", "en": "b"}, "responsible": ["cashier"],
                     "accountable": "painter", "informed": ["painter"]}]},
                  {"id": "p", "name": {"zh": "甲", "en": "a"}, "steps": [
                    {"id": "t", "name": {"zh": "乙", "en": "b"}, "responsible": ["cashier"],
                     "accountable": "painter"}]}]}
                """,
                "conflicts.json",
                """
                {"conflicts": [
                  {"id": "c", "scope": "steps", "one": [], "other": ["no step"],
                   "text": {"zh": "", "en": "b"}, "source": "house-rules 1", "verification": "N"},
                  {"id": "c", "scope": "posts", "one": ["Cashier"], "other": ["painter"],
                   "text": {"zh": "甲", "en": "b"}, "source": "elsewhere 1", "verification": "N"}]}
                """));

    String[] told = {""};
    assertThatThrownBy(
            () ->
                PackSealer.seal(
                    own,
                    Store.LOADER,
                    OrganizationRules.rolesPack(),
                    OrganizationRules.postsPack()))
        .isInstanceOf(InvalidDocumentException.class)
        .satisfies(problem -> told[0] = problem.getMessage() + "\n");

    Path golden = Path.of("src/test/resources/golden/organization/broken-store.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, told[0]);
    }
    assertThat(told[0]).isEqualTo(Files.readString(golden));
  }

  @Test
  void misuse_an_unknown_role_in_a_pack() {
    Path own =
        Store.write(
            folder.resolve("typo-store"),
            Map.of(
                "roles/a.json",
                "{\"roles\": [{\"id\": \"cashier\", \"reportsTo\": \"finance-manger\", \"line\":"
                    + " \"stated\"}]}"));

    assertThatThrownBy(() -> Store.with(own))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "roles/a.json, /roles/0/reportsTo (line 1, column 43): expected one of the 82 roles of"
                + " the packs, but was \"finance-manger\"\n  Maybe you meant 'finance-manager'.");
  }

  @Test
  void misuse_a_reporting_circle_in_a_pack() {
    Path own =
        Store.write(
            folder.resolve("circle-store"),
            Map.of(
                "roles/a.json",
                "{\"roles\": [{\"id\": \"general-manager\", \"reportsTo\": \"cashier\", \"line\":"
                    + " \"stated\"}]}"));

    assertThatThrownBy(() -> Store.with(own))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "expected a line without a circle (general-manager -> cashier -> settlement-clerk ->"
                + " front-desk-supervisor -> service-manager -> general-manager), but was"
                + " \"cashier\"");
    assertThat(role("cashier")).isEqualTo(StandardRoles.CASHIER);
    assertThat(RULES.catalog(DAY).find(DutyId.of("night-round"))).isEmpty();
  }

  @Test
  void two_packs_that_make_a_circle_together_are_refused() {
    String says = "{\"roles\": [{\"id\": \"%s\", \"reportsTo\": \"%s\", \"line\": \"stated\"}]}";
    Path one =
        Store.write(
            folder.resolve("one"),
            Map.of("roles/a.json", says.formatted("service-manager", "finance-manager")));
    Path other =
        Store.write(
            folder.resolve("other"),
            Map.of("roles/a.json", says.formatted("finance-manager", "service-manager")));

    assertThatThrownBy(() -> Store.with(one, other))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("a line without a circle");
  }
}
