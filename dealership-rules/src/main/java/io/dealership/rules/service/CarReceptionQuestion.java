package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.CoverPiece;
import io.dealership.core.service.IntakeField;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A car that is being received and what is known of its intake; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarReceptionQuestion extends WithCarReceptionQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarReceptionQuestion of(
      @JsonProperty("walkRoundDone") Optional<Boolean> walkRoundDone,
      @JsonProperty("customerPresent") Optional<Boolean> customerPresent,
      @JsonProperty("fieldsFilled") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakeField> fieldsFilled,
      @JsonProperty("fieldsWithoutValue") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakeField> fieldsWithoutValue,
      @JsonProperty("fieldsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakeField> fieldsMissing,
      @JsonProperty("coversFitted") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<CoverPiece> coversFitted,
      @JsonProperty("coversMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<CoverPiece> coversMissing,
      @JsonProperty("exteriorRecorded") Optional<Boolean> exteriorRecorded,
      @JsonProperty("belongingsCounted") Optional<Boolean> belongingsCounted,
      @JsonProperty("papersReceived") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakePaper> papersReceived,
      @JsonProperty("papersNotBrought") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakePaper> papersNotBrought,
      @JsonProperty("papersMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakePaper> papersMissing,
      @JsonProperty("recall") Optional<RecallState> recall) {
    return builder()
        .walkRoundDone(walkRoundDone)
        .customerPresent(customerPresent)
        .addAllFieldsFilled(fieldsFilled)
        .addAllFieldsWithoutValue(fieldsWithoutValue)
        .addAllFieldsMissing(fieldsMissing)
        .addAllCoversFitted(coversFitted)
        .addAllCoversMissing(coversMissing)
        .exteriorRecorded(exteriorRecorded)
        .belongingsCounted(belongingsCounted)
        .addAllPapersReceived(papersReceived)
        .addAllPapersNotBrought(papersNotBrought)
        .addAllPapersMissing(papersMissing)
        .recall(recall)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether somebody walked round the car and noted what was seen. */
  @JsonProperty
  Optional<Boolean> walkRoundDone();

  /** Whether the customer, or who brought the car for him, was present at the walk-round. */
  @JsonProperty
  Optional<Boolean> customerPresent();

  /** The fields that are filled in. */
  @JsonProperty
  Set<IntakeField> fieldsFilled();

  /**
   * The fields of which it is noted that there is nothing to fill in, as the unit of a private
   * customer.
   */
  @JsonProperty
  Set<IntakeField> fieldsWithoutValue();

  /** The fields that are known to be empty; of others it is not known. */
  @JsonProperty
  Set<IntakeField> fieldsMissing();

  /** The covers that are fitted. */
  @JsonProperty
  Set<CoverPiece> coversFitted();

  /** The covers that are known not to be fitted; of others it is not known. */
  @JsonProperty
  Set<CoverPiece> coversMissing();

  /** Whether the state of the exterior is recorded. */
  @JsonProperty
  Optional<Boolean> exteriorRecorded();

  /** Whether the belongings in the car are counted and listed. */
  @JsonProperty
  Optional<Boolean> belongingsCounted();

  /** The papers that were received. */
  @JsonProperty
  Set<IntakePaper> papersReceived();

  /** The papers of which it is noted that the customer did not bring them. */
  @JsonProperty
  Set<IntakePaper> papersNotBrought();

  /** The papers that are known to be neither; of others it is not known. */
  @JsonProperty
  Set<IntakePaper> papersMissing();

  /** What the look-up of recalls said; empty where nobody looked. */
  @JsonProperty
  Optional<RecallState> recall();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart(
        "CarReceptionQuestion.fieldsMissing", fieldsMissing(), "fieldsFilled", fieldsFilled());
    NeededCodes.checkApart(
        "CarReceptionQuestion.fieldsMissing",
        fieldsMissing(),
        "fieldsWithoutValue",
        fieldsWithoutValue());
    NeededCodes.checkApart(
        "CarReceptionQuestion.fieldsWithoutValue",
        fieldsWithoutValue(),
        "fieldsFilled",
        fieldsFilled());
    NeededCodes.checkApart(
        "CarReceptionQuestion.coversMissing", coversMissing(), "coversFitted", coversFitted());
    NeededCodes.checkApart(
        "CarReceptionQuestion.papersMissing", papersMissing(), "papersReceived", papersReceived());
    NeededCodes.checkApart(
        "CarReceptionQuestion.papersMissing",
        papersMissing(),
        "papersNotBrought",
        papersNotBrought());
    NeededCodes.checkApart(
        "CarReceptionQuestion.papersNotBrought",
        papersNotBrought(),
        "papersReceived",
        papersReceived());
  }

  /** Builds {@link CarReceptionQuestion}s. */
  final class Builder extends ImmutableCarReceptionQuestion.Builder {
    Builder() {}
  }
}
