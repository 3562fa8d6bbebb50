package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.Match;
import io.dealership.rules.decision.Question;
import io.dealership.rules.decision.WhenMissing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class KnowledgePackTest {

  private static final LocalDate BEFORE = LocalDate.of(2021, 12, 31);
  private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

  enum Coverage {
    NOT_COVERED,
    COVERED
  }

  record Car(long odometer, String use, boolean misuse) {}

  private final KnowledgePack pack = Samples.load();

  @Test
  void says_what_it_is() {
    assertThat(pack).hasToString("sample-warranty 2022.1");
    assertThat(pack.version()).isEqualTo("2022.1");
    assertThat(pack.descriptor().layer()).isEqualTo(PackLayer.NATION);
    assertThat(pack.isInForce(LocalDate.of(2013, 9, 30))).isFalse();
    assertThat(pack.isInForce(LocalDate.of(2013, 10, 1))).isTrue();
    assertThat(pack.isInForce(LocalDate.of(2999, 1, 1))).isTrue();
  }

  @Test
  void resolves_parameters_for_a_day() {
    assertThat(pack.parameter("rp.km", BEFORE).integer()).isEqualTo(50_000);
    assertThat(pack.parameter("rp.km", SINCE).integer()).isEqualTo(60_000);
    assertThat(pack.parameter("rp.km", SINCE))
        .hasToString("rp.km = 60000 km [cn-order-43 18; WARRANTY-01]");
    assertThat(pack.parameterValues("rp.km")).hasSize(2);
    assertThat(pack.parameterValues("x")).isEmpty();
    assertThat(pack.parameterNames()).startsWith("rp.km", "rp.term").hasSize(12);
  }

  @Test
  void gives_parameters_in_their_types_with_their_citations() {
    Parameter km = pack.parameter("rp.km", SINCE);
    assertThat(km.citations()).hasToString("[cn-order-43 18, store-rules WARRANTY-01]");
    assertThat(km.citations().get(0).text(Locale.CHINESE)).isEqualTo("《家用汽车产品修理更换退货责任规定》第18条");
    assertThat(km.citations().get(0).text(Locale.ENGLISH)).isEqualTo("Order 43, art. 18");
    assertThat(km.citations().get(1).text(Locale.ENGLISH)).isEqualTo("Store rules WARRANTY-01");
    assertThat(km.verification()).isEqualTo(Verification.FULL_TEXT);
    assertThat(km.from()).contains(SINCE);
    assertThat(km.until()).isEmpty();
    assertThat(km.floor()).contains(new FloorEntry("cn-order-43 18", false));
    assertThat(km.value()).isEqualTo(new BigDecimal(60_000));
    assertThat(km.number()).isEqualTo(new BigDecimal(60_000));
    assertThat(pack.parameter("rp.term", SINCE).period()).isEqualTo(Period.ofYears(3));
    assertThat(pack.parameter("wait", SINCE).duration()).isEqualTo(Duration.ofHours(36));
    assertThat(pack.parameter("start", SINCE).date()).isEqualTo(SINCE);
    assertThat(pack.parameter("cutoff", SINCE).dateTime())
        .isEqualTo(LocalDateTime.of(2022, 1, 1, 8, 30));
    assertThat(pack.parameter("rate", SINCE).number()).isEqualByComparingTo("0.5");
    assertThat(pack.parameter("fee", SINCE).money()).isEqualTo(Money.parse("CNY 12.50"));
    assertThat(pack.parameter("place", SINCE).text()).isEqualTo("Shanghai");
    assertThat(pack.parameter("rollOver", SINCE).flag()).isFalse();
    assertThat(pack.parameter("assemblies", SINCE).texts())
        .containsExactly("ENGINE", "TRANSMISSION");
    assertThat(pack.parameter("steps", SINCE).numbers())
        .containsExactly(BigDecimal.ONE, new BigDecimal("2.5"));
  }

  @Test
  void says_which_parameter_it_has_not() {
    assertThatThrownBy(() -> pack.parameter("rp.kn", SINCE))
        .hasMessage(
            "Pack sample-warranty 2022.1 has no parameter 'rp.kn'. Its parameters are [assemblies,"
                + " cutoff, fee, place, rate, rollOver, rp.km, rp.term, rumor, start, steps, wait].");
    assertThatThrownBy(() -> pack.parameter("rp.km", LocalDate.of(2013, 9, 30)))
        .hasMessage(
            "Pack sample-warranty 2022.1 has no value of parameter 'rp.km' on 2013-09-30. It has one"
                + " in [2013-10-01, 2022-01-01), [2022-01-01, open).");
    assertThatThrownBy(() -> pack.parameter("rp.km", SINCE).date())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Parameter 'rp.km' of pack sample-warranty must be a date such as 2022-01-31, but is of"
                + " type integer");
  }

  @Test
  void does_not_decide_by_unverified_parameters() {
    assertThatThrownBy(() -> pack.parameter("rumor", SINCE))
        .hasMessage(
            "Pack sample-warranty 2022.1 must not decide by parameter 'rumor', for it is unverified.");
    assertThat(pack.findParameter("rumor", SINCE)).isEmpty();
    assertThat(pack.findParameter("rp.km", SINCE)).isPresent();
    assertThat(pack.findParameter("x", SINCE)).isEmpty();
    assertThat(pack.parameterValues("rumor")).hasSize(1);

    KnowledgePack trusting =
        Samples.LOADER.acceptingUnverified().load(Samples.SOURCE).list().get(0);
    assertThat(trusting.parameter("rumor", SINCE).integer()).isEqualTo(7);
  }

  @Test
  void binds_a_table_for_each_period_of_its_parameters() {
    assertThat(pack.tableIds()).containsExactly("coverage", "fee");
    assertThat(pack.tables("coverage").spans())
        .extracting(span -> span.from() + " " + span.until())
        .containsExactly(
            "Optional[2013-10-01] Optional[2022-01-01]", "Optional[2022-01-01] Optional.empty");
    assertThat(pack.table("coverage", BEFORE).rules().get(0).cells().get(0))
        .hasToString("<= 50000");
    assertThat(pack.table("coverage", SINCE).rules().get(0).cells().get(0)).hasToString("<= 60000");
    assertThat(pack.table("coverage", SINCE))
        .isSameAs(pack.table("coverage", LocalDate.of(2030, 1, 1)));
  }

  @Test
  void takes_the_table_of_the_day() {
    assertThat(pack.table("fee", BEFORE).rules().get(0).outputs())
        .containsExactly(Optional.of(new BigDecimal("1E+1")));
    assertThat(pack.table("fee", SINCE).rules().get(0).outputs())
        .containsExactly(Optional.of(new BigDecimal("2E+1")));
  }

  @Test
  void says_which_table_it_has_not() {
    assertThatThrownBy(() -> pack.table("warranty", SINCE))
        .hasMessage(
            "Pack sample-warranty 2022.1 has no table 'warranty'. Its tables are [coverage, fee].");
    assertThatThrownBy(() -> pack.table("fee", LocalDate.of(2000, 1, 1)))
        .hasMessage(
            "Pack sample-warranty 2022.1 has no table 'fee' on 2000-01-01. It has one in"
                + " [2013-10-01, 2022-01-01), [2022-01-01, open).");
  }

  @Test
  void declares_its_facts() {
    assertThat(pack.facts()).containsOnlyKeys("odometer", "use", "misuse", "owner");
    assertThat(pack.declarations().facts().get("misuse").whenMissing())
        .isEqualTo(WhenMissing.presume(false, "cn-order-43 19"));
    assertThat(pack.declarations().facts().get("use").whenMissing())
        .isEqualTo(WhenMissing.absent());
    assertThat(pack.declarations().facts().get("odometer").whenMissing())
        .isEqualTo(WhenMissing.unknown());
    assertThat(pack.declarations().facts().get("owner").personal()).isTrue();
    assertThat(pack.declarations().impossible())
        .containsExactly(
            Map.of(
                "use", Cell.parse("\"TAXI\"", FeelType.STRING),
                "misuse", Cell.parse("true", FeelType.BOOLEAN)));
  }

  @Test
  void has_texts_in_both_languages() {
    assertThat(pack.texts().find("reason.misuse"))
        .contains(new LocalText("损坏由使用不当造成。", "The damage comes from misuse."));
    assertThat(pack.texts().find("fact.use")).contains(new LocalText("用途", "use"));
    assertThat(pack.texts().find("fact.color")).isEmpty();
    assertThat(pack.texts().find("reason.x")).isEmpty();
  }

  @Test
  void enforces_a_rule_as_its_own_entry_says_else_as_that_of_its_table() {
    assertThat(pack.enforcement("coverage", "misuse", LocalDate.of(2025, 12, 31)))
        .isEqualTo(Enforcement.BLOCK);
    assertThat(pack.enforcement("coverage", "misuse", LocalDate.of(2026, 3, 31)))
        .isEqualTo(Enforcement.OBSERVE);
    assertThat(pack.enforcement("coverage", "misuse", LocalDate.of(2026, 4, 1)))
        .isEqualTo(Enforcement.BLOCK);
    assertThat(pack.enforcement("fee", "all", LocalDate.of(2026, 5, 31)))
        .isEqualTo(Enforcement.WARN);
    assertThat(pack.enforcement("fee", "all", LocalDate.of(2026, 6, 30)))
        .isEqualTo(Enforcement.BLOCK);
    assertThat(pack.enforcement("fee", "all", LocalDate.of(2099, 1, 1)))
        .isEqualTo(Enforcement.WARN);
  }

  @Test
  void gives_questions_that_explain_themselves() {
    FactType<Car> cars =
        FactType.builder(Car.class)
            .integer("odometer", Car::odometer)
            .optionalText("use", car -> Optional.of(car.use()))
            .flag("misuse", Car::misuse)
            .build();
    Dated<Question<Car, Coverage>> coverage = pack.questions("coverage", cars, Coverage.class);
    Car misused = new Car(100, "HOUSEHOLD", true);

    LocalDate trial = LocalDate.of(2026, 2, 1);
    var softened = coverage.on(trial).orElseThrow().decide(misused, trial);
    assertThat(softened.outcome()).contains(Coverage.COVERED);
    assertThat(softened.outcomeIfEnforced()).contains(Coverage.NOT_COVERED);
    assertThat(softened.pack()).hasToString("sample-warranty 2022.1");

    LocalDate later = LocalDate.of(2026, 6, 1);
    var blocked = coverage.on(later).orElseThrow().decide(misused, later);
    assertThat(blocked.outcome()).contains(Coverage.NOT_COVERED);
    assertThat(blocked.findings().get(0).message(Locale.CHINESE)).isEqualTo("损坏由使用不当造成。");
    assertThat(blocked.findings().get(0).citations()).hasToString("[cn-order-43 19]");
  }

  @Test
  void gives_the_sections_of_capabilities() {
    assertThat(pack.section(Samples.GREETINGS))
        .contains(new Samples.Greetings(List.of(new Samples.Greeting("你好", "store-rules 1"))));
    SectionReader<Samples.Greetings> other = SectionReader.of("others/", Samples.Greetings.class);
    assertThat(pack.section(other)).isEmpty();
    assertThat(pack.sections(other)).isEmpty();
  }

  @Test
  void asks_its_own_cases() {
    Dated<CompiledTable<Map<String, Object>>> tables = pack.tables("coverage").map(this::compile);

    assertThat(pack.cases()).extracting(CaseEntry::id).containsExactly("C1", "C2", "C3");
    assertThat(pack.runCases("coverage", one -> answer(tables, one))).isEmpty();
    assertThat(pack.runCases("fee", one -> answer(tables, one))).isEmpty();
    assertThat(
            pack.runCases(
                "coverage",
                one -> new CaseAnswer(Optional.of("COVERED"), List.of("x"), List.of("use"))))
        .extracting(CaseFailure::toString)
        .containsExactly(
            "case C1: expected COVERED for [in-term], but was COVERED for [x] with [use] missing",
            "case C2: expected NOT_COVERED for [distance-ended], but was COVERED for [x] with [use]"
                + " missing",
            "case C3: expected undetermined for [x] with [odometer] missing, but was COVERED for [x]"
                + " with [use] missing");
  }

  private CompiledTable<Map<String, Object>> compile(DecisionTable table) {
    return CompiledTable.compile(table, FactType.ofMap(table), pack.declarations());
  }

  private CaseAnswer answer(Dated<CompiledTable<Map<String, Object>>> tables, CaseEntry one) {
    Match match = tables.on(one.on().orElseThrow()).orElseThrow().match(pack.values(one));
    return new CaseAnswer(
        match.isDetermined()
            ? match.rules().get(0).outputs().get(0).map(Object::toString)
            : Optional.empty(),
        match.rules().stream().map(rule -> rule.annotations().get("reason")).toList(),
        match.needed());
  }

  @Test
  void loads_without_ceremony() {
    assertThat(Samples.problemsOf(() -> KnowledgePack.load(Samples.SOURCE)))
        .isEqualTo(
            "greetings.json, document: expected a file that belongs to a pack, or a section of a"
                + " capability [], but was a section that nobody registered\n");
  }
}
