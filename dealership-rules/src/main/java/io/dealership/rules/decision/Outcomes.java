package io.dealership.rules.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constants of the outcome enum by the text that stands for them in the first output column.
 */
final class Outcomes {

  private static final Outcomes NONE = new Outcomes(Map.of());

  private final Map<String, Enum<?>> byName;

  private Outcomes(Map<String, Enum<?>> byName) {
    this.byName = byName;
  }

  static Outcomes none() {
    return NONE;
  }

  static Outcomes of(Class<? extends Enum<?>> type) {
    Map<String, Enum<?>> byName = new HashMap<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    return new Outcomes(byName);
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  List<String> names() {
    return Values.sorted(byName.keySet());
  }

  boolean has(Object output) {
    return output instanceof String name && byName.containsKey(name);
  }

  /** The constant for an {@linkplain Space#answer answer}, or null. */
  @Nullable Enum<?> of(Object answer) {
    Object first = answer;
    if (first instanceof List<?> rows) {
      first = rows.isEmpty() ? Optional.empty() : ((List<?>) rows.get(0)).get(0);
    }
    return first instanceof Optional<?> output && output.isPresent()
        ? byName.get(output.get())
        : null;
  }
}
