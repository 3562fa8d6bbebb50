package io.dealership.examples;

import io.dealership.examples.calendar.HolidayFeed;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Makes a calendar section of a pack from a holiday feed, and says what is wrong with the feed. */
public final class HolidayFeedExample {

  private HolidayFeedExample() {}

  private static final String FEED =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//sample//holidays//ZH
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270205
      DTEND;VALUE=DATE:20270212
      SUMMARY:春节（休）
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20270131
      SUMMARY:春节（班）
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20270309T090000
      SUMMARY:盘点
      END:VEVENT
      END:VCALENDAR
      """;

  /** Prints the problems, then the section. */
  public static void main(String[] args) {
    // the days are made up: nobody has announced them yet
    byte[] bytes = FEED.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    HolidayFeed feed = HolidayFeed.read("sample.ics", bytes);
    feed.problems().forEach(System.out::println);

    // goes into calendars/ of a pack of one's own; the pack needs no release of the library
    var section = feed.section("cn", 2027, "house 2027", LocalDate.of(2026, 11, 20));
    System.out.println(JsonWriter.pretty(new JsonBinder().tree(section)));
  }
}
