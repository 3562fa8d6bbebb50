package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.WarrantyTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A maker's promise, read and checked. */
record Promise(
    Brand brand,
    LocalDate soldFrom,
    Optional<LocalDate> soldUntil,
    Optional<WarrantyTerm> term,
    Set<VehicleUse> uses,
    Map<Component, WarrantyTerm> groups,
    List<Capacity> batteryCapacity,
    Optional<WarrantyTerm> parts,
    boolean pausesInShop,
    Map<Component, WarrantyTerm> wearParts) {

  /** The capacity in percent that a power battery keeps at least for a term. */
  record Capacity(WarrantyTerm term, int minimumPercent) {}

  static Promise of(PromiseEntry entry) {
    Map<Component, WarrantyTerm> groups = new HashMap<>();
    for (PromiseGroup group : entry.groups()) {
      for (String code : group.components()) {
        groups.put(Component.of(code), WarrantyTerm.parse(group.term()));
      }
    }
    Map<Component, WarrantyTerm> wearParts = new HashMap<>();
    entry
        .wearParts()
        .forEach((code, term) -> wearParts.put(Component.of(code), WarrantyTerm.parse(term)));
    List<Capacity> capacity = new ArrayList<>();
    for (CapacityEntry one : entry.batteryCapacity()) {
      capacity.add(new Capacity(WarrantyTerm.parse(one.term()), one.minimumPercent()));
    }
    Set<VehicleUse> uses = new HashSet<>();
    for (String use : entry.uses()) {
      uses.add(VehicleUse.valueOf(use));
    }
    return new Promise(
        Brand.of(entry.brand()),
        entry.soldFrom(),
        entry.soldUntil(),
        entry.term().map(WarrantyTerm::parse),
        Set.copyOf(uses),
        Map.copyOf(groups),
        List.copyOf(capacity),
        entry.parts().map(WarrantyTerm::parse),
        entry.pausesInShop(),
        Map.copyOf(wearParts));
  }

  boolean isFor(Brand other, LocalDate soldOn) {
    return brand.equals(other)
        && !soldOn.isBefore(soldFrom)
        && (soldUntil.isEmpty() || soldOn.isBefore(soldUntil.get()));
  }

  /** Whether anything is promised beyond the law. */
  boolean hasTerms() {
    return term.isPresent() || !groups.isEmpty();
  }

  /** The term that is promised for a component. */
  Optional<WarrantyTerm> termOf(Component component) {
    return Optional.ofNullable(groups.get(component)).or(this::term);
  }

  /** The same for a component that may not be known; empty when it matters which one it is. */
  Optional<WarrantyTerm> termOf(Optional<Component> component) {
    if (component.isPresent()) {
      return termOf(component.get());
    }
    return groups.isEmpty() ? term : Optional.empty();
  }

  /** Whether it holds for a use; empty when that is not known and matters. */
  Optional<Boolean> holdsFor(Optional<VehicleUse> use) {
    return uses.isEmpty() ? Optional.of(true) : use.map(uses::contains);
  }
}
