package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.DmnReader;
import io.dealership.rules.decision.DmnWriter;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Match;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that each shipped pack carries with it: that they pass, and that they are enough. */
class ShippedCasesTest {

  /** Outcomes after which nobody has to do anything else. */
  private static final Set<String> YES =
      Set.of(
          "STATUTORY_WARRANTY",
          "MAKER_PROMISE",
          "PART_WARRANTY",
          "EXTENDED_CONTRACT",
          "FREE_REWORK",
          "ACCEPTED",
          "MAY_HAND_OVER",
          "OWED",
          "GUARANTEED",
          "ALLOWED",
          "DONE",
          "KEPT",
          "AGREES");

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final List<KnowledgePack> PACKS = DealershipRules.standard().packs().list();

  /** What a table answers to a case, as far as a case can say it. */
  private record Answer(Optional<String> outcome, List<String> reasons, List<String> needed) {

    static Answer of(CompiledTable<Map<String, Object>> table, KnowledgePack pack, CaseEntry one) {
      Match match = table.match(pack.values(one));
      List<String> reasons =
          match.rules().stream().map(rule -> rule.annotations().get("reason")).toList();
      return new Answer(
          match.isDetermined()
              ? match.rules().stream().findFirst().map(ShippedCasesTest::outcome)
              : Optional.empty(),
          reasons,
          match.needed());
    }
  }

  private static String outcome(DecisionRule rule) {
    return (String) rule.outputs().get(0).orElseThrow();
  }

  private static Optional<String> nextStep(DecisionRule rule) {
    return rule.outputs().get(1).map(String.class::cast);
  }

  private static CompiledTable<Map<String, Object>> compiled(
      KnowledgePack pack, DecisionTable table) {
    return CompiledTable.compile(table, FactType.ofMap(table), pack.declarations());
  }

  private static LocalDate on(KnowledgePack pack) {
    return pack.descriptor().publishedOn();
  }

  private static Stream<Arguments> tables() {
    return PACKS.stream()
        .flatMap(pack -> pack.tableIds().stream().map(table -> Arguments.of(pack, table)));
  }

  private static Stream<Arguments> cases() {
    return PACKS.stream()
        .flatMap(pack -> pack.cases().stream().map(one -> Arguments.of(pack, one.id(), one)));
  }

  private static Stream<Arguments> rules() {
    return tables()
        .flatMap(
            table -> {
              KnowledgePack pack = (KnowledgePack) table.get()[0];
              String id = (String) table.get()[1];
              return pack.table(id, on(pack)).rules().stream()
                  .map(rule -> Arguments.of(pack, id, rule.id()));
            });
  }

  /** Else a pack behind another one would have to be read from its files, which takes long. */
  @Test
  void packs_that_share_a_source_say_the_same_of_it() {
    Map<String, SourceEntry> known = new HashMap<>();
    for (KnowledgePack pack : PACKS) {
      for (SourceEntry source : pack.descriptor().sources()) {
        for (SourceEntry other : known.values()) {
          for (String prefix : source.clausePrefixes()) {
            assertThat(!other.id().equals(source.id()) && other.sharesPrefix(prefix))
                .as("%s of %s begins as a clause of %s does", prefix, source, other)
                .isFalse();
          }
        }
        SourceEntry before = known.putIfAbsent(source.id(), source);
        assertThat(before == null || before.equals(source)).as("%s of %s", source, pack).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  void a_table_stands_in_its_file_as_the_writer_writes_it(KnowledgePack pack, String id)
      throws IOException {
    Path file;
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      file =
          all.filter(each -> each.endsWith(Path.of(pack.id(), "tables", id + ".dmn")))
              .findFirst()
              .orElseThrow();
    }
    List<DecisionTable> tables =
        DmnReader.read(id, new ByteArrayInputStream(Files.readAllBytes(file))).tables();
    String written = DmnWriter.write(tables.get(0));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, written);
    }

    assertThat(tables).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_case_comes_out_as_it_says(KnowledgePack pack, String id, CaseEntry one) {
    LocalDate day = one.on().orElse(on(pack));

    Answer answer = Answer.of(compiled(pack, pack.table(one.table(), day)), pack, one);

    assertThat(answer.outcome()).isEqualTo(one.outcome());
    one.reasons().ifPresent(reasons -> assertThat(answer.reasons()).isEqualTo(reasons));
    one.missing().ifPresent(missing -> assertThat(answer.needed()).containsAll(missing));
  }

  @ParameterizedTest(name = "{1} without {2}")
  @MethodSource("rules")
  void some_case_notices_that_a_rule_is_gone(KnowledgePack pack, String id, String rule) {
    DecisionTable table = pack.table(id, on(pack));
    DecisionTable rest =
        table.withRules(table.rules().stream().filter(each -> !each.id().equals(rule)).toList());
    var whole = compiled(pack, table);
    var poorer = compiled(pack, rest);

    List<String> noticed = new ArrayList<>();
    for (CaseEntry one : pack.cases()) {
      if (one.table().equals(id)) {
        Answer before = Answer.of(whole, pack, one);
        Answer after = Answer.of(poorer, pack, one);
        if (!before.outcome().equals(after.outcome())
            || !before.reasons().equals(after.reasons())) {
          noticed.add(one.id());
        }
      }
    }

    assertThat(noticed).isNotEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  void a_rule_that_says_no_says_what_to_do_next(KnowledgePack pack, String id) {
    for (DecisionRule rule : pack.table(id, on(pack)).rules()) {
      if (!YES.contains(outcome(rule))) {
        assertThat(nextStep(rule)).as("next step of %s", rule.id()).isPresent();
      }
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  void every_text_that_a_table_needs_is_there_in_both_languages(KnowledgePack pack, String id) {
    DecisionTable table = pack.table(id, on(pack));
    Set<String> keys = new TreeSet<>();
    for (DecisionRule rule : table.rules()) {
      keys.add("reason." + rule.annotations().get("reason"));
      keys.add("outcome." + id + "." + outcome(rule));
      nextStep(rule).ifPresent(step -> keys.add("next-step." + step));
    }
    keys.add("outcome." + id + ".undetermined");
    table.inputs().forEach(input -> keys.add("fact." + input.fact()));

    for (String key : keys) {
      var text = pack.texts().find(key);
      assertThat(text).as(key).isPresent();
      assertThat(text.orElseThrow().zh()).as(key).matches("(?s).*\\p{IsHan}.*");
      assertThat(text.orElseThrow().en()).as(key).doesNotMatch("(?s).*\\p{IsHan}.*").isNotBlank();
    }
  }
}
