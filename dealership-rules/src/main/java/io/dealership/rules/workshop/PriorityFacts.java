package io.dealership.rules.workshop;

import io.dealership.core.workshop.WaitingJob;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of priorities.
 *
 * @param job the job
 * @param setter who set its priority
 * @param held whether that person holds one of the posts that set it
 * @param posts these posts
 */
record PriorityFacts(WaitingJob job, String setter, boolean held, Set<String> posts) {

  static final FactType<PriorityFacts> TYPE =
      FactType.builder(PriorityFacts.class)
          .flag("setterMay", PriorityFacts::held)
          // for messages only
          .optionalText("job", f -> Optional.of(f.job.key()))
          .optionalText("employee", f -> Optional.of(f.setter))
          .optionalText("posts", f -> Optional.of(String.join(", ", f.posts)))
          .build();
}
