package io.dealership.rules.authority;

import io.dealership.core.authority.ActionCode;
import io.dealership.core.authority.OutsideApprover;
import io.dealership.core.organization.RoleCatalog;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import io.dealership.core.time.TimeLimit;
import io.dealership.core.vehicle.Brand;
import io.dealership.rules.pack.KnowledgePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The actions that some packs have together on some days: bands and stages that their choices leave
 * out are gone, and texts are read into values.
 */
final class Matrix {

  private final Map<ActionCode, Action> actions;
  private final RoleCatalog roles;
  private final Map<String, LocalText> outside;

  private Matrix(
      Map<ActionCode, Action> actions, RoleCatalog roles, Map<String, LocalText> outside) {
    this.actions = actions;
    this.roles = roles;
    this.outside = outside;
  }

  /** An entry, and the pack that has the last word on it. */
  record Entry(ActionEntry action, KnowledgePack pack) {}

  /** The entries of some packs by id, the highest layer first, so that a lower one counts. */
  static Map<String, Entry> entries(List<KnowledgePack> packs) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (KnowledgePack pack : packs) {
      for (AuthorityFile file : pack.sections(AuthorityCheck.READER)) {
        for (ActionEntry action : file.actions()) {
          entries.put(action.id(), new Entry(action, pack));
        }
      }
    }
    return entries;
  }

  /** What choices some entries name, each with all that it can be. */
  static Map<String, Set<String>> choices(Collection<Entry> entries) {
    Map<String, Set<String>> choices = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (BandEntry band : entry.action().bands()) {
        band.choice().ifPresent(choice -> add(choice, choices));
        for (StageEntry stage : band.stages()) {
          stage.choice().ifPresent(choice -> add(choice, choices));
        }
      }
    }
    return choices;
  }

  private static void add(ChoiceEntry choice, Map<String, Set<String>> choices) {
    choices.computeIfAbsent(choice.parameter(), name -> new TreeSet<>()).addAll(choice.is());
  }

  /**
   * Puts packs together.
   *
   * @param packs the packs, the highest layer first
   * @param chosen by parameter, what is chosen
   * @param roles the roles, for their names
   * @throws IllegalArgumentException when an action names a role that is none
   */
  static Matrix of(List<KnowledgePack> packs, Map<String, List<String>> chosen, RoleCatalog roles) {
    Map<String, LocalText> outside = new LinkedHashMap<>();
    for (KnowledgePack pack : packs) {
      for (AuthorityFile file : pack.sections(AuthorityCheck.READER)) {
        outside.putAll(file.outside());
      }
    }
    Matrix names = new Matrix(Map.of(), roles, outside);
    Map<ActionCode, Action> actions = new LinkedHashMap<>();
    for (Entry entry : entries(packs).values()) {
      Action action = names.action(entry, actions.size(), chosen);
      actions.put(action.code(), action);
    }
    return new Matrix(Collections.unmodifiableMap(actions), roles, outside);
  }

  /** All actions. */
  Collection<Action> actions() {
    return actions.values();
  }

  /**
   * An action.
   *
   * @throws IllegalArgumentException when there is none; the message says which one was perhaps
   *     meant
   */
  Action action(ActionCode code) {
    Action action = actions.get(code);
    if (action == null) {
      throw new IllegalArgumentException(noAction(code, actions.keySet()));
    }
    return action;
  }

  static String noAction(ActionCode code, Collection<ActionCode> known) {
    List<String> codes = known.stream().map(ActionCode::code).toList();
    return "ApprovalRequest.action must be one of the "
        + codes.size()
        + " actions of the packs, but was '"
        + code
        + "'."
        + Spelling.nearest(code.code(), codes)
            .map(guess -> "\n  Maybe you meant '" + guess + "'.")
            .orElse("");
  }

  /** The name of a role, for people. */
  LocalText name(RoleId role) {
    return roles.role(role).names().first();
  }

  /** The name of somebody outside the store, for people. */
  LocalText name(OutsideApprover approver) {
    return outside.getOrDefault(approver.code(), LocalText.same(approver.code()));
  }

  // ---- reading ----

  private Action action(Entry entry, int index, Map<String, List<String>> chosen) {
    ActionEntry from = entry.action();
    List<Band> bands = new ArrayList<>();
    @Nullable CurrencyUnit currency = null;
    for (BandEntry band : from.bands()) {
      if (isChosen(band.choice(), chosen)) {
        Band read = band(from.id(), band, chosen);
        bands.add(read);
        currency = read.amountUpTo == null ? currency : read.amountUpTo.getCurrencyUnit();
      }
    }
    List<Action.Forbidden> forbidden = new ArrayList<>();
    for (ForbiddenEntry each : from.forbiddenIf()) {
      forbidden.add(
          new Action.Forbidden(
              each.circumstance(), each.text(), entry.pack().citations(each.source())));
    }
    return new Action(
        ActionCode.of(from.id()),
        from.name(),
        index,
        from.addUp().orElse(null),
        from.signed(),
        from.validFor().map(TimeLimit::parse).orElse(null),
        List.copyOf(forbidden),
        List.copyOf(bands),
        currency,
        from.override().map(override -> override(from.id(), override)).orElse(null),
        entry.pack().citations(from.source()));
  }

  private Action.LetPass override(String action, OverrideEntry from) {
    return new Action.LetPass(
        Set.copyOf(roles(action, from.by())),
        Set.copyOf(roles(action, from.reviewedBy())),
        TimeLimit.parse(from.within()),
        from.reasons());
  }

  private static boolean isChosen(Optional<ChoiceEntry> choice, Map<String, List<String>> chosen) {
    return choice.isEmpty()
        || !Collections.disjoint(
            choice.get().is(), chosen.getOrDefault(choice.get().parameter(), List.of()));
  }

  private Band band(String action, BandEntry from, Map<String, List<String>> chosen) {
    List<Slot> slots = new ArrayList<>();
    int stage = 0;
    for (StageEntry each : from.stages()) {
      if (isChosen(each.choice(), chosen)) {
        stage++;
        if (each.outside().isPresent()) {
          OutsideApprover approver = OutsideApprover.of(each.outside().get());
          slots.add(new Slot(stage, List.of(), Optional.of(approver), name(approver)));
        } else if (!each.oneOf().isEmpty()) {
          slots.add(slot(stage, roles(action, each.oneOf())));
        } else {
          for (RoleId role : roles(action, each.allOf())) {
            slots.add(slot(stage, List.of(role)));
          }
        }
      }
    }
    Set<Brand> brands = new HashSet<>();
    from.brands().forEach(brand -> brands.add(Brand.of(brand)));
    return new Band(
        from.amountUpTo().map(Money::parse).orElse(null),
        from.percentUpTo().map(BigDecimal::stripTrailingZeros).orElse(null),
        from.marginAtLeast().map(BigDecimal::stripTrailingZeros).orElse(null),
        Set.copyOf(from.payers()),
        Set.copyOf(brands),
        from.inOrder(),
        slots);
  }

  private Slot slot(int stage, List<RoleId> of) {
    return new Slot(
        stage,
        of,
        Optional.empty(),
        new LocalText(joined(of, " / ", LocalText::zh), joined(of, " or ", LocalText::en)));
  }

  private String joined(List<RoleId> of, String between, Function<LocalText, String> language) {
    StringBuilder text = new StringBuilder();
    for (RoleId role : of) {
      text.append(text.isEmpty() ? "" : between).append(language.apply(name(role)));
    }
    return text.toString();
  }

  private List<RoleId> roles(String action, List<String> codes) {
    List<RoleId> ids = new ArrayList<>();
    for (String code : codes) {
      RoleId id = RoleId.of(code);
      if (roles.find(id).isEmpty()) {
        throw new IllegalArgumentException(
            "Action '"
                + action
                + "' must name roles of the catalog, but named '"
                + code
                + "'."
                + Spelling.nearest(
                        code, roles.roles().stream().map(role -> role.id().code()).toList())
                    .map(guess -> "\n  Maybe you meant '" + guess + "'.")
                    .orElse(""));
      }
      ids.add(id);
    }
    return List.copyOf(ids);
  }
}
