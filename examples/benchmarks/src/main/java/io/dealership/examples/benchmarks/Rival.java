package io.dealership.examples.benchmarks;

import io.dealership.examples.benchmarks.Verdict.Answer;

/** Another engine with {@link CoverageTable} loaded, and some job lines in the form it wants. */
public interface Rival extends AutoCloseable {

  /** Decides a job line: what is timed. */
  Object decide(int index);

  /** What a decision of {@link #decide} says. */
  Answer answer(Object decision);

  @Override
  default void close() {}

  /** Loads an engine by its name. */
  static Rival of(String name, JobLine[] cases) {
    return switch (name) {
      case "drools-kept" -> new DroolsRival(cases, true);
      case "drools-stateless" -> new DroolsRival(cases, false);
      case "easy-rules" -> new EasyRulesRival(cases);
      case "kie-dmn" -> new KieDmnRival(cases);
      case "camunda-dmn" -> new CamundaRival(cases);
      default ->
          throw new IllegalArgumentException("Rival.name must be a known one, but was " + name);
    };
  }
}
