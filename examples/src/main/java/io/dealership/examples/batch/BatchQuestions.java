package io.dealership.examples.batch;

import io.dealership.rules.decision.LocalText;
import io.dealership.rules.warranty.WarrantyQuestion;
import java.util.List;
import java.util.Optional;

/** The questions of the batch door. */
public final class BatchQuestions {

  private static final List<BatchQuestion<?>> ALL =
      List.of(
          new BatchQuestion<>(
              "coverage",
              new LocalText(
                  "工单项目是否在质保期内、由谁付款", "whether a job line is under warranty, and who pays"),
              WarrantyQuestion.class,
              (rules, question, on) -> rules.warranty().coverage(question, on)));

  private BatchQuestions() {}

  /** All of them. */
  public static List<BatchQuestion<?>> all() {
    return ALL;
  }

  /** The one of a name. */
  public static Optional<BatchQuestion<?>> find(String name) {
    return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
  }
}
