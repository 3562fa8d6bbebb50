package io.dealership.examples.checklog;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.text.LocalText;
import io.dealership.rules.conformance.LogStage;
import io.dealership.rules.eventlog.LogMapping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said of a log beside it.
 *
 * @param mapping what its names mean
 * @param stages the stretches whose time is measured
 * @param rework the activity that shows that something was not right the first time
 */
record LogProfile(LogMapping mapping, List<Stage> stages, Optional<ActivityPath> rework) {

  /** A stretch from one activity to another. */
  record Stage(LocalText name, ActivityPath from, ActivityPath to) {

    LogStage in(Locale locale) {
      return new LogStage(name.in(locale), from.toString(), to.toString());
    }
  }

  LogProfile {
    stages = List.copyOf(stages);
  }
}
