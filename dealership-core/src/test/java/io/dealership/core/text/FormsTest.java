package io.dealership.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms, next to the regular expressions that say the same. */
class FormsTest {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
  private static final Pattern VISIBLE =
      Pattern.compile("[^\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}])?");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'z', '0', '9', '-', 'A', ' ', '~', '\t', '\u007f', '\u4e00', '\u2028')
        .ofMaxLength(8);
  }

  private static boolean passes(ThrowingCallable check) {
    try {
      check.call();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Property
  void a_code_is_as_the_expression_says(@ForAll("texts") String text) {
    assertThat(passes(() -> KebabCode.check("Sample.code", text)))
        .isEqualTo(CODE.matcher(text).matches());
  }

  @Property
  void a_visible_text_is_as_the_expression_says(@ForAll("texts") String text) {
    assertThat(passes(() -> VisibleText.check("Sample.value", text, 8)))
        .isEqualTo(VISIBLE.matcher(text).matches());
  }

  @Property(tries = 1)
  void lengths_are_inclusive() {
    assertThatCode(() -> KebabCode.check("Sample.code", "a".repeat(60))).doesNotThrowAnyException();
    assertThat(passes(() -> KebabCode.check("Sample.code", "a".repeat(61)))).isFalse();
    assertThat(passes(() -> VisibleText.check("Sample.value", "a".repeat(9), 8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "-a", "a-", "a--b", "1a", "a_b", "a b", "é", "\u0661"})
  void what_is_no_code_is_told_by_its_attribute(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KebabCode.check("Brand.code", code))
        .withMessage(
            "Brand.code must be lower-case words of letters and digits, joined by hyphens, but was"
                + " '%s'",
            code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a\tb", "a\u2028b", "\u3000a", "\u200b", "a\u0000"})
  void what_is_not_visible_is_told_by_its_attribute(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisibleText.check("PartTag.value", value, 40))
        .withMessage(
            "PartTag.value must be visible characters, with blanks only between them, but was '%s'",
            value);
  }

  @Test
  void what_is_too_long_is_told_by_its_length() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KebabCode.check("Brand.code", "A".repeat(61)))
        .withMessage("Brand.code must have at most 60 characters, but had 61");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisibleText.check("PartTag.value", " ".repeat(9), 8))
        .withMessage("PartTag.value must have at most 8 characters, but had 9");
    assertThatCode(() -> VisibleText.check("PartTag.value", "京 A·12345", 9))
        .doesNotThrowAnyException();
  }
}
