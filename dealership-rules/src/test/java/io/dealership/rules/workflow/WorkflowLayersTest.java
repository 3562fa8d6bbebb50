package io.dealership.rules.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.process.WorkflowWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workflows of stores, and what stores change in the standard ones. */
class WorkflowLayersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final String WORDS =
      """
      {"documents": [
         {"code": "key-tag", "name": {"zh": "钥匙牌", "en": "key tag"}},
         {"code": "parking-ticket", "name": {"zh": "停车票", "en": "parking ticket"}, "fromOutside": true}],
       "signers": [{"code": "porter", "name": {"zh": "门卫", "en": "the porter"}}],
       "guards": [{"code": "gate", "name": {"zh": "能否放行", "en": "whether it may leave"}}]}
      """;

  private static final String PARKING =
      """
      {"id": "valet-parking", "name": {"zh": "代客泊车", "en": "Valet parking"},
       "activities": [
         {"code": "take", "name": {"zh": "收车", "en": "Take the car"}, "roles": ["service-advisor"],
          "owed": true, "needs": ["parking-ticket"], "produces": ["key-tag"], "signers": ["porter"],
          "demands": ["return"], "rules": "house-rules 1", "source": "001:5 001:6"},
         {"code": "move", "name": {"zh": "挪车", "en": "Move it"}, "roles": [], "locked": true,
          "certificates": ["driving-license"],
          "part": {"activities": [
             {"code": "start", "name": {"zh": "起步", "en": "Start"}, "roles": ["car-washer"], "owed": true},
             {"code": "stop", "name": {"zh": "停下", "en": "Stop"}, "rolesOf": "rescue-owner",
              "requires": ["start"], "otherHandsThan": ["start", "take"]}],
            "relations": [{"from": "start", "kind": "demands", "to": "stop", "limit": "30 minutes"}]},
          "mostInstances": 3},
         {"code": "return", "name": {"zh": "还车", "en": "Return it"}, "roles": ["service-advisor"],
          "requires": ["take"], "needs": ["key-tag"],
          "amounts": [{"kind": "at-most", "others": ["take"]}], "locks": ["move"]}],
       "relations": [
         {"from": "take", "kind": "demands", "to": "return", "limit": "4 hours", "calendar": "yard",
          "keepsEarliest": true, "rules": "house-rules 2"},
         {"from": "move/stop", "kind": "requires", "to": "take"}],
       "variants": [
         {"id": "one-week", "when": {"policy": "follow-up-window", "is": ["ONE_WEEK"]},
          "without": ["move/stop"]},
         {"id": "with-wash", "when": {"parameter": "wash", "is": ["yes", "always"]},
          "activities": [
            {"code": "wash", "after": "take", "name": {"zh": "洗车", "en": "Wash it"}, "roles": ["car-washer"],
             "requires": ["take"], "blocks": ["return"]},
            {"code": "take", "unlocks": ["move"]}],
          "withoutRelations": [{"from": "move/stop", "kind": "requires", "to": "take"}]}]}
      """;

  @TempDir Path folder;

  private Path pack(String id, String layer, Map<String, String> files) {
    return pack(id, layer, "", files);
  }

  private Path pack(String id, String layer, String parameters, Map<String, String> files) {
    try {
      Path pack = folder.resolve(id);
      Files.createDirectories(pack.resolve("workflows"));
      Files.writeString(
          pack.resolve("pack.json"),
          """
          {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "%s", "from": "2020-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "house-rules", "title": {"zh": "店规", "en": "house rules"}, "kind": "store"}]}
          """
              .formatted(id, layer));
      if (!parameters.isEmpty()) {
        Files.writeString(pack.resolve("parameters.json"), parameters);
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(pack.resolve(file.getKey()), file.getValue());
      }
      return pack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessRules with(Path... folders) {
    PackSource[] own = new PackSource[folders.length];
    for (int i = 0; i < folders.length; i++) {
      PackSealer.seal(
          folders[i],
          DealershipRules.loader(),
          OrganizationRules.rolesPack(),
          ContactRules.pack(),
          ProcessRules.pack());
      own[i] = PackSource.folder(folders[i]);
    }
    return DealershipRules.using(own).processes();
  }

  private Path parking(String parameters) {
    return pack(
        "parking",
        "store",
        parameters,
        Map.of("workflows/valet-parking.json", PARKING, "workflow-words.json", WORDS));
  }

  private static String washes(String value) {
    return """
        {"parameters": [{"name": "wash", "type": "string", "value": "%s", "source": "house-rules 3",
          "verification": "I"}]}
        """
        .formatted(value);
  }

  private static Activity activity(Workflow workflow, String path) {
    return workflow.graph().find(ActivityPath.parse(path)).orElseThrow();
  }

  @Test
  void a_store_has_a_workflow_of_its_own() {
    ProcessRules rules = with(parking(washes("no")));
    Workflow workflow = rules.workflow("valet-parking", DAY);

    assertThat(rules.ids(DAY)).contains("valet-parking", "settlement-cash");
    assertThat(workflow.version()).isEqualTo("parking 1.0");
    assertThat(workflow.name().en()).isEqualTo("Valet parking");
    assertThat(workflow.graph().activities())
        .extracting(Activity::code)
        .containsExactly("take", "move", "return");
    Activity take = activity(workflow, "take");
    assertThat(take.initiallyOwed()).isTrue();
    assertThat(take.roles()).containsExactly(RoleId.of("service-advisor"));
    assertThat(take.needs()).containsExactly(DocumentCode.of("parking-ticket"));
    assertThat(take.produces()).containsExactly(DocumentCode.of("key-tag"));
    assertThat(take.signers()).containsExactly(SignerCode.of("porter"));
    Activity move = activity(workflow, "move");
    assertThat(move.initiallyLocked()).isTrue();
    assertThat(move.roles()).isEmpty();
    assertThat(move.certificates()).containsExactly("driving-license");
    assertThat(move.mostInstances()).hasValue(3);
    Activity stop = activity(workflow, "move/stop");
    assertThat(stop.roles())
        .as("whom the contact plan chose")
        .containsExactly(RoleId.of("workshop-supervisor"));
    assertThat(stop.otherHandsThan())
        .containsExactly(ActivityPath.of("start"), ActivityPath.of("take"));
    assertThat(activity(workflow, "return").amounts().get(0).kind())
        .isEqualTo(AmountRuleKind.AT_MOST);
    assertThat(workflow.graph().relations())
        .containsExactlyInAnyOrder(
            new Relation(
                ActivityPath.of("take"),
                RelationKind.DEMANDS,
                ActivityPath.of("return"),
                Optional.of(TimeLimit.hours(4)),
                Optional.of("yard"),
                true),
            Relation.of("return", RelationKind.REQUIRES, "take"),
            Relation.of("return", RelationKind.LOCKS, "move"),
            Relation.of("move/stop", RelationKind.REQUIRES, "take"));
    assertThat(move.part().orElseThrow().relations())
        .containsExactlyInAnyOrder(
            Relation.of("stop", RelationKind.REQUIRES, "start"),
            Relation.of("start", RelationKind.DEMANDS, "stop").within(TimeLimit.minutes(30)));
  }

  @Test
  void it_says_where_a_step_comes_from_and_what_things_are_called() {
    ProcessRules rules = with(parking(washes("no")));

    assertThat(rules.rules("valet-parking", ActivityPath.of("take"), DAY))
        .extracting(Object::toString)
        .containsExactly("house-rules 1", "house-rules 2");
    assertThat(rules.papers("valet-parking", ActivityPath.of("take"), DAY))
        .extracting(Object::toString)
        .containsExactly("001:5", "001:6");
    assertThat(rules.papers("valet-parking", ActivityPath.of("return"), DAY)).isEmpty();
    assertThat(rules.document(DocumentCode.of("key-tag"), DAY).orElseThrow().en())
        .isEqualTo("key tag");
    assertThat(rules.document(DocumentCode.of("nothing"), DAY)).isEmpty();
    assertThat(rules.signer(SignerCode.of("porter"), DAY).orElseThrow().zh()).isEqualTo("门卫");
    assertThat(rules.signer(SignerCode.of("nobody"), DAY)).isEmpty();
    assertThat(rules.guard(GuardCode.of("gate"), DAY).orElseThrow().en())
        .isEqualTo("whether it may leave");
    assertThat(rules.guard(GuardCode.of("other"), DAY)).isEmpty();
    assertThat(rules.words(DAY).name(WorkflowWords.Kind.ROLE, "cashier").en()).isEqualTo("Cashier");
    assertThat(rules.check("valet-parking", DAY).findings())
        .as("a locked activity that nothing unlocks")
        .extracting(finding -> finding.activity().toString())
        .containsExactly("move", "move/start", "move/stop");
  }

  @Test
  void a_parameter_decides_whether_a_variant_holds() {
    Workflow plain = with(parking(washes("no"))).workflow("valet-parking", DAY);
    ProcessRules rules = with(parking(washes("always")));
    Workflow washing = rules.workflow("valet-parking", DAY);

    assertThat(plain.version()).isEqualTo("parking 1.0");
    assertThat(washing.version()).isEqualTo("parking 1.0 + with-wash");
    assertThat(washing.graph().activities())
        .extracting(Activity::code)
        .containsExactly("take", "wash", "move", "return");
    assertThat(activity(washing, "take").produces())
        .as("what a variant does not name stays")
        .containsExactly(DocumentCode.of("key-tag"));
    assertThat(washing.graph().relations())
        .contains(
            Relation.of("wash", RelationKind.BLOCKS, "return"),
            Relation.of("take", RelationKind.UNLOCKS, "move"))
        .doesNotContain(Relation.of("move/stop", RelationKind.REQUIRES, "take"));
    assertThat(rules.check("valet-parking", DAY).findings()).isEmpty();
  }

  @Test
  void a_choice_of_the_contact_plan_decides_as_well() {
    Path contacts =
        pack(
            "weekly",
            "store",
            Map.of(
                "contacts.json",
                """
                {"choices": [{"policy": "follow-up-window", "chosen": ["ONE_WEEK"], "source": "house-rules 7"}]}
                """));
    Workflow workflow = with(parking(washes("no")), contacts).workflow("valet-parking", DAY);

    assertThat(workflow.version()).isEqualTo("parking 1.0 + one-week");
    assertThat(workflow.graph().find(ActivityPath.parse("move/stop"))).isEmpty();
    assertThat(workflow.graph().relations())
        .as("relations of what is gone are gone")
        .noneMatch(relation -> relation.from().toString().equals("move/stop"));
    assertThat(activity(workflow, "move").part().orElseThrow().relations()).isEmpty();
  }

  @Test
  void a_store_changes_what_it_names_of_a_standard_workflow() {
    ProcessRules standard = DealershipRules.standard().processes();
    Path own =
        pack(
            "own-cash",
            "store",
            Map.of(
                "workflows/settlement-cash.json",
                """
                {"id": "settlement-cash",
                 "activities": [
                   {"code": "gate", "roles": ["cashier"], "rules": "house-rules 9"},
                   {"code": "count-again", "after": "daily-close", "name": {"zh": "复点", "en": "Count again"},
                    "roles": ["cashier"], "requires": ["daily-close"]}],
                 "without": ["statistics"]}
                """));
    ProcessRules rules = with(own);
    Workflow before = standard.workflow("settlement-cash", DAY);
    Workflow after = rules.workflow("settlement-cash", DAY);

    assertThat(after.version()).isEqualTo(before.version() + " + own-cash 1.0");
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(activity(after, "gate").roles()).containsExactly(RoleId.of("cashier"));
    assertThat(activity(after, "gate").withRoles(activity(before, "gate").roles()))
        .isEqualTo(activity(before, "gate"));
    assertThat(rules.rules("settlement-cash", ActivityPath.of("gate"), DAY))
        .extracting(Object::toString)
        .containsExactly("house-rules 9");
    List<String> codes = after.graph().activities().stream().map(Activity::code).toList();
    assertThat(codes).doesNotContain("statistics");
    assertThat(codes.indexOf("count-again")).isEqualTo(codes.indexOf("daily-close") + 1);
    assertThat(standard.workflow("settlement-cash", DAY)).isEqualTo(before);
  }

  @Test
  void an_unknown_workflow_is_refused_with_a_guess() {
    ProcessRules rules = DealershipRules.standard().processes();

    assertThatThrownBy(() -> rules.workflow("settlement-cahs", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "ProcessRules has no workflow 'settlement-cahs' (is 'settlement-cash' meant?). It has");
    assertThatThrownBy(() -> rules.workflow("settlement-cash", LocalDate.of(2000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be in force on the day asked about");
    assertThat(rules.engine("settlement-cash", DAY)).isSameAs(rules.engine("settlement-cash", DAY));
  }

  @Test
  void a_variant_asks_for_a_parameter_that_is_there() {
    ProcessRules rules = with(parking(""));

    assertThatThrownBy(() -> rules.workflow("valet-parking", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("WhenEntry.parameter must be a parameter of the packs, but 'wash'");
  }

  @Test
  void all_mistakes_of_a_file_are_told_at_once() {
    Path own =
        pack(
            "broken",
            "store",
            Map.of(
                "workflows/broken.json",
                """
                {"id": "broken",
                 "activities": [
                   {"code": "a", "name": {"zh": "甲", "en": " "}, "roles": ["service-adviser"], "rolesOf": "x",
                    "needs": ["repair-ordr"], "produces": ["nothing"], "signers": ["custmer"],
                    "requires": ["bb"], "otherHandsThan": ["c"], "mostInstances": 0,
                    "amounts": [{"kind": "equals", "others": ["d"]}],
                    "rules": "nowhere 1", "source": "1-5"},
                   {"code": "a", "roles": []}],
                 "relations": [{"from": "a", "kind": "demands", "to": "e", "limit": "1 working hour",
                    "rules": "nowhere 2"}],
                 "without": ["f"],
                 "variants": [
                   {"id": "v", "when": {"is": ["x"]}},
                   {"id": "v", "when": {"parameter": "p", "policy": "q", "is": ["x"]}}]}
                """,
                "workflow-words.json",
                """
                {"documents": [
                   {"code": "nothing", "name": {"zh": "", "en": "nothing"}},
                   {"code": "nothing", "name": {"zh": "无", "en": "nothing"}}],
                 "signers": [
                   {"code": "porter", "name": {"zh": "门卫", "en": ""}},
                   {"code": "porter", "name": {"zh": "门卫", "en": "porter"}}],
                 "guards": [
                   {"code": "gate", "name": {"zh": "门", "en": ""}},
                   {"code": "gate", "name": {"zh": "门", "en": "gate"}}]}
                """));

    assertThatThrownBy(() -> with(own))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("/activities/0/name")
        .hasMessageContaining("/activities/0/roles/0")
        .hasMessageContaining("'service-advisor'")
        .hasMessageContaining("/activities/0/rolesOf")
        .hasMessageContaining("/activities/0/needs/0")
        .hasMessageContaining("'repair-order'")
        .hasMessageContaining("/activities/0/signers/0")
        .hasMessageContaining("/activities/0/requires/0")
        .hasMessageContaining("/activities/0/otherHandsThan/0")
        .hasMessageContaining("/activities/0/mostInstances")
        .hasMessageContaining("/activities/0/amounts/0/others/0")
        .hasMessageContaining("/activities/0/rules")
        .hasMessageContaining("/activities/0/source")
        .hasMessageContaining("/activities/1/code")
        .hasMessageContaining("/relations/0/to")
        .hasMessageContaining("/relations/0/limit")
        .hasMessageContaining("/relations/0/rules")
        .hasMessageContaining("/without/0")
        .hasMessageContaining("/variants/0/when")
        .hasMessageContaining("/variants/1/id")
        .hasMessageContaining("/variants/1/when")
        .hasMessageContaining("/documents/0/name")
        .hasMessageContaining("/documents/1/code")
        .hasMessageContaining("/signers/0/name")
        .hasMessageContaining("/signers/1/code")
        .hasMessageContaining("/guards/0/name")
        .hasMessageContaining("/guards/1/code");
  }

  @Test
  void what_does_not_fit_together_is_told_with_its_variant() {
    assertThatThrownBy(
            () ->
                with(
                    pack(
                        "nameless",
                        "store",
                        Map.of(
                            "workflows/x.json",
                            "{\"id\": \"x\", \"activities\": [{\"code\": \"a\"}]}"))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "a workflow that fits together: Workflow 'x' must have a name, for there is no process");
    String noRoles =
        """
        {"id": "x", "name": {"zh": "某", "en": "x"},
         "activities": [{"code": "a", "name": {"zh": "甲", "en": "a"}, "roles": []}],
         "variants": [{"id": "v", "when": {"parameter": "p", "is": ["x"]},
           "activities": [{"code": "b", %s}]}]}
        """;
    assertThatThrownBy(
            () ->
                with(
                    pack(
                        "roleless",
                        "store",
                        Map.of(
                            "workflows/x.json",
                            noRoles.formatted("\"name\": {\"zh\": \"乙\", \"en\": \"b\"}")))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "(variant v): Activity 'b' of workflow 'x' must have roles, or an empty list for anybody");
    assertThatThrownBy(
            () ->
                with(
                    pack(
                        "unnamed",
                        "store",
                        Map.of("workflows/x.json", noRoles.formatted("\"roles\": []")))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("(variant v): Activity 'b' of workflow 'x' must have a name");
  }

  @Test
  void only_what_is_owed_may_be_owed_on_the_same_day() {
    String related =
        """
        {"id": "x", "name": {"zh": "某", "en": "x"},
         "activities": [
           {"code": "a", "name": {"zh": "甲", "en": "a"}, "roles": [], "owed": true},
           {"code": "b", "name": {"zh": "乙", "en": "b"}, "roles": []}],
         "relations": [{"from": "a", "kind": "%s", "to": "b", "limit": "%s"}]}
        """;
    Map<String, String> demanding =
        Map.of("workflows/x.json", related.formatted("demands", "same day"));
    Map<String, String> requiring =
        Map.of("workflows/x.json", related.formatted("requires", "same day"));
    Map<String, String> misspelled =
        Map.of("workflows/x.json", related.formatted("demands", "the same day"));

    assertThat(with(pack("demanding", "store", demanding)).workflow("x", DAY).graph())
        .satisfies(
            graph -> assertThat(graph.relations().get(0).limit()).contains(TimeLimit.sameDay()));
    assertThatThrownBy(() -> with(pack("requiring", "store", requiring)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("Relation.limit must not be the same day for REQUIRES");
    assertThatThrownBy(() -> with(pack("misspelled", "store", misspelled)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(
            "a time such as '10 working days', '30 days', '48 hours', '8 opening hours' or 'same"
                + " day'");
  }
}
