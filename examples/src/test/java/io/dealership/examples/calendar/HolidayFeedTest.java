package io.dealership.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.DayKind;
import io.dealership.examples.calendar.HolidayFeed.Days;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonWriter;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayFeedTest {

  @TempDir Path folder;

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static HolidayFeed feed(String... events) {
    String text =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n"
            + String.join("", events)
            + "END:VCALENDAR\r\n";
    return HolidayFeed.read("a.ics", text.getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void reads_days_off_and_working_days() {
    HolidayFeed feed =
        feed(
            event("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270212", "SUMMARY:春节（休）"),
            event("DTSTART;VALUE=DATE:20270131", "SUMMARY:春节 补班"),
            event("DTSTART;VALUE=DATE:20270213", "SUMMARY:春节(班)"),
            event("DTSTART;VALUE=DATE:20270704", "SUMMARY:Independence Day"),
            event("DTSTART;VALUE=DATE:20270704", "SUMMARY:Independence Day"));

    assertThat(feed.problems()).isEmpty();
    assertThat(feed.days())
        .containsExactly(
            new Days(day("2027-01-31"), day("2027-01-31"), true, "春节"),
            new Days(day("2027-02-05"), day("2027-02-11"), false, "春节"),
            new Days(day("2027-02-13"), day("2027-02-13"), true, "春节"),
            new Days(day("2027-07-04"), day("2027-07-04"), false, "Independence Day"));
  }

  @Test
  void names_all_problems_at_once() {
    HolidayFeed feed =
        feed(
            event("DTSTART;VALUE=DATE:someday", "SUMMARY:春节"),
            event("SUMMARY:春节"),
            event("DTSTART;VALUE=DATE:20270205"),
            event("DTSTART:20270205T090000Z", "SUMMARY:春节"),
            event("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270205", "SUMMARY:春节"),
            event("DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY", "SUMMARY:劳动节"),
            event("DTSTART;VALUE=DATE:20271001", "SUMMARY:国庆节"),
            event("DTSTART;VALUE=DATE:20271001", "SUMMARY:国庆节（班）"));

    assertThat(feed.days())
        .containsExactly(new Days(day("2027-10-01"), day("2027-10-01"), false, "国庆节"));
    assertThat(feed.problems()).hasSize(8);
    assertThat(feed.problems().get(0)).startsWith("a.ics, line 5: ");
    assertThat(feed.problems().subList(1, 8))
        .containsExactly(
            "a.ics, event 1: expected DTSTART with a date, but had none",
            "a.ics, event 2: expected DTSTART with a date, but had none",
            "a.ics, event 3: expected a SUMMARY with the name of the holiday, but had none",
            "a.ics, event 4: expected DTSTART to be a whole day, but was 20270205T090000Z",
            "a.ics, event 5: expected DTEND after 2027-02-05, but was 2027-02-05",
            "a.ics, event 6: expected the days of each year, but had a rule that repeats (RRULE)",
            "a.ics, event 8: expected each day once, but Days[from=2027-10-01, lastDay=2027-10-01,"
                + " working=true, holiday=国庆节] meets Days[from=2027-10-01, lastDay=2027-10-01,"
                + " working=false, holiday=国庆节]");
  }

  @Test
  void a_problem_of_the_whole_calendar_has_no_line() {
    HolidayFeed feed = feed(event("DTSTART;TZID=Nowhere:20270205T090000", "SUMMARY:春节"));

    assertThat(feed.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).startsWith("a.ics").doesNotContain("null"));
  }

  @Test
  void what_is_no_feed_is_said_so() {
    assertThat(HolidayFeed.read("a.ics", "hello".getBytes(StandardCharsets.UTF_8)).problems())
        .containsExactly(
            "a.ics: expected a calendar that begins with BEGIN:VCALENDAR, but had none");
  }

  @Test
  void becomes_a_section_that_a_pack_takes() throws IOException {
    HolidayFeed feed =
        feed(
            event("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270212", "SUMMARY:春节（休）"),
            event("DTSTART;VALUE=DATE:20270131", "SUMMARY:春节（班）"));
    Files.createDirectories(folder.resolve("calendars"));
    Files.writeString(
        folder.resolve("calendars/feed.json"),
        JsonWriter.pretty(
            new JsonBinder().tree(feed.section("cn", 2027, "house 2027", day("2026-11-20")))));
    Files.writeString(
        folder.resolve("pack.json"),
        """
        {"id":"house","version":"1.0","format":1,"minEngine":"0.1","market":"CN","layer":"store",
         "from":"2026-11-20","publishedOn":"2026-11-20",
         "sources":[{"id":"house","title":{"zh":"门店","en":"house"},"kind":"store"}]}
        """);
    PackLoader loader = DealershipRules.loader();
    PackSealer.seal(folder, loader, DealershipRules.workingDaysPack());

    BusinessCalendar calendar =
        Calendars.of(loader.load(DealershipRules.workingDaysPack(), PackSource.folder(folder)))
            .calendar("cn");

    assertThat(calendar.day(day("2027-02-08")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(calendar.day(day("2027-01-31")).kind()).isEqualTo(DayKind.ADJUSTED_WORKING_DAY);
    assertThat(calendar.isProvisional(day("2027-03-01"))).isTrue();
  }
}
