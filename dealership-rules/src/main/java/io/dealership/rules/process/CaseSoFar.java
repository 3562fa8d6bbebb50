package io.dealership.rules.process;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.DocumentCode;
import java.util.Map;

/** What the conditions of a step ask of the case before it. */
interface CaseSoFar {

  ProcessDesk desk();

  Standing standing();

  boolean hasDocument(DocumentCode document);

  /** What happened last of each activity that was done, each instance of a part by itself. */
  Map<ActivityPath, CaseEvent> latest();

  CaseHistory history();

  ReplayScope scope();
}
