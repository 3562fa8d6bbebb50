package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.ADVISOR;
import static io.dealership.core.organization.Handbook.CASHIER;
import static io.dealership.core.organization.Handbook.HEAD;
import static io.dealership.core.organization.Handbook.MANAGER;
import static io.dealership.core.organization.Handbook.NOTE;
import static io.dealership.core.organization.Handbook.NOTE_NAME;
import static io.dealership.core.organization.Handbook.aDailyDuty;
import static io.dealership.core.organization.Handbook.aRole;
import static io.dealership.core.organization.Handbook.advisor;
import static io.dealership.core.organization.Handbook.cashier;
import static io.dealership.core.organization.Handbook.catalog;
import static io.dealership.core.organization.Handbook.head;
import static io.dealership.core.organization.Handbook.manager;
import static io.dealership.core.organization.Handbook.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleCatalogTest {

  private static final Map<DutyEvidence, LocalText> EVIDENCE = Map.of(NOTE, NOTE_NAME);

  private static RoleCatalog of(Role... roles) {
    return RoleCatalog.of(List.of(roles), EVIDENCE);
  }

  /** Roles a, b, c … of which each reports to the one that stands behind it. */
  private static Role reporting(String role, String to) {
    return aRole(RoleId.of(role), names(role, role), ReportingLine.stated(RoleId.of(to))).build();
  }

  private static List<String> codes(Iterable<Role> roles) {
    List<String> codes = new ArrayList<>();
    roles.forEach(role -> codes.add(role.id().code()));
    return codes;
  }

  private static List<String> ids(Iterable<Duty> duties) {
    List<String> ids = new ArrayList<>();
    duties.forEach(duty -> ids.add(duty.id().code()));
    return ids;
  }

  // ---- by id ----

  @Test
  void has_roles_duties_and_departments_in_the_order_of_the_handbook() {
    assertThat(codes(catalog().roles()))
        .containsExactly("general-manager", "service-manager", "service-advisor", "cashier");
    assertThat(ids(catalog().duties()))
        .containsExactly("receive-customers", "tell-of-recall", "settle", "greet");
    assertThat(catalog().departments()).containsExactly(Handbook.AFTER_SALES, Handbook.FINANCE);
    assertThat(catalog()).hasToString("4 roles, 4 duties");
  }

  @Test
  void finds_a_role_and_a_duty_by_their_ids() {
    assertThat(catalog().find(ADVISOR)).contains(advisor());
    assertThat(catalog().role(CASHIER)).isEqualTo(cashier());
    assertThat(catalog().find(RoleId.of("painter"))).isEmpty();
    assertThat(catalog().find(DutyId.of("settle"))).contains(cashier().duties().get(0));
    assertThat(catalog().find(DutyId.of("painting"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "service-advisr | RoleCatalog.role must be one of the 4 roles, but was service-advisr; maybe service-advisor",
        "cahsier | RoleCatalog.role must be one of the 4 roles, but was cahsier; maybe cashier",
        "painter | RoleCatalog.role must be one of the 4 roles, but was painter"
      })
  void an_unknown_id_is_refused_with_the_one_that_was_perhaps_meant(String id, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog().role(RoleId.of(id)))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog().above(RoleId.of(id)))
        .withMessage(message);
  }

  // ---- by name ----

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "service-advisor",
        "Service advisor",
        "SERVICE ADVISOR",
        "serviceadvisor",
        " Service \t Advisor ",
        "service‐advisor", // the hyphen of Unicode, and that which does not break
        "service‑advisor",
        "Ｓｅｒｖｉｃｅ－Ａｄｖｉｓｏｒ",
        "ｓｅｒｖｉｃｅ　ａｄｖｉｓｏｒ",
        "服务顾问",
        "服务 顾问",
        "服务　顾问",
        "前台接待",
        "Service writer (SA/SW)",
        "service writer （ＳＡ／ＳＷ）",
        "Service-Writer (SASW)"
      })
  void a_role_has_many_names_in_two_languages_and_many_spellings(String name) {
    assertThat(catalog().role(name)).isEqualTo(advisor());
    assertThat(catalog().named(name)).containsExactly(advisor());
  }

  @Test
  void nobody_is_called_like_nobody() {
    assertThat(catalog().named("painter")).isEmpty();
    assertThat(catalog().named("")).isEmpty();
    assertThat(catalog().named(" - ")).isEmpty();
  }

  @Test
  void several_roles_of_one_name_are_listed() {
    Role one =
        aRole(RoleId.of("used-car-clerk"), names("评估员", "Appraiser"), ReportingLine.unknown())
            .build();
    Role other =
        aRole(RoleId.of("claims-appraiser"), names("定损员", "appraiser"), ReportingLine.unknown())
            .build();
    RoleCatalog catalog = of(one, other);

    assertThat(catalog.named("APPRAISER")).containsExactly(one, other);
    assertThat(catalog.role("评估员")).isEqualTo(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.role("Appraiser"))
        .withMessage(
            "RoleCatalog.role must be the name of one role, but 'Appraiser' is that of"
                + " used-car-clerk and claims-appraiser");
  }

  @Test
  void a_role_with_the_same_name_twice_is_there_once() {
    Role role =
        aRole(
                RoleId.of("sales-consultant"),
                new RoleNames(List.of("销售顾问"), List.of("Sales consultant", "sales-consultant")),
                ReportingLine.unknown())
            .build();

    assertThat(of(role).named("Sales Consultant")).containsExactly(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sevice advisor | ; maybe service-advisor (服务顾问)",
        "servcie manger | ; maybe service-manager (服务经理)",
        "CASHEIR | ; maybe cashier (收银员)",
        "服务顾门 | ; maybe service-advisor (服务顾问)",
        "前台接侍 | ; maybe service-advisor (服务顾问)",
        "收银原 | ; maybe cashier (收银员)",
        "painter | ''",
        "喷漆技师 | ''"
      })
  void a_misspelled_name_is_refused_with_the_role_that_was_perhaps_meant(
      String name, String maybe) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog().role(name))
        .withMessage(
            "RoleCatalog.role must be the name or id of a role, but was '%s'%s", name, maybe);
  }

  @Test
  void a_long_name_is_cut_in_the_message() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog().role("x".repeat(60)))
        .withMessage(
            "RoleCatalog.role must be the name or id of a role, but was '%s'", "x".repeat(60));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog().role("x".repeat(61)))
        .withMessage(
            "RoleCatalog.role must be the name or id of a role, but was '%s…'", "x".repeat(60));
  }

  @Provide
  Arbitrary<String> spellings() {
    return Arbitraries.of("service-advisor", "Service advisor", "服务顾问", "Service writer (SA/SW)")
        .flatMap(
            name ->
                Arbitraries.of("", " ", "-", "　", "/")
                    .list()
                    .ofSize(name.length())
                    .map(
                        between -> {
                          StringBuilder text = new StringBuilder();
                          for (int i = 0; i < name.length(); i++) {
                            char letter = name.charAt(i);
                            // each other letter in the other case, each third in the full width
                            char shown = i % 2 == 0 ? Character.toUpperCase(letter) : letter;
                            boolean wide = i % 3 == 0 && shown > ' ' && shown <= '~';
                            text.append(wide ? (char) (shown + 0xFEE0) : shown)
                                .append(between.get(i));
                          }
                          return text.toString();
                        }));
  }

  @Property
  boolean case_width_blanks_and_hyphens_make_no_difference(@ForAll("spellings") String name) {
    return catalog().named(name).equals(List.of(advisor()));
  }

  // ---- lines ----

  @Test
  void knows_who_is_above_and_below() {
    assertThat(codes(catalog().above(ADVISOR)))
        .containsExactly("service-manager", "general-manager");
    assertThat(catalog().above(HEAD)).isEmpty();
    assertThat(catalog().above(CASHIER)).isEmpty();
    assertThat(codes(catalog().below(HEAD))).containsExactly("service-manager");
    assertThat(codes(catalog().below(MANAGER))).containsExactly("service-advisor");
    assertThat(catalog().below(ADVISOR)).isEmpty();
    assertThat(catalog().below(RoleId.of("painter"))).isEmpty();
  }

  @Test
  void those_below_stand_in_the_order_of_the_handbook() {
    RoleCatalog catalog = of(reporting("z", "head"), top("head"), reporting("a", "head"));

    assertThat(codes(catalog.below(RoleId.of("head")))).containsExactly("z", "a");
  }

  private static Role top(String id) {
    return aRole(RoleId.of(id), names(id, id), ReportingLine.ofHead()).build();
  }

  @Test
  void a_line_to_an_unknown_role_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(head(), reporting("service-advisor", "general-manger")))
        .withMessage(
            "RoleCatalog.roles must report to roles of the catalog, but service-advisor reports to"
                + " general-manger; maybe general-manager");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(advisor()))
        .withMessage(
            "RoleCatalog.roles must report to roles of the catalog, but service-advisor reports to"
                + " service-manager");
  }

  @Test
  void a_circle_is_refused_and_shown_without_those_who_lead_into_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(reporting("a", "b"), reporting("b", "a")))
        .withMessage("RoleCatalog.roles must not report in a circle, but did: a -> b -> a");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                    top("head"),
                    reporting("x", "head"),
                    reporting("a", "b"),
                    reporting("b", "c"),
                    reporting("c", "d"),
                    reporting("d", "b")))
        .withMessage("RoleCatalog.roles must not report in a circle, but did: b -> c -> d -> b");
  }

  @Provide
  Arbitrary<List<Integer>> superiors() {
    return Arbitraries.integers().between(-1, 7).list().ofMinSize(1).ofMaxSize(8);
  }

  /** Next to a walk that stops after as many steps as there are roles. */
  @Property
  void a_catalog_is_refused_just_where_someone_never_reaches_a_head(
      @ForAll("superiors") List<Integer> superiors) {
    int count = superiors.size();
    List<Role> roles = new ArrayList<>();
    boolean circle = false;
    boolean self = false;
    for (int i = 0; i < count; i++) {
      int above = superiors.get(i) % count;
      self |= above == i;
      int at = i;
      for (int steps = 0; at >= 0 && steps <= count; steps++) {
        at = superiors.get(at) % count;
      }
      circle |= at >= 0;
      if (!self) {
        roles.add(above < 0 ? top("r" + i) : reporting("r" + i, "r" + above));
      }
    }
    if (self) {
      return; // no role can be written down so
    }
    if (circle) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RoleCatalog.of(roles, EVIDENCE))
          .withMessageStartingWith("RoleCatalog.roles must not report in a circle, but did: r");
    } else {
      RoleCatalog catalog = RoleCatalog.of(roles, EVIDENCE);
      for (Role role : roles) {
        for (Role above : catalog.above(role.id())) {
          assertThat(catalog.below(above.id())).isNotEmpty();
        }
        assertThat(catalog.below(role.id()))
            .containsExactlyElementsOf(
                roles.stream()
                    .filter(other -> other.line().to().equals(Optional.of(role.id())))
                    .toList());
      }
    }
  }

  // ---- duties ----

  @Test
  void finds_duties_by_step_and_by_event() {
    assertThat(ids(catalog().dutiesAt(Handbook.RECEPTION)))
        .containsExactly("receive-customers", "greet");
    assertThat(ids(catalog().dutiesAt(Handbook.SETTLEMENT))).containsExactly("settle");
    assertThat(catalog().dutiesAt(StepId.parse("aftersales-visit.repair"))).isEmpty();
    assertThat(ids(catalog().dutiesOn("recall"))).containsExactly("tell-of-recall", "settle");
    assertThat(catalog().dutiesOn("storm")).isEmpty();
  }

  @Test
  void what_is_there_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(cashier(), head(), cashier()))
        .withMessage("RoleCatalog.roles must have each role once, but had cashier twice");
    Role other = head().withDuties(aDailyDuty("greet", HEAD).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(cashier(), other))
        .withMessage(
            "RoleCatalog.roles must have each duty once, but greet is of cashier and of"
                + " general-manager");
    Duty greet = aDailyDuty("greet", HEAD).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(head().withDuties(greet, greet)))
        .withMessage(
            "RoleCatalog.roles must have each duty once, but greet is of general-manager and of"
                + " general-manager");
  }

  // ---- evidence ----

  @Test
  void evidence_has_a_name_in_both_languages() {
    assertThat(catalog().name(NOTE, Locale.CHINA)).isEqualTo("记录");
    assertThat(catalog().name(NOTE, Locale.GERMAN)).isEqualTo("Note");
    assertThat(catalog().name(DutyEvidence.of("photo"), Locale.CHINA)).isEqualTo("photo");
    assertThat(catalog().evidence()).containsExactly(Map.entry(NOTE, NOTE_NAME));
  }

  @Test
  void evidence_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoleCatalog.of(List.of(cashier()), Map.of()))
        .withMessage(
            "RoleCatalog.evidence must name what shows each duty, but note of settle has no name");
  }

  // ---- values ----

  @Test
  void nobody_changes_a_catalog() {
    List<Role> roles = new ArrayList<>(List.of(cashier()));
    RoleCatalog catalog = RoleCatalog.of(roles, EVIDENCE);
    roles.add(head());

    assertThat(catalog.roles()).hasSize(1);
    for (List<?> list :
        List.of(
            catalog.named("cashier"),
            catalog.dutiesAt(Handbook.RECEPTION),
            catalog.dutiesOn("recall"),
            of(head(), manager()).below(HEAD),
            catalog().above(ADVISOR))) {
      assertThat(list).isNotEmpty();
      assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThatThrownBy(catalog.roles()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(catalog.duties()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(catalog.evidence()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(catalog.departments()::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void catalogs_are_equal_by_their_roles_in_order_and_by_their_evidence() {
    RoleCatalog asked = catalog();
    assertThat(asked.role("cashier")).isEqualTo(cashier()); // names are known from now on
    List<Role> backwards = new ArrayList<>(catalog().roles());
    Collections.reverse(backwards);
    new EqualsTester()
        .addEqualityGroup(catalog(), catalog(), asked)
        .addEqualityGroup(RoleCatalog.of(backwards, EVIDENCE))
        .addEqualityGroup(of(head(), manager(), advisor()))
        .addEqualityGroup(
            RoleCatalog.of(catalog().roles(), Map.of(NOTE, new LocalText("记录", "Memo"))))
        .addEqualityGroup(RoleCatalog.of(List.of(), Map.of()))
        .testEquals();
  }

  @Test
  void null_is_refused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(RoleId.class, CASHIER)
            .setDefault(DutyId.class, DutyId.of("greet"))
            .setDefault(DutyEvidence.class, NOTE)
            .setDefault(StepId.class, Handbook.RECEPTION)
            .setDefault(String.class, "cashier");
    tester.testAllPublicInstanceMethods(catalog());
    tester.testAllPublicStaticMethods(RoleCatalog.class);
  }
}
