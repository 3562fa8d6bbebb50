package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.workshop.QualityRules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A car that is back from the workshop, before its customer is called, and what is known of it;
 * what is left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-25, QUALITY-26.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ReadyCarQuestion extends WithReadyCarQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ReadyCarQuestion of(
      @JsonProperty("endOfWork") Optional<Permit> endOfWork,
      @JsonProperty("inspectorSigned") Optional<Boolean> inspectorSigned,
      @JsonProperty("papersChecked") Optional<Boolean> papersChecked,
      @JsonProperty("carChecked") Optional<Boolean> carChecked,
      @JsonProperty("faultGone") Optional<Boolean> faultGone,
      @JsonProperty("partsReplaced") Optional<Boolean> partsReplaced,
      @JsonProperty("oldPartsReady") Optional<Boolean> oldPartsReady,
      @JsonProperty("nothingLeftBehind") Optional<Boolean> nothingLeftBehind,
      @JsonProperty("washDeclined") Optional<Boolean> washDeclined,
      @JsonProperty("cleanInside") Optional<Boolean> cleanInside,
      @JsonProperty("cleanOutside") Optional<Boolean> cleanOutside) {
    return builder()
        .endOfWork(endOfWork)
        .inspectorSigned(inspectorSigned)
        .papersChecked(papersChecked)
        .carChecked(carChecked)
        .faultGone(faultGone)
        .partsReplaced(partsReplaced)
        .oldPartsReady(oldPartsReady)
        .nothingLeftBehind(nothingLeftBehind)
        .washDeclined(washDeclined)
        .cleanInside(cleanInside)
        .cleanOutside(cleanOutside)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What {@link QualityRules#endOfWork} answered. */
  @JsonProperty
  Optional<Permit> endOfWork();

  /** Whether the quality inspector signed. */
  @JsonProperty
  Optional<Boolean> inspectorSigned();

  /** Whether the advisor checked the papers of the order. */
  @JsonProperty
  Optional<Boolean> papersChecked();

  /** Whether the advisor looked at the car itself. */
  @JsonProperty
  Optional<Boolean> carChecked();

  /** Whether the fault that the customer named is gone. */
  @JsonProperty
  Optional<Boolean> faultGone();

  /** Whether parts were replaced. */
  @JsonProperty
  Optional<Boolean> partsReplaced();

  /** Whether the old parts are ready to be shown. */
  @JsonProperty
  Optional<Boolean> oldPartsReady();

  /** Whether no rags, tools, nuts or bolts are left in the car. */
  @JsonProperty
  Optional<Boolean> nothingLeftBehind();

  /** Whether the customer declined a wash. */
  @JsonProperty
  Optional<Boolean> washDeclined();

  /** Whether the inside is clean. */
  @JsonProperty
  Optional<Boolean> cleanInside();

  /** Whether the outside is clean. */
  @JsonProperty
  Optional<Boolean> cleanOutside();

  /** Builds {@link ReadyCarQuestion}s. */
  final class Builder extends ImmutableReadyCarQuestion.Builder {
    Builder() {}
  }
}
