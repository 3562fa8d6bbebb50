package io.dealership.examples.benchmarks;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.Approval;
import io.dealership.core.authority.ApprovalRequest;
import io.dealership.core.authority.Delegation;
import io.dealership.core.authority.RequestNumber;
import io.dealership.core.organization.Assignment;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.Staff;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.authority.ApprovalDesk;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A generated store with limits of authority: 40 roles, 60 actions, 500 employees, 50 delegations.
 *
 * <p>An action asks nobody up to 1,000 yuan, for 4 approvals up to 100,000, and for 16 above; every
 * other one asks for them in order. A stage is one of two roles, one role, or both of two. Each
 * fifth employee had another post before; each third delegation has a limit, each fourth is for one
 * action, each fifth may be passed on, each tenth is over.
 */
final class ApprovalStore {

  static final int ROLES = 40;
  static final int ACTIONS = 60;
  static final int EMPLOYEES = 500;
  static final int DELEGATIONS = 50;

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = DAY.atTime(16, 0).atZone(ZONE).toInstant();

  private static final StoreCode CODE = StoreCode.of("SH-01");
  private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");

  final List<Act> actions = new ArrayList<>();
  final List<Delegation> delegations = new ArrayList<>();
  final Staff staff;
  final BusinessTime time;
  final ApprovalDesk desk;
  private final List<RoleId> roles;

  /** An action: up to {@link #FREE} nobody is asked, up to {@link #SMALL} those of few slots. */
  record Act(
      ActionCode code,
      boolean signed,
      boolean isBrief,
      boolean inOrder,
      List<Want> few,
      List<Want> many) {

    static final Money FREE = Money.of(YUAN, 1_000);
    static final Money SMALL = Money.of(YUAN, 100_000);

    /** What an amount asks for. */
    List<Want> wants(Money amount) {
      if (!amount.isGreaterThan(FREE)) {
        return List.of();
      }
      return amount.isGreaterThan(SMALL) ? many : few;
    }
  }

  /** An approval that is asked for: the stage, from 1, and the roles of which one gives it. */
  record Want(int stage, List<RoleId> roles) {}

  /** A request, and what was said to it. */
  record Asked(ApprovalRequest request, List<Approval> approvals) {}

  ApprovalStore() {
    OrganizationRules organization =
        OrganizationRules.of(
            DealershipRules.loader()
                .load(OrganizationRules.rolesPack(), OrganizationRules.postsPack()));
    this.roles = organization.catalog(DAY).roles().stream().map(Role::id).limit(ROLES).toList();
    Random random = new Random(1);
    for (int i = 0; i < ACTIONS; i++) {
      List<RoleId> mixed = new ArrayList<>(roles);
      Collections.shuffle(mixed, random);
      actions.add(
          new Act(
              ActionCode.of("action-" + i),
              i % 3 == 0,
              i % 4 == 0,
              i % 2 == 0,
              wants(mixed, 1),
              wants(mixed, 4)));
    }
    Staff.Builder people = Staff.builder().store(CODE);
    for (int i = 0; i < EMPLOYEES; i++) {
      LocalDate since = LocalDate.of(2025, 1, 1);
      if (i % 5 == 0) {
        people.addAssignments(post(i, i * 7 + 3).from(since.minusYears(2)).until(since).build());
      }
      people.addAssignments(post(i, i).from(since).build());
    }
    this.staff = people.build();
    for (int i = 0; i < DELEGATIONS; i++) {
      delegations.add(
          Delegation.builder()
              .giver(employee(i * 7))
              .taker(employee(i * 7 + (i % 2 == 0 ? 7 : 3)))
              .limit(i % 3 == 0 ? Optional.of(Act.SMALL) : Optional.empty())
              .addAllActions(i % 4 == 0 ? Set.of(actions.get(i).code()) : Set.of())
              .mayPassOn(i % 5 == 0)
              .from(LocalDate.of(2026, 2, 1))
              .until(i % 10 == 0 ? DAY : LocalDate.of(2026, 4, 1))
              .build());
    }
    DealershipRules rules = DealershipRules.using(PackSource.folder(written()));
    this.time = rules.businessTime(OpeningHours.roundTheClock(ZONE));
    this.desk = rules.authority().desk(staff, delegations, DAY, time);
  }

  static EmployeeNumber employee(int number) {
    return EmployeeNumber.of("E-" + number % EMPLOYEES);
  }

  private Assignment.Builder post(int employee, int role) {
    Assignment.Builder post = Assignment.builder();
    post.employee(employee(employee)).role(roles.get(role % ROLES)).store(CODE);
    return post;
  }

