package io.dealership.core.warranty;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.vehicle.Component;
import java.util.Optional;

/**
 * What a repair replaced: a whole assembly, or a main part of an assembly or system.
 *
 * <p>Which parts are main parts stands on the voucher of the vehicle; other parts are left out, for
 * warranty law does not count them. Two replacements are of the same main part when group and part
 * are equal.
 *
 * @param group the assembly or system, such as {@link Component#ENGINE} or {@link
 *     Component#STEERING}
 * @param mainPart the main part of it, such as {@code crankshaft}; empty if all of it was replaced
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReplacedPart(Component group, Optional<Component> mainPart) {

  /** Checks that nothing is null. */
  public ReplacedPart {
    requireNonNull(group, "group");
    requireNonNull(mainPart, "mainPart");
  }

  /** Returns the replacement of a whole assembly. */
  public static ReplacedPart assembly(Component assembly) {
    return new ReplacedPart(assembly, Optional.empty());
  }

  /** Returns the replacement of a main part of an assembly or system. */
  public static ReplacedPart mainPart(Component group, Component mainPart) {
    return new ReplacedPart(group, Optional.of(mainPart));
  }

  /** Returns whether all of the assembly was replaced. */
  @JsonIgnore
  public boolean isAssembly() {
    return mainPart.isEmpty();
  }

  /** Returns the group and the part, such as {@code engine/crankshaft}. */
  @Override
  public String toString() {
    return group + mainPart.map(part -> "/" + part).orElse("");
  }
}
