package io.dealership.rules.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.retention.RecordNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of the wish to have a document. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DocumentRequest extends WithDocumentRequest {

  /** The request with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DocumentRequest of(
      @JsonProperty("document") RecordNumber document,
      @JsonProperty("withinRange") Optional<Boolean> withinRange,
      @JsonProperty("lent") Optional<Boolean> lent,
      @JsonProperty("registered") Optional<Boolean> registered,
      @JsonProperty("dueBackOn") Optional<LocalDate> dueBackOn,
      @JsonProperty("returned") Optional<Boolean> returned) {
    return builder()
        .document(document)
        .withinRange(withinRange)
        .lent(lent)
        .registered(registered)
        .dueBackOn(dueBackOn)
        .returned(returned)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the document. */
  @JsonProperty
  RecordNumber document();

  /** Whether the recipient is among those whom the document is meant for. */
  @JsonProperty
  Optional<Boolean> withinRange();

  /** Whether it is lent and has to come back, and is not handed out for good. */
  @JsonProperty
  Optional<Boolean> lent();

  /** Whether the loan is entered in the register. */
  @JsonProperty
  Optional<Boolean> registered();

  /** The last day of the loan; empty when none was agreed on, and then it is never late. */
  @JsonProperty
  Optional<LocalDate> dueBackOn();

  /** Whether the document is back. */
  @JsonProperty
  Optional<Boolean> returned();

  /** Builds {@link DocumentRequest}s. */
  final class Builder extends ImmutableDocumentRequest.Builder {
    Builder() {}
  }
}
