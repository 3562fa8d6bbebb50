package io.dealership.rules.contact;

import io.dealership.core.time.DayHours;
import java.time.LocalTime;
import java.time.Period;

/**
 * What the pack says of times on a day.
 *
 * @param from when customers may be disturbed again
 * @param until from when on they are left alone
 * @param calls the hours of calls that ask how it was
 * @param doNotContactLeast how long a wish not to be contacted holds at least
 */
record ContactHours(LocalTime from, LocalTime until, DayHours calls, Period doNotContactLeast) {}
