package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.WarrantyTerm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A maker's promise, read and checked. */
record Promise(
    Brand brand,
    LocalDate soldFrom,
    Optional<LocalDate> soldUntil,
    Optional<WarrantyTerm> term,
    Set<VehicleUse> uses,
    Map<Component, WarrantyTerm> wearParts) {

  static Promise of(PromiseEntry entry) {
    Map<Component, WarrantyTerm> wearParts = new HashMap<>();
    entry
        .wearParts()
        .forEach((code, term) -> wearParts.put(Component.of(code), WarrantyTerm.parse(term)));
    return new Promise(
        Brand.of(entry.brand()),
        entry.soldFrom(),
        entry.soldUntil(),
        entry.term().map(WarrantyTerm::parse),
        entry.uses().stream().map(VehicleUse::valueOf).collect(Collectors.toUnmodifiableSet()),
        Map.copyOf(wearParts));
  }

  boolean isFor(Brand other, LocalDate soldOn) {
    return brand.equals(other)
        && !soldOn.isBefore(soldFrom)
        && (soldUntil.isEmpty() || soldOn.isBefore(soldUntil.get()));
  }
}
