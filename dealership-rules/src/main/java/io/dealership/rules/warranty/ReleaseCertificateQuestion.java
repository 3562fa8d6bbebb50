package io.dealership.rules.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.RepairKind;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is known of the release certificate of a repair order. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ReleaseCertificateQuestion extends WithReleaseCertificateQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ReleaseCertificateQuestion of(
      @JsonProperty("kinds") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RepairKind> kinds,
      @JsonProperty("certificateIssued") Optional<Boolean> certificateIssued,
      @JsonProperty("certificateSigned") Optional<Boolean> certificateSigned) {
    return builder()
        .addAllKinds(kinds)
        .certificateIssued(certificateIssued)
        .certificateSigned(certificateSigned)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kinds of work on the order; empty when they are not known. */
  @JsonProperty
  Set<RepairKind> kinds();

  /** Whether the certificate was issued. */
  @JsonProperty
  Optional<Boolean> certificateIssued();

  /** Whether a quality inspector signed it. */
  @JsonProperty
  Optional<Boolean> certificateSigned();

  /** Builds {@link ReleaseCertificateQuestion}s. */
  final class Builder extends ImmutableReleaseCertificateQuestion.Builder {
    Builder() {}
  }
}
