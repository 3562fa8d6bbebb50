package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.identity.StepId;
import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All roles of a store with their duties: who reports to whom, who does what.
 *
 * <p>Every look-up, by id, name, duty, step or role above, takes the same time whatever the size of
 * the catalog.
 *
 * <p>A name is found in any of its variants and in either language; upper and lower case, the width
 * of letters, blanks and hyphens make no difference. So {@code service-advisor}, {@code Service
 * Advisor} and {@code 服务顾问} are the same role. Where nothing is found, the message says what was
 * perhaps meant.
 *
 * @since 0.1
 */
public final class RoleCatalog {

  private final Map<RoleId, Role> roles;
  private final Map<DutyEvidence, LocalText> evidence;
  private final Map<DutyId, Duty> duties;
  private final Map<StepId, List<Duty>> bySteps;
  private final Map<String, List<Duty>> byEvents;
  private final Map<RoleId, List<Role>> below;
  private final Map<String, Department> departments;

  /** By the plain form of each name and id. Names are made plain when somebody first asks. */
  private @Nullable Map<String, List<Role>> byName;

  private RoleCatalog(
      Map<RoleId, Role> roles,
      Map<DutyEvidence, LocalText> evidence,
      Map<DutyId, Duty> duties,
      Map<StepId, List<Duty>> bySteps,
      Map<String, List<Duty>> byEvents,
      Map<RoleId, List<Role>> below,
      Map<String, Department> departments) {
    this.roles = Collections.unmodifiableMap(roles);
    this.evidence = Collections.unmodifiableMap(evidence);
    this.duties = Collections.unmodifiableMap(duties);
    this.bySteps = bySteps;
    this.byEvents = byEvents;
    this.below = below;
    this.departments = Collections.unmodifiableMap(departments);
  }

  /**
   * Returns the catalog of some roles.
   *
   * @param roles the roles, in the order of the handbook
   * @param evidence what is called how, for all evidence of their duties
   * @throws IllegalArgumentException if a role or a duty is there twice, one reports to a role that
   *     is not among them, roles report in a circle, or evidence has no name
   */
  public static RoleCatalog of(Collection<Role> roles, Map<DutyEvidence, LocalText> evidence) {
    Map<RoleId, Role> byId = new LinkedHashMap<>();
    Map<String, Department> departments = new LinkedHashMap<>();
    for (Role role : roles) {
      checkArgument(
          byId.put(role.id(), role) == null,
          "RoleCatalog.roles must have each role once, but had %s twice",
          role.id());
      departments.putIfAbsent(role.department().code(), role.department());
    }
    Map<RoleId, List<Role>> below = new HashMap<>();
    for (Role role : byId.values()) {
      if (role.line().to().isPresent()) {
        RoleId above = role.line().to().get();
        if (!byId.containsKey(above)) {
          throw new IllegalArgumentException(
              "RoleCatalog.roles must report to roles of the catalog, but "
                  + role.id()
                  + " reports to "
                  + above
                  + maybe(above.code(), byId));
        }
        listOf(below, above).add(role);
      }
    }
    checkNoCircle(byId);
    Map<DutyId, Duty> duties = new LinkedHashMap<>();
    Map<StepId, List<Duty>> bySteps = new HashMap<>();
    Map<String, List<Duty>> byEvents = new HashMap<>();
    for (Role role : byId.values()) {
      for (Duty duty : role.duties()) {
        Duty other = duties.put(duty.id(), duty);
        if (other != null) {
          throw new IllegalArgumentException(
              "RoleCatalog.roles must have each duty once, but "
                  + duty.id()
                  + " is of "
                  + other.role()
                  + " and of "
                  + role.id());
        }
        for (DutyEvidence shows : duty.evidence()) {
          checkArgument(
              evidence.containsKey(shows),
              "RoleCatalog.evidence must name what shows each duty, but %s of %s has no name",
              shows,
              duty.id());
        }
        if (duty.step().isPresent()) {
          listOf(bySteps, duty.step().get()).add(duty);
        }
        if (duty.event().isPresent()) {
          listOf(byEvents, duty.event().get().code()).add(duty);
        }
      }
    }
    return new RoleCatalog(
        byId, new LinkedHashMap<>(evidence), duties, bySteps, byEvents, below, departments);
  }

