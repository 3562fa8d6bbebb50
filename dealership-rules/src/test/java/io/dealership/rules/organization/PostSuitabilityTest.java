package io.dealership.rules.organization;

import static io.dealership.rules.organization.Store.DAY;
import static io.dealership.rules.organization.Store.RULES;
import static io.dealership.rules.organization.Store.days;
import static io.dealership.rules.organization.Store.holds;
import static io.dealership.rules.organization.Store.role;
import static io.dealership.rules.organization.Store.staff;
import static io.dealership.rules.organization.Store.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.organization.Candidate;
import io.dealership.core.organization.Certificate;
import io.dealership.core.organization.EducationLevel;
import io.dealership.core.organization.Qualification;
import io.dealership.core.organization.QualificationKind;
import io.dealership.core.organization.QualificationStrength;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostSuitabilityTest {

  @TempDir Path folder;

  private static Optional<PostSuitability> outcome(Candidate candidate, RoleId role) {
    return RULES.suitability(candidate, role, DAY).outcome();
  }

  private static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  /** Somebody who has everything that a role asks for, in plenty. */
  private static Candidate perfect(Role role) {
    Candidate.Builder candidate = Candidate.builder().employee(who("E-1")).certificatesAreAll(true);
    for (Qualification asked : role.qualifications()) {
      switch (asked.kind()) {
        case EDUCATION -> candidate.addAllEducation(asked.anyOf());
        case EXPERIENCE -> candidate.putExperience(asked.code(), Period.ofYears(20));
        case CERTIFICATE ->
            candidate.addCertificates(Certificate.of(asked.code(), DAY.minusDays(10)));
        case SKILL -> candidate.putSkills(asked.code(), true);
      }
    }
    return candidate.build();
  }

  private static Candidate without(Candidate candidate, Qualification asked, boolean known) {
    return switch (asked.kind()) {
      case EDUCATION ->
          candidate.withEducation(
              known ? Set.of(EducationLevel.JUNIOR_SECONDARY) : Set.<EducationLevel>of());
      case EXPERIENCE -> {
        var left = new java.util.TreeMap<>(candidate.experience());
        left.remove(asked.code());
        if (known) {
          left.put(asked.code(), Period.ZERO);
          asked.alsoMetBy().forEach(other -> left.put(other, Period.ZERO));
        }
        yield candidate.withExperience(left);
      }
      case CERTIFICATE ->
          candidate
              .withCertificates(
                  candidate.certificates().stream()
                      .filter(each -> !each.code().equals(asked.code()))
                      .toList())
              .withCertificatesAreAll(known);
      case SKILL -> {
        var left = new java.util.TreeMap<>(candidate.skills());
        left.remove(asked.code());
        if (known) {
          left.put(asked.code(), false);
        }
        yield candidate.withSkills(left);
      }
    };
  }

  static Stream<Arguments> asked() {
    return RULES.catalog(DAY).roles().stream()
        .flatMap(
            role ->
                role.qualifications().stream()
                    .map(
                        asked ->
                            Arguments.of(
                                String.join(" ", asked.clauses()), role, asked.code(), asked)));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("asked")
  void each_condition_of_each_post_counts(
      String clauses, Role role, String code, Qualification asked) {
    Candidate all = perfect(role);
    assertThat(outcome(all, role.id())).contains(PostSuitability.SUITABLE);

    Decision<PostSuitability> lacking =
        RULES.suitability(without(all, asked, true), role.id(), DAY);
    boolean must = asked.strength() == QualificationStrength.MUST;
    assertThat(lacking.outcome())
        .contains(must ? PostSuitability.UNSUITABLE : PostSuitability.WITH_RESERVATION);
    Finding finding = lacking.findings().get(0);
    assertThat(finding.citations().stream().map(citation -> citation.clause()))
        .containsExactlyElementsOf(asked.clauses());
    assertThat(finding.message(Locale.ENGLISH)).contains(asked.text().en());
    assertThat(finding.message(Locale.CHINESE)).contains(asked.text().zh());
    assertThat(finding.nextStep()).isPresent();

    Decision<PostSuitability> unknown =
        RULES.suitability(without(all, asked, false), role.id(), DAY);
    assertThat(unknown.outcome()).isEmpty();
    assertThat(unknown.missing().stream().map(fact -> fact.name())).containsExactly(code);
    assertThat(unknown.missing().get(0).label(Locale.CHINESE)).isEqualTo(asked.text().zh());
    assertThat(unknown.possible())
        .contains(
            must ? PostSuitability.UNSUITABLE : PostSuitability.WITH_RESERVATION,
            PostSuitability.SUITABLE);
  }

  @Test
  void the_clauses_of_conditions_are_all_19() {
    Set<String> clauses = new TreeSet<>();
    asked().forEach(each -> clauses.addAll(List.of(((String) each.get()[0]).split(" "))));
    for (int i = 1; i <= 19; i++) {
      assertThat(clauses).contains("QUAL-%02d".formatted(i));
    }
    assertThat(clauses).contains("WARRANTY-04");
  }

  @ParameterizedTest(name = "{0} {1} asks for {2}: {3}")
  @CsvSource({
    "QUAL-01, service-manager, education, SENIOR_HIGH",
    "QUAL-02, front-desk-supervisor, education, SENIOR_HIGH",
    "QUAL-03, service-advisor, education, SENIOR_HIGH SECONDARY_VOCATIONAL",
    "QUAL-04, warranty-specialist, education, SENIOR_HIGH SECONDARY_VOCATIONAL",
    "QUAL-05, car-washer, education, SECONDARY_VOCATIONAL",
    "QUAL-05, settlement-clerk, education, SECONDARY_VOCATIONAL",
    "QUAL-06, workshop-supervisor, education, SENIOR_HIGH JUNIOR_COLLEGE",
    "QUAL-07, team-leader, education, TECHNICAL_SCHOOL",
    "QUAL-08, repair-worker, education, TECHNICAL_SCHOOL",
    "QUAL-09, parts-manager, education, BACHELOR",
    "QUAL-10, parts-planner, education, JUNIOR_COLLEGE",
    "QUAL-11, parts-storekeeper, education, JUNIOR_COLLEGE",
    "QUAL-12, technical-director, education, BACHELOR",
    "QUAL-13, quality-inspector, education, TECHNICAL_SCHOOL",
    "QUAL-14, customer-relations-manager, education, BACHELOR",
    "QUAL-15, customer-service-specialist, education, JUNIOR_COLLEGE",
    "QUAL-01, service-manager, automotive-service, 5",
    "QUAL-01, service-manager, management, 2",
    "QUAL-02, front-desk-supervisor, automotive-service, 3",
    "QUAL-02, front-desk-supervisor, management, 2",
    "QUAL-04, warranty-specialist, repair, 0",
    "QUAL-06, workshop-supervisor, repair, 5",
    "QUAL-07, team-leader, repair, 3",
    "QUAL-08, repair-worker, repair, 2",
    "QUAL-09, parts-manager, parts-business, 3",
    "QUAL-10, parts-planner, parts-business, 1",
    "QUAL-11, parts-storekeeper, parts-business, 0",
    "QUAL-12, technical-director, repair, 5",
    "QUAL-13, quality-inspector, repair, 5",
    "QUAL-14, customer-relations-manager, customer-service, 2",
    "QUAL-15, customer-service-specialist, customer-service, 2",
    "QUAL-01, service-manager, management-training, ''",
    "QUAL-02, front-desk-supervisor, management-training, ''",
    "QUAL-07, team-leader, technical-grade, ''",
    "QUAL-08, repair-worker, technical-grade, ''",
    "QUAL-09, parts-manager, maker-parts-training, ''",
    "QUAL-12, technical-director, senior-technical-grade, ''",
    "QUAL-12, technical-director, maker-assessment, ''",
    "QUAL-13, quality-inspector, quality-inspector-certificate, ''",
    "QUAL-13, quality-inspector, maker-training, ''",
    "QUAL-14, customer-relations-manager, maker-training, ''",
    "QUAL-16, parts-manager, maker-parts-appraisal, P1Y",
    "QUAL-16, technical-director, maker-post-certification, P1Y",
    "QUAL-16, quality-inspector, maker-post-certification, P1Y",
    "QUAL-16, customer-relations-manager, maker-post-certification, P1Y",
    "QUAL-17, warranty-specialist, warranty-training, ''",
    "QUAL-18, insurance-renewal-specialist, insurance-clauses, ''",
    "QUAL-18, insurance-renewal-specialist, communication, ''",
    "QUAL-18, insurance-renewal-specialist, issue-system, ''",
    "QUAL-19, customer-service-specialist, telephone-sales, 0",
    "QUAL-19, customer-service-specialist, clear-speech, ''",
    "QUAL-19, customer-service-specialist, computer, ''"
  })
  void the_posts_ask_for_what_the_clauses_say(
      String clause, String role, String code, String value) {
    Qualification asked =
        RULES.catalog(DAY).role(role(role)).qualifications().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    String actual =
        switch (asked.kind()) {
          case EDUCATION ->
              String.join(" ", new TreeSet<>(asked.anyOf()).stream().map(Enum::name).toList());
          case EXPERIENCE -> asked.years().orElseThrow().toString();
          case CERTIFICATE -> asked.renewedWithin().map(Period::toString).orElse("");
          case SKILL -> "";
        };
    assertThat(asked.clauses()).contains(clause);
    assertThat(actual).isEqualTo(value);
  }

  @ParameterizedTest(name = "QUAL-13 {0} of repair: {1}")
  @CsvSource({
    "P4Y11M, WITH_RESERVATION",
    "P5Y, SUITABLE",
    "P60M, SUITABLE",
    "P59M, WITH_RESERVATION",
    "P4Y12M, SUITABLE"
  })
  void full_years_are_counted(String time, PostSuitability expected) {
    Role inspector = RULES.catalog(DAY).role(StandardRoles.QUALITY_INSPECTOR);
    Candidate candidate = perfect(inspector).withExperience(Map.of("repair", Period.parse(time)));

    assertThat(outcome(candidate, inspector.id())).contains(expected);
  }

  @Test
  void QUAL04_some_experience_is_more_than_none() {
    Role specialist = RULES.catalog(DAY).role(StandardRoles.WARRANTY_SPECIALIST);
    Candidate candidate = perfect(specialist);

    assertThat(
            outcome(
                candidate.withExperience(Map.of("repair", Period.ofMonths(1))), specialist.id()))
        .contains(PostSuitability.SUITABLE);
    assertThat(outcome(candidate.withExperience(Map.of("repair", Period.ZERO)), specialist.id()))
        .contains(PostSuitability.WITH_RESERVATION);
  }

  @Test
  void QUAL14_two_fields_count_together() {
    Role manager = RULES.catalog(DAY).role(StandardRoles.CUSTOMER_RELATIONS_MANAGER);
    Candidate candidate = perfect(manager);

    assertThat(
            outcome(
                candidate.withExperience(
                    Map.of("customer-service", Period.ofYears(1), "repair", Period.ofYears(1))),
                manager.id()))
        .contains(PostSuitability.SUITABLE);
    assertThat(
            outcome(
                candidate.withExperience(Map.of("customer-service", Period.ofYears(1))),
                manager.id()))
        .as("the other field is not known")
        .isEmpty();
  }

  @Test
  void QUAL07_a_higher_grade_counts_for_a_lower_one() {
    Role leader = RULES.catalog(DAY).role(StandardRoles.TEAM_LEADER);
    Candidate candidate =
        perfect(leader)
            .withCertificates(Certificate.of("senior-technical-grade", DAY.minusYears(3)));

    assertThat(outcome(candidate, leader.id())).contains(PostSuitability.SUITABLE);
  }

  // ---- certificates ----

  private static Decision<PostSuitability> withCertificates(
      LocalDate on, Certificate... certificates) {
    Role inspector = RULES.catalog(DAY).role(StandardRoles.QUALITY_INSPECTOR);
    List<Certificate> all =
        new ArrayList<>(
            List.of(
                Certificate.of("maker-training", LocalDate.of(2020, 1, 1)),
                Certificate.of("maker-post-certification", on.minusDays(1))));
    all.addAll(List.of(certificates));
    return RULES.suitability(perfect(inspector).withCertificates(all), inspector.id(), on);
  }

  @ParameterizedTest(name = "QUAL-13 until {0}, asked on 2026-03-02: {1}")
  @CsvSource({
    "2026-03-02, certificate-expired",
    "2026-03-03, ends-soon",
    "2026-05-01, ends-soon",
    "2026-05-02, requirement-met",
    "2026-05-03, requirement-met",
    "2099-01-01, requirement-met"
  })
  void a_certificate_counts_up_to_its_last_day(LocalDate until, String reason) {
    Decision<PostSuitability> decision =
        withCertificates(
            DAY, Certificate.of("quality-inspector-certificate", LocalDate.of(2020, 1, 1), until));

    assertThat(reasons(decision)).contains(reason);
    assertThat(decision.outcome())
        .contains(
            reason.equals("requirement-met")
                ? PostSuitability.SUITABLE
                : PostSuitability.WITH_RESERVATION);
  }

  @Test
  void misuse_a_certificate_expired_yesterday() {
    Decision<PostSuitability> decision =
        withCertificates(
            DAY,
            Certificate.of(
                "quality-inspector-certificate",
                LocalDate.of(2023, 3, 2),
                LocalDate.of(2026, 3, 2)));

    assertThat(decision.findings().get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "Repair quality inspector asks for National quality inspector certificate; the"
                + " certificate expired, its last day was 2026-03-01.");
    assertThat(decision.findings().get(0).message(Locale.CHINESE))
        .isEqualTo("质检员要求国家质量检验员证书，证书已过期，最后有效日为2026-03-01。");
  }

  @ParameterizedTest(name = "QUAL-16 renewed 2025-11-26, asked on {0}: {1}")
  @CsvSource({
    "2025-11-25, certificate-not-yet",
    "2025-11-26, requirement-met",
    "2026-09-26, requirement-met",
    "2026-09-27, ends-soon",
    "2026-11-25, ends-soon",
    "2026-11-26, renewal-overdue"
  })
  void a_yearly_certification_is_overdue_on_its_anniversary(LocalDate on, String reason) {
    Role inspector = RULES.catalog(DAY).role(StandardRoles.QUALITY_INSPECTOR);
    Candidate candidate =
        perfect(inspector)
            .withCertificates(
                Certificate.of("maker-training", LocalDate.of(2020, 1, 1)),
                Certificate.of("quality-inspector-certificate", LocalDate.of(2020, 1, 1)),
                Certificate.of("maker-post-certification", LocalDate.of(2025, 11, 26)));

    assertThat(reasons(RULES.suitability(candidate, inspector.id(), on))).contains(reason);
  }

  @Test
  void of_several_certificates_the_one_that_counts_longest_decides() {
    assertThat(
            withCertificates(
                    DAY,
                    Certificate.of(
                        "quality-inspector-certificate",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2026, 3, 1)),
                    Certificate.of(
                        "quality-inspector-certificate",
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2029, 2, 1)),
                    Certificate.of("quality-inspector-certificate", LocalDate.of(2026, 4, 1)))
                .outcome())
        .contains(PostSuitability.SUITABLE);
    assertThat(
            reasons(
                withCertificates(
                    DAY,
                    Certificate.of(
                        "quality-inspector-certificate",
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2026, 3, 1)),
                    Certificate.of("quality-inspector-certificate", LocalDate.of(2026, 4, 1)))))
        .as("one that ended tells more than one that is to come")
        .contains("certificate-expired");
  }

  // ---- how strict ----

  @Test
  void a_store_may_let_conditions_keep_somebody_from_a_post() {
    Path own =
        Store.write(
            folder.resolve("strict-store"),
            Map.of(
                "parameters.json",
                """
                {"parameters": [{"name": "entry.conditions", "type": "string", "value": "block",
                  "source": "house-rules 1", "verification": "N"},
                 {"name": "certificate.warningDays", "type": "integer", "value": 10,
                  "source": "house-rules 2", "verification": "N"}]}
                """));
    OrganizationRules strict = Store.with(own);
    Role inspector = RULES.catalog(DAY).role(StandardRoles.QUALITY_INSPECTOR);
    Candidate young = perfect(inspector).withExperience(Map.of("repair", Period.ofYears(1)));

    assertThat(RULES.suitability(young, inspector.id(), DAY).outcome())
        .contains(PostSuitability.WITH_RESERVATION);
    assertThat(strict.suitability(young, inspector.id(), DAY).outcome())
        .contains(PostSuitability.UNSUITABLE);
    Role specialist = RULES.catalog(DAY).role(StandardRoles.CUSTOMER_SERVICE_SPECIALIST);
    Qualification preferred =
        specialist.qualifications().stream()
            .filter(each -> each.strength() == QualificationStrength.PREFERRED)
            .findFirst()
            .orElseThrow();
    assertThat(
            strict
                .suitability(without(perfect(specialist), preferred, true), specialist.id(), DAY)
                .outcome())
        .as("an advantage is no condition")
        .contains(PostSuitability.WITH_RESERVATION);
    Candidate ending =
        perfect(inspector)
            .withCertificates(
                Certificate.of("maker-training", LocalDate.of(2020, 1, 1)),
                Certificate.of(
                    "quality-inspector-certificate", LocalDate.of(2020, 1, 1), DAY.plusDays(11)),
                Certificate.of("maker-post-certification", DAY));
    assertThat(strict.suitability(ending, inspector.id(), DAY).outcome())
        .as("ten more days are not soon here")
        .contains(PostSuitability.SUITABLE);
  }

  @Test
  void a_post_without_conditions_is_open() {
    Candidate unknown = Candidate.builder().employee(who("E-1")).build();
    Decision<PostSuitability> decision = RULES.suitability(unknown, StandardRoles.CLEANER, DAY);

    assertThat(decision.outcome()).contains(PostSuitability.SUITABLE);
    assertThat(reasons(decision)).containsExactly("nothing-asked");
  }

  @Test
  void an_unknown_role_is_refused_with_a_guess() {
    Candidate unknown = Candidate.builder().employee(who("E-1")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.suitability(unknown, role("quality-inspectr"), DAY))
        .withMessage(
            "RoleCatalog.role must be one of the 82 roles, but was quality-inspectr; maybe"
                + " quality-inspector");
  }

  @Test
  void a_binding_condition_that_is_not_met_decides_whatever_is_unknown() {
    Role specialist = RULES.catalog(DAY).role(StandardRoles.WARRANTY_SPECIALIST);
    Candidate candidate = Candidate.builder().employee(who("E-1")).certificatesAreAll(true).build();

    assertThat(outcome(candidate, specialist.id())).contains(PostSuitability.UNSUITABLE);
  }

  @Property
  void more_is_never_worse(
      @ForAll @IntRange(max = 200) int months,
      @ForAll @IntRange(max = 60) int more,
      @ForAll EducationLevel level) {
    Role manager = RULES.catalog(DAY).role(StandardRoles.SERVICE_MANAGER);
    Candidate candidate =
        perfect(manager)
            .withEducation(level)
            .withExperience(
                Map.of(
                    "automotive-service", Period.ofMonths(months),
                    "management", Period.ofMonths(months)));
    Candidate better =
        candidate
            .withEducation(level, EducationLevel.BACHELOR)
            .withExperience(
                Map.of(
                    "automotive-service", Period.ofMonths(months + more),
                    "management", Period.ofMonths(months + more)));

    assertThat(outcome(better, manager.id()).orElseThrow())
        .isGreaterThanOrEqualTo(outcome(candidate, manager.id()).orElseThrow());
    boolean meets =
        months >= 60
            && level != EducationLevel.JUNIOR_SECONDARY
            && level != EducationLevel.TECHNICAL_SCHOOL
            && level != EducationLevel.SECONDARY_VOCATIONAL;
    assertThat(outcome(candidate, manager.id()))
        .contains(meets ? PostSuitability.SUITABLE : PostSuitability.WITH_RESERVATION);
  }

  // ---- what ends within some days ----

  @Test
  void certificates_of_posts_that_end_are_listed_by_their_last_day() {
    Candidate one =
        Candidate.builder()
            .employee(who("E-1"))
            .addCertificates(
                Certificate.of(
                    "quality-inspector-certificate",
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2026, 3, 21)),
                Certificate.of("maker-post-certification", LocalDate.of(2025, 3, 11)),
                Certificate.of("cooking", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 5)))
            .build();
    Candidate other =
        one.withEmployee(who("E-2")).withCertificates(); // holds the post and has nothing

    List<ExpiringCertificate> expiring =
        RULES.expiring(
            List.of(one, other),
            staff(holds("E-1", "quality-inspector"), holds("E-2", "quality-inspector")),
            days("2026-03-02", "2026-03-21"));

    assertThat(expiring)
        .extracting(
            ExpiringCertificate::certificate,
            ExpiringCertificate::lastDay,
            ExpiringCertificate::byRenewal)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "maker-post-certification", LocalDate.of(2026, 3, 10), true),
            org.assertj.core.groups.Tuple.tuple(
                "quality-inspector-certificate", LocalDate.of(2026, 3, 20), false));
    assertThat(
            RULES.expiring(
                List.of(one),
                staff(holds("E-1", "quality-inspector")),
                days("2026-03-02", "2026-03-20")))
        .as("the day of until is not within")
        .hasSize(1);
  }

  @Test
  void kinds_of_qualifications_are_all_used() {
    Set<QualificationKind> kinds = new TreeSet<>();
    asked().forEach(each -> kinds.add(((Qualification) each.get()[3]).kind()));
    assertThat(kinds).containsExactlyInAnyOrder(QualificationKind.values());
  }
}
