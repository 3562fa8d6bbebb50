package io.dealership.rules.authority;

import static io.dealership.rules.authority.Stores.action;
import static io.dealership.rules.authority.Stores.file;
import static io.dealership.rules.authority.Stores.with;
import static io.dealership.rules.authority.Stores.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.authority.ActionCode;
import io.dealership.rules.document.InvalidDocumentException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack must not say of actions: each is refused with file, place and value. */
class AuthorityCheckTest {

  @TempDir Path folder;

  private static final String STAGES = "\"stages\": [{\"oneOf\": [\"general-manager\"]}]";
  private static final String REST = "{" + STAGES + "}";

  private static String bands(String... bands) {
    return "\"counts\": [\"amount\", \"percent\", \"margin\"], \"bands\": ["
        + String.join(", ", bands)
        + "]";
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(
            bands("{\"amountUpTo\": \"CNY 1.00\", " + STAGES + "}"),
            "/actions/0/bands/0",
            "no conditions, for the last band is for all that is left"),
        Arguments.of(
            bands("{\"payers\": [\"maker\"]}"),
            "/actions/0/bands/0",
            "no conditions, for the last band is for all that is left"),
        Arguments.of(
            bands(REST, REST),
            "/actions/0/bands/0",
            "a condition, for bands behind it are never reached"),
        Arguments.of(
            bands("{\"amountUpTo\": \"CNY 5.00\"}", "{\"amountUpTo\": \"CNY 5.00\"}", REST),
            "/actions/0/bands/1/amountUpTo",
            "more than CNY 5.00, for band 0 goes so far"),
        Arguments.of(
            bands(
                "{\"amountUpTo\": \"CNY 5.00\"}",
                "{\"amountUpTo\": \"CNY 4.99\", \"payers\": [\"maker\"]}",
                REST),
            "/actions/0/bands/1/amountUpTo",
            "more than CNY 5.00, for band 0 goes so far"),
        Arguments.of(
            bands("{\"percentUpTo\": 5}", "{\"percentUpTo\": 4}", REST),
            "/actions/0/bands/1",
            "conditions that band 0 does not meet already"),
        Arguments.of(
            bands("{\"marginAtLeast\": 5}", "{\"marginAtLeast\": 6}", REST),
            "/actions/0/bands/1",
            "conditions that band 0 does not meet already"),
        Arguments.of(
            bands("{\"brands\": [\"a\", \"b\"]}", "{\"brands\": [\"b\"]}", REST),
            "/actions/0/bands/1",
            "conditions that band 0 does not meet already"),
        Arguments.of(
            bands("{\"amountUpTo\": \"CNY 5.00\", " + STAGES + "}", "{}"),
            "/actions/0/bands/1",
            "at least 1 approvals, as band 0 has, for more at stake never needs fewer"),
        Arguments.of(
            bands(
                "{\"percentUpTo\": 5, \"stages\": [{\"allOf\": [\"sales-manager\", \"general-manager\"]}]}",
                REST),
            "/actions/0/bands/1",
            "at least 2 approvals, as band 0 has, for more at stake never needs fewer"),
        Arguments.of(
            bands("{\"amountUpTo\": \"CNY 5.00\"}", "{\"amountUpTo\": \"USD 9.00\"}", REST),
            "/actions/0/bands/1/amountUpTo",
            "an amount in CNY, as the bands before it"),
        Arguments.of(
            bands("{\"amountUpTo\": \"XYZ 5.00\"}", REST),
            "/actions/0/bands/0/amountUpTo",
            "money of a known currency, with its decimals"),
        Arguments.of(
            bands("{\"amountUpTo\": \"CNY 5.001\"}", REST),
            "/actions/0/bands/0/amountUpTo",
            "money of a known currency, with its decimals"),
        Arguments.of(
            bands("{\"percentUpTo\": 101}", REST),
            "/actions/0/bands/0/percentUpTo",
            "0 to 100 percent"),
        Arguments.of(
            bands("{\"percentUpTo\": -1}", REST),
            "/actions/0/bands/0/percentUpTo",
            "0 to 100 percent"),
        Arguments.of(
            bands("{\"marginAtLeast\": 101}", REST),
            "/actions/0/bands/0/marginAtLeast",
            "at most 100 percent"),
        Arguments.of(
            "\"counts\": [\"amount\"], \"bands\": [{\"percentUpTo\": 1}, " + REST + "]",
            "/actions/0/bands/0/percentUpTo",
            "only what the action counts, which is [AMOUNT]"),
        Arguments.of(
            "\"counts\": [\"amount\", \"amount\"], \"bands\": [" + REST + "]",
            "/actions/0/counts",
            "each measure once"),
        Arguments.of(
            "\"counts\": [\"percent\"], \"addUp\": \"order\", \"bands\": [" + REST + "]",
            "/actions/0/addUp",
            "nothing where no amount counts"),
        Arguments.of(
            "\"validFor\": \"99999 working days\", " + bands(REST),
            "/actions/0/validFor",
            "a limit in range, such as '3 working days'"),
        Arguments.of(
            bands("{\"stages\": [{}]}"),
            "/actions/0/bands/0/stages/0",
            "one of oneOf, allOf and outside"),
        Arguments.of(
            bands("{\"stages\": [{\"oneOf\": [\"a\"], \"outside\": \"maker\"}]}"),
            "/actions/0/bands/0/stages/0",
            "one of oneOf, allOf and outside"),
        Arguments.of(
            bands("{\"stages\": [{\"allOf\": [\"a\", \"a\"]}]}"),
            "/actions/0/bands/0/stages/0/allOf/1",
            "each role once"),
        Arguments.of(
            bands("{\"stages\": [{\"oneOf\": [\"a\", \"b\", \"a\"]}]}"),
            "/actions/0/bands/0/stages/0/oneOf/2",
            "each role once"),
        Arguments.of(
            bands("{\"stages\": [{\"outside\": \"makr\"}]}"),
            "/actions/0/bands/0/stages/0/outside",
            "one of those outside the store that the packs name, [board, insurer, maker]"),
        Arguments.of(
            bands(
                "{\"stages\": [" + "{\"oneOf\": [\"a\"]}, ".repeat(16) + "{\"oneOf\": [\"a\"]}]}"),
            "/actions/0/bands/0/stages",
            "at most 16 approvals"),
        Arguments.of(
            bands("{\"choice\": {\"parameter\": \"no.such\", \"is\": [\"X\"]}}", REST),
            "/actions/0/bands/0/choice/parameter",
            "a parameter of the packs"),
        Arguments.of(
            bands(
                "{\"stages\": [{\"oneOf\": [\"a\"], \"choice\": {\"parameter\":"
                    + " \"delegation.longestChain\", \"is\": [\"2\"]}}]}"),
            "/actions/0/bands/0/stages/0/choice/parameter",
            "a parameter that is a text or a list of texts"),
        Arguments.of(
            "\"forbiddenIf\": [{\"circumstance\": \"c\", \"text\": {\"zh\": \"甲\", \"en\": \"a\"},"
                + " \"source\": \"house-rules 1\"}, {\"circumstance\": \"c\", \"text\": {\"zh\":"
                + " \"甲\", \"en\": \" \"}, \"source\": \"house-rules 1\"}], "
                + bands(REST),
            "/actions/0/forbiddenIf/1/circumstance",
            "each circumstance once"),
        Arguments.of(
            "\"override\": {\"by\": [\"a\", \"a\"], \"reviewedBy\": [\"b\"], \"within\": \"2 days\","
                + " \"reasons\": [{\"code\": \"c\", \"text\": {\"zh\": \"甲\", \"en\": \"a\"}}]}, "
                + bands(REST),
            "/actions/0/override/by/1",
            "each role once"),
        Arguments.of(
            "\"override\": {\"by\": [\"a\"], \"reviewedBy\": [\"b\"], \"within\": \"999999 days\","
                + " \"reasons\": [{\"code\": \"c\", \"text\": {\"zh\": \"甲\", \"en\": \"a\"}}]}, "
                + bands(REST),
            "/actions/0/override/within",
            "a limit in range, such as '3 working days'"),
        Arguments.of(
            "\"override\": {\"by\": [\"a\"], \"reviewedBy\": [\"b\"], \"within\": \"2 days\","
                + " \"reasons\": [{\"code\": \"c\", \"text\": {\"zh\": \"甲\", \"en\": \"a\"}},"
                + " {\"code\": \"c\", \"text\": {\"zh\": \"乙\", \"en\": \"b\"}}]}, "
                + bands(REST),
            "/actions/0/override/reasons/1/code",
            "each reason once"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("broken")
  void an_action_that_is_wrong_is_refused(String rest, String place, String expectation) {
    assertThatThrownBy(() -> with(folder.resolve("broken"), action("discount", rest)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("broken/authority.json, " + place + " (")
        .hasMessageContaining("expected " + expectation);
  }

  @Test
  void texts_citations_and_names_are_checked_too() {
    String own =
        file(
                action("discount", bands(REST)).replace("\"打折\"", "\" \""),
                action("discount", bands(REST)).replace("house-rules 1", "no-rules 1"),
                action("other", bands(REST)).replace("\"N\"}", "\"U\"}"))
            .replace(
                "{\"actions\"",
                "{\"outside\": {\"The Bank\": {\"zh\": \"银行\", \"en\": \"\"}}, \"actions\"");

    assertThatThrownBy(() -> with(write(folder.resolve("broken"), Map.of("authority.json", own))))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("/actions/0/name")
        .hasMessageContaining("expected texts in both languages")
        .hasMessageContaining("/actions/1/id")
        .hasMessageContaining("expected an id that no other action of the file has")
        .hasMessageContaining("no-rules 1")
        .hasMessageContaining("/actions/2/verification")
        .hasMessageContaining("expected how it was verified, for else it decides nothing")
        .hasMessageContaining("/outside/The Bank")
        .hasMessageContaining("expected a code of words of small letters and digits");
  }

  @Test
  void bands_for_some_payers_do_not_hide_those_for_others() {
    AuthorityRules rules =
        with(
            folder.resolve("good"),
            action(
                "discount",
                bands(
                    "{\"amountUpTo\": \"CNY 9.00\", \"payers\": [\"maker\"]}",
                    "{\"amountUpTo\": \"CNY 5.00\", \"payers\": [\"customer\"], " + STAGES + "}",
                    "{\"amountUpTo\": \"CNY 5.00\", \"brands\": [\"a\"], " + STAGES + "}",
                    REST)));

    assertThat(rules.action(ActionCode.of("discount"), Stores.DAY).bands()).hasSize(4);
  }

  @Test
  void a_group_and_a_store_may_add_to_what_is_forbidden_and_not_drop_it() {
    String forbidden =
        "\"forbiddenIf\": [{\"circumstance\": \"%s\", \"text\": {\"zh\": \"甲\", \"en\": \"a\"},"
            + " \"source\": \"house-rules 1\"}], ";
    Path group =
        write(
            folder.resolve("group"),
            "group",
            "\"from\": \"2020-01-01\"",
            Map.of(
                "authority.json",
                file(action("discount", forbidden.formatted("on-credit") + bands(REST)))));
    Path store =
        write(
            folder.resolve("store"),
            Map.of(
                "authority.json",
                file(action("discount", forbidden.formatted("to-staff") + bands(REST)))));

    // each for itself is in order
    assertThat(with(group).actions(Stores.DAY)).hasSize(31);
    assertThat(with(store).actions(Stores.DAY)).hasSize(31);
    assertThatThrownBy(() -> with(group, store))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("store/authority.json, /actions/0/forbiddenIf (")
        .hasMessageContaining(
            "expected an action that keeps the circumstance 'on-credit' forbidden, as layer group"
                + " has it (house-rules 1)");
    List<String> kept =
        List.of(
            forbidden.formatted("on-credit").replace("}], ", "}, "),
            forbidden.formatted("to-staff").replace("\"forbiddenIf\": [", ""));
    Path good =
        write(
            folder.resolve("good-store"),
            Map.of(
                "authority.json", file(action("discount", String.join("", kept) + bands(REST)))));
    assertThat(with(group, good).action(ActionCode.of("discount"), Stores.DAY).forbiddenIf())
        .extracting(ForbiddenEntry::circumstance)
        .containsExactly("on-credit", "to-staff");
  }
}