  /** Without a lambda, which is linked at run time, for a catalog has to be there fast. */
  private static <K, V> List<V> listOf(Map<K, List<V>> lists, K key) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    return list;
  }

  private static void checkNoCircle(Map<RoleId, Role> byId) {
    Set<RoleId> safe = new LinkedHashSet<>();
    for (Role role : byId.values()) {
      Set<RoleId> way = new LinkedHashSet<>();
      Optional<RoleId> at = Optional.of(role.id());
      while (at.isPresent() && !safe.contains(at.get())) {
        if (!way.add(at.get())) {
          throw new IllegalArgumentException(
              "RoleCatalog.roles must not report in a circle, but did: " + circle(way, at.get()));
        }
        Role above = byId.get(at.get());
        at = above == null ? Optional.empty() : above.line().to();
      }
      safe.addAll(way);
    }
  }

  /** "a -> b -> a", of the way that led back to one of its own. */
  private static String circle(Set<RoleId> way, RoleId again) {
    List<RoleId> all = new ArrayList<>(way);
    List<String> names = new ArrayList<>();
    for (RoleId id : all.subList(all.indexOf(again), all.size())) {
      names.add(id.code());
    }
    names.add(again.code());
    return String.join(" -> ", names);
  }

  private static String maybe(String word, Map<RoleId, Role> byId) {
    Set<String> known = new TreeSet<>();
    byId.keySet().forEach(id -> known.add(id.code()));
    return Spelling.nearest(word, known).map(near -> "; maybe " + near).orElse("");
  }

  // ---- roles ----

  /** Returns all roles, in the order of the handbook. */
  public Collection<Role> roles() {
    return roles.values();
  }

  /** Returns the role of this id; empty if there is none. */
  public Optional<Role> find(RoleId id) {
    return Optional.ofNullable(roles.get(requireNonNull(id, "id")));
  }

  /**
   * Returns the role of this id.
   *
   * @throws IllegalArgumentException if there is none; the message says which one was perhaps meant
   */
  public Role role(RoleId id) {
    Role role = roles.get(id);
    if (role == null) {
      throw new IllegalArgumentException(
          "RoleCatalog.role must be one of the "
              + roles.size()
              + " roles, but was "
              + id
              + maybe(id.code(), roles));
    }
    return role;
  }

  /**
   * Returns the roles that are called so, or whose id this is: usually one, none if nobody is, and
   * several where papers call different posts by the same name.
   */
  public List<Role> named(String name) {
    return Collections.unmodifiableList(names().getOrDefault(plain(name), List.of()));
  }

  /**
   * Returns the one role that is called so, or whose id this is.
   *
   * @throws IllegalArgumentException if there is none, and the message says which one was perhaps
   *     meant; or if there are several, which it lists
   */
  public Role role(String name) {
    List<Role> found = named(name);
    if (found.size() == 1) {
      return found.get(0);
    }
    String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
    throw new IllegalArgumentException(
        found.isEmpty()
            ? "RoleCatalog.role must be the name or id of a role, but was '"
                + shown
                + "'"
                + guess(name)
            : "RoleCatalog.role must be the name of one role, but '"
                + shown
                + "' is that of "
                + String.join(" and ", found.stream().map(role -> role.id().code()).toList()));
  }

  private String guess(String name) {
    return Spelling.nearest(plain(name), new TreeSet<>(names().keySet()))
        .map(near -> names().getOrDefault(near, List.of()))
        .filter(near -> !near.isEmpty())
        .map(near -> near.get(0))
        .map(role -> "; maybe " + role.id() + " (" + role.names().zh().get(0) + ")")
        .orElse("");
  }

  private Map<String, List<Role>> names() {
    Map<String, List<Role>> known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (Role role : roles.values()) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain(role.id().code()));
        role.names().zh().forEach(name -> forms.add(plain(name)));
        role.names().en().forEach(name -> forms.add(plain(name)));
        for (String form : forms) {
          known.computeIfAbsent(form, plain -> new ArrayList<>()).add(role);
        }
      }
      byName = known; // racy on purpose: a map made twice equals the first
    }
    return known;
  }

  /** Small letters of one width, without blanks, hyphens of any kind and slashes. */
  private static String plain(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    folded
        .codePoints()
        .filter(
            c ->
                !Character.isWhitespace(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION
                    && c != '/')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Returns the departments, in the order of their first roles. */
  public Collection<Department> departments() {
    return departments.values();
  }

  // ---- lines ----

  /** Returns the roles that report to this one directly, in the order of the handbook. */
  public List<Role> below(RoleId id) {
    return Collections.unmodifiableList(below.getOrDefault(requireNonNull(id, "id"), List.of()));
  }

  /**
   * Returns the roles above this one, the nearest first.
   *
   * @throws IllegalArgumentException if there is no role of this id
   */
  public List<Role> above(RoleId id) {
    List<Role> above = new ArrayList<>();
    Optional<RoleId> at = role(id).line().to();
    while (at.isPresent()) {
      Role next = role(at.get());
      above.add(next);
      at = next.line().to();
    }
    return List.copyOf(above);
  }

  // ---- duties ----

  /** Returns all duties, by roles in the order of the handbook. */
  public Collection<Duty> duties() {
    return duties.values();
  }

  /** Returns the duty of this id; empty if there is none. */
  public Optional<Duty> find(DutyId id) {
    return Optional.ofNullable(duties.get(requireNonNull(id, "id")));
  }

  /** Returns the duties of all roles in a step of a process. */
  public List<Duty> dutiesAt(StepId step) {
    return Collections.unmodifiableList(
        bySteps.getOrDefault(requireNonNull(step, "step"), List.of()));
  }

  /** Returns the duties of all roles that an event outside the processes makes owed. */
  public List<Duty> dutiesOn(String event) {
    return Collections.unmodifiableList(
        byEvents.getOrDefault(requireNonNull(event, "event"), List.of()));
  }

  /** Returns what is called how. */
  public Map<DutyEvidence, LocalText> evidence() {
    return evidence;
  }

  /** Returns what evidence is called, in Chinese for a Chinese locale, else in English. */
  public String name(DutyEvidence shows, Locale locale) {
    LocalText name = evidence.get(shows);
    return name == null ? shows.code() : name.in(locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoleCatalog catalog
        && new ArrayList<>(roles.values()).equals(new ArrayList<>(catalog.roles.values()))
        && evidence.equals(catalog.evidence);
  }

  @Override
  public int hashCode() {
    return roles.hashCode();
  }

  /** Returns how many roles and duties there are. */
  @Override
  public String toString() {
    return roles.size() + " roles, " + duties.size() + " duties";
  }
}
