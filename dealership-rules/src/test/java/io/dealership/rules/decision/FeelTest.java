package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          STRING  | -                                   | -
          STRING  | `  -  `                             | -
          NUMBER  | 5                                   | 5
          NUMBER  | -5                                  | -5
          NUMBER  | .5                                  | 0.5
          NUMBER  | -.50                                | -0.5
          NUMBER  | 1.20e3                              | 1200
          NUMBER  | 12e-4                               | 0.0012
          NUMBER  | <18,>=60                            | < 18, >= 60
          NUMBER  | <= -1                               | <= -1
          NUMBER  | > rp.km                             | > rp.km
          NUMBER  | = 7                                 | 7
          NUMBER  | [1..5]                              | [1..5]
          NUMBER  | [1..5)                              | [1..5)
          NUMBER  | [ 1 .. 5 [                          | [1..5)
          NUMBER  | ]1..5]                              | (1..5]
          NUMBER  | (1..5)                              | (1..5)
          NUMBER  | (-1.5..-.5[                         | (-1.5..-0.5)
          NUMBER  | [rp.km..repair-visits.most)         | [rp.km..repair-visits.most)
          NUMBER  | [5..5]                              | [5..5]
          NUMBER  | not(1, >5)                          | not(1, > 5)
          NUMBER  | not (null)                          | not(null)
          NUMBER  | null,5                              | null, 5
          NUMBER  | not-covered                         | not-covered
          NUMBER  | nothing                             | nothing
          STRING  | "a"                                 | "a"
          STRING  | "a","b"                             | "a", "b"
          STRING  | not("a, b" , "c)")                  | not("a, b", "c)")
          STRING  | "say \\"yes\\" \\\\ \\n\\u4F60\\U01F697\\'" | "say \\"yes\\" \\\\ \\n你🚗'"
          STRING  | 品牌.默认                            | 品牌.默认
          BOOLEAN | true, false                         | true, false
          BOOLEAN | not(true)                           | not(true)
          DATE    | date("2024-02-29")                  | date("2024-02-29")
          DATE    | @"2024-02-29"                       | date("2024-02-29")
          DATE    | < date( "0999-01-01" )              | < date("0999-01-01")
          DATE    | date("-0044-03-15")                 | date("-0044-03-15")
          DATE    | date("12024-03-15")                 | date("12024-03-15")
          DATE    | date.of-delivery                    | date.of-delivery
          DATE_TIME | date and time("2024-03-01T08:30:00") | date and time("2024-03-01T08:30:00")
          DATE_TIME | date  and time ("2024-03-01T08:30:00.250") | date and time("2024-03-01T08:30:00.25")
          DATE_TIME | @"2024-03-01T08:30:00"            | date and time("2024-03-01T08:30:00")
          DAYS_AND_TIME_DURATION | duration("P1DT2H")   | duration("P1DT2H")
          DAYS_AND_TIME_DURATION | duration("PT26H")    | duration("P1DT2H")
          DAYS_AND_TIME_DURATION | duration("-PT1M0.5S") | duration("-PT1M0.5S")
          DAYS_AND_TIME_DURATION | @"P7D"               | duration("P7D")
          DAYS_AND_TIME_DURATION | duration("P0D")      | duration("PT0S")
          YEARS_AND_MONTHS_DURATION | duration("P1Y2M") | duration("P1Y2M")
          YEARS_AND_MONTHS_DURATION | duration("P26M")  | duration("P2Y2M")
          YEARS_AND_MONTHS_DURATION | duration("-P1Y")  | duration("-P1Y")
          YEARS_AND_MONTHS_DURATION | <= @"P0M"         | <= duration("P0M")
          """)
  void reads_a_cell_and_writes_it_in_its_usual_form(FeelType type, String text, String written) {
    assertThat(Cell.parse(text, type)).hasToString(written);
    assertThat(Cell.parse(written, type)).isEqualTo(Cell.parse(text, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NUMBER | ``            | a test such as -, >= 5 or not(>= 5) at position 1
          STRING | `  `          | a test such as -, "a", "b" or not("a", "b") at position 3
          NUMBER | 5,            | a test such as -, >= 5 or not(>= 5) at position 3
          NUMBER | 5 6           | a comma or the end of the cell at position 3
          NUMBER | 5x            | the end of the number at position 2
          NUMBER | 1.2.3         | a comma or the end of the cell at position 4
          NUMBER | >= "5"        | a number or the name of a parameter at position 4
          NUMBER | >=            | a number or the name of a parameter at position 3
          NUMBER | < null        | a number or the name of a parameter at position 3
          NUMBER | #             | a number or the name of a parameter at position 1
          NUMBER | 1..5          | brackets around an interval, such as [1..5], at position 2
          NUMBER | [1;5]         | the two dots of an interval at position 3
          NUMBER | [1..5         | the closing bracket of an interval, ] or ) at position 6
          NUMBER | [1..5}        | the closing bracket of an interval, ] or ) at position 6
          NUMBER | 3, [5..1]     | an interval whose low end is not above its high end at position 4
          NUMBER | [5 .. null]   | a number or the name of a parameter at position 7
          NUMBER | not(5         | a comma or the closing parenthesis of not(…) at position 6
          NUMBER | not(5) 6      | nothing more after not(…) at position 8
          NUMBER | -, 5          | a number or the name of a parameter (- stands alone) at position 1
          NUMBER | not(-)        | a number or the name of a parameter (- stands alone) at position 5
          NUMBER | 12345678901234567890123456789012345 | a number of at most 34 digits at position 1
          NUMBER | 1e101         | a number with an exponent from -100 to 100 at position 1
          NUMBER | 1e99999999999 | a number with an exponent from -100 to 100 at position 1
          STRING | > "a"         | a list of values, for texts have no order, at position 1
          STRING | ["a".."c"]    | a list of values, for texts have no order, at position 1
          STRING | [a..c]        | a list of values, for texts have no order, at position 1
          STRING | "a            | a closing quote for the text that begins at position 1
          STRING | `"a\nb"`      | \\n instead of a line break in a text at position 3
          STRING | "a\\x"        | one of \\" \\\\ \\' \\n \\r \\t \\u0000 \\U000000 at position 3
          STRING | "\\u12"       | 4 hexadecimal digits after \\u at position 2
          STRING | "\\UFFFFFF"   | a character up to \\U10FFFF at position 2
          STRING | 5             | a text in quotes or the name of a parameter at position 1
          BOOLEAN | <= true      | a list of values, for true and false have no order, at position 1
          BOOLEAN | "true"       | true or false or the name of a parameter at position 1
          DATE | date("2024-02-30") | a day and time that exist at position 1
          DATE | date("1.3.2024")   | a date such as date("2024-03-01") at position 1
          DATE | @               | a text in quotes after @ at position 2
          DATE | @"soon"         | a date, a date and time or a duration after @ at position 1
          DATE | > @"P1Y"        | a date such as date("2024-03-01") or the name of a parameter at position 3
          DATE_TIME | date and time("2024-03-01") | a date and time such as date and time("2024-03-01T08:00:00") at position 1
          DATE_TIME | @"2024-03-01T08:00" | a time such as 08:00:00 after the T at position 1
          DATE_TIME | @"2024-03-01T08:00:00h" | a time such as 08:00:00 after the T at position 1
          DATE_TIME | @"2024-03-01T25:00:00" | a day and time that exist at position 1
          DAYS_AND_TIME_DURATION | duration("1 day") | a duration such as duration("P1Y2M") or duration("P1DT2H") at position 1
          DAYS_AND_TIME_DURATION | duration("P") | a duration such as duration("P1Y2M") or duration("P1DT2H") at position 1
          YEARS_AND_MONTHS_DURATION | duration("P999999999Y") | a day and time that exist at position 1
          """)
  void says_where_it_expected_what(FeelType type, String text, String expectation) {
    String cell = text == null ? "" : text.replace("\\n", text.contains("a\\nb") ? "\n" : "\\n");
    assertThatThrownBy(() -> Cell.parse(cell, type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected " + expectation + ", but was '" + cell + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          foo(5)                    | a function call foo(…), at position 1
          > max(1, 2)               | a function call max(…), at position 3
          date(2024, 3, 1)          | a function call date(…), at position 1
          date("2024-03-01", 5)     | a function call date(…) of more than one constant, at position 1
          time("08:00:00")          | a function call time(…), at position 1
          @"08:00:00"               | a time of day, at position 1
          @"2024-03-01T08:00:00Z"   | a date and time with an offset or a time zone (Z), at position 1
          date and time("2024-03-01T08:00:00+08:00") | a date and time with an offset or a time zone (+08:00), at position 1
          date and time("2024-03-01T08:00:00@Asia/Shanghai") | a date and time with an offset or a time zone (@Asia/Shanghai), at position 1
          5 - 3                     | arithmetic (-), at position 3
          5-3                       | arithmetic (-), at position 2
          km - 3                    | arithmetic (-), at position 4
          km- 3                     | arithmetic (-), at position 3
          -km                       | arithmetic (-), at position 1
          > km*2                    | arithmetic (*), at position 5
          1 + 1                     | arithmetic (+), at position 3
          ? > 5                     | an expression with ?, at position 1
          {a: 1}                    | a context {…}, at position 1
          [1, 2]                    | a list […], at position 1
          []                        | a list […], at position 1
          [1]                       | a list […], at position 1
          (1)                       | an expression in parentheses, at position 1
          ((1)..5)                  | an expression in parentheses, at position 2
          5[1]                      | a filter or list […], at position 2
          != 5                      | the operator !=, instead of not(…), at position 1
          km > 5                    | a comparison (>) of two values, at position 4
          if a then b else c        | a literal expression (if), at position 1
          a and b                   | a literal expression (and), at position 3
          not(not(1))               | not(…) within not(…), at position 5
          1, not(2)                 | not(…) within a list, at position 4
          """)
  void refuses_by_name_what_is_not_s_feel(String text, String refusal) {
    assertThatThrownBy(() -> Cell.parse(text, FeelType.NUMBER))
        .hasMessage(
            "Expected S-FEEL ("
                + refusal
                + ", is not supported in a cell), but was '"
                + text
                + "'");
  }

  @Test
  void accepts_an_interval_without_values_for_bound_parameters_may_meet() {
    assertThat(Cell.parse("(5..5]", FeelType.NUMBER)).hasToString("(5..5]");
  }

  @Test
  void reads_equal_numbers_as_equal() {
    assertThat(Feel.parseLiteral("100.00", FeelType.NUMBER))
        .isEqualTo(Feel.parseLiteral("1e2", FeelType.NUMBER));
    assertThat(Feel.parseLiteral("-0.0", FeelType.NUMBER)).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void reads_an_output_and_its_absence() {
    assertThat(Feel.parseOutput(" null ", FeelType.NUMBER)).isEmpty();
    assertThat(Feel.parseOutput("-", FeelType.NUMBER)).isEmpty();
    assertThat(Feel.parseOutput("", FeelType.NUMBER)).isEmpty();
    assertThat(Feel.parseOutput("-1", FeelType.NUMBER))
        .isEqualTo(Optional.of(new BigDecimal("-1")));
  }

  @Test
  void reads_a_list_of_constants() {
    assertThat(Feel.parseLiterals("\"a\", \"b\"", FeelType.STRING)).isEqualTo(List.of("a", "b"));
    assertThatThrownBy(() -> Feel.parseLiterals("\"a\" \"b\"", FeelType.STRING))
        .hasMessage("Expected a comma or the end of the list at position 5, but was '\"a\" \"b\"'");
  }

  @Test
  void refuses_a_name_where_only_a_constant_can_stand() {
    assertThatThrownBy(() -> Feel.parseLiteral("COVERED", FeelType.STRING))
        .hasMessage(
            "Expected a text in quotes (maybe the quotes around COVERED are missing) at position 1, but was 'COVERED'");
    assertThatThrownBy(() -> Feel.parseLiteral("null", FeelType.STRING))
        .hasMessage("Expected a text in quotes at position 1, but was 'null'");
    assertThatThrownBy(() -> Feel.parseLiteral("1 2", FeelType.NUMBER))
        .hasMessage("Expected nothing more after the constant at position 3, but was '1 2'");
  }

  @Test
  void reads_a_cell_of_any_type_but_of_one_type_per_interval() {
    assertThat(Feel.parseCellOfAnyType("\"a\", 5, < @\"2024-03-01\""))
        .hasToString("\"a\", 5, < date(\"2024-03-01\")");
    assertThatThrownBy(() -> Feel.parseCellOfAnyType("[1..@\"P1Y\"]"))
        .hasMessage(
            "Expected an interval with ends of the same type at position 1, but was '[1..@\"P1Y\"]'");
    assertThatThrownBy(() -> Feel.parseCellOfAnyType(">"))
        .hasMessage("Expected a constant or the name of a parameter at position 2, but was '>'");
    assertThatThrownBy(() -> Feel.parseCellOfAnyType(""))
        .hasMessage("Expected a test such as -, 5 or not(5) at position 1, but was ''");
  }

  @Test
  void writes_only_values_that_a_column_can_hold() {
    assertThat(Feel.write("\u0001\uD800\u2028 tab\t\r"))
        .isEqualTo("\"\\u0001\\uD800\\u2028 tab\\t\\r\"");
    assertThat(Feel.write(new String(Character.toChars(0x1FFFE)))).isEqualTo("\"\\U01FFFE\"");
    assertThat(Feel.write(LocalDateTime.of(2024, 3, 1, 8, 0, 0, 1)))
        .isEqualTo("date and time(\"2024-03-01T08:00:00.000000001\")");
    assertThat(Feel.write(Duration.ofSeconds(90061))).isEqualTo("duration(\"P1DT1H1M1S\")");
    assertThatThrownBy(() -> Feel.write(5L))
        .hasMessage("Endpoint.Constant.value must be of a type of S-FEEL, but was java.lang.Long");
    assertThatThrownBy(() -> Feel.write(Period.ofDays(3)))
        .hasMessage("Endpoint.Constant.value must be a period of whole months, but was P3D");
  }

  @Test
  void reads_the_longest_and_the_deepest_text_in_one_pass() {
    String nested = "not(".repeat(100_000);
    assertThatThrownBy(() -> Cell.parse(nested, FeelType.NUMBER))
        .hasMessageContaining("not(…) within not(…)");
    String open = "(".repeat(100_000);
    assertThatThrownBy(() -> Cell.parse(open, FeelType.NUMBER))
        .hasMessageContaining("an expression in parentheses");
    String digits = "9".repeat(100_000);
    assertThatThrownBy(() -> Cell.parse(digits, FeelType.NUMBER))
        .hasMessageContaining("a number of at most 34 digits");
    String list = "1,".repeat(50_000) + "1";
    assertThat(Cell.parse(list, FeelType.NUMBER).tests()).hasSize(50_001);
  }

  @Provide
  static Arbitrary<TypedCell> cells() {
    return Tables.types()
        .flatMap(type -> Tables.cells(type).map(cell -> new TypedCell(type, cell)));
  }

  record TypedCell(FeelType type, Cell cell) {}

  @Property
  void reads_back_every_cell_it_writes(@ForAll("cells") TypedCell cell) {
    assertThat(Cell.parse(cell.cell().toString(), cell.type())).isEqualTo(cell.cell());
  }

  @Property
  void answers_any_text_with_a_cell_or_a_refusal(@ForAll String text, @ForAll FeelType type) {
    try {
      assertThat(Cell.parse(text, type)).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).isInstanceOf(FeelException.class).hasMessageStartingWith("Expected ");
    }
  }

  @Property(tries = 2000)
  void answers_any_mixture_of_tokens_with_a_cell_or_a_refusal(
      @ForAll("mixtures") String text, @ForAll FeelType type) {
    answers_any_text_with_a_cell_or_a_refusal(text, type);
  }

  @Provide
  static Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "-",
            "not",
            "(",
            ")",
            "[",
            "]",
            "..",
            ".",
            ",",
            "<",
            ">",
            "=",
            "5",
            "0.5",
            "e3",
            "\"a\"",
            "\"",
            "\\",
            "@",
            "date",
            "and",
            "time",
            "duration",
            "P1Y",
            "2024-03-01",
            "null",
            "true",
            "x.y",
            " ",
            "?",
            "{",
            "!",
            "T",
            "Z")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
