package io.dealership.rules.workshop;

import io.dealership.core.workshop.Skill;
import io.dealership.core.workshop.TechnicianLoad;
import io.dealership.core.workshop.WaitingJob;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The facts of the table of technicians for a job.
 *
 * @param job the job
 * @param technician the technician
 * @param load what he or she has to do by now
 * @param most from what load on nobody gets more
 */
record CandidateFacts(WaitingJob job, TechnicianLoad technician, Duration load, Duration most) {

  static final FactType<CandidateFacts> TYPE =
      FactType.builder(CandidateFacts.class)
          .flag("skillsFit", f -> f.missing().isEmpty())
          .optionalFlag("present", f -> f.technician.present())
          .flag("loaded", f -> f.load.compareTo(f.most) >= 0)
          // for messages only
          .optionalText("job", f -> Optional.of(f.job.key()))
          .optionalText("employee", f -> Optional.of(f.technician.employee().value()))
          .optionalText("skills", CandidateFacts::skills)
          .optionalText("load", f -> Optional.of(Words.of(f.load)))
          .build();

  private Set<Skill> missing() {
    Set<Skill> missing = new TreeSet<>(job.skills());
    missing.removeAll(technician.skills());
    return missing;
  }

  private Optional<String> skills() {
    return missing().isEmpty()
        ? Optional.empty()
        : Optional.of(missing().stream().map(Skill::code).collect(Collectors.joining(", ")));
  }
}
