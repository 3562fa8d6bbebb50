package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealership.core.text.LocalText;
import io.dealership.rules.JsonRoundTrip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** Facts that are texts in both languages, such as the name of a post. */
class OptionalWordsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalText CASHIER = new LocalText("收银员", "Cashier");
  private static final LocalText ADVISOR = new LocalText("服务顾问", "Service advisor");

  enum Held {
    VACANT,
    HELD
  }

  /** A post, which a column tests; who held it, which none tests; and whose it was, personal. */
  record Post(Optional<LocalText> name, Optional<LocalText> before, Optional<LocalText> holder) {

    static Post of(LocalText name) {
      return new Post(Optional.of(name), Optional.empty(), Optional.empty());
    }
  }

  private static final FactType<Post> TYPE =
      FactType.builder(Post.class)
          .optionalWords("name", Post::name)
          .optionalWords("before", Post::before)
          .optionalWords("holder", Post::holder)
          .build();

  private static final Map<String, LocalText> TEXTS = texts();

  private static Map<String, LocalText> texts() {
    Map<String, LocalText> texts = new HashMap<>();
    texts.put(
        "reason.cashier-vacant",
        new LocalText(
            "{name}空缺，此前为{before}（{holder}）；{name}。",
            "{name} is vacant; before: {before} ({holder})."));
    texts.put("reason.held", new LocalText("{name}在岗。", "{name} is held; {unknown}."));
    texts.put("next-step.fill", new LocalText("补充{name}。", "Fill {name}."));
    texts.put("value.before.absent", new LocalText("无人", "nobody"));
    texts.put("value.holder.absent", new LocalText("无此人", "no one"));
    texts.put("value.name.Cashier", new LocalText("错", "wrong")); // words speak for themselves
    texts.put("outcome.posts.VACANT", new LocalText("空缺", "Vacant"));
    return Map.copyOf(texts);
  }

  private static Question<Post, Held> question() {
    DecisionTable table =
        DecisionTable.builder()
            .id("posts")
            .name("Posts")
            .hitPolicy(HitPolicy.OUTPUT_ORDER)
            .addInputs(
                InputColumn.builder()
                    .id("column-name")
                    .fact("name")
                    .type(FeelType.STRING)
                    .allowedValues(Cell.any())
                    .build())
            .addOutputs(
                OutputColumn.builder()
                    .id("column-outcome")
                    .name("outcome")
                    .type(FeelType.STRING)
                    .addValues("VACANT", "HELD")
                    .build())
            .addOutputs(
                OutputColumn.builder()
                    .id("column-next-step")
                    .name("nextStep")
                    .type(FeelType.STRING)
                    .build())
            .addAnnotations("reason", "source", "message")
            .addRules(rule("cashier-vacant", "VACANT", "\"Cashier\""), rule("held", "HELD", "-"))
            .build();
    return Question.builder(
            "tables/posts.dmn",
            table,
            TYPE,
            Declarations.of(
                List.of(
                    new FactDeclaration("name", WhenMissing.absent(), ChangeKind.FIXED, false),
                    new FactDeclaration("before", WhenMissing.absent(), ChangeKind.FIXED, false),
                    new FactDeclaration("holder", WhenMissing.absent(), ChangeKind.FIXED, true))),
            Held.class)
        .pack(LoanerCar.PACK)
        .texts(key -> Optional.ofNullable(TEXTS.get(key)))
        .citations(LoanerCar::citation)
        .build();
  }

  private static DecisionRule rule(String id, String outcome, String cell) {
    return DecisionRule.builder()
        .id(id)
        .addCells(Cell.parse(cell, FeelType.STRING))
        .addOutputs(Optional.of(outcome))
        .addOutputs(outcome.equals("VACANT") ? Optional.of("fill") : Optional.empty())
        .putAnnotations("reason", id)
        .putAnnotations("source", "store-rules 1")
        .build();
  }

  private static Decision<Held> decide(Post post) {
    return question().decide(post, MONDAY);
  }

  private static Finding first(Post post) {
    return decide(post).findings().get(0);
  }

  @Test
  void messages_and_next_steps_say_them_in_the_language_of_the_reader() {
    Finding finding = first(new Post(Optional.of(CASHIER), Optional.of(ADVISOR), Optional.empty()));

    assertThat(finding.message(Locale.CHINA)).isEqualTo("收银员空缺，此前为服务顾问（无此人）；收银员。");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Cashier is vacant; before: Service advisor (no one).");
    NextStep next = finding.nextStep().orElseThrow();
    assertThat(next.text(Locale.CHINA)).isEqualTo("补充收银员。");
    assertThat(next.text(Locale.ENGLISH)).isEqualTo("Fill Cashier.");
  }

  @Test
  void tables_test_the_English_words() {
    assertThat(decide(Post.of(CASHIER)).outcome()).contains(Held.VACANT);
    assertThat(decide(Post.of(new LocalText("别的名", "Cashier"))).outcome()).contains(Held.VACANT);
    assertThat(decide(Post.of(new LocalText("收银员", "cashier"))).outcome()).contains(Held.HELD);
    assertThat(decide(Post.of(ADVISOR)).outcome()).contains(Held.HELD);
  }

  @Test
  void the_values_of_findings_are_the_English_words() {
    assertThat(first(Post.of(CASHIER)).values()).containsEntry("name", "Cashier");
    assertThat(decide(Post.of(CASHIER)).findings())
        .allSatisfy(finding -> assertThat(finding.values()).doesNotContainValue("收银员"));
  }

  @Test
  void what_is_not_given_is_said_as_its_text_says_else_by_a_question_mark() {
    Finding vacant = first(Post.of(CASHIER));
    assertThat(vacant.message(Locale.CHINA)).isEqualTo("收银员空缺，此前为无人（无此人）；收银员。");
    assertThat(vacant.message(Locale.ENGLISH))
        .isEqualTo("Cashier is vacant; before: nobody (no one).");

    Finding held = first(new Post(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(held.message(Locale.CHINA)).isEqualTo("?在岗。");
    assertThat(held.message(Locale.ENGLISH)).isEqualTo("? is held; ?.");
    assertThat(held.values()).doesNotContainKey("before");
  }

  @Test
  void what_is_personal_is_masked_in_both_languages() {
    Finding finding =
        first(
            new Post(
                Optional.of(CASHIER),
                Optional.empty(),
                Optional.of(new LocalText("张伟", "Zhang Wei"))));

    assertThat(finding.message(Locale.CHINA)).isEqualTo("收银员空缺，此前为无人（***）；收银员。");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Cashier is vacant; before: nobody (***).");
    assertThat(finding.values()).doesNotContainValue("Zhang Wei");
  }

  @Property
  void any_words_are_said_as_they_are(@ForAll @NotEmpty String zh, @ForAll @NotEmpty String en) {
    LocalText words = new LocalText(zh, en);
    Finding finding =
        decide(Post.of(words)).findings().stream()
            .filter(each -> each.rule().rule().equals("held"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.message(Locale.CHINA)).isEqualTo(zh + "在岗。");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo(en + " is held; ?.");
  }

  @Test
  void a_decision_about_them_goes_through_json() {
    JsonRoundTrip.assertSurvives(
        decide(Post.of(CASHIER)), new TypeReference<Decision<Held>>() {}.getType());
  }

  @Test
  void a_fact_has_one_name() {
    FactType.Builder<Post> builder = FactType.builder(Post.class).optionalWords("name", Post::name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.optionalWords("name", Post::before))
        .withMessage("FactType.Builder must name each fact once, but 'name' is there twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.optionalText("name", post -> Optional.empty()))
        .withMessage("FactType.Builder must name each fact once, but 'name' is there twice");
    assertThat(TYPE).hasToString("Post[before, holder, name]");
  }
}
