package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the files of a pack say: read from them, or decoded from the image of the pack. */
interface PackContents {

  /** The values of the parameters by name, in the order of the file and of time. */
  Map<String, List<Parameter>> parameters();

  /** The facts by name, in the order of the file. */
  Map<String, FactEntry> facts();

  /** What tables must know of the facts. */
  Declarations declarations();

  /** The ids of the tables, sorted. */
  Set<String> tableIds();

  /** A table with its parameters bound, by period; null when there is none of that id. */
  @Nullable Dated<DecisionTable> tables(String id);

  /** The levels of enforcement by table or rule, in the order of the file. */
  Map<String, List<EnforcementEntry>> enforcement();

  /** The messages in Chinese. */
  Map<String, String> zh();

  /** The messages in English. */
  Map<String, String> en();

  /** Whether a table is worth decoding and compiling only when it is asked. */
  boolean isLazy();
}
