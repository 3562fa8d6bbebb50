package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.Optional;

/**
 * The texts for people that belong to a question. The keys are {@code reason.} and a reason code,
 * {@code next-step.} and a code, {@code fact.} and the name of a fact, {@code value.} with the name
 * of a fact, a dot and one of its choices or {@code absent} where it has no value, and {@code
 * outcome.} with the id of the question, a dot and an outcome.
 */
@FunctionalInterface
public interface Texts {

  /**
   * The text of a key, in which <code>{name}</code> stands for the value of a fact; empty when
   * there is none.
   */
  Optional<LocalText> find(String key);
}
