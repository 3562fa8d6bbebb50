package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.rules.document.AtLeastOne;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice that makes days off or working days.
 *
 * @param year the year that it is for, 1901 to 2998
 * @param amends whether it only changes another notice; else a day of its year that it does not
 *     name is as the week has it, for certain
 * @param source the citation
 * @param publishedOn the day on which it was made public
 * @param verification how well it is known; an unverified one is not followed by default
 * @param days for each holiday its days, such as {@code labor-day: 05-01..05-05, +05-09}: off as
 *     they stand, worked with {@code +}, as the week has them with {@code =}; a day of another year
 *     is written with it
 */
public record NoticeEntry(
    int year,
    boolean amends,
    String source,
    LocalDate publishedOn,
    Verification verification,
    @AtLeastOne List<String> days) {

  public NoticeEntry {
    checkArgument(
        year > HolidayText.FIRST_YEAR && year < HolidayText.LAST_YEAR,
        "NoticeEntry.year must be from 1901 to 2998, but was %s",
        year);
    days = List.copyOf(days);
  }
}
