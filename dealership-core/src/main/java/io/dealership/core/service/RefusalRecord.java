package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.text.VisibleText;
import java.util.Optional;

/**
 * What is kept of a refusal of work that safety asks for: why, that the consequence was explained,
 * and the signature, or who saw that the customer would not sign.
 *
 * @param reason why the customer refuses, in his own words; empty when it was not noted
 * @param consequence what the customer was told may come of it; empty when nothing was explained
 * @param signed whether the customer signed
 * @param witness who of the store saw that the customer would not sign
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RefusalRecord(
    Optional<String> reason,
    Optional<String> consequence,
    boolean signed,
    Optional<EmployeeNumber> witness) {

  private static final int MAX_LENGTH = 2000;

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if a text is empty or longer than 2000 characters, or there is
   *     a signature and a witness that it is missing
   */
  public RefusalRecord {
    reason.ifPresent(text -> VisibleText.check("RefusalRecord.reason", text, MAX_LENGTH));
    consequence.ifPresent(text -> VisibleText.check("RefusalRecord.consequence", text, MAX_LENGTH));
    checkArgument(
        !(signed && witness.isPresent()),
        "RefusalRecord.witness must be there only where the customer would not sign, but was %s",
        witness.map(EmployeeNumber::value).orElse(""));
  }

  /** Returns one that the customer signed. */
  public static RefusalRecord signed(String reason, String consequence) {
    return new RefusalRecord(Optional.of(reason), Optional.of(consequence), true, Optional.empty());
  }

  /** Returns one that the customer would not sign, which somebody of the store saw. */
  public static RefusalRecord witnessed(String reason, String consequence, EmployeeNumber witness) {
    return new RefusalRecord(
        Optional.of(reason), Optional.of(consequence), false, Optional.of(witness));
  }
}
