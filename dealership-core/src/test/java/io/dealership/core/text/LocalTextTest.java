package io.dealership.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTextTest {

  private static final LocalText YES = new LocalText("是", "yes");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-SG"})
  void is_chinese_in_each_chinese_locale(String tag) {
    assertThat(YES.in(Locale.forLanguageTag(tag))).isEqualTo("是");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "de-DE", "tr-TR", "ja-JP", "und", "yue"})
  void is_english_in_all_others(String tag) {
    assertThat(YES.in(Locale.forLanguageTag(tag))).isEqualTo("yes");
  }

  @Test
  void may_be_the_same_in_both() {
    assertThat(LocalText.same("12")).isEqualTo(new LocalText("12", "12"));
  }

  @Test
  void is_both_texts_in_json() {
    JsonRoundTrip.assertJson(YES, LocalText.class, "{\"zh\":\"是\",\"en\":\"yes\"}");
  }

  @Test
  void is_equal_by_both_texts_and_refuses_null() {
    new EqualsTester()
        .addEqualityGroup(YES, new LocalText("是", "yes"))
        .addEqualityGroup(new LocalText("是", "Yes"))
        .addEqualityGroup(new LocalText("对", "yes"))
        .addEqualityGroup(new LocalText("yes", "是"))
        .testEquals();
    NullPointerTester tester = new NullPointerTester();
    tester.testAllPublicConstructors(LocalText.class);
    tester.testAllPublicStaticMethods(LocalText.class);
    tester.testAllPublicInstanceMethods(YES);
  }
}
