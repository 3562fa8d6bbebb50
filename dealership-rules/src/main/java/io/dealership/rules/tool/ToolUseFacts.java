package io.dealership.rules.tool;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of use.
 *
 * @param standing where the verification of the device stands; empty when the device is not known
 */
record ToolUseFacts(ToolUseQuestion question, Optional<DeviceStanding> standing) {

  static final FactType<ToolUseFacts> TYPE =
      FactType.builder(ToolUseFacts.class)
          .optionalFlag("sound", f -> f.question.sound())
          .optionalFlag("checkedToday", f -> f.question.checkedToday())
          .optionalFlag("measuring", f -> f.question.measuring())
          .optionalChoice(
              "verification",
              VerificationState.class,
              f -> f.standing.flatMap(DeviceStanding::state))
          // for messages only
          .optionalDate("verificationDueOn", f -> f.standing.flatMap(DeviceStanding::validThrough))
          .build();
}
