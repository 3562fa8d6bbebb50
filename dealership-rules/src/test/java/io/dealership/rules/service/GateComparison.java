package io.dealership.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A gate, the facts it asks for, and a plain program that answers without any table. */
final class GateComparison<Q> {

  /** The facts of one combination by name. */
  record Facts(Map<String, Object> values) {
    boolean is(String name) {
      return (Boolean) values.get(name);
    }

    Object get(String name) {
      return values.get(name);
    }
  }

  /** What a plain program objects to, and how heavily. */
  static final class Objections {
    private final Map<String, Permit> reasons = new TreeMap<>();

    Objections notYet(boolean bad, String reason) {
      return add(bad, reason, Permit.NOT_YET);
    }

    Objections forbidden(boolean bad, String reason) {
      return add(bad, reason, Permit.FORBIDDEN);
    }

    private Objections add(boolean bad, String reason, Permit permit) {
      if (bad) {
        reasons.merge(reason, permit, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
      return this;
    }

    Permit permit() {
      return reasons.values().stream().min(Permit::compareTo).orElse(Permit.ALLOWED);
    }
  }

  private record Setter<Q>(List<?> values, BiFunction<Q, Object, Q> set) {}

  private final Q blank;
  private final Function<Facts, Objections> program;
  private final Function<Q, Decision<Permit>> rules;
  private final Map<String, Setter<Q>> setters = new LinkedHashMap<>();

  GateComparison(
      Q blank, Function<Facts, Objections> program, Function<Q, Decision<Permit>> rules) {
    this.blank = blank;
    this.program = program;
    this.rules = rules;
  }

  GateComparison<Q> fact(String name, BiFunction<Q, Boolean, Q> setter) {
    return choice(name, List.of(true, false), setter);
  }

  <V> GateComparison<Q> choice(String name, List<V> values, BiFunction<Q, V, Q> setter) {
    @SuppressWarnings("unchecked")
    BiFunction<Q, Object, Q> set = (question, value) -> setter.apply(question, (V) value);
    setters.put(name, new Setter<>(values, set));
    return this;
  }

  private int combinations() {
    return setters.values().stream()
        .mapToInt(each -> each.values().size())
        .reduce(1, (a, b) -> a * b);
  }

  private Facts facts(int number) {
    Map<String, Object> values = new LinkedHashMap<>();
    int rest = number;
    for (var setter : setters.entrySet()) {
      List<?> choices = setter.getValue().values();
      values.put(setter.getKey(), choices.get(rest % choices.size()));
      rest /= choices.size();
    }
    return new Facts(values);
  }

  private Q question(Facts facts, Set<String> unknown) {
    Q question = blank;
    for (var setter : setters.entrySet()) {
      if (!unknown.contains(setter.getKey())) {
        question = setter.getValue().set().apply(question, facts.get(setter.getKey()));
      }
    }
    return question;
  }

  void assertSameForAllKnownFacts() {
    Set<Permit> seen = new HashSet<>();
    for (int number = 0; number < combinations(); number++) {
      Facts facts = facts(number);
      Objections expected = program.apply(facts);
      Decision<Permit> decision = rules.apply(question(facts, Set.of()));

      assertThat(decision.outcome()).as("%s", facts).contains(expected.permit());
      if (expected.permit() != Permit.ALLOWED) {
        assertThat(new TreeSet<>(VisitSamples.reasons(decision)))
            .as("%s", facts)
            .isEqualTo(expected.reasons.keySet());
        assertThat(decision.findings()).allMatch(finding -> finding.nextStep().isPresent());
      } else {
        assertThat(VisitSamples.reasons(decision)).as("%s", facts).hasSize(1);
      }
      seen.add(expected.permit());
    }
    assertThat(seen).contains(Permit.NOT_YET, Permit.ALLOWED);
  }

  void assertAgreedWhereFactsAreUnknown(int tries) {
    Random random = new Random(2026);
    List<String> names = List.copyOf(setters.keySet());
    int open = 0;
    for (int i = 0; i < tries; i++) {
      Facts facts = mostlyGood(random);
      Set<String> unknown = new TreeSet<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        unknown.add(names.get(random.nextInt(names.size())));
      }
      Set<Permit> possible = possible(facts, unknown);

      Decision<Permit> decision = rules.apply(question(facts, unknown));

      assertThat(decision.outcome())
          .as("%s without %s", facts, unknown)
          .isEqualTo(
              possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty());
      assertThat(decision.missing().isEmpty())
          .as("%s without %s", facts, unknown)
          .isEqualTo(possible.size() == 1);
      open += possible.size() > 1 ? 1 : 0;
    }
    assertThat(open).as("combinations that are open").isBetween(tries / 50, tries - tries / 50);
  }

  /** Else nearly every gate would be closed for certain. */
  private Facts mostlyGood(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    setters.forEach(
        (name, setter) ->
            values.put(
                name,
                random.nextInt(4) > 0
                    ? setter.values().get(0)
                    : setter.values().get(random.nextInt(setter.values().size()))));
    return new Facts(values);
  }

  private Set<Permit> possible(Facts facts, Set<String> unknown) {
    List<Facts> all = new ArrayList<>(List.of(facts));
    for (String name : unknown) {
      List<Facts> more = new ArrayList<>();
      for (Facts each : all) {
        for (Object value : setters.get(name).values()) {
          Map<String, Object> values = new LinkedHashMap<>(each.values());
          values.put(name, value);
          more.add(new Facts(values));
        }
      }
      all = more;
    }
    Set<Permit> possible = new HashSet<>();
    all.forEach(each -> possible.add(program.apply(each).permit()));
    return possible;
  }
}
