package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.document.Problem;
import java.util.List;
import java.util.Map;

/** What a bound table is asked before a pack with it is loaded. */
@FunctionalInterface
interface TableCheck {

  /**
   * What is wrong with a table.
   *
   * @param period the period for which its parameters are bound, for messages
   */
  List<Problem> check(
      String file,
      DecisionTable bound,
      String period,
      Declarations declarations,
      Map<String, FactEntry> facts);
}
