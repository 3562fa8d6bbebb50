package io.dealership.core.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What a contact has to leave on record, such as {@code next-contact}; the record itself stays with
 * the store.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ContactEvidence(@JsonValue String code) implements Comparable<ContactEvidence> {

  /** What was said. */
  public static final ContactEvidence RESULT = new ContactEvidence("result");

  /** How satisfied the customer is. */
  public static final ContactEvidence SATISFACTION = new ContactEvidence("satisfaction");

  /** How and when to talk next. */
  public static final ContactEvidence NEXT_CONTACT = new ContactEvidence("next-contact");

  /** Why it was not won. */
  public static final ContactEvidence FAILURE_REASON = new ContactEvidence("failure-reason");

  /** When the customer likes to be called. */
  public static final ContactEvidence PREFERRED_TIME = new ContactEvidence("preferred-time");

  /** What is offered for it. */
  public static final ContactEvidence REMEDY = new ContactEvidence("remedy");

  /** What was done about it. */
  public static final ContactEvidence HANDLING = new ContactEvidence("handling");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ContactEvidence {
    KebabCode.check("ContactEvidence.code", code);
  }

  /**
   * Returns the evidence with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContactEvidence of(String code) {
    return new ContactEvidence(code);
  }

  @Override
  public int compareTo(ContactEvidence other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
