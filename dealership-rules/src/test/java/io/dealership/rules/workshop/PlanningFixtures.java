package io.dealership.rules.workshop;

import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.Bay;
import io.dealership.core.workshop.BayKind;
import io.dealership.core.workshop.BayNumber;
import io.dealership.core.workshop.BusyTime;
import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.Technician;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.service.ServiceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The workshop of the tests: its hours, its people, and packs of its own. */
public final class PlanningFixtures {

  public static final ServiceRules STANDARD = DealershipRules.standard().service();

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** A Monday. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  public static final OpeningHours HOURS =
      OpeningHours.builder(SHANGHAI)
          .on(DayHours.parse("08:00-12:00, 13:00-18:00"), DayOfWeek.values())
          .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
          .build();

  private PlanningFixtures() {}

  /** A moment of the store, such as {@code 2026-03-02T10:00}, or a time of the Monday. */
  public static Instant at(String moment) {
    String whole = moment.length() == 5 ? MONDAY + "T" + moment : moment;
    return LocalDateTime.parse(whole).atZone(SHANGHAI).toInstant();
  }

  public static BusyTime busy(String from, String until) {
    return BusyTime.of(at(from), at(until));
  }

  public static EmployeeNumber who(String number) {
    return EmployeeNumber.of(number);
  }

  public static Bay lift(String number, BusyTime... busy) {
    return Bay.builder()
        .number(BayNumber.of(number))
        .kind(BayKind.LIFT)
        .addAllBusy(List.of(busy))
        .build();
  }

  public static Technician technician(String number, Skill skill, BusyTime... busy) {
    return Technician.builder()
        .employee(who(number))
        .addSkills(skill)
        .addAllBusy(List.of(busy))
        .build();
  }

  /** People and their posts, each written like {@code E-1 service-advisor}. */
  public static Staff staff(String... posts) {
    StoreCode store = StoreCode.of("SH-01");
    return Staff.builder()
        .store(store)
        .addAllAssignments(
            Arrays.stream(posts)
                .map(post -> post.split(" ", -1))
                .map(
                    post ->
                        Assignment.builder()
                            .employee(who(post[0]))
                            .role(RoleId.of(post[1]))
                            .store(store)
                            .from(LocalDate.of(2020, 1, 1))
                            .build())
                .toList())
        .build();
  }

  public static List<String> reasons(Decision<?> decision) {
    return decision.findings().stream().map(finding -> finding.reason().code()).toList();
  }

  public static List<String> missing(Decision<?> decision) {
    return decision.missing().stream().map(MissingFact::name).toList();
  }

  public static List<String> en(Decision<?> decision) {
    return decision.findings().stream().map(each -> each.message(Locale.ENGLISH)).toList();
  }

  public static List<String> zh(Decision<?> decision) {
    return decision.findings().stream().map(each -> each.message(Locale.CHINESE)).toList();
  }

  /** The rules with a pack of the store that sets one parameter, in JSON. */
  public static ServiceRules withStore(Path folder, String name, String type, String value) {
    try {
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """);
      Files.writeString(
          folder.resolve("parameters.json"),
          """
          {"parameters": [{"name": "%s", "type": "%s", "value": %s, "source": "store-rules 1",
           "verification": "N"}]}
          """
              .formatted(name, type, value));
      PackSealer.seal(folder, DealershipRules.loader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DealershipRules.using(PackSource.folder(folder)).service();
  }
}
