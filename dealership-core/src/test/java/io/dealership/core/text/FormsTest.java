package io.dealership.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

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
}
