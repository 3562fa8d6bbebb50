package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.CalendarNotice;
import io.dealership.core.time.HolidayName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
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
   * @throws IllegalArgumentException when there is none of that id
   */
  public BusinessCalendar calendar(String id) {
    List<CalendarFile> same = files.get(id);
    checkArgument(
        same != null, "There is no calendar '%s'. The calendars are %s.", id, files.keySet());
    Set<DayOfWeek> restDays = EnumSet.noneOf(DayOfWeek.class);
    HolidayName name = new HolidayName(id, id);
    List<CalendarNotice> notices = new ArrayList<>();
    for (CalendarFile file : same) {
      restDays.addAll(file.restDays());
      if (file.name().isPresent()) {
        name = new HolidayName(file.name().get().zh(), file.name().get().en());
      }
      for (NoticeEntry entry : file.notices()) {
        if (followUnverified || entry.verification() != Verification.UNVERIFIED) {
          notices.add(CalendarCheck.notice(file, entry));
        }
      }
    }
    return BusinessCalendar.of(id, name, restDays, notices);
  }

  /** The ids. */
  @Override
  public String toString() {
    return files.keySet().toString();
  }
}
