package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a workshop has to do work with.
 *
 * <p>No bay and no technician is there twice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"bays", "technicians"})
public interface Workshop extends WithWorkshop {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if a bay or a technician is there twice
   */
  @JsonCreator
  static Workshop of(
      @JsonProperty("bays") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Bay> bays,
      @JsonProperty("technicians") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<Technician> technicians) {
    return builder().addAllBays(bays).addAllTechnicians(technicians).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the bays. */
  @JsonProperty
  List<Bay> bays();

  /** Returns the technicians. */
  @JsonProperty
  List<Technician> technicians();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a bay or a technician is there twice
   */
  @Value.Check
  default void check() {
    List<BayNumber> numbers = bays().stream().map(Bay::number).toList();
    checkArgument(
        new HashSet<>(numbers).size() == numbers.size(),
        "Workshop.bays must have different numbers, but had %s",
        numbers);
    List<EmployeeNumber> people = technicians().stream().map(Technician::employee).toList();
    checkArgument(
        new HashSet<>(people).size() == people.size(),
        "Workshop.technicians must be different people, but were %s",
        people);
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableWorkshop.Builder {
    Builder() {}
  }
}
