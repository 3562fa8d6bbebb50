package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.WorkItemNumber;
import io.dealership.core.text.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody is to be asked or told next about an item, by whom and by when.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"item", "kind", "from", "to", "by", "overdue", "text"})
public interface WorkAsk extends WithWorkAsk {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static WorkAsk of(
      @JsonProperty("item") WorkItemNumber item,
      @JsonProperty("kind") WorkAskKind kind,
      @JsonProperty("from") WorkParty from,
      @JsonProperty("to") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WorkParty> to,
      @JsonProperty("by") Optional<Instant> by,
      @JsonProperty("overdue") boolean overdue,
      @JsonProperty("text") LocalText text) {
    return builder()
        .item(item)
        .kind(kind)
        .from(from)
        .addAllTo(to)
        .by(by)
        .overdue(overdue)
        .text(text)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the item. */
  @JsonProperty
  WorkItemNumber item();

  /** Returns what it is. */
  @JsonProperty
  WorkAskKind kind();

  /** Returns who asks or tells. */
  @JsonProperty
  WorkParty from();

  /** Returns who is asked or told, at least one. */
  @JsonProperty
  List<WorkParty> to();

  /** Returns until when; this moment no longer belongs to it. Empty where nothing was promised. */
  @JsonProperty
  Optional<Instant> by();

  /** Returns whether that is over. */
  @JsonProperty
  boolean overdue();

  /** Returns all of it for people. */
  @JsonProperty
  LocalText text();

  /** Returns all of it for people. */
  default String text(Locale locale) {
    return text().in(locale);
  }

  /** Builds asks. */
  final class Builder extends ImmutableWorkAsk.Builder {
    Builder() {}
  }
}
