package io.dealership.rules.contact;

import io.dealership.core.customer.ContactPurpose;
import io.dealership.rules.pack.PackLayer;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Checks what a pack says of contacts: that names lead somewhere, that times can be counted, and
 * that what a law wants is not loosened.
 */
final class ContactCheck {

  static final SectionReader<ContactFile> FILES =
      SectionReader.of("contacts.json", ContactFile.class, ContactCheck::check)
          .citing(ContactCheck::places);

  private final SectionContext context;
  private final List<ContactFile> together;

  private ContactCheck(SectionContext context, List<ContactFile> together) {
    this.context = context;
    this.together = together;
  }

  private static void places(ContactFile file, BiConsumer<String, String> to) {
    for (ContactChoice choice : file.choices()) {
      to.accept("choice " + choice.policy(), choice.source());
    }
    for (ContactEntry entry : file.contacts()) {
      to.accept("contact " + entry.id(), entry.source());
    }
  }

  private static void check(ContactFile file, SectionContext context) {
    List<ContactFile> together = context.sections(FILES);
    var check =
        new ContactCheck(
            context,
            together.contains(file)
                ? together
                : Stream.concat(together.stream(), Stream.of(file)).toList());
    check.choices(file.choices());
    check.contacts(file.contacts());
  }

  // ---- choices ----

