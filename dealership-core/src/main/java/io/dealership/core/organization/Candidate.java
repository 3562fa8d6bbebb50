package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.KebabCode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of somebody who is to hold a post; what is left out is not known.
 *
 * <p>Known absence is said: a skill by {@code false}, a field of work by the period of zero, and by
 * {@link #certificatesAreAll()} that there are no other certificates than those listed.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"employee", "education", "experience", "certificates"})
public interface Candidate extends WithCandidate {

  /** Returns the one with these attributes; {@link #builder()} is the better way. */
  @JsonCreator
  static Candidate of(
      @JsonProperty("employee") EmployeeNumber employee,
      @JsonProperty("education") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<EducationLevel> education,
      @JsonProperty("experience") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Map<String, Period> experience,
      @JsonProperty("certificates") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<Certificate> certificates,
      @JsonProperty("certificatesAreAll") Optional<Boolean> certificatesAreAll,
      @JsonProperty("skills") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Boolean> skills) {
    return builder()
        .employee(employee)
        .addAllEducation(education)
        .putAllExperience(experience)
        .addAllCertificates(certificates)
        .certificatesAreAll(certificatesAreAll.orElse(false))
        .putAllSkills(skills)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the employee, or of the applicant. */
  @JsonProperty
  EmployeeNumber employee();

  /** Returns the schools and colleges finished; empty if that is not known. */
  @JsonProperty
  Set<EducationLevel> education();

  /** Returns how long somebody worked in which field, by the codes of the posts. */
  @JsonProperty
  Map<String, Period> experience();

  /** Returns the certificates, also expired ones. */
  @JsonProperty
  List<Certificate> certificates();

  /** Returns whether there are no other certificates than those listed. */
  @Value.Default
  @JsonProperty
  default boolean certificatesAreAll() {
    return false;
  }

  /** Returns which skills were found to be there, and which not, by the codes of the posts. */
  @JsonProperty
  Map<String, Boolean> skills();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a code is not in {@code kebab-case}, or a time is negative
   */
  @Value.Check
  default void check() {
    experience()
        .forEach(
            (field, time) -> {
              KebabCode.check("Candidate.experience", field);
              checkArgument(
                  !time.isNegative(),
                  "Candidate.experience must not be negative, but in %s was %s",
                  field,
                  time);
            });
    skills().keySet().forEach(skill -> KebabCode.check("Candidate.skills", skill));
  }

  /** Builds candidates. */
  final class Builder extends ImmutableCandidate.Builder {
    Builder() {}
  }
}
