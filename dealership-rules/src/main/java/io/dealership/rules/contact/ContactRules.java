package io.dealership.rules.contact;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactEvidence;
import io.dealership.core.contact.ContactGrade;
import io.dealership.core.contact.ContactId;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.Pause;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Says which contacts and other acts events make owed, by whom and by when, where they stand, and
 * what is to be done today.
 *
 * <pre>{@code
 * ContactRules contacts = DealershipRules.standard().contacts();
 * contacts.plan(carHandedBack, storeTime).tasks();     // a call by the end of the third day, …
 * contacts.choosing("follow-up-window", "ONE_WEEK");   // another variant of the sources
 * }</pre>
 *
 * <p>What is owed stands in the files {@code contacts.json} of packs; a pack of a lower layer
 * replaces an entry by one of the same id, and may not loosen what a law wants. Immutable and safe
 * to share.
 *
 * <h2>Source</h2>
 *
 * <p>Working papers of dealerships (families CONTACT, INSURANCE and COMPLAINT of the requirements);
 * SAMR Order 43 of 2021, article 28; MOFCOM Order 1 of 2017, articles 18 and 27; Insurance Law,
 * articles 21 to 26. Clauses stand at every contact of the pack {@code contact-plan}.
 */
public final class ContactRules {

  /** The id of the pack. */
  public static final String PACK = "contact-plan";

  private static final String LIST_TIME = "call-list.time";
  private static final String WARNING_DAYS = "warning.days";
  private static final String NO_GRADE = "none";

  private final KnowledgePack pack;
  private final Map<String, ContactChoice> choices;
  private final Map<String, List<String>> chosen;
  private final List<ContactRule> all;
  private final boolean followUnverified;
  private final Map<ContactEventKind, ContactRule[]> byKind;

  private ContactRules(
      KnowledgePack pack,
      Map<String, ContactChoice> choices,
      Map<String, List<String>> chosen,
      List<ContactRule> all,
      boolean followUnverified) {
    this.pack = pack;
    this.choices = choices;
    this.chosen = chosen;
    this.all = all;
    this.followUnverified = followUnverified;
    Map<ContactEventKind, List<ContactRule>> lists = new HashMap<>();
    for (ContactRule rule : all) {
      if (isFollowed(rule)) {
        lists
            .computeIfAbsent(ContactEventKind.of(rule.entry().on()), key -> new ArrayList<>())
            .add(rule);
      }
    }
    Map<ContactEventKind, ContactRule[]> arrays = new HashMap<>();
    lists.forEach((kind, rules) -> arrays.put(kind, rules.toArray(new ContactRule[0])));
    this.byKind = arrays;
  }

