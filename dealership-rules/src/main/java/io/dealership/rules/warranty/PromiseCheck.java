package io.dealership.rules.warranty;

import io.dealership.core.vehicle.Brand;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.VehicleUse;
import io.dealership.core.warranty.WarrantyTerm;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks what a pack promises: that it can be read, and that it does not undercut the law. */
final class PromiseCheck {

  private static final String CODE = "words of small letters and digits, joined by hyphens";
  private static final String TERM = "a term such as P3Y/60000 km, P60D or 5000 km";

  private PromiseCheck() {}

  static void check(PromiseFile file, SectionContext context) {
    List<Parameter> floors = context.parameters("rp.term");
    for (int i = 0; i < file.promises().size(); i++) {
      String pointer = "/promises/" + i;
      PromiseEntry entry = file.promises().get(i);
      context.checkCitation(pointer + "/source", entry.source());
      read(context, pointer + "/brand", entry.brand(), Brand::of, "a brand, " + CODE);
      for (int use = 0; use < entry.uses().size(); use++) {
        read(
            context,
            pointer + "/uses/" + use,
            entry.uses().get(use),
            VehicleUse::valueOf,
            "one of " + List.of(VehicleUse.values()));
      }
      entry
          .wearParts()
          .forEach(
              (component, term) -> {
                String place = pointer + "/wearParts/" + component;
                read(
                    context,
                    place,
                    component,
                    Component::of,
                    "to be named by a component, " + CODE);
                read(context, place, term, WarrantyTerm::parse, TERM);
              });
      entry.term().ifPresent(term -> term(context, pointer + "/term", entry, term, floors));
      for (int group = 0; group < entry.groups().size(); group++) {
        String place = pointer + "/groups/" + group;
        PromiseGroup terms = entry.groups().get(group);
        if (terms.components().isEmpty()) {
          context.problem(place + "/components", "at least one component");
        }
        for (int part = 0; part < terms.components().size(); part++) {
          String at = place + "/components/" + part;
          String code = terms.components().get(part);
          read(context, at, code, Component::of, "a component, " + CODE);
          if (entry.groups().stream().filter(g -> g.components().contains(code)).count() > 1) {
            context.problem(at, "a component that stands in one group only");
          }
        }
        term(context, place + "/term", entry, terms.term(), floors);
      }
      for (int one = 0; one < entry.batteryCapacity().size(); one++) {
        String place = pointer + "/batteryCapacity/" + one;
        CapacityEntry capacity = entry.batteryCapacity().get(one);
        read(context, place + "/term", capacity.term(), WarrantyTerm::parse, TERM);
        if (capacity.minimumPercent() < 1 || capacity.minimumPercent() > 100) {
          context.problem(place + "/minimumPercent", "a percentage from 1 to 100");
        }
      }
      entry
          .parts()
          .ifPresent(term -> read(context, pointer + "/parts", term, WarrantyTerm::parse, TERM));
      entry
          .soldUntil()
          .filter(until -> !until.isAfter(entry.soldFrom()))
          .ifPresent(
              until ->
                  context.problem(
                      pointer + "/soldUntil", "a day after soldFrom " + entry.soldFrom()));
    }
  }

  private static void term(
      SectionContext context,
      String place,
      PromiseEntry entry,
      String text,
      List<Parameter> floors) {
    Optional<WarrantyTerm> term = read(context, place, text, WarrantyTerm::parse, TERM);
    for (Parameter floor : floors) {
      term.ifPresent(promised -> floor(context, place, entry, promised, floor));
    }
  }

  private static void floor(
      SectionContext context,
      String place,
      PromiseEntry entry,
      WarrantyTerm promised,
      Parameter time) {
    LocalDate from = time.from().orElse(LocalDate.MIN);
    LocalDate until = time.until().orElse(LocalDate.MAX);
    boolean meets =
        entry.soldFrom().isBefore(until) && entry.soldUntil().orElse(LocalDate.MAX).isAfter(from);
    if (!meets || time.floor().isEmpty()) {
      return;
    }
    for (Parameter distance : context.parameters("rp.km")) {
      if (distance.from().equals(time.from())) {
        WarrantyTerm law = WarrantyTerm.of(time.period(), distance.integer());
        if (!promised.isAtLeast(law)) {
          context.problem(
              place,
              "a term of at least "
                  + law
                  + ", the statutory minimum of "
                  + time.floor().get().article());
        }
      }
    }
  }

  private static <T> Optional<T> read(
      SectionContext context,
      String pointer,
      String text,
      Function<String, T> reader,
      String expectation) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      context.problem(pointer, expectation);
      return Optional.empty();
    }
  }
}
