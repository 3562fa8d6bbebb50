/**
 * Holidays from elsewhere: {@link io.dealership.examples.calendar.HolidayFeed} reads an iCalendar
 * feed and makes a calendar section of a knowledge pack of it.
 *
 * <pre>{@code
 * HolidayFeed feed = HolidayFeed.read("store.ics", bytes);
 * feed.problems().forEach(System.err::println);
 * CalendarFile file = feed.section("cn", 2027, "house 2027", LocalDate.of(2026, 11, 20));
 * }</pre>
 */
@NullMarked
package io.dealership.examples.calendar;

import org.jspecify.annotations.NullMarked;