  /** Groups of four approvals: one of two roles, then one role, then both of two. */
  private static List<Want> wants(List<RoleId> roles, int groups) {
    List<Want> wants = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      int role = i * 5;
      wants.add(new Want(3 * i + 1, List.of(roles.get(role), roles.get(role + 1))));
      wants.add(new Want(3 * i + 2, List.of(roles.get(role + 2))));
      wants.add(new Want(3 * i + 3, List.of(roles.get(role + 3))));
      wants.add(new Want(3 * i + 3, List.of(roles.get(role + 4))));
    }
    return wants;
  }

  // ---- the pack ----

  private Path written() {
    try {
      Path folder = Files.createDirectory(Files.createTempDirectory("approvals").resolve("limits"));
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "limits", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2020-01-01", "publishedOn": "2026-01-01", "sources": [
             {"id": "house-rules", "title": {"zh": "店规", "en": "house rules"}, "kind": "store"}]}
          """);
      List<String> all = new ArrayList<>();
      actions.forEach(action -> all.add(json(action)));
      Files.writeString(
          folder.resolve("authority.json"),
          "{\"actions\": [\n" + String.join(",\n", all) + "\n]}\n");
      PackSealer.seal(folder, DealershipRules.loader());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Act action) {
    return """
        {"id": "%s", "name": {"zh": "事项", "en": "Action"}, "counts": ["amount"], "signed": %s,%s
         "bands": [{"amountUpTo": "%s"}, {"amountUpTo": "%s", "inOrder": %s, "stages": [%s]},
         {"inOrder": %s, "stages": [%s]}], "source": "house-rules 1", "verification": "N"}"""
        .formatted(
            action.code(),
            action.signed(),
            action.isBrief() ? " \"validFor\": \"5 days\"," : "",
            Act.FREE,
            Act.SMALL,
            action.inOrder(),
            stages(action.few()),
            action.inOrder(),
            stages(action.many()));
  }

  private static String stages(List<Want> wants) {
    List<String> stages = new ArrayList<>();
    for (int i = 0; i < wants.size(); i++) {
      List<String> names = new ArrayList<>();
      wants.get(i).roles().forEach(role -> names.add("\"" + role + "\""));
      boolean both = i + 1 < wants.size() && wants.get(i + 1).stage() == wants.get(i).stage();
      if (both) {
        wants.get(++i).roles().forEach(role -> names.add("\"" + role + "\""));
      }
      stages.add("{\"" + (both ? "allOf" : "oneOf") + "\": [" + String.join(", ", names) + "]}");
    }
    return String.join(", ", stages);
  }

  // ---- requests ----

  /**
   * Requests that ask for 4 or 16 approvals, and some approvals of each: those that are asked for,
   * one after the other, each third by a delegate if there is one; and where there are more of
   * them, of people who are not asked.
   */
  List<Asked> asked(int count, int slots, int given, long seed) {
    Random random = new Random(seed);
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Act action = actions.get(i % ACTIONS);
      ApprovalRequest request =
          ApprovalRequest.builder()
              .number(RequestNumber.of("R-" + i))
              .action(action.code())
              .store(CODE)
              .requestedBy(employee(random.nextInt(EMPLOYEES)))
              .requestedAt(DAY.minusDays(1).atTime(9, 0).atZone(ZONE).toInstant())
              .amount(Money.ofMinor(YUAN, slots == 4 ? 500_000L + i : 20_000_000L + i))
              .addAllDoneBy(i % 4 == 0 ? Set.of(employee(random.nextInt(EMPLOYEES))) : Set.of())
              .build();
      all.add(new Asked(request, approvals(action, request, given, random)));
    }
    return all;
  }

  private List<Approval> approvals(Act action, ApprovalRequest request, int given, Random random) {
    List<Want> wants = action.wants(request.amount().orElseThrow());
    Set<EmployeeNumber> used = new HashSet<>(request.doneBy());
    used.add(request.requestedBy());
    List<Approval> approvals = new ArrayList<>();
    for (int i = 0; i < given; i++) {
      Instant at = request.requestedAt().plusSeconds(60L * (i + 1));
      List<EmployeeNumber> who = new ArrayList<>();
      for (Assignment post : staff.on(DAY)) {
        boolean asked = i < wants.size() && wants.get(i).roles().contains(post.role());
        boolean anywhere = wants.stream().anyMatch(want -> want.roles().contains(post.role()));
        if ((i < wants.size() ? asked : !anywhere) && !used.contains(post.employee())) {
          who.add(post.employee());
        }
      }
      EmployeeNumber by = who.get(random.nextInt(who.size()));
      Optional<EmployeeNumber> whose = Optional.empty();
      for (Delegation grant : delegations) {
        if (i % 3 == 1
            && who.contains(grant.giver())
            && !used.contains(grant.taker())
            && grant.holdsOn(DAY.minusDays(1))
            && grant.isFor(action.code())
            && (grant.limit().isEmpty() || wants.size() == 4)) {
          by = grant.taker();
          whose = Optional.of(grant.giver());
        }
      }
      used.add(by);
      whose.ifPresent(used::add);
      approvals.add(Approval.given(request, by, at).withOnBehalfOf(whose));
    }
    return List.copyOf(approvals);
  }
}
