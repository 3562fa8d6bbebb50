package io.dealership.core.organization;

import static io.dealership.core.organization.EducationLevel.BACHELOR;
import static io.dealership.core.organization.EducationLevel.JUNIOR_COLLEGE;
import static io.dealership.core.organization.EducationLevel.MASTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationLevelTest {

  private static Set<EducationLevel> levels(String words) {
    return Arrays.stream(words.split(" or "))
        .map(word -> EducationLevel.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EducationLevel.class)));
  }

  /** What the posts of the standard catalog ask for, and which of the seven levels meet it. */
  @ParameterizedTest(name = "QUAL {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // asked for                        | jun| sen | voc | tec | col | bac | mas
        "bachelor                           | no | no  | no  | no  | no  | yes | yes",
        "junior-college                     | no | no  | no  | no  | yes | yes | yes",
        "secondary-vocational               | no | no  | yes | no  | yes | yes | yes",
        "technical-school                   | no | no  | no  | yes | yes | yes | yes",
        "senior-high                        | no | yes | no  | no  | yes | yes | yes",
        "senior-high or junior-college      | no | yes | no  | no  | yes | yes | yes",
        "senior-high or secondary-vocational| no | yes | yes | no  | yes | yes | yes",
        "junior-secondary                   | yes| yes | yes | yes | yes | yes | yes",
        "master                             | no | no  | no  | no  | no  | no  | yes"
      })
  void a_level_meets_what_is_asked_for_or_what_ranks_below_it(
      String asked,
      String juniorSecondary,
      String seniorHigh,
      String vocational,
      String technical,
      String college,
      String bachelor,
      String master) {
    List<String> answers =
        List.of(juniorSecondary, seniorHigh, vocational, technical, college, bachelor, master);

    assertThat(
            Arrays.stream(EducationLevel.values())
                .map(level -> level.meets(levels(asked)) ? "yes" : "no"))
        .isEqualTo(answers);
  }

  @Test
  void nothing_meets_nothing() {
    assertThat(EducationLevel.values()).noneMatch(level -> level.meets(Set.of()));
  }

  @Property
  boolean what_is_asked_for_in_addition_never_shuts_anybody_out(
      @ForAll EducationLevel level,
      @ForAll Set<EducationLevel> asked,
      @ForAll EducationLevel more) {
    Set<EducationLevel> both = EnumSet.of(more);
    both.addAll(asked);
    return !level.meets(asked) || level.meets(both);
  }

  @Property
  boolean who_has_been_to_a_college_meets_all_that_a_junior_college_meets(
      @ForAll Set<EducationLevel> asked) {
    return !JUNIOR_COLLEGE.meets(asked) || BACHELOR.meets(asked) && MASTER.meets(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "JUNIOR_SECONDARY, 初中, junior secondary school",
    "SENIOR_HIGH, 高中, senior high school",
    "SECONDARY_VOCATIONAL, 中专或职高, secondary vocational school",
    "TECHNICAL_SCHOOL, 技校, technical school",
    "JUNIOR_COLLEGE, 大专, junior college",
    "BACHELOR, 本科, bachelor's degree",
    "MASTER, 硕士及以上, master's degree or above"
  })
  void has_a_name_in_both_languages(EducationLevel level, String zh, String en) {
    assertThat(level.text(Locale.CHINA)).isEqualTo(zh);
    assertThat(level.text(Locale.FRENCH)).isEqualTo(en);
  }
}
