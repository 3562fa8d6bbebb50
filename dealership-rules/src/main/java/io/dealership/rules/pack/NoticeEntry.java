package io.dealership.rules.pack;

import io.dealership.rules.document.AtLeastOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A notice that makes days off or working days.
 *
 * @param source the citation
 * @param reference where it can be read
 * @param publishedOn the day on which it was made public
 * @param settles the period in which a day that it does not name is as the week has it, for
 *     certain; left out for an amendment
 * @param verification how well it is known; an unverified one is not followed by default
 * @param days for each holiday its days, such as {@code labor-day: 2026-05-01..2026-05-05,
 *     +2026-05-09}: off as they stand, worked with {@code +}, as the week has them with {@code =}
 */
public record NoticeEntry(
    String source,
    Optional<String> reference,
    LocalDate publishedOn,
    Optional<SettledEntry> settles,
    Verification verification,
    @AtLeastOne List<String> days) {

  public NoticeEntry {
    days = List.copyOf(days);
  }
}