  private void choices(List<ContactChoice> choices) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      ContactChoice choice = choices.get(i);
      String pointer = "/choices/" + i;
      context.checkCitation(pointer + "/source", choice.source());
      if (!seen.add(choice.policy())) {
        context.problem(pointer + "/policy", "a policy that the file does not choose twice");
      }
      Set<String> variants = variants(choice.policy());
      for (int k = 0; k < choice.chosen().size(); k++) {
        if (!variants.contains(choice.chosen().get(k))) {
          context.problem(pointer + "/chosen/" + k, "one of the variants " + variants);
        }
      }
      if (!choice.roles().isEmpty() && !choice.roles().keySet().equals(variants)) {
        context.problem(pointer + "/roles", "a role for each of the variants " + variants);
      }
      choice
          .roles()
          .forEach((variant, role) -> code(pointer + "/roles/" + variant, role, "a role"));
    }
  }

  private Set<String> variants(String policy) {
    Set<String> variants = new TreeSet<>();
    for (ContactFile file : together) {
      for (ContactChoice choice : file.choices()) {
        if (choice.policy().equals(policy)) {
          variants.addAll(choice.variants());
        }
      }
    }
    return variants;
  }

  private boolean choosesRoles(String policy) {
    return together.stream()
        .flatMap(file -> file.choices().stream())
        .anyMatch(choice -> choice.policy().equals(policy) && !choice.roles().isEmpty());
  }

  // ---- contacts ----

  private void contacts(List<ContactEntry> entries) {
    Map<String, ContactEntry> seen = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      ContactEntry entry = entries.get(i);
      String pointer = "/contacts/" + i;
      ContactEntry other = seen.put(entry.id(), entry);
      if (other != null && overlap(entry, other)) {
        context.problem(pointer + "/id", "an id that no other entry of the same days has");
      }
      entry(pointer, entry);
      floor(pointer, entry);
    }
  }

  private static boolean overlap(ContactEntry one, ContactEntry other) {
    return (one.until().isEmpty()
            || other.from().isEmpty()
            || other.from().get().isBefore(one.until().get()))
        && (other.until().isEmpty()
            || one.from().isEmpty()
            || one.from().get().isBefore(other.until().get()));
  }

  private void entry(String pointer, ContactEntry entry) {
    context.checkCitation(pointer + "/source", entry.source());
    if (entry.until().isPresent()
        && entry.from().isPresent()
        && !entry.until().get().isAfter(entry.from().get())) {
      context.problem(pointer + "/until", "a day after from " + entry.from().get());
    }
    if (entry.role().isPresent() == entry.rolePolicy().isPresent()) {
      context.problem(pointer + "/role", "either a role or a rolePolicy");
    }
    entry
        .rolePolicy()
        .filter(policy -> !choosesRoles(policy))
        .ifPresent(policy -> context.problem(pointer + "/rolePolicy", "a policy with roles"));
    policy(pointer, entry);
    if (entry.purpose().isPresent() == entry.channels().isEmpty()) {
      context.problem(
          pointer + "/channels", "channels where there is a purpose, and none where there is none");
    }
    if (entry.aboutSafety()
        && entry
            .purpose()
            .filter(ContactPermissionQuestion.NEVER_ABOUT_SAFETY::contains)
            .isPresent()) {
      context.problem(pointer + "/aboutSafety", "false for " + entry.purpose().orElseThrow());
    }
    if (entry.aboutOwnVisit() && !entry.purpose().equals(Optional.of(ContactPurpose.SURVEY))) {
      context.problem(pointer + "/aboutOwnVisit", "true for a survey only");
    }
    codes(pointer + "/evidence", entry.evidence());
    codes(pointer + "/metBy", entry.metBy());
    codes(pointer + "/endedBy", entry.endedBy());
    codes(pointer + "/grades", entry.grades());
    entry
        .attempts()
        .filter(attempts -> attempts < 1 || attempts > 100)
        .ifPresent(attempts -> context.problem(pointer + "/attempts", "from 1 to 100"));
    entry
        .coverage()
        .filter(percent -> percent < 1 || percent > 100)
        .ifPresent(percent -> context.problem(pointer + "/coverage", "from 1 to 100"));
    entry
        .kilometersBefore()
        .filter(
            distance ->
                distance < 1
                    || distance > 100_000
                    || !entry.anchor().equals(Optional.of(ContactAnchor.MAINTENANCE)))
        .ifPresent(
            distance ->
                context.problem(
                    pointer + "/kilometersBefore", "from 1 to 100000, with anchor MAINTENANCE"));
    entry
        .amountFrom()
        .filter(
            name ->
                context.ownParameters(name).stream()
                    .map(Parameter::type)
                    .noneMatch(ValueType.MONEY::equals))
        .ifPresent(
            name -> context.problem(pointer + "/amountFrom", "a parameter of the pack, of money"));
    Optional<ContactTime> opens = time(pointer + "/opens", entry.opens());
    Optional<ContactTime> due = time(pointer + "/due", Optional.of(entry.due()));
    time(pointer + "/lapses", entry.lapses());
    if (opens.isPresent() && due.isPresent() && isBackwards(opens.get(), due.get())) {
      context.problem(pointer + "/opens", "a time that is not after due '" + entry.due() + "'");
    }
  }

  private static boolean isBackwards(ContactTime opens, ContactTime due) {
    return !opens.equals(due) && due.isNoLaterThan(opens) && !opens.isNoLaterThan(due);
  }

  private Optional<ContactTime> time(String pointer, Optional<String> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ContactTime.parse(text.get()));
    } catch (IllegalArgumentException e) {
      context.problem(pointer, ContactEntry.TIME_SAYS);
      return Optional.empty();
    }
  }

  private void policy(String pointer, ContactEntry entry) {
    if (entry.policy().isEmpty()) {
      if (!entry.variants().isEmpty()) {
        context.problem(pointer + "/variants", "variants only with a policy");
      }
      return;
    }
    Set<String> known = variants(entry.policy().get());
    if (known.isEmpty()) {
      context.problem(pointer + "/policy", "a policy that choices have");
    }
    if (entry.variants().isEmpty() || !known.containsAll(entry.variants())) {
      context.problem(pointer + "/variants", "one or more of the variants " + known);
    }
  }

  private void codes(String pointer, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      code(pointer + "/" + i, codes.get(i), "a code");
    }
  }

  private void code(String pointer, String code, String what) {
    if (!code.matches(ContactEntry.CODE)) {
      context.problem(pointer, what + ", " + ContactEntry.CODE_SAYS);
    }
  }

  /** What a law wants, a lower layer may make stricter only. */
  private void floor(String pointer, ContactEntry entry) {
    if (context.pack().filter(pack -> pack.layer() == PackLayer.NATION).isPresent()) {
      return;
    }
    boolean anyLaw = false;
    boolean kept = false;
    String article = "";
    for (ContactFile file : together) {
      for (ContactEntry law : file.contacts()) {
        if (!law.equals(entry) && law.statutory() && law.id().equals(entry.id())) {
          anyLaw = true;
          article = law.source();
          kept |=
              entry.statutory()
                  && entry.on().equals(law.on())
                  && ContactTime.parse(entry.due()).isNoLaterThan(ContactTime.parse(law.due()));
        }
      }
    }
    if (anyLaw && !kept) {
      context.problem(
          pointer + "/due",
          "a time that is statutory, for the same event, and not later than that of " + article);
    }
  }
}
