package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.RoleId;
import io.dealership.core.warranty.RepairKind;
import io.dealership.core.workshop.Inspection;
import io.dealership.rules.decision.Permit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A release certificate that is to be issued, and what is known of it; what is left out is not
 * known.
 *
 * <p>The record of inspections is whole: one that is not in it was not made.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-11; Road Transport Regulation, article 44; provisions on motor vehicle
 * repair, articles 31 and 32; R-204.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CertificateIssueQuestion extends WithCertificateIssueQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CertificateIssueQuestion of(
      @JsonProperty("kinds") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RepairKind> kinds,
      @JsonProperty("inspections") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Inspection> inspections,
      @JsonProperty("standardsMet") Optional<Boolean> standardsMet,
      @JsonProperty("endOfWork") Optional<Permit> endOfWork,
      @JsonProperty("completionSheetFilled") Optional<Boolean> completionSheetFilled,
      @JsonProperty("signer") Optional<RoleId> signer) {
    return builder()
        .addAllKinds(kinds)
        .addAllInspections(inspections)
        .standardsMet(standardsMet)
        .endOfWork(endOfWork)
        .completionSheetFilled(completionSheetFilled)
        .signer(signer)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kinds of work on the order; empty when they are not known. */
  @JsonProperty
  Set<RepairKind> kinds();

  /** The checks on record. */
  @JsonProperty
  List<Inspection> inspections();

  /** Whether the car meets national and industry standards. */
  @JsonProperty
  Optional<Boolean> standardsMet();

  /** What {@link QualityRules#endOfWork} answered. */
  @JsonProperty
  Optional<Permit> endOfWork();

  /** Whether the sheet of the completion inspection is filled in. */
  @JsonProperty
  Optional<Boolean> completionSheetFilled();

  /** The post of who signs the certificate. */
  @JsonProperty
  Optional<RoleId> signer();

  /** Builds {@link CertificateIssueQuestion}s. */
  final class Builder extends ImmutableCertificateIssueQuestion.Builder {
    Builder() {}
  }
}