  /** The pack with the contacts. */
  public static PackSource pack() {
    return PackSource.of(name -> ContactRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that contacts add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(ContactCheck.FILES);
  }

  // ---- loading ----

  /**
   * The rules of some packs, one of which is {@link #PACK}.
   *
   * @throws IllegalArgumentException when it is not among them
   */
  public static ContactRules of(KnowledgePacks packs) {
    KnowledgePack pack = packs.pack(PACK);
    Map<String, ContactChoice> choices = new TreeMap<>();
    Map<String, List<String>> chosen = new TreeMap<>();
    Map<String, List<ContactRule>> rules = new LinkedHashMap<>();
    int warningDays = last(pack.parameterValues(WARNING_DAYS)).map(Parameter::integer).orElse(0);
    List<KnowledgePack> layers = new ArrayList<>(packs.list());
    layers.sort(Comparator.comparing(each -> each.descriptor().layer()));
    for (KnowledgePack each : layers) {
      for (ContactFile file : each.sections(ContactCheck.FILES)) {
        for (ContactChoice choice : file.choices()) {
          if (!choice.variants().isEmpty()) {
            choices.put(choice.policy(), choice);
          }
          chosen.put(choice.policy(), choice.chosen());
        }
        Map<String, List<ContactRule>> own = new LinkedHashMap<>();
        for (ContactEntry entry : file.contacts()) {
          own.computeIfAbsent(entry.id(), key -> new ArrayList<>())
              .add(rule(entry, each, warningDays));
        }
        rules.putAll(own);
      }
    }
    return new ContactRules(
        pack,
        choices,
        chosen,
        resolved(rules.values().stream().flatMap(List::stream).toList(), choices, chosen),
        false);
  }

  private static ContactRule rule(ContactEntry entry, KnowledgePack pack, int warningDays) {
    return new ContactRule(
        entry,
        ContactId.of(entry.id()),
        RoleId.of(entry.role().orElse("unresolved")),
        entry.anchor().orElse(ContactAnchor.EVENT),
        entry.party().orElse(ContactParty.STORE),
        entry.opens().map(ContactTime::parse),
        ContactTime.parse(entry.due()),
        entry.lapses().map(ContactTime::parse),
        entry.rollOver() ? CountingRules.forActs() : CountingRules.forCoverage(),
        warningDays,
        entry.amountFrom().flatMap(name -> last(pack.parameterValues(name))).map(Parameter::money),
        entry.channels(),
        entry.evidence().stream()
            .map(ContactEvidence::of)
            .collect(Collectors.toCollection(TreeSet::new)),
        kinds(entry.metBy()),
        kinds(entry.endedBy()),
        pack.citations(entry.source()));
  }

  private static Optional<Parameter> last(List<Parameter> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  private static Set<ContactEventKind> kinds(List<String> codes) {
    return codes.stream().map(ContactEventKind::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The rules with the roles that are chosen; the check of the packs saw that there are some. */
  private static List<ContactRule> resolved(
      List<ContactRule> rules,
      Map<String, ContactChoice> choices,
      Map<String, List<String>> chosen) {
    List<ContactRule> resolved = new ArrayList<>();
    for (ContactRule rule : rules) {
      resolved.add(
          rule.entry()
              .rolePolicy()
              .map(policy -> rule.withRole(chosenRole(policy, choices, chosen)))
              .orElse(rule));
    }
    return List.copyOf(resolved);
  }

  private static RoleId chosenRole(
      String policy, Map<String, ContactChoice> choices, Map<String, List<String>> chosen) {
    ContactChoice choice = choices.get(policy);
    List<String> variants = chosen.getOrDefault(policy, List.of());
    String role = choice == null || variants.isEmpty() ? null : choice.roles().get(variants.get(0));
    checkArgument(
        role != null, "ContactRules.rolePolicy must choose a role, but '%s' did not", policy);
    return RoleId.of(role);
  }

  private boolean isFollowed(ContactRule rule) {
    ContactEntry entry = rule.entry();
    if (entry.verification() == Verification.UNVERIFIED && !followUnverified) {
      return false;
    }
    return entry.policy().isEmpty()
        || entry.variants().stream()
            .anyMatch(chosen.getOrDefault(entry.policy().get(), List.of())::contains);
  }

  // ---- choosing ----

  /**
   * Which variants of a question are followed on which sources differ; none if there is no such
   * question.
   */
  public List<String> chosen(String policy) {
    return List.copyOf(chosen.getOrDefault(policy, List.of()));
  }

  /**
   * The role that is chosen by a question; empty if there is no such question, or it is none of
   * roles.
   */
  public Optional<RoleId> role(String policy) {
    ContactChoice choice = choices.get(policy);
    List<String> variants = chosen(policy);
    return choice == null || variants.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(choice.roles().get(variants.get(0))).map(RoleId::of);
  }

  /**
   * A copy that follows other variants of a question on which sources differ.
   *
   * @throws IllegalArgumentException if there is no such question or variant
   */
  public ContactRules choosing(String policy, String... variants) {
    ContactChoice choice = choices.get(policy);
    checkArgument(
        choice != null,
        "ContactRules.policy must be one of %s, but was '%s'",
        choices.keySet(),
        policy);
    List<String> own = List.of(variants);
    checkArgument(
        !own.isEmpty() && choice.variants().containsAll(own),
        "ContactRules.variants of %s must be some of %s, but were %s",
        policy,
        choice.variants(),
        own);
    Map<String, List<String>> other = new TreeMap<>(chosen);
    other.put(policy, own);
    return new ContactRules(pack, choices, other, resolved(all, choices, other), followUnverified);
  }

  /** A copy that follows entries that are unverified, too. */
  public ContactRules followingUnverified() {
    return new ContactRules(pack, choices, chosen, all, true);
  }

  /** The questions on which sources differ, and the variants that are followed. */
  public Map<String, List<String>> choices() {
    return new TreeMap<>(chosen);
  }

  /** The variants of a question on which sources differ; empty when there is no such question. */
  public List<String> variants(String policy) {
    ContactChoice choice = choices.get(policy);
    return choice == null ? List.of() : choice.variants();
  }

  /** The entries of the packs, followed or not, in their order. */
  public List<ContactEntry> entries() {
    return all.stream().map(ContactRule::entry).toList();
  }

  // ---- times of the day ----

  /**
   * When the list for the day is ready (INSURANCE-08).
   *
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public LocalTime listTime(LocalDate on) {
    return LocalTime.parse(pack.parameter(LIST_TIME, on).text());
  }

  // ---- what is owed ----

  /**
   * What an event makes owed.
   *
   * <p>A contact whose time before something is over when the event is heard of is not owed, for
   * nobody could have done it.
   *
   * @param time the calendar and the hours of the store
   */
  public ContactPlan plan(ContactEvent event, BusinessTime time) {
    List<ContactTask> tasks = new ArrayList<>();
    List<ContactPlan.Missing> missing = new ArrayList<>();
    plan(event, time, null, tasks, missing);
    tasks.sort(
        Comparator.<ContactTask, Instant>comparing(task -> task.endsAt().orElse(Instant.MAX))
            .thenComparing(ContactTask::contact));
    return new ContactPlan(event, tasks, missing);
  }

  /**
   * What an event makes owed.
   *
   * @param today leaves out what cannot be owed on that day, for it is not open yet or makes no
   *     sense any longer; null for all
   */
  void plan(
      ContactEvent event,
      BusinessTime time,
      @Nullable LocalDate today,
      List<ContactTask> tasks,
      List<ContactPlan.Missing> missing) {
    ContactRule[] rules = byKind.get(event.kind());
    if (rules == null) {
      return;
    }
    LocalDate day = time.dateOf(event.at());
    for (ContactRule rule : rules) {
      if (isFor(rule.entry(), event, day)
          && (today == null || mayBeOwed(rule, event, day, today))) {
        add(rule, event, time, tasks, missing);
      }
    }
  }

  /** Looks at days alone, which is quick; a contact that passes may still not be owed. */
  private static boolean mayBeOwed(
      ContactRule rule, ContactEvent event, LocalDate eventDay, LocalDate today) {
    LocalDate anchor =
        switch (rule.anchor()) {
          case EVENT -> eventDay;
          case DUE_ON -> event.dueOn().orElse(null);
          case MAINTENANCE -> event.dueOdometer().isPresent() ? null : event.dueOn().orElse(null);
          case DUE_AT -> null;
        };
    if (anchor == null) {
      return true;
    }
    ContactTime opens = rule.opensOrNull();
    LocalDate opensOn = opens == null ? null : opens.day(anchor);
    if (opensOn != null && opensOn.isAfter(today) && eventDay.isBefore(opensOn)) {
      // what is missing is said in time to be found
      return rule.entry().amountFrom().isPresent() && event.amount().isEmpty();
    }
    ContactTime lapses = rule.lapsesOrNull();
    LocalDate lapsesOn = lapses == null ? null : lapses.day(anchor);
    return lapsesOn == null || !lapsesOn.isBefore(today) || rule.counting().rollOver();
  }

  private static boolean isFor(ContactEntry entry, ContactEvent event, LocalDate day) {
    if (entry.from().isPresent() && day.isBefore(entry.from().get())
        || entry.until().isPresent() && !day.isBefore(entry.until().get())) {
      return false;
    }
    if (!entry.stores().isEmpty() && !entry.stores().contains(event.store().value())) {
      return false;
    }
    return entry.grades().isEmpty()
        || entry.grades().contains(event.grade().map(ContactGrade::code).orElse(NO_GRADE));
  }

  private static void add(
      ContactRule rule,
      ContactEvent event,
      BusinessTime time,
      List<ContactTask> tasks,
      List<ContactPlan.Missing> missing) {
    if (rule.entry().amountFrom().isPresent()) {
      Optional<Money> amount = event.amount();
      if (amount.isEmpty()
          || rule.amountFrom().isEmpty()
          || !amount.get().isSameCurrency(rule.amountFrom().get())) {
        missing.add(new ContactPlan.Missing(rule.id(), "amount"));
        return;
      }
      if (amount.get().isLessThan(rule.amountFrom().get())) {
        return;
      }
    }
    ContactTime.Anchor anchor = anchor(rule.anchor(), event, time);
    if (anchor == null) {
      missing.add(
          new ContactPlan.Missing(
              rule.id(), rule.anchor() == ContactAnchor.DUE_AT ? "dueAt" : "dueOn"));
      return;
    }
    Optional<ContactTime.End> end = rule.due().end(anchor, time, rule.counting(), event.pauses());
    if (rule.isCountedBack() && end.isPresent() && !end.get().isInTime(event.at())) {
      return;
    }
    if (rule.entry().notAfterDueAt() && end.isPresent()) {
      Optional<Instant> dueAt = event.dueAt();
      if (dueAt.isEmpty()) {
        missing.add(new ContactPlan.Missing(rule.id(), "dueAt"));
      } else if (dueAt.get().isBefore(end.get().moment())) {
        end = Optional.of(new ContactTime.End(dueAt.get(), Optional.empty(), false));
      }
    }
    tasks.add(new ContactTask(event, rule, time, anchor, opensAt(rule, anchor, event, time), end));
  }

  private static ContactTime.@Nullable Anchor anchor(
      ContactAnchor kind, ContactEvent event, BusinessTime time) {
    return switch (kind) {
      case EVENT -> ContactTime.Anchor.of(event.at(), time);
      case DUE_ON -> event.dueOn().map(day -> ContactTime.Anchor.of(day, time)).orElse(null);
      case DUE_AT -> event.dueAt().map(at -> ContactTime.Anchor.of(at, time)).orElse(null);
      case MAINTENANCE -> {
        Optional<LocalDate> byDistance = reaches(event, 0, time);
        Optional<LocalDate> byTime = event.dueOn();
        LocalDate day =
            byTime.isPresent() && byDistance.isPresent()
                ? byTime.get().isBefore(byDistance.get()) ? byTime.get() : byDistance.get()
                : byTime.or(() -> byDistance).orElse(null);
        yield day == null ? null : ContactTime.Anchor.of(day, time);
      }
    };
  }

  /** The day on which the car is so many kilometers before the reading at which it is due. */
  private static Optional<LocalDate> reaches(
      ContactEvent event, int kilometersBefore, BusinessTime time) {
    if (event.odometer().isEmpty()
        || event.dueOdometer().isEmpty()
        || event.kilometersPerDay().isEmpty()) {
      return Optional.empty();
    }
    int left = event.odometer().get().kilometersTo(event.dueOdometer().get()) - kilometersBefore;
    return Optional.of(
        time.dateOf(event.at()).plusDays(Math.max(0, left / event.kilometersPerDay().get())));
  }

  private static Instant opensAt(
      ContactRule rule, ContactTime.Anchor anchor, ContactEvent event, BusinessTime time) {
    if (rule.opens().isEmpty()) {
      return event.at();
    }
    Instant opens = rule.opens().get().begin(anchor, time, CountingRules.forCoverage());
    if (rule.entry().kilometersBefore().isPresent()) {
      Optional<LocalDate> day = reaches(event, rule.entry().kilometersBefore().get(), time);
      if (day.isPresent() && time.startOf(day.get()).isBefore(opens)) {
        opens = time.startOf(day.get());
      }
    }
    return opens.isBefore(event.at()) ? event.at() : opens;
  }

  // ---- where it stands ----

  /**
   * Where a contact stands at a moment, by what had happened until then.
   *
   * @param history what happened and was tried
   */
  public ContactStanding standing(ContactTask task, ContactHistory history, Instant at) {
    return ContactStanding.of(task, history, at);
  }

  /**
   * Where all that an event makes owed stands at a moment, by what had happened until then; the
   * most urgent first.
   */
  public List<ContactStanding> standings(
      ContactEvent event, ContactHistory history, BusinessTime time, Instant at) {
    List<ContactStanding> standings = new ArrayList<>();
    for (ContactTask task : plan(knownAt(event, at), time).tasks()) {
      standings.add(ContactStanding.of(task, history, at));
    }
    standings.sort(ContactStanding::byUrgency);
    return List.copyOf(standings);
  }

  /** The event without pauses that were taken later. */
  static ContactEvent knownAt(ContactEvent event, Instant at) {
    return event.pauses().isEmpty() ? event : event.withPauses(Pause.knownAt(event.pauses(), at));
  }

  /** Why a contact in a state is on the list, or not. */
  public LocalText reason(ContactState state) {
    String key = "state." + state.name();
    return pack.texts().find(key).orElse(LocalText.same(key));
  }
}
