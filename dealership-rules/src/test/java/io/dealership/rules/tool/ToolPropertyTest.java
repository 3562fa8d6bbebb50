package io.dealership.rules.tool;

import static io.dealership.rules.tool.Samples.RULES;
import static io.dealership.rules.tool.Samples.SHANGHAI;
import static io.dealership.rules.tool.Samples.TIME;
import static io.dealership.rules.tool.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.tool.ToolLoan;
import io.dealership.core.tool.ToolNumber;
import io.dealership.core.tool.ToolShift;
import io.dealership.core.tool.ToolStand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of open loans and reconciliations, and a second reading in plain Java, on random loans. */
class ToolPropertyTest {

  private static final Instant BEGIN = at("2026-03-02T00:00");
  private static final int MINUTES = 5 * 24 * 60;

  private static List<ToolLoan> loans(Random random) {
    List<ToolLoan> loans = new ArrayList<>();
    for (int n = random.nextInt(12); n > 0; n--) {
      Instant lent = BEGIN.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
      Instant over = lent.plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
      int end = random.nextInt(3);
      loans.add(
          ToolLoan.builder()
              .tool(ToolNumber.of("T-" + random.nextInt(4)))
              .borrower(EmployeeNumber.of("E-" + n))
              .quantity(1 + random.nextInt(3))
              .lentAt(lent)
              .shift(random.nextBoolean() ? ToolShift.DAY : ToolShift.NIGHT)
              .returnedAt(end == 0 ? Optional.of(over) : Optional.empty())
              .lostAt(end == 1 ? Optional.of(over) : Optional.empty())
              .build());
    }
    return loans;
  }

  private static Instant moment(Random random) {
    return BEGIN.plus(Duration.ofMinutes(random.nextInt(MINUTES + 48 * 60)));
  }

  /** By hand: the day by the clock on the wall, or eight in the morning. */
  private static boolean isLate(ToolLoan loan, Instant at) {
    ZonedDateTime lent = loan.lentAt().atZone(SHANGHAI);
    ZonedDateTime now = at.atZone(SHANGHAI);
    if (loan.shift() == ToolShift.DAY) {
      return now.toLocalDate().isAfter(lent.toLocalDate());
    }
    LocalDate ends = lent.getHour() < 8 ? lent.toLocalDate() : lent.toLocalDate().plusDays(1);
    return now.isAfter(ends.atTime(8, 0).atZone(SHANGHAI));
  }

  @Property(tries = 300)
  void the_open_loans_are_those_that_a_plain_program_finds(@ForAll long seed) {
    Random random = new Random(seed);
    List<ToolLoan> loans = loans(random);
    Instant at = moment(random);

    Set<String> expected = new TreeSet<>();
    for (ToolLoan loan : loans) {
      Instant end = loan.returnedAt().or(loan::lostAt).orElse(Instant.MAX);
      if (loan.lentAt().compareTo(at) <= 0 && end.compareTo(at) > 0) {
        expected.add(loan.borrower() + " " + isLate(loan, at));
      }
    }
    Set<String> found = new TreeSet<>();
    for (OpenLoan open : RULES.openLoans(loans, at, TIME)) {
      found.add(open.loan().borrower() + " " + open.overdue().orElseThrow());
      assertThat(open.overdueFor().isPresent()).isEqualTo(open.overdue().orElseThrow());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 200)
  void the_list_is_in_order_and_does_not_depend_on_the_order_of_the_loans(@ForAll long seed) {
    Random random = new Random(seed);
    List<ToolLoan> loans = loans(random);
    Instant at = moment(random);
    List<OpenLoan> open = RULES.openLoans(loans, at, TIME);
    Collections.shuffle(loans, random);

    assertThat(RULES.openLoans(loans, at, TIME)).isEqualTo(open);
    assertThat(open).extracting(one -> one.due().orElseThrow().end()).isSorted();
  }

  @Property(tries = 200)
  void what_is_overdue_stays_so_until_it_is_back(@ForAll long seed) {
    Random random = new Random(seed);
    ToolLoan loan =
        loans(random).stream()
            .findFirst()
            .map(one -> one.withReturnedAt(Optional.empty()).withLostAt(Optional.empty()))
            .orElse(Samples.aLoan("T-1", "2026-03-02T09:00"));
    boolean late = false;
    for (int hour = 0; hour < 60; hour++) {
      Instant at = loan.lentAt().plus(Duration.ofHours(hour));
      boolean overdue = RULES.openLoans(List.of(loan), at, TIME).get(0).overdue().orElseThrow();

      assertThat(overdue || !late).as("%s at %s", loan, at).isTrue();
      late = overdue;
    }
    assertThat(late).isTrue();
  }

  @Property(tries = 200)
  void a_reconciliation_finds_what_a_plain_program_finds(@ForAll long seed) {
    Random random = new Random(seed);
    List<ToolLoan> loans = loans(random);
    Instant at = moment(random);
    List<ToolStand> stands = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      stands.add(Samples.aStand("T-" + n, random.nextInt(6), random.nextInt(6), random.nextInt(6)));
    }

    Set<String> expected = new TreeSet<>();
    boolean strangers = false;
    for (ToolStand stand : stands) {
      int there = stand.shelf().orElseThrow();
      for (ToolLoan loan : loans) {
        there += loan.tool().equals(stand.tool()) && loan.isOpenAt(at) ? loan.quantity() : 0;
      }
      int ledger = stand.ledger().orElseThrow();
      if (there != ledger) {
        expected.add(stand.tool() + (there < ledger ? " goods-missing" : " goods-surplus"));
      }
      if (stand.cards().orElseThrow() != ledger) {
        expected.add(stand.tool() + " cards-differ");
      }
    }
    for (ToolLoan loan : loans) {
      strangers |= loan.isOpenAt(at) && loan.tool().value().equals("T-3");
    }

    ToolReconciliation result = RULES.reconcile(stands, loans, at, TIME);
    Set<String> found = new TreeSet<>();
    for (ToolCountLine line : result.differing()) {
      line.decision()
          .findings()
          .forEach(one -> found.add(line.stand().tool() + " " + one.reason().code()));
    }
    assertThat(found).isEqualTo(expected);
    assertThat(result.unlisted().isEmpty()).isEqualTo(!strangers);
    assertThat(result.agrees()).isEqualTo(expected.isEmpty() && !strangers);
  }
}
