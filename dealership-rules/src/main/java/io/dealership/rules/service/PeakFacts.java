package io.dealership.rules.service;

import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of support at reception.
 *
 * @param waiting how many customers wait
 * @param advisors how many advisors receive them
 * @param threshold how many customers an advisor can have waiting
 * @param mayHelp whether a post is held that helps
 * @param posts the posts that help
 * @param employee who would help
 */
record PeakFacts(
    int waiting, int advisors, int threshold, boolean mayHelp, Set<String> posts, String employee) {

  static final FactType<PeakFacts> TYPE =
      FactType.builder(PeakFacts.class)
          // in whole numbers, so that no advisor at all is no case of its own
          .flag("peak", f -> f.waiting > (long) f.threshold * f.advisors)
          .flag("supportPost", f -> f.mayHelp)
          // for messages only
          .optionalText("employee", f -> Optional.of(f.employee))
          .optionalText("posts", f -> Optional.of(String.join(", ", f.posts)))
          .integer("waiting", PeakFacts::waiting)
          .integer("advisors", PeakFacts::advisors)
          .integer("threshold", PeakFacts::threshold)
          .build();
}
