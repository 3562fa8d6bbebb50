package io.dealership.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that happened in a case, or the correction of such a thing.
 *
 * <p>Histories are never rewritten: what was recorded by mistake is taken back by an event that
 * {@linkplain #corrects() corrects} it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CaseEvent extends WithCaseEvent {

  /** Returns the event with these attributes; {@link #builder()} is the better way. */
  @JsonCreator
  static CaseEvent of(
      @JsonProperty("id") EventId id,
      @JsonProperty("activity") ActivityPath activity,
      @JsonProperty("at") Instant at,
      @JsonProperty("by") Optional<EmployeeNumber> by,
      @JsonProperty("as") Optional<RoleId> as,
      @JsonProperty("documents") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<DocumentCode> documents,
      @JsonProperty("signedBy") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<SignerCode> signedBy,
      @JsonProperty("amount") Optional<Money> amount,
      @JsonProperty("data") @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> data,
      @JsonProperty("corrects") Optional<EventId> corrects) {
    return builder()
        .id(id)
        .activity(activity)
        .at(at)
        .by(by)
        .as(as)
        .addAllDocuments(documents)
        .addAllSignedBy(signedBy)
        .amount(amount)
        .putAllData(data)
        .corrects(corrects)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the event, unique in its case. */
  @JsonProperty
  EventId id();

  /** Returns what happened, and in which instances. */
  @JsonProperty
  ActivityPath activity();

  /** Returns when it happened. */
  @JsonProperty
  Instant at();

  /** Returns who did it; empty if that is not known. */
  @JsonProperty
  Optional<EmployeeNumber> by();

  /** Returns as what he did it; empty if that is not known. */
  @JsonProperty
  Optional<RoleId> as();

  /** Returns the documents that it produced or brought in. */
  @JsonProperty
  Set<DocumentCode> documents();

  /** Returns who signed. */
  @JsonProperty
  Set<SignerCode> signedBy();

  /** Returns the amount that it is about, such as that of a settlement; empty if there is none. */
  @JsonProperty
  Optional<Money> amount();

  /** Returns what else is known of it; the kernel does not look into it. */
  @JsonProperty
  Map<String, String> data();

  /** Returns the event that this one takes back; empty for something that happened. */
  @JsonProperty
  Optional<EventId> corrects();

  /**
   * Checks that it does not correct itself.
   *
   * @throws IllegalArgumentException if it does
   */
  @Value.Check
  default void check() {
    checkArgument(
        !corrects().equals(Optional.of(id())),
        "CaseEvent.corrects must be another event, but was itself, %s",
        id());
  }

  /** Builds events. */
  final class Builder extends ImmutableCaseEvent.Builder {
    Builder() {}
  }
}
