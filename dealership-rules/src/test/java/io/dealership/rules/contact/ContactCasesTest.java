package io.dealership.rules.contact;

import static io.dealership.rules.contact.SampleContacts.PACK;
import static io.dealership.rules.contact.SampleContacts.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.CaseEntry;
import io.dealership.rules.pack.Trace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that the pack carries with it: that they pass, and that they are enough. */
class ContactCasesTest {

  private static final LocalDate ON = PACK.descriptor().publishedOn();

  private static final Map<String, Class<? extends Enum<?>>> OUTCOMES =
      Map.of(
          ContactPermissionRules.CONTACT, ContactPermission.class,
          ContactPermissionRules.SHARING, DataSharing.class);

  @Test
  void all_cases_of_the_pack_come_out_as_they_should() {
    assertThat(RULES.runCases()).isEmpty();
  }

  @Test
  void the_cases_show_every_outcome_and_every_reason_of_both_tables() {
    Map<String, Set<String>> outcomes = new LinkedHashMap<>();
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    for (CaseEntry one : PACK.cases()) {
      one.outcome()
          .ifPresent(
              outcome -> outcomes.computeIfAbsent(one.table(), id -> new TreeSet<>()).add(outcome));
      reasons
          .computeIfAbsent(one.table(), id -> new TreeSet<>())
          .addAll(one.reasons().orElseThrow());
    }

    OUTCOMES.forEach(
        (id, type) -> {
          Set<String> all = new TreeSet<>();
          Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(all::add);
          Set<String> told = new TreeSet<>();
          PACK.table(id, ON).rules().forEach(rule -> told.add(rule.annotations().get("reason")));
          assertThat(outcomes.get(id)).as(id).isEqualTo(all);
          assertThat(reasons.get(id)).as(id).isEqualTo(told);
        });
  }

  @Test
  void the_tables_have_as_many_rules_as_the_changelog_says() {
    assertThat(PACK.table(ContactPermissionRules.CONTACT, ON).rules()).hasSize(17);
    assertThat(PACK.table(ContactPermissionRules.SHARING, ON).rules()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regulations R-502",
        "regulations R-603",
        "regulations R-604",
        "requirements CONTACT-09",
        "requirements CONTACT-10",
        "requirements RECORD-01",
        "cn-consumer-law-2013 29",
        "cn-pipl-2021 13",
        "cn-pipl-2021 15, 16",
        "cn-pipl-2021 13, 23",
        "cn-pipl-2021 13, 24",
        "cn-pipl-2021 6"
      })
  void the_pack_cites(String clause) {
    assertThat(Trace.of(DealershipRules.loader().load(ContactPermissionRules.pack())).places())
        .containsKey(clause);
  }
}
