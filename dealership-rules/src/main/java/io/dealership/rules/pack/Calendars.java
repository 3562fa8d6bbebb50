package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.ArrangedDays;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.CalendarNotice;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.HolidayName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The calendars of packs that were loaded together.
 *
 * <p>A calendar is the week of the file that names it, and the notices of all files with its id: so
 * the days of a new year need no release, but a pack of one file.
 *
 * <pre>{@code
 * BusinessCalendar cn = Calendars.of(packs).calendar("cn");
 * cn.nthAfter(LocalDate.of(2026, 2, 9), 10);   // 2026-02-28
 * }</pre>
 *
 * <p>Immutable and safe to share. A calendar is put together when it is asked for.
 *
 * @since 0.1
 */
public final class Calendars {

  static final SectionReader<CalendarFile> FILES =
      SectionReader.of("calendars/", CalendarFile.class, new CalendarCheck());

  private final Map<String, List<CalendarFile>> files;
  private final boolean followUnverified;

  private Calendars(Map<String, List<CalendarFile>> files, boolean followUnverified) {
    this.files = files;
    this.followUnverified = followUnverified;
  }

  /** The reader of the folder {@code calendars/}. */
  public static SectionReader<?> section() {
    return FILES;
  }

  /** The calendars of some packs. Notices that are unverified are not followed. */
  public static Calendars of(KnowledgePacks packs) {
    Map<String, List<CalendarFile>> files = new TreeMap<>();
    for (KnowledgePack pack : packs.list()) {
      for (CalendarFile file : pack.sections(FILES)) {
        List<CalendarFile> same = files.get(file.id());
        if (same == null) {
          same = new ArrayList<>();
          files.put(file.id(), same);
        }
        same.add(file);
      }
    }
    return new Calendars(files, false);
  }

  /** A copy that follows notices that are unverified, too. */
  public Calendars followingUnverified() {
    return new Calendars(files, true);
  }

  /** The ids of the calendars, sorted. */
  public Set<String> ids() {
    return Set.copyOf(files.keySet());
  }

  /**
   * A calendar.
   *
   * @throws IllegalArgumentException when there is none of that id, or when a file that was sealed
   *     by others than the {@link PackSealer} has days that cannot be read
   */
  public BusinessCalendar calendar(String id) {
    List<CalendarFile> same = files.get(id);
    checkArgument(
        same != null, "There is no calendar '%s'. The calendars are %s.", id, files.keySet());
    CalendarFile owner = same.get(0);
    for (CalendarFile file : same) {
      if (file.name().isPresent()) {
        owner = file;
      }
    }
    LocalText name = owner.name().orElse(LocalText.same(id));
    Set<DayOfWeek> restDays = EnumSet.noneOf(DayOfWeek.class);
    restDays.addAll(owner.restDays());
    String yearFrom = owner.yearFrom().orElse("01-01");
    List<CalendarNotice> notices = new ArrayList<>();
    for (CalendarFile file : same) {
      Map<String, HolidayName> holidays = new HashMap<>();
      for (Map.Entry<String, LocalText> one : file.holidays().entrySet()) {
        holidays.put(one.getKey(), name(one.getValue()));
      }
      for (NoticeEntry entry : file.notices()) {
        if (followUnverified || entry.verification() != Verification.UNVERIFIED) {
          notices.add(notice(entry, holidays, yearFrom));
        }
      }
    }
    return BusinessCalendar.of(id, name(name), restDays, notices);
  }

  private static HolidayName name(LocalText name) {
    return new HolidayName(name.zh(), name.en());
  }

  private static CalendarNotice notice(
      NoticeEntry entry, Map<String, HolidayName> holidays, String yearFrom) {
    List<ArrangedDays> days = new ArrayList<>();
    for (String text : entry.days()) {
      HolidayName holiday = holidays.get(HolidayText.holiday(text));
      List<ArrangedDays> read =
          holiday == null ? null : HolidayText.read(text, entry.year(), holiday);
      if (read == null) {
        throw new IllegalArgumentException(
            "NoticeEntry.days must be "
                + HolidayText.SAYS
                + ", but of "
                + entry.source()
                + " was '"
                + text
                + "'");
      }
      days.addAll(read);
    }
    return new CalendarNotice(
        entry.source(),
        entry.publishedOn(),
        entry.amends() ? DayRange.empty() : settled(entry.year(), yearFrom),
        days);
  }

  /** A year of notices: from July on, its first day is one of the year before. */
  private static DayRange settled(int year, String yearFrom) {
    int before = yearFrom.compareTo("07-01") < 0 ? 0 : 1;
    return new DayRange(
        HolidayText.ofYear(yearFrom, year - before),
        HolidayText.ofYear(yearFrom, year - before + 1));
  }

  /** The ids. */
  @Override
  public String toString() {
    return files.keySet().toString();
  }
}
