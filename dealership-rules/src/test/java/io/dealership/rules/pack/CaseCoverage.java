package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the cases of a pack show of its tables. */
public final class CaseCoverage {

  private CaseCoverage() {}

  /** The cases show each outcome and each reason of some tables, and no other. */
  public static void assertWhole(
      KnowledgePack pack, Map<String, Class<? extends Enum<?>>> outcomes) {
    LocalDate on = pack.descriptor().publishedOn();
    outcomes.forEach(
        (id, type) -> {
          Set<String> shown = new TreeSet<>();
          Set<String> reasons = new TreeSet<>();
          for (CaseEntry one : pack.cases()) {
            if (one.table().equals(id)) {
              one.outcome().ifPresent(shown::add);
              reasons.addAll(one.reasons().orElseThrow());
            }
          }
          Set<String> all = new TreeSet<>();
          for (Enum<?> constant : type.getEnumConstants()) {
            all.add(constant.name());
          }
          Set<String> told = new TreeSet<>();
          pack.table(id, on).rules().forEach(rule -> told.add(rule.annotations().get("reason")));
          assertThat(shown).as(id).isEqualTo(all);
          assertThat(reasons).as(id).isEqualTo(told);
        });
  }
}
