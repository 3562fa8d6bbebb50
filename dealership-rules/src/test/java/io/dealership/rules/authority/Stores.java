package io.dealership.rules.authority;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
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
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The store of the tests: its rules, its days and hours, its people, and packs of its own. */
final class Stores {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** A Monday. */
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  static final Instant NOW = at("2026-03-02T16:00");
  static final StoreCode CODE = StoreCode.of("SH-01");
  static final PackLoader LOADER = DealershipRules.loader();

  static final BusinessTime TIME =
      new BusinessTime(
          DealershipRules.standard().calendars().calendar("cn"),
          OpeningHours.builder(SHANGHAI)
              .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
              .on(DayHours.CLOSED, DayOfWeek.SUNDAY)
              .build());

  static final AuthorityRules STANDARD = rules(LOADER.load(standard()));

  private Stores() {}

  private static PackSource[] standard() {
    return new PackSource[] {
      OrganizationRules.rolesPack(),
      OrganizationRules.postsPack(),
      AuthorityRules.pack(),
      DealershipRules.workingDaysPack()
    };
  }

  private static AuthorityRules rules(KnowledgePacks packs) {
    return AuthorityRules.of(packs, OrganizationRules.of(packs)::catalog);
  }

  // ---- people ----

  /** A moment by the clock of the store, such as {@code 2026-03-02T10:00}. */
  static Instant at(String text) {
    return LocalDateTime.parse(text).atZone(SHANGHAI).toInstant();
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

  /** A delegation of March, of all actions and without a limit. */
  static Delegation delegates(String giver, String taker) {
    return Delegation.builder()
        .giver(who(giver))
        .taker(who(taker))
        .from(LocalDate.of(2026, 3, 1))
        .until(LocalDate.of(2026, 4, 1))
        .build();
  }

  static ApprovalDesk desk(AuthorityRules rules, Staff staff, Delegation... delegations) {
    return rules.desk(staff, List.of(delegations), DAY, TIME);
  }

  // ---- requests ----

  /** Asked by the consultant E-1 in the morning of the day. */
  static ApprovalRequest request(String action) {
    return ApprovalRequest.builder()
        .number(RequestNumber.of("R-1"))
        .action(ActionCode.of(action))
        .store(CODE)
        .requestedBy(who("E-1"))
        .requestedAt(at("2026-03-02T09:00"))
        .build();
  }

  static ApprovalRequest request(String action, String amount) {
    return request(action).withAmount(Money.parse(amount));
  }

  /** A signed yes at a time of the day. */
  static Approval yes(ApprovalRequest request, String by, String time) {
    return Approval.given(request, who(by), at("2026-03-02T" + time));
  }

  static Approval no(ApprovalRequest request, String by, String time) {
    return Approval.refused(request, who(by), at("2026-03-02T" + time));
  }

  // ---- answers ----

  static List<String> reasons(List<Finding> findings) {
    return findings.stream().map(finding -> finding.reason().code()).toList();
  }

  static List<String> reasons(ApprovalPlan plan) {
    return reasons(plan.decision().findings());
  }

  static String en(ApprovalPlan plan, String reason) {
    return message(plan, reason, Locale.ENGLISH);
  }

  static String zh(ApprovalPlan plan, String reason) {
    return message(plan, reason, Locale.CHINESE);
  }

  private static String message(ApprovalPlan plan, String reason, Locale locale) {
    return plan.decision().findings().stream()
        .filter(finding -> finding.reason().code().equals(reason))
        .map(finding -> finding.message(locale))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " is none of " + reasons(plan)));
  }

  static List<String> approvers(NeededApproval needed) {
    return needed.canApprove().stream().map(Approver::toString).toList();
  }

  // ---- packs of one's own ----

  /** A pack of a store, of the files that are given by their names. */
  static Path write(Path folder, Map<String, String> files) {
    return write(folder, "store", "\"from\": \"2020-01-01\"", files);
  }

  static Path write(Path folder, String layer, String period, Map<String, String> files) {
    try {
      Files.createDirectories(folder);
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

  /** An own action: its id, and what stands in it besides name, source and verification. */
  static String action(String id, String rest) {
    return "{\"id\": \"%s\", \"name\": {\"zh\": \"打折\", \"en\": \"Discount\"}, %s, \"source\": \"house-rules 1\", \"verification\": \"N\"}"
        .formatted(id, rest);
  }

  static String file(String... actions) {
    return "{\"actions\": [" + String.join(",\n", actions) + "]}";
  }

  /** The standard rules and a store with these actions. */
  static AuthorityRules with(Path folder, String action, String... actions) {
    String[] all = Stream.concat(Stream.of(action), Arrays.stream(actions)).toArray(String[]::new);
    return with(write(folder, Map.of("authority.json", file(all))));
  }

  /** The standard rules and packs of folders, which are sealed. */
  static AuthorityRules with(Path... folders) {
    PackSource[] standard = standard();
    for (Path folder : folders) {
      PackSealer.seal(folder, LOADER, standard);
    }
    return rules(
        LOADER.load(
            Stream.concat(Arrays.stream(standard), Stream.of(folders).map(PackSource::folder))
                .toArray(PackSource[]::new)));
  }
}
