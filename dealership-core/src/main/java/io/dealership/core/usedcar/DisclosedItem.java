package io.dealership.core.usedcar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * An item of the disclosure of a used car with what is known of it, or what the sheet shows.
 *
 * <h2>Source</h2>
 *
 * <p>Measures on the circulation of used cars (Order 2 of 2005, revised 2017), article 14; R-402.
 *
 * @param item the item
 * @param state how much is known
 * @param statement what is said of it, such as a date; never where nothing is known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DisclosedItem(
    DisclosureItem item, DisclosureState state, Optional<String> statement) {

  private static final int MOST = 500;

  /**
   * Checks the statement.
   *
   * @throws IllegalArgumentException if something is said of what nobody knows, or the statement is
   *     blank or longer than 500 characters
   */
  public DisclosedItem {
    requireNonNull(item, "item");
    requireNonNull(state, "state");
    checkArgument(
        statement.isEmpty() || state != DisclosureState.UNKNOWN,
        "DisclosedItem.statement must be empty where nothing is known of %s, but was given",
        item);
    checkArgument(
        statement.isEmpty() || (!statement.get().isBlank() && statement.get().length() <= MOST),
        "DisclosedItem.statement must have 1 to %s characters, but had %s",
        MOST,
        statement.map(String::length).orElse(0));
  }

  /** Returns an item with its state and what is said of it. */
  @JsonCreator
  public static DisclosedItem of(
      @JsonProperty("item") DisclosureItem item,
      @JsonProperty("state") DisclosureState state,
      @JsonProperty("statement") Optional<String> statement) {
    return new DisclosedItem(item, state, statement);
  }

  /** Returns an item of which nobody knows anything. */
  public static DisclosedItem unknown(DisclosureItem item) {
    return new DisclosedItem(item, DisclosureState.UNKNOWN, Optional.empty());
  }

  /**
   * Returns an item that was looked into and is clear.
   *
   * @throws IllegalArgumentException if {@code statement} is blank or too long
   */
  public static DisclosedItem clear(DisclosureItem item, String statement) {
    return new DisclosedItem(item, DisclosureState.CLEAR, Optional.of(statement));
  }

  /**
   * Returns an item that the buyer has to know.
   *
   * @throws IllegalArgumentException if {@code statement} is blank or too long
   */
  public static DisclosedItem adverse(DisclosureItem item, String statement) {
    return new DisclosedItem(item, DisclosureState.ADVERSE, Optional.of(statement));
  }
}
