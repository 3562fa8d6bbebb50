package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of the work on a car that is to go to the next worker or team, and what is known of it;
 * what is left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-04, QUALITY-12 to QUALITY-14, QUALITY-17, QUALITY-22, QUALITY-23.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StepHandOnQuestion extends WithStepHandOnQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StepHandOnQuestion of(
      @JsonProperty("selfChecked") Optional<Boolean> selfChecked,
      @JsonProperty("previousStepAccepted") Optional<Boolean> previousStepAccepted,
      @JsonProperty("methodAccepted") Optional<Boolean> methodAccepted,
      @JsonProperty("wrongMethodFound") Optional<Boolean> wrongMethodFound,
      @JsonProperty("methodCorrected") Optional<Boolean> methodCorrected,
      @JsonProperty("inProcessChecked") Optional<Boolean> inProcessChecked,
      @JsonProperty("processSheetFilled") Optional<Boolean> processSheetFilled,
      @JsonProperty("bodyWork") Optional<Boolean> bodyWork,
      @JsonProperty("bodyCheckPassed") Optional<Boolean> bodyCheckPassed,
      @JsonProperty("keyBolts") Optional<Boolean> keyBolts,
      @JsonProperty("boltsAsPrescribed") Optional<Boolean> boltsAsPrescribed,
      @JsonProperty("makerProcessKept") Optional<Boolean> makerProcessKept,
      @JsonProperty("specialToolsRequired") Optional<Boolean> specialToolsRequired,
      @JsonProperty("specialToolsUsed") Optional<Boolean> specialToolsUsed) {
    return builder()
        .selfChecked(selfChecked)
        .previousStepAccepted(previousStepAccepted)
        .methodAccepted(methodAccepted)
        .wrongMethodFound(wrongMethodFound)
        .methodCorrected(methodCorrected)
        .inProcessChecked(inProcessChecked)
        .processSheetFilled(processSheetFilled)
        .bodyWork(bodyWork)
        .bodyCheckPassed(bodyCheckPassed)
        .keyBolts(keyBolts)
        .boltsAsPrescribed(boltsAsPrescribed)
        .makerProcessKept(makerProcessKept)
        .specialToolsRequired(specialToolsRequired)
        .specialToolsUsed(specialToolsUsed)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether every item of the step passed the self-check of who did it. */
  @JsonProperty
  Optional<Boolean> selfChecked();

  /** Whether the step before was accepted, or a doubt about it was settled. */
  @JsonProperty
  Optional<Boolean> previousStepAccepted();

  /** Whether the quality inspector accepted the way of working; asked where the store wants it. */
  @JsonProperty
  Optional<Boolean> methodAccepted();

  /** Whether a wrong way of working was found. */
  @JsonProperty
  Optional<Boolean> wrongMethodFound();

  /** Whether that way of working was corrected. */
  @JsonProperty
  Optional<Boolean> methodCorrected();

  /** Whether there was an inspection in process. */
  @JsonProperty
  Optional<Boolean> inProcessChecked();

  /** Whether the sheet of that inspection is filled in. */
  @JsonProperty
  Optional<Boolean> processSheetFilled();

  /** Whether the step is body work. */
  @JsonProperty
  Optional<Boolean> bodyWork();

  /** Whether the body work passed its check. */
  @JsonProperty
  Optional<Boolean> bodyCheckPassed();

  /** Whether bolts were tightened for which order and torque are prescribed. */
  @JsonProperty
  Optional<Boolean> keyBolts();

  /** Whether those bolts were tightened so. */
  @JsonProperty
  Optional<Boolean> boltsAsPrescribed();

  /** Whether the process of the maker was kept to. */
  @JsonProperty
  Optional<Boolean> makerProcessKept();

  /** Whether the step requires special tools. */
  @JsonProperty
  Optional<Boolean> specialToolsRequired();

  /** Whether those tools were used. */
  @JsonProperty
  Optional<Boolean> specialToolsUsed();

  /** Builds {@link StepHandOnQuestion}s. */
  final class Builder extends ImmutableStepHandOnQuestion.Builder {
    Builder() {}
  }
}
