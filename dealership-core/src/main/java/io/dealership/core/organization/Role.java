package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A post of a store: what it is called and there for, to whom it reports, what it asks of who holds
 * it, and what has to be done.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "names", "department", "line", "purpose", "qualifications", "duties"})
public interface Role extends WithRole {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Role of(
      @JsonProperty("id") RoleId id,
      @JsonProperty("names") RoleNames names,
      @JsonProperty("department") Department department,
      @JsonProperty("line") ReportingLine line,
      @JsonProperty("purpose") LocalText purpose,
      @JsonProperty("qualifications") @JsonSetter(nulls = Nulls.AS_EMPTY)
          List<Qualification> qualifications,
      @JsonProperty("duties") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Duty> duties) {
    return builder()
        .id(id)
        .names(names)
        .department(department)
        .line(line)
        .purpose(purpose)
        .addAllQualifications(qualifications)
        .addAllDuties(duties)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the id. */
  @JsonProperty
  RoleId id();

  /** Returns what it is called. */
  @JsonProperty
  RoleNames names();

  /** Returns the department it belongs to. */
  @JsonProperty
  Department department();

  /** Returns to whom it reports. */
  @JsonProperty
  ReportingLine line();

  /** Returns what it is there for. */
  @JsonProperty
  LocalText purpose();

  /** Returns what it asks of who is to hold it; empty where no source says anything. */
  @Value.Redacted // from toString: a page of text
  @JsonProperty
  List<Qualification> qualifications();

  /** Returns what has to be done, in the order of the handbook. */
  @Value.Redacted // from toString: many pages of text
  @JsonProperty
  List<Duty> duties();

  /** Returns its best-known name, in Chinese for a Chinese locale, else in English. */
  default String name(Locale locale) {
    return names().first(locale);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if a duty is of another role
   */
  @Value.Check
  default void check() {
    for (Duty duty : duties()) {
      checkArgument(
          duty.role().equals(id()),
          "Role.duties must be of role %s, but %s is of %s",
          id(),
          duty.id(),
          duty.role());
    }
    checkArgument(
        line().to().isEmpty() || !line().to().get().equals(id()),
        "Role.line must lead to another role, but that of %s leads to itself",
        id());
  }

  /** Builds roles. */
  final class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}
