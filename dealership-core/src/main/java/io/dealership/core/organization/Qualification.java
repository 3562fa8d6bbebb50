package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.KebabCode;
import io.dealership.core.text.LocalText;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One thing that a post asks of who is to hold it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "kind", "text", "anyOf", "years", "renewedWithin", "strength"})
public interface Qualification extends WithQualification {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Qualification of(
      @JsonProperty("code") String code,
      @JsonProperty("kind") QualificationKind kind,
      @JsonProperty("text") LocalText text,
      @JsonProperty("alsoMetBy") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<String> alsoMetBy,
      @JsonProperty("anyOf") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<EducationLevel> anyOf,
      @JsonProperty("years") Optional<Integer> years,
      @JsonProperty("renewedWithin") Optional<Period> renewedWithin,
      @JsonProperty("strength") QualificationStrength strength,
      @JsonProperty("clauses") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> clauses,
      @JsonProperty("origins") @JsonSetter(nulls = Nulls.AS_EMPTY) List<DutyOrigin> origins) {
    return builder()
        .code(code)
        .kind(kind)
        .text(text)
        .addAllAlsoMetBy(alsoMetBy)
        .addAllAnyOf(anyOf)
        .years(years)
        .renewedWithin(renewedWithin)
        .strength(strength)
        .addAllClauses(clauses)
        .addAllOrigins(origins)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what is asked for, the same for all posts that ask for it: {@code education}, a field
   * of work such as {@code automotive-service}, a certificate such as {@code
   * quality-inspector-certificate}, a skill such as {@code communication}.
   */
  @JsonProperty
  String code();

  /** Returns what kind of thing it is. */
  @JsonProperty
  QualificationKind kind();

  /** Returns what is asked for, for people. */
  @JsonProperty
  LocalText text();

  /**
   * Returns what else counts: other fields of work, whose times are added to that of {@link
   * #code()}, or other certificates, such as a higher grade.
   */
  @JsonProperty
  Set<String> alsoMetBy();

  /** Returns the levels of education of which one, or a higher one, is wanted. */
  @JsonProperty
  Set<EducationLevel> anyOf();

  /** Returns how many full years of experience are wanted; 0 for some, however short. */
  @JsonProperty
  Optional<Integer> years();

  /** Returns how often a certificate has to be renewed, such as {@code P1Y}; empty for never. */
  @JsonProperty
  Optional<Period> renewedWithin();

  /** Returns how strongly it is wanted. */
  @JsonProperty
  QualificationStrength strength();

  /** Returns the rules that ask for it, by their ids, such as {@code QUAL-13}. */
  @JsonProperty
  List<String> clauses();

  /** Returns where it was found. */
  @JsonProperty
  List<DutyOrigin> origins();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    KebabCode.check("Qualification.code", code());
    checkArgument(
        anyOf().isEmpty() == (kind() != QualificationKind.EDUCATION),
        "Qualification.anyOf must be there for education and for nothing else, but of %s was %s",
        code(),
        anyOf());
    String asked = years().isPresent() ? years().get().toString() : "none";
    checkArgument(
        years().isPresent() == (kind() == QualificationKind.EXPERIENCE),
        "Qualification.years must be there for experience and for nothing else, but of %s was %s",
        code(),
        asked);
    for (String other : alsoMetBy()) {
      KebabCode.check("Qualification.alsoMetBy", other);
    }
    checkArgument(
        alsoMetBy().isEmpty()
            || kind() == QualificationKind.EXPERIENCE
            || kind() == QualificationKind.CERTIFICATE,
        "Qualification.alsoMetBy must be of experience or a certificate, but %s is %s",
        code(),
        kind());
    checkArgument(
        years().isEmpty() || years().get() >= 0 && years().get() <= 60,
        "Qualification.years must be from 0 to 60, but of %s was %s",
        code(),
        asked);
    checkArgument(
        renewedWithin().isEmpty() || kind() == QualificationKind.CERTIFICATE,
        "Qualification.renewedWithin must be of a certificate, but %s is %s",
        code(),
        kind());
    if (renewedWithin().isPresent()) {
      Period term = renewedWithin().get();
      checkArgument(
          !term.isNegative() && !term.isZero(),
          "Qualification.renewedWithin must be longer than nothing, but of %s was %s",
          code(),
          term);
    }
  }

  /** Builds qualifications. */
  final class Builder extends ImmutableQualification.Builder {
    Builder() {}
  }
}
