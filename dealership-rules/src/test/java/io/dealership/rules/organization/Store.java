package io.dealership.rules.organization;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Post;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.DayRange;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.schedule.ScheduleRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The store of the tests: its rules, its days and hours, its people, and packs of its own. */
final class Store {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final StoreCode CODE = StoreCode.of("SH-01");
  static final PackLoader LOADER = DealershipRules.loader();

  static final KnowledgePacks PACKS =
      LOADER.load(
          OrganizationRules.rolesPack(),
          OrganizationRules.postsPack(),
          ScheduleRules.pack(),
          DealershipRules.workingDaysPack());

  static final OrganizationRules RULES = OrganizationRules.of(PACKS);

  static final BusinessCalendar CHINA = DealershipRules.standard().calendars().calendar("cn");

  /** Open from Monday to Saturday and on adjusted working days, closed on holidays. */
  static final BusinessTime TIME =
      new BusinessTime(
          CHINA,
          OpeningHours.builder(SHANGHAI)
              .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
              .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
              .calendar(CHINA)
              .adjustedDaysAs(DayOfWeek.MONDAY)
              .build());

  static final DayRange FEBRUARY = days("2026-02-01", "2026-03-01");
  static final DayRange MARCH = days("2026-03-01", "2026-04-01");

  private Store() {}

  static DayRange days(String from, String until) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(until));
  }

  /** A moment by the clock of the store, such as {@code 2026-03-02T10:00}. */
  static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
  }

  static boolean isFriday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.FRIDAY;
  }

  static EmployeeNumber who(String number) {
    return EmployeeNumber.of(number);
  }

  static RoleId role(String code) {
    return RoleId.of(code);
  }

  /** Holds the post since 2025. */
  static Assignment holds(String number, String role) {
    return Assignment.builder()
        .employee(who(number))
        .role(role(role))
        .store(CODE)
        .from(LocalDate.of(2025, 1, 1))
        .build();
  }

  static Staff staff(Assignment... assignments) {
    return Staff.builder().store(CODE).addAssignments(assignments).build();
  }

  static Staff staff(List<Post> posts, Assignment... assignments) {
    return Staff.builder().store(CODE).addAllPosts(posts).addAssignments(assignments).build();
  }

  // ---- packs of one's own ----

  /** A pack of a store, of the files that are given by their paths. */
  static Path write(Path folder, Map<String, String> files) {
    return write(folder, "store", "\"from\": \"2020-01-01\"", files);
  }

  static Path write(Path folder, String layer, String period, Map<String, String> files) {
    try {
      Files.createDirectories(folder.resolve("roles"));
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "%s", %s, "publishedOn": "2026-01-01",
           "sources": [{"id": "house-rules", "title": {"zh": "店规", "en": "house rules"}, "kind": "store"}]}
          """
              .formatted(folder.getFileName(), layer, period));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The standard rules and sealed packs of folders. */
  static OrganizationRules with(Path... folders) {
    PackSource[] standard = {
      OrganizationRules.rolesPack(),
      OrganizationRules.postsPack(),
      ScheduleRules.pack(),
      DealershipRules.workingDaysPack()
    };
    for (Path folder : folders) {
      PackSealer.seal(folder, LOADER, standard);
    }
    return OrganizationRules.of(
        LOADER.load(
            Stream.concat(Stream.of(standard), Stream.of(folders).map(PackSource::folder))
                .toArray(PackSource[]::new)));
  }
}
