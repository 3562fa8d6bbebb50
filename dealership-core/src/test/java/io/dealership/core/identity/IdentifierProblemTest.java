package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierProblemTest {

  private static Properties bundle(String suffix) throws IOException {
    var properties = new Properties();
    try (InputStream in =
        IdentifierProblem.class.getResourceAsStream(
            "/ContributorValidationMessages" + suffix + ".properties")) {
      properties.load(in);
    }
    return properties;
  }

  @ParameterizedTest
  @EnumSource
  void the_texts_are_those_of_the_constraints(IdentifierProblem problem) throws IOException {
    String template = problem.messageTemplate();
    String key = template.substring(1, template.length() - 1);
    assertThat(bundle("").getProperty(key)).isEqualTo(problem.message(Locale.ENGLISH));
    assertThat(bundle("_zh").getProperty(key)).isEqualTo(problem.message(Locale.CHINA));
  }

  @Test
  void there_is_no_text_without_a_problem() throws IOException {
    for (String suffix : new String[] {"", "_zh"}) {
      assertThat(bundle(suffix).stringPropertyNames())
          .filteredOn(key -> key.startsWith("io.dealership.core.identity."))
          .hasSameSizeAs(IdentifierProblem.values());
    }
  }

  @Test
  void every_language_but_chinese_is_english() {
    var problem = IdentifierProblem.MOBILE_NUMBER_FORM;
    assertThat(problem.message(Locale.CHINA)).isEqualTo("必须是中国大陆手机号码：11位数字，以13至19开头");
    assertThat(problem.message(Locale.CHINESE)).isEqualTo(problem.message(Locale.CHINA));
    assertThat(problem.message(Locale.GERMANY))
        .isEqualTo("must be a mobile number of mainland China: 11 digits that begin with 13 to 19");
    assertThat(problem.message(Locale.ROOT)).isEqualTo(problem.message(Locale.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(IdentifierProblem value) {
    JsonRoundTrip.assertJson(value, IdentifierProblem.class, "\"" + value.name() + "\"");
  }
}
