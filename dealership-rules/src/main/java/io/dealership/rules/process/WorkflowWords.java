package io.dealership.rules.process;

import io.dealership.core.text.LocalText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the things are called that a workflow names by codes.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface WorkflowWords {

  /**
   * What a code stands for.
   *
   * @since 0.1
   */
  enum Kind {
    /** A document that is needed or produced. */
    DOCUMENT,
    /** Somebody who signs. */
    SIGNER,
    /** A decision that stands before an activity. */
    GUARD,
    /** A role that may do an activity. */
    ROLE,
    /** A certificate that who does an activity must have. */
    CERTIFICATE,
    /** A calendar on which a limit is counted. */
    CALENDAR
  }

  /** The name of a code; empty if it is not known. */
  Optional<LocalText> find(Kind kind, String code);

  /**
   * The name of a code: of a signer who is not known as such that of the role, and the code itself
   * where no name is known.
   */
  default LocalText name(Kind kind, String code) {
    Optional<LocalText> role = kind == Kind.SIGNER ? find(Kind.ROLE, code) : Optional.empty();
    return find(kind, code).or(() -> role).orElseGet(() -> LocalText.same(code));
  }

  /** No names at all, so that codes stand for themselves. */
  static WorkflowWords codes() {
    return (kind, code) -> Optional.empty();
  }

  /** The names of a table; the table is copied. */
  static WorkflowWords of(Map<Kind, Map<String, LocalText>> names) {
    Map<Kind, Map<String, LocalText>> copy = new HashMap<>();
    names.forEach((kind, table) -> copy.put(kind, Map.copyOf(table)));
    Map<Kind, Map<String, LocalText>> all = Map.copyOf(copy);
    return (kind, code) -> Optional.ofNullable(all.getOrDefault(kind, Map.of()).get(code));
  }
}
