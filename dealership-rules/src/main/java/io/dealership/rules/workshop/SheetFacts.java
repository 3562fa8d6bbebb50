package io.dealership.rules.workshop;

import io.dealership.core.workshop.WaitingJob;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/** The facts of the table of job sheets. */
final class SheetFacts {

  static final FactType<WaitingJob> TYPE =
      FactType.builder(WaitingJob.class)
          .optionalFlag("scopeStated", WaitingJob::scopeStated)
          .flag("timeStated", job -> job.promisedAt().isPresent())
          // for messages only
          .optionalText("job", job -> Optional.of(job.key()))
          .build();

  private SheetFacts() {}
}
