package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading by hand, next to one by a regular expression: what is taken, and what is said. */
class CadenceReaderTest {

  private static final String NONE = "Cadence must be written like 'every day'";

  /** What is read, or what is said where nothing is. */
  private static String read(String text) {
    try {
      return Cadence.parse(text).toString();
    } catch (IllegalArgumentException e) {
      return said(e, text);
    }
  }

  /** The message; of the long one its begin and its end. */
  private static String said(IllegalArgumentException e, String text) {
    String message = String.valueOf(e.getMessage());
    if (!message.startsWith(NONE)) {
      return message;
    }
    String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    assertThat(message).endsWith("', but was '" + shown + "'");
    return NONE;
  }

  /** The second algorithm: one expression for all forms. */
  private static final class ByExpression {

    private static final String NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern FORM =
        Pattern.compile(
            "(?:(?<plain>every (?:working |opening )?day"
                + "|monthly on the (?:last|first working|last working) day)"
                + "|every (?<number>[0-9]{1,6}) days from (?<first>[0-9]{4}-[0-9]{2}-[0-9]{2})"
                + "|monthly on day (?<dayOfMonth>[0-9]{1,6})"
                + "|yearly on (?<month>[0-9]{2})-(?<day>[0-9]{2})"
                + ("|every (?<week>" + NAME + "(?:(?:, " + NAME + ")* and " + NAME + ")?))")
                + "(?: (?<hour>[0-9]{2}):(?<minute>[0-9]{2}))?"
                + "(?<rest>, also on rest days|, or the working day before)?");

    static String read(String text) {
      Matcher form = FORM.matcher(text);
      if (text.length() > 200 || !form.matches()) {
        return NONE;
      }
      try {
        Cadence cadence = days(form);
        if (form.group("hour") != null) {
          cadence = cadence.at(LocalTime.parse(form.group("hour") + ":" + form.group("minute")));
        }
        String rest = form.group("rest");
        return (rest == null
                ? cadence
                : cadence.onRestDays(
                    rest.contains("also") ? RestDayRule.STAY : RestDayRule.PREVIOUS_WORKING_DAY))
            .toString();
      } catch (DateTimeException e) {
        return NONE;
      } catch (IllegalArgumentException e) {
        return said(e, text);
      }
    }

