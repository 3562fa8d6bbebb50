package io.dealership.rules.schedule;

import static io.dealership.rules.schedule.Stores.CHINA;
import static io.dealership.rules.schedule.Stores.FEBRUARY;
import static io.dealership.rules.schedule.Stores.LOADER;
import static io.dealership.rules.schedule.Stores.MARCH;
import static io.dealership.rules.schedule.Stores.TIME;
import static io.dealership.rules.schedule.Stores.at;
import static io.dealership.rules.schedule.Stores.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hashing;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.organization.DutyEvidence;
import io.dealership.core.organization.DutyId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Cadence;
import io.dealership.core.time.Count;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.JsonRoundTrip;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Verification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleRulesTest {

  private static final ScheduleRules RULES = ScheduleRules.of(LOADER.load(ScheduleRules.pack()));
  private static final DutyId STATISTICS = DutyId.of("insurance-statistics-monthly");
  private static final RoleId INSURANCE = RoleId.of("insurance-specialist");

  @TempDir Path folder;

  // ---- packs of one's own ----

  private PackSource pack(String id, String layer, String period, String schedules) {
    Path pack = folder.resolve(id);
    try {
      Files.createDirectories(pack);
      Files.writeString(
          pack.resolve("pack.json"),
          """
          {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "%s", %s, "publishedOn": "2026-01-01",
           "sources": [{"id": "own-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """
              .formatted(id, layer, period));
      Files.writeString(pack.resolve("schedules.json"), "{\"schedules\": [" + schedules + "]}");
      PackSealer.seal(pack, LOADER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PackSource.folder(pack);
  }

  private static String entry(String id, String when) {
    return entry(id, when, "N");
  }

  private static String entry(String id, String when, String verification) {
    return """
        {"id": "%s", "name": {"zh": "工作", "en": "Work"}, "role": "accountant", %s,
         "evidence": ["note"], "source": "own-rules 7", "verification": "%s"}
        """
        .formatted(id, when, verification);
  }

  private String refused(String schedules) {
    try {
      pack("refused", "store", "\"from\": \"2026-01-01\"", schedules);
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
    return "nothing is wrong";
  }

  private static ScheduleRules with(PackSource... packs) {
    PackSource[] all = new PackSource[packs.length + 1];
    all[0] = ScheduleRules.pack();
    System.arraycopy(packs, 0, all, 1, packs.length);
    return ScheduleRules.of(LOADER.load(all));
  }

  private static List<String> due(ScheduleRules rules, DutyId id, DayRange days) {
    return rules.acts(days, TIME).stream()
        .filter(act -> act.schedule().id().equals(id))
        .map(act -> act.dueAt().atZone(Stores.SHANGHAI).toLocalDateTime().toString())
        .toList();
  }

  // ---- by the calendar ----

  @Test
  void an_act_says_when_why_then_and_where_that_is_written() {
    ScheduledAct act = RULES.acts(INSURANCE, days("2026-03-02", "2026-03-03"), TIME).get(1);

    assertThat(act.schedule().id()).isEqualTo(STATISTICS);
    assertThat(act.nominalDay()).isEqualTo("2026-03-01");
    assertThat(act.dueDay()).isEqualTo("2026-03-02");
    assertThat(act.dueAt()).isEqualTo(at("2026-03-02T17:30"));
    assertThat(act.whyMoved())
        .contains(new LocalText("2026-03-01不上班：星期日休息", "2026-03-01 is off: Sunday"));
    assertThat(act.provisional()).isFalse();
    assertThat(act.schedule().recipients()).containsExactly(RoleId.of("insurance-manager"));
    assertThat(act.schedule().evidence()).containsExactly(DutyEvidence.of("insurance-statistics"));
    assertThat(act.schedule().citations().get(0).text(Locale.ENGLISH))
        .isEqualTo("requirements REPORT-01");
    assertThat(act.schedule().pack()).isEqualTo(new PackVersion("store-schedule", "2026.1"));
    assertThat(act.schedule().verification()).isEqualTo(Verification.ONE_SOURCE);
  }

  @Test
  void REPORT_01_two_Mondays_of_the_Spring_Festival_are_due_on_the_Tuesday_after_it() {
    assertThat(RULES.acts(INSURANCE, days("2026-02-15", "2026-03-01"), TIME))
        .extracting(act -> act.dueAt() + " " + act.whyMoved().orElseThrow().en())
        .containsExactly(
            at("2026-02-24T10:00") + " 2026-02-16 is off: Spring Festival",
            at("2026-02-24T10:00") + " 2026-02-23 is off: Spring Festival");
  }

  @Test
  void acts_come_in_the_order_of_time_and_those_of_a_role_are_some_of_all() {
    List<ScheduledAct> all = RULES.acts(MARCH, TIME);

    assertThat(all).extracting(ScheduledAct::dueAt).isSorted();
    assertThat(all).hasSizeGreaterThan(300);
    assertThat(RULES.acts(INSURANCE, MARCH, TIME))
        .isEqualTo(all.stream().filter(act -> act.schedule().role().equals(INSURANCE)).toList());
    assertThat(RULES.acts(RoleId.of("painter"), MARCH, TIME)).isEmpty();
  }

  @Test
  void two_months_have_what_each_of_them_has() {
    List<ScheduledAct> both = RULES.acts(new DayRange(FEBRUARY.from(), MARCH.until()), TIME);

    assertThat(both)
        .containsAll(RULES.acts(FEBRUARY, TIME))
        .containsAll(RULES.acts(MARCH, TIME))
        .hasSize(RULES.acts(FEBRUARY, TIME).size() + RULES.acts(MARCH, TIME).size());
  }

  @Test
  void a_year_that_is_not_announced_is_provisional() {
    assertThat(RULES.acts(INSURANCE, days("2027-02-08", "2027-02-09"), TIME))
        .isNotEmpty()
        .allMatch(ScheduledAct::provisional);
  }

  // ---- after an event ----

  @Test
  void what_ends_on_a_rest_day_says_why_it_moves() {
    ScheduledAct act =
        RULES.actsAfter(ContactEventKind.of("follow-up-done"), at("2026-02-13T10:00"), TIME).get(0);

    assertThat(act.nominalDay()).isEqualTo("2026-02-20");
    assertThat(act.dueDay()).isEqualTo("2026-02-24");
    assertThat(act.whyMoved())
        .contains(new LocalText("2026-02-20不上班：春节放假", "2026-02-20 is off: Spring Festival"));
  }

  @Test
  void what_is_owed_on_the_day_of_the_event_is_never_moved_and_never_provisional() {
    // a Sunday of the Spring Festival, and one of a year that is not announced
    for (String when : List.of("2026-02-22T23:59", "2027-02-07T00:00")) {
      LocalDate day = LocalDate.parse(when.substring(0, 10));
      assertThat(RULES.actsAfter(ContactEventKind.POLICY_ISSUED, at(when), TIME))
          .filteredOn(act -> act.schedule().within().isEmpty())
          .isNotEmpty()
          .allSatisfy(
              act -> {
                assertThat(act.nominalDay()).isEqualTo(day);
                assertThat(act.dueDay()).isEqualTo(day);
                assertThat(act.dueAt()).isEqualTo(TIME.startOf(day.plusDays(1)));
                assertThat(act.whyMoved()).isEmpty();
                assertThat(act.provisional()).isFalse();
              });
    }
  }

  private static final ScheduleRules ALL_LIMITS = allLimits();

  /** The acts of the standard pack, and one for each kind of limit after an event of its own. */
  private static ScheduleRules allLimits() {
    StringBuilder acts = new StringBuilder();
    for (String limit :
        List.of(
            "same day",
            "1 day",
            "9 days",
            "1 working day",
            "5 working days",
            "90 minutes",
            "48 hours",
            "1 opening hour",
            "30 opening hours")) {
      acts.append(acts.isEmpty() ? "" : ",")
          .append(
              entry(
                  "act-" + limit.replace(' ', '-'),
                  "\"event\": \"x\", \"within\": \"" + limit + "\""));
    }
    Map<String, String> files =
        Map.of(
            "pack.json",
            """
            {"id": "limits", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
             "layer": "store", "from": "2020-01-01", "publishedOn": "2020-01-01",
             "files": [{"path": "schedules.json", "sha256": "%s"}],
             "sources": [{"id": "own-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
            """
                .formatted(
                    Hashing.sha256()
                        .hashString("{\"schedules\": [" + acts + "]}", StandardCharsets.UTF_8)),
            "schedules.json",
            "{\"schedules\": [" + acts + "]}");
    return with(
        PackSource.of(
            name ->
                files.containsKey(name)
                    ? new ByteArrayInputStream(
                        files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                    : null));
  }

  /** Next to the counting of the limit with and without the days of rest that move its end. */
  @Property
  void what_an_event_makes_owed_ends_as_its_limit_is_counted(
      @ForAll @IntRange(min = 0, max = 4 * 365 * 24 * 60) int minute) {
    Instant when = at("2024-06-01T00:00").plusSeconds(minute * 60L);
    LocalDate day = TIME.dateOf(when);
    List<ScheduledAct> acts = ALL_LIMITS.actsAfter(ContactEventKind.of("x"), when, TIME);

    assertThat(acts).hasSize(9);
    assertThat(acts)
        .isSortedAccordingTo(
            Comparator.comparing(ScheduledAct::dueAt).thenComparing(act -> act.schedule().id()));
    for (ScheduledAct act : acts) {
      Optional<Count> owed =
          act.schedule().within().map(limit -> TIME.count(when, limit, CountingRules.forActs()));
      Optional<Count> unmoved =
          act.schedule()
              .within()
              .map(limit -> TIME.count(when, limit, CountingRules.forCoverage()));
      assertThat(act.dueAt()).isEqualTo(owed.map(Count::end).orElse(TIME.startOf(day.plusDays(1))));
      LocalDate due = owed.map(each -> each.day().orElse(TIME.dateOf(each.end()))).orElse(day);
      assertThat(act.dueDay()).isEqualTo(due);
      LocalDate nominal = unmoved.flatMap(Count::day).orElse(due);
      assertThat(act.nominalDay()).isEqualTo(nominal);
      assertThat(act.whyMoved())
          .isEqualTo(
              nominal.equals(due)
                  ? Optional.empty()
                  : Optional.of(
                      new LocalText(
                          nominal + "不上班：" + CHINA.day(nominal).reason(Locale.CHINESE),
                          nominal + " is off: " + CHINA.day(nominal).reason(Locale.ENGLISH))));
    }
  }

  @Test
  void limits_of_all_units_are_followed() {
    ScheduleRules rules =
        with(
            pack(
                "own",
                "store",
                "\"from\": \"2026-01-01\"",
                entry("by-hours", "\"event\": \"x\", \"within\": \"48 hours\"")
                    + ","
                    + entry("by-opening-hours", "\"event\": \"x\", \"within\": \"2 opening hours\"")
                    + ","
                    + entry("by-days", "\"event\": \"x\", \"within\": \"1 day\"")));

    assertThat(rules.actsAfter(ContactEventKind.of("x"), at("2026-03-06T17:00"), TIME))
        .extracting(act -> act.schedule().id() + " " + act.dueAt())
        .containsExactly(
            "by-opening-hours " + at("2026-03-07T09:30"),
            "by-hours " + at("2026-03-08T17:00"),
            // the 7th is a Saturday, which is no working day
            "by-days " + at("2026-03-10T00:00"));
    assertThat(rules.actsAfter(ContactEventKind.of("x"), at("2026-12-28T17:00"), TIME))
        .extracting(act -> act.schedule().id() + " " + act.provisional())
        .containsExactly("by-opening-hours false", "by-days true", "by-hours false");
    assertThat(RULES.actsAfter(ContactEventKind.of("x"), at("2026-03-06T17:00"), TIME)).isEmpty();
  }

  // ---- layers ----

  @Test
  void a_lower_layer_replaces_an_act_by_its_id() {
    PackSource maker =
        pack(
            "maker-days",
            "maker",
            "\"from\": \"2026-01-01\"",
            entry("maker-business-report", "\"cadence\": \"monthly on day 3 12:00\""));
    PackSource store =
        pack(
            "store-days",
            "store",
            "\"from\": \"2026-01-01\"",
            entry("maker-business-report", "\"cadence\": \"monthly on day 2\""));
    DutyId id = DutyId.of("maker-business-report");

    assertThat(due(RULES, id, MARCH)).containsExactly("2026-03-06T00:00");
    assertThat(due(with(maker), id, MARCH)).containsExactly("2026-03-03T12:00");
    assertThat(due(with(maker, store), id, MARCH)).containsExactly("2026-03-03T00:00");
    assertThat(due(with(store, maker), id, MARCH)).containsExactly("2026-03-03T00:00");
    assertThat(with(maker, store).schedules(MARCH.from()))
        .hasSameSizeAs(RULES.schedules(MARCH.from()))
        .filteredOn(one -> one.id().equals(id))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.role()).isEqualTo(RoleId.of("accountant"));
              assertThat(one.pack()).isEqualTo(new PackVersion("store-days", "1.0"));
              assertThat(one.citations()).hasToString("[own-rules 7]");
            });
  }

  @Test
  void it_does_so_for_what_is_due_while_it_is_in_force() {
    ScheduleRules rules =
        with(
            pack(
                "own",
                "store",
                "\"from\": \"2026-03-10\", \"until\": \"2026-03-20\"",
                entry("insurance-statistics-weekly", "\"cadence\": \"every Tuesday\"")));

    assertThat(due(rules, DutyId.of("insurance-statistics-weekly"), MARCH))
        .containsExactly(
            "2026-03-02T10:00",
            "2026-03-09T10:00",
            "2026-03-11T00:00",
            "2026-03-18T00:00",
            "2026-03-23T10:00",
            "2026-03-30T10:00");
  }

  @Test
  void an_act_that_recurs_may_become_one_after_an_event() {
    ScheduleRules rules =
        with(
            pack(
                "own",
                "group",
                "\"from\": \"2026-01-01\"",
                entry("renewal-list", "\"event\": \"list-asked\", \"within\": \"same day\"")));

    assertThat(due(rules, DutyId.of("renewal-list"), MARCH)).isEmpty();
    assertThat(rules.actsAfter(ContactEventKind.of("list-asked"), at("2026-03-02T10:00"), TIME))
        .hasSize(1);
    assertThat(rules.actsAfter(ContactEventKind.of("list-asked"), at("2025-03-03T10:00"), TIME))
        .isEmpty();
  }

  @Test
  void packs_of_one_layer_have_an_act_once_at_a_time() {
    String act = entry("a", "\"cadence\": \"every day\"");
    PackSource one =
        pack("one", "store", "\"from\": \"2026-01-01\", \"until\": \"2026-03-01\"", act);
    PackSource next = pack("next", "store", "\"from\": \"2026-03-01\"", act);
    PackSource other = pack("other", "store", "\"from\": \"2026-02-28\"", act);

    assertThat(due(with(one, next), DutyId.of("a"), days("2026-02-28", "2026-03-02")))
        .containsExactly("2026-03-01T00:00", "2026-03-02T00:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(one, other))
        .withMessage(
            "ScheduleRules.packs must have an act once in a layer at a time, but one 1.0 and other"
                + " 1.0 of layer STORE both had a");
  }

  @Test
  void what_is_unverified_is_followed_only_when_asked() {
    ScheduleRules rules =
        with(
            pack(
                "own",
                "store",
                "\"from\": \"2026-01-01\"",
                entry("insurance-statistics-monthly", "\"cadence\": \"monthly on day 4\"", "U")));

    assertThat(due(rules, STATISTICS, MARCH)).containsExactly("2026-03-02T17:30");
    assertThat(due(rules.followingUnverified(), STATISTICS, MARCH))
        .containsExactly("2026-03-05T00:00");
  }

  // ---- misuse ----

  @Test
  void schedules_that_cannot_be_are_refused_all_at_once() {
    assertThat(
            refused(
                """
                {"id": "%s", "name": {"zh": " ", "en": "Work"}, "role": "%s",
                 "recipients": ["b", "b"], "cadence": "monthly on day 32", "evidence": ["%s"],
                 "source": "nowhere 1", "verification": "N"},
                """
                        .formatted("a".repeat(61), "b".repeat(61), "c".repeat(61))
                    + entry("neither", "\"note\": \"x\"")
                    + ","
                    + entry("both", "\"cadence\": \"daily\", \"event\": \"x\"")
                    + ","
                    + entry("late", "\"event\": \"x\", \"within\": \"soon\"")
                    + ","
                    + entry("late", "\"cadence\": \"every day\", \"within\": \"1 day\"")))
        .contains(
            "/schedules/0/id",
            "expected at most 60 characters in words of small letters and digits, joined by"
                + " hyphens",
            "/schedules/0/name",
            "expected names that are not blank",
            "/schedules/0/role",
            "/schedules/0/recipients/1",
            "expected each of them once",
            "/schedules/0/evidence/0",
            "/schedules/0/cadence",
            "expected Cadence.dayOfMonth to be from 1 to 31, but was \"monthly on day 32\"",
            "/schedules/0/source",
            "/schedules/1",
            "expected either a cadence or an event",
            "/schedules/2",
            "expected Cadence to be written like 'every day', 'every working day'",
            "expected an event and within what time, or neither of them",
            "/schedules/3/within",
            "expected 'same day' or a limit such as '7 days', '2 working days' or '48 hours'",
            "/schedules/4/id",
            "expected an id that no other schedule of the file has");
  }

  @Test
  void a_field_that_nobody_knows_and_a_code_in_words_are_refused() {
    assertThat(refused(entry("A report", "\"cadense\": \"every day\"")))
        .contains(
            "cadense",
            "Maybe you meant 'cadence'",
            "expected at most 60 characters in words of small letters");
  }

  @Test
  void a_schedule_is_due_at_some_time() {
    Schedule.Builder neither = aSchedule();
    assertThatIllegalArgumentException()
        .isThrownBy(neither::build)
        .withMessage(
            "Schedule.cadence must be there where there is no event, and only there, but a had none"
                + " and none");
    Schedule.Builder within = aSchedule().cadence(Cadence.everyDay()).within(TimeLimit.days(1));
    assertThatIllegalArgumentException()
        .isThrownBy(within::build)
        .withMessage("Schedule.within must be empty where there is no event, but of a was 1 day");
  }

  private static Schedule.Builder aSchedule() {
    return Schedule.builder()
        .id(DutyId.of("a"))
        .name(new LocalText("工作", "Work"))
        .role(RoleId.of("accountant"))
        .verification(Verification.NORM)
        .pack(new PackVersion("p", "1"));
  }

  // ---- values ----

  @Test
  void a_schedule_says_when_in_both_languages() {
    Schedule daily = aSchedule().cadence(Cadence.parse("every day 08:30")).build();
    Schedule same = aSchedule().event(ContactEventKind.POLICY_ISSUED).build();
    Schedule later = same.withWithin(TimeLimit.days(7));

    assertThat(daily.when(Locale.ENGLISH)).isEqualTo("every day 08:30");
    assertThat(daily.when(Locale.CHINA)).isEqualTo("每天 08:30");
    assertThat(same.when(Locale.ENGLISH)).isEqualTo("on the day of policy-issued");
    assertThat(same.when(Locale.CHINA)).isEqualTo("policy-issued当日");
    assertThat(later.when(Locale.ENGLISH)).isEqualTo("within 7 days of policy-issued");
    assertThat(later.when(Locale.CHINA)).isEqualTo("policy-issued后7日内");
  }

  @Test
  void acts_come_back_from_json() {
    JsonRoundTrip.assertSurvives(RULES.acts(MARCH, TIME).get(0), ScheduledAct.class);
    JsonRoundTrip.assertSurvives(
        RULES.acts(INSURANCE, days("2026-03-02", "2026-03-03"), TIME).get(1), ScheduledAct.class);
    JsonRoundTrip.assertSurvives(
        RULES
            .actsAfter(ContactEventKind.POLICY_ISSUED, at("2026-03-02T10:00"), TIME)
            .get(0)
            .schedule(),
        Schedule.class);
    JsonRoundTrip.assertJson(STATISTICS, DutyId.class, "\"insurance-statistics-monthly\"");
    JsonRoundTrip.assertJson(DutyEvidence.of("note"), DutyEvidence.class, "\"note\"");
  }

  @Test
  void codes_have_a_form_and_an_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyId.of("A b"))
        .withMessage(
            "DutyId.code must be lower-case words of letters and digits, joined by hyphens, but"
                + " was 'A b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyEvidence.of(""))
        .withMessageStartingWith("DutyEvidence.code must be lower-case words");
    assertThat(DutyEvidence.of("a")).isLessThan(DutyEvidence.of("b")).hasToString("a");
    assertThat(DutyId.of("a")).isLessThan(DutyId.of("b"));
    assertThat(with().toString()).contains("annual-plan, ", "policy-register");
  }

  @Test
  void values_are_equal_by_value_and_null_is_refused() {
    Schedule daily = aSchedule().cadence(Cadence.everyDay()).build();
    new EqualsTester()
        .addEqualityGroup(daily, daily.withNote(Optional.empty()))
        .addEqualityGroup(daily.withNote("x"))
        .addEqualityGroup(DutyId.of("a"), DutyId.of("a"))
        .addEqualityGroup(DutyId.of("b"))
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(ContactEventKind.class, ContactEventKind.POLICY_ISSUED)
            .setDefault(RoleId.class, INSURANCE)
            .setDefault(DayRange.class, MARCH)
            .setDefault(Instant.class, at("2026-03-02T10:00"))
            .setDefault(LocalDate.class, MARCH.from())
            .setDefault(BusinessTime.class, TIME);
    tester.testAllPublicInstanceMethods(RULES);
    tester.testAllPublicStaticMethods(DutyId.class);
  }
}
