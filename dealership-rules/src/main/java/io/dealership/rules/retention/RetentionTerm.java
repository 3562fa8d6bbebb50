package io.dealership.rules.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordKind;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.pack.Verification;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the matrix, as it applies to a record: how long, from when, to when, and who says so.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RetentionTerm extends WithRetentionTerm {

  /** The term with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static RetentionTerm of(
      @JsonProperty("kind") RecordKind kind,
      @JsonProperty("length") Period length,
      @JsonProperty("countedFrom") RecordDate countedFrom,
      @JsonProperty("start") Optional<LocalDate> start,
      @JsonProperty("lastDay") Optional<LocalDate> lastDay,
      @JsonProperty("isStatutory") boolean statutory,
      @JsonProperty("decides") boolean decides,
      @JsonProperty("verification") Verification verification,
      @JsonProperty("citations") List<Citation> citations,
      @JsonProperty("pack") PackVersion pack) {
    return builder()
        .kind(kind)
        .length(length)
        .countedFrom(countedFrom)
        .start(start)
        .lastDay(lastDay)
        .isStatutory(statutory)
        .decides(decides)
        .verification(verification)
        .addAllCitations(citations)
        .pack(pack)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kind that the row is for. */
  @JsonProperty
  RecordKind kind();

  /** How long a record of the kind is kept. */
  @JsonProperty
  Period length();

  /** The event from whose day that is counted. */
  @JsonProperty
  RecordDate countedFrom();

  /** The day of that event; empty when the record does not say it. */
  @JsonProperty
  Optional<LocalDate> start();

  /**
   * The last day on which it is kept; empty when the day of the event is not known. The day of the
   * event itself is not counted, and the last day stays where it is also on a holiday.
   */
  @JsonProperty
  Optional<LocalDate> lastDay();

  /** Whether the law says so; else it is the store's own term or a default of ours. */
  @JsonProperty("isStatutory")
  boolean isStatutory();

  /** Whether the term takes part in decisions; an unverified one does not. */
  @JsonProperty
  boolean decides();

  /** How well the length is known. */
  @JsonProperty
  Verification verification();

  /** Who says so, the weightiest first. */
  @JsonProperty
  List<Citation> citations();

  /** The knowledge that the row comes from. */
  @JsonProperty
  PackVersion pack();

  /** Builds {@link RetentionTerm}s. */
  final class Builder extends ImmutableRetentionTerm.Builder {
    Builder() {}
  }
}