    private static Cadence days(Matcher form) {
      if (form.group("plain") != null) {
        return switch (form.group("plain")) {
          case "every day" -> Cadence.everyDay();
          case "every working day" -> Cadence.everyWorkingDay();
          case "every opening day" -> Cadence.everyOpeningDay();
          case "monthly on the last day" -> Cadence.monthlyOnLastDay();
          case "monthly on the first working day" -> Cadence.monthlyOnFirstWorkingDay();
          default -> Cadence.monthlyOnLastWorkingDay();
        };
      }
      if (form.group("number") != null) {
        return Cadence.everyDays(
            Integer.parseInt(form.group("number")), LocalDate.parse(form.group("first")));
      }
      if (form.group("dayOfMonth") != null) {
        return Cadence.monthlyOn(Integer.parseInt(form.group("dayOfMonth")));
      }
      if (form.group("month") != null) {
        return Cadence.yearlyOn(
            MonthDay.of(
                Integer.parseInt(form.group("month")), Integer.parseInt(form.group("day"))));
      }
      List<DayOfWeek> named =
          Arrays.stream(form.group("week").split(", | and "))
              .map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))
              .toList();
      Set<DayOfWeek> each = EnumSet.copyOf(named);
      if (each.size() < named.size()) {
        throw new DateTimeException("a weekday twice");
      }
      return Cadence.everyWeekOn(each);
    }
  }

  private static void assertReadAlike(String text) {
    assertThat(read(text)).as(text).isEqualTo(ByExpression.read(text));
  }

  // ---- texts ----

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two things are wrong: the days are told of first
        "monthly on day 32 25:00 | Cadence.dayOfMonth must be from 1 to 31, but was 32",
        "every 1 days from 2026-01-01 99:99 | Cadence.days must be from 2 to 3660, but was 1",
        "monthly on day 0 10:00, also on rest days | Cadence.dayOfMonth must be from 1 to 31, but was 0",
        "every day, also on rest days | Cadence.onRestDays must be asked of a cadence that rest days move, but was 'every day'",
        // what looks like a time and is none is part of the days
        "monthly on day 32 1x:00 | Cadence must be written like 'every day'",
        "monthly on day 32 10:0 | Cadence must be written like 'every day'",
        "every 1 days from 2026-02-30 | Cadence must be written like 'every day'",
        "every day 24:00, also on rest days | Cadence must be written like 'every day'",
        // numbers may have zeros ahead, but no more than six digits
        "monthly on day 000005 | monthly on day 5",
        "monthly on day 0000005 | Cadence must be written like 'every day'",
        "every 000010 days from 0000-01-01 | every 10 days from 0000-01-01",
        "every 10 days from 9999-12-31 23:59 | every 10 days from 9999-12-31 23:59",
        "every Monday and Tuesday and Friday | Cadence must be written like 'every day'",
        "every Monday, Tuesday, Friday | Cadence must be written like 'every day'",
        "every Monday, and Friday | Cadence must be written like 'every day'",
        "yearly on 02-29 00:00 | yearly on 02-29 00:00",
        "yearly on 2-9 | Cadence must be written like 'every day'",
        "10:30 | Cadence must be written like 'every day'",
        "every Monday ١٠:٣٠ | Cadence must be written like 'every day'"
      })
  void is_taken_or_refused_so(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
    assertReadAlike(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 10:30",
        " every day",
        "every day ",
        "every day\n",
        "every day 10:30\n",
        "every day 10:30 10:30",
        "every day 10:30, also on rest days, also on rest days",
        "every Monday, also on rest days 10:30",
        "every Monday 10:30 , also on rest days",
        ", also on rest days",
        ", or the working day before",
        " 10:30, also on rest days",
        "monthly on day ",
        "monthly on day",
        "every ",
        "yearly on ",
        "yearly on 12-31-12",
        "yearly on 1２-31",
        "every  days from 2026-01-01",
        "every 10 days from ",
        "every 10 days from 2026-01-01 days from 2026-01-01",
        "every 10 days from 2026-1-001",
        "every 10 days from 2026/01/01",
        "every -2 days from 2026-01-01",
        "every Monday and ",
        "every  and Monday",
        "every , Monday and Friday"
      })
  void what_is_nearly_right_is_refused(String text) {
    assertThat(read(text)).isEqualTo(NONE);
    assertReadAlike(text);
  }

  // ---- all forms, and what is near to them ----

  @Provide
  Arbitrary<String> days() {
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 40).map(String::valueOf),
            Arbitraries.integers().between(3_650, 3_670).map(String::valueOf),
            Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8));
    Arbitrary<String> twoDigits =
        Arbitraries.integers()
            .between(0, 35)
            .map(number -> String.format(Locale.ROOT, "%02d", number));
    Arbitrary<String> dates =
        Combinators.combine(
                Arbitraries.of("2026", "2028", "0000", "9999", "1900"), twoDigits, twoDigits)
            .as((year, month, day) -> year + "-" + month + "-" + day);
    Arbitrary<String> names =
        Arbitraries.of(DayOfWeek.class)
            .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT));
    Arbitrary<String> weeks =
        names
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(
                list ->
                    list.size() == 1
                        ? list.get(0)
                        : String.join(", ", list.subList(0, list.size() - 1))
                            + " and "
                            + list.get(list.size() - 1));
    return Arbitraries.oneOf(
        Arbitraries.of(
            "every day",
            "every working day",
            "every opening day",
            "monthly on the last day",
            "monthly on the first working day",
            "monthly on the last working day"),
        Combinators.combine(numbers, dates)
            .as((number, date) -> "every " + number + " days from " + date),
        numbers.map(number -> "monthly on day " + number),
        Combinators.combine(twoDigits, twoDigits)
            .as((month, day) -> "yearly on " + month + "-" + day),
        weeks.map(week -> "every " + week));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> times =
        Combinators.combine(
                Arbitraries.integers().between(0, 26), Arbitraries.integers().between(0, 62))
            .as((hour, minute) -> String.format(Locale.ROOT, " %02d:%02d", hour, minute));
    return Combinators.combine(
            days(),
            Arbitraries.oneOf(Arbitraries.just(""), times),
            Arbitraries.of("", ", also on rest days", ", or the working day before"))
        .as((days, time, rest) -> days + time + rest);
  }

  /** A change of a text: a letter less, more, another one, or one swapped with the next. */
  record Edit(int kind, int at, String letter) {

    String of(String text) {
      int place = text.isEmpty() ? 0 : at % text.length();
      int next = Math.min(place + 1, text.length());
      String before = text.substring(0, place);
      String behind = text.substring(next);
      return switch (kind) {
        case 0 -> before + behind;
        case 1 -> before + letter + text.substring(place);
        case 2 -> before + letter + behind;
        case 3 -> behind + before; // turned around at a letter
        default ->
            behind.isEmpty()
                ? text
                : before + behind.charAt(0) + text.substring(place, next) + behind.substring(1);
      };
    }
  }

  @Provide
  Arbitrary<Edit> edits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 200),
            Arbitraries.of(
                "0",
                "1",
                "2",
                "9",
                "１",
                ":",
                "-",
                " ",
                ",",
                "a",
                "d",
                "M",
                "y",
                "\n",
                "　",
                " and ",
                ", ",
                " 10:30",
                " days from ",
                "Monday",
                "day",
                "every ",
                "monthly on day ",
                "yearly on "))
        .as(Edit::new);
  }

  @Property(tries = 3_000)
  void all_forms_are_read_as_the_expression_says(@ForAll("texts") String text) {
    assertReadAlike(text);
  }

  @Property(tries = 20_000)
  void what_is_near_to_them_is_taken_and_refused_as_the_expression_says(
      @ForAll("texts") String text,
      @ForAll("edits") Edit one,
      @ForAll("edits") Edit other,
      @ForAll @IntRange(min = 1, max = 2) int count) {
    assertReadAlike(count == 1 ? one.of(text) : other.of(one.of(text)));
  }

  @Property
  void of_a_long_text_the_length_decides(@ForAll @IntRange(min = 150, max = 250) int zeros) {
    String text = "every Monday" + " ".repeat(zeros);
    assertReadAlike(text);
    assertThat(read(text)).isEqualTo(NONE);
  }
}
