package io.dealership.core.organization;

import static io.dealership.core.organization.Handbook.ADVISOR;
import static io.dealership.core.organization.Handbook.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {

  private static final StoreCode STORE = StoreCode.of("SH-01");
  private static final EmployeeNumber WHO = EmployeeNumber.of("A-7");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private static Assignment assignment() {
    return Assignment.builder().employee(WHO).role(CASHIER).store(STORE).from(FIRST).build();
  }

  private static Staff staff() {
    return Staff.builder().store(STORE).addPosts(new Post(CASHIER, 1)).build();
  }

  // ---- assignments ----

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-03-01, false, the day before the first",
    "2026-03-02, true, the first day",
    "2026-03-08, true, the last day",
    "2026-03-09, false, the day of until",
    "2026-03-10, false, the day after it"
  })
  void a_post_is_held_from_the_first_day_until_before_the_last_one(
      LocalDate day, boolean held, String why) {
    Assignment week = assignment().withUntil(LocalDate.of(2026, 3, 9));

    assertThat(week.isHeldOn(day)).as(why).isEqualTo(held);
  }

  @ParameterizedTest(name = "{0} to {1} beside 2026-03-02 to 2026-03-09: {2}")
  @CsvSource({
    "2026-02-01, 2026-03-02, false",
    "2026-02-01, 2026-03-03, true",
    "2026-03-08, 2026-04-01, true",
    "2026-03-09, 2026-04-01, false",
    "2026-03-09, , false",
    "2026-03-03, , true",
    "2026-02-01, , true"
  })
  void nobody_is_in_a_post_twice_at_once(LocalDate from, LocalDate until, boolean overlap) {
    Assignment week = assignment().withUntil(LocalDate.of(2026, 3, 9));
    Assignment other = assignment().withFrom(from).withUntil(java.util.Optional.ofNullable(until));
    Staff one = staff().withAssignments(week);

    assertThat(week.overlaps(other)).isEqualTo(other.overlaps(week)).isEqualTo(overlap);
    assertThat(one.withAssignments(week, other.withRole(ADVISOR)).assignments()).hasSize(2);
    assertThat(one.withAssignments(week, other.withEmployee(EmployeeNumber.of("A-8"))))
        .isNotEqualTo(one);
    if (overlap) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> one.withAssignments(week, other))
          .withMessage(
              "Staff.assignments must have nobody in a post twice at once, but had A-7 as %s from"
                  + " 2026-03-02 and from %s",
              CASHIER, from);
    } else {
      assertThat(one.withAssignments(week, other).assignments()).hasSize(2);
    }
  }

  @Test
  void a_post_without_end_is_held_for_ever() {
    assertThat(assignment().isHeldOn(FIRST.minusDays(1))).isFalse();
    assertThat(assignment().isHeldOn(FIRST)).isTrue();
    assertThat(assignment().isHeldOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void a_post_is_held_for_at_least_a_day() {
    assertThat(assignment().withUntil(FIRST.plusDays(1)).isHeldOn(FIRST)).isTrue();
    for (LocalDate until : new LocalDate[] {FIRST, FIRST.minusDays(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> assignment().withUntil(until))
          .withMessage("Assignment.until must be after from 2026-03-02, but was %s", until);
    }
  }

  @Test
  void nobody_reports_to_themselves() {
    assertThat(assignment().withReportsTo(EmployeeNumber.of("A-1")).reportsTo())
        .contains(EmployeeNumber.of("A-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment().withReportsTo(WHO))
        .withMessage(
            "Assignment.reportsTo must be somebody else, but A-7 reports to themselves as cashier");
  }

  // ---- posts ----

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE})
  void a_post_is_held_by_somebody_and_not_by_thousands(int holders) {
    assertThat(new Post(CASHIER, 1_000).holders()).isEqualTo(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Post(CASHIER, holders))
        .withMessage("Post.holders must be from 1 to 1000, but of cashier was %s", holders);
  }

  // ---- staff ----

  @Test
  void has_posts_each_once() {
    assertThat(staff().withPosts(new Post(CASHIER, 1), new Post(ADVISOR, 1)).posts()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> staff().withPosts(new Post(CASHIER, 1), new Post(CASHIER, 2)))
        .withMessage("Staff.posts must have each post once, but had cashier twice");
  }

  @Test
  void holds_posts_of_its_own_store() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                staff()
                    .withAssignments(assignment(), assignment().withStore(StoreCode.of("SH-02"))))
        .withMessage("Staff.assignments must be of store SH-01, but A-7 as cashier is of SH-02");
  }

  @Test
  void on_a_day_there_are_those_who_hold_a_post_then() {
    Assignment before = assignment().withUntil(FIRST.plusDays(7));
    Assignment after =
        assignment().withEmployee(EmployeeNumber.of("B-1")).withFrom(FIRST.plusDays(7));
    Assignment both = assignment().withRole(ADVISOR);
    Staff staff = staff().withAssignments(before, after, both);

    assertThat(staff.on(FIRST.minusDays(1))).isEmpty();
    assertThat(staff.on(FIRST)).containsExactly(before, both);
    assertThat(staff.on(FIRST.plusDays(6))).containsExactly(before, both);
    assertThat(staff.on(FIRST.plusDays(7))).containsExactly(after, both);
  }

  /** Day by day, of all days around a term. */
  @Property
  boolean a_term_has_as_many_days_as_lie_between_its_ends(
      @ForAll @IntRange(min = 1, max = 400) int days) {
    Assignment held = assignment().withUntil(FIRST.plusDays(days));
    return FIRST.minusDays(10).datesUntil(FIRST.plusDays(500)).filter(held::isHeldOn).count()
        == days;
  }

  @Test
  void are_equal_by_value_and_null_is_refused() {
    new EqualsTester()
        .addEqualityGroup(staff(), staff())
        .addEqualityGroup(staff().withAssignments(assignment()))
        .addEqualityGroup(assignment(), assignment())
        .addEqualityGroup(assignment().withUntil(FIRST.plusDays(1)))
        .addEqualityGroup(new Post(CASHIER, 1), new Post(CASHIER, 1))
        .addEqualityGroup(new Post(CASHIER, 2))
        .testEquals();
    assertThatThrownBy(() -> new Post(null, 1)).isInstanceOf(NullPointerException.class);
  }
}
