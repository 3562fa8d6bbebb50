package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of a table match some facts, and what follows from that under its hit policy.
 *
 * <p>Matches of the same set of rules are one object, shared between all who ask; so a match knows
 * nothing of the facts.
 */
public final class Match {

  /** The first word of the set of matched rules; the whole of it for a table of at most 64. */
  final long word;

  private final Space space;
  private final Bits rules;
  private final int[] counted;
  private final List<String> needed;
  private final List<Object> possible;
  private final @Nullable String violation;
  private final @Nullable Object typed;

  /** A match with every fact known. */
  Match(Space space, Bits rules, Outcomes outcomes) {
    this(space, rules, List.of(), List.of(space.answer(rules)), space.violation(rules), outcomes);
  }

  /**
   * A match with facts unknown.
   *
   * @param rules the rules that match whatever the unknown facts are
   * @param needed the facts that decide between several answers; empty when there is one only
   * @param possible the answers that are possible
   */
  Match(
      Space space,
      Bits rules,
      List<String> needed,
      List<Object> possible,
      @Nullable String violation,
      Outcomes outcomes) {
    this.space = space;
    this.rules = rules;
    this.word = rules.words[0];
    this.counted = space.counted(rules);
    this.needed = List.copyOf(needed);
    this.possible = List.copyOf(possible);
    this.violation = violation;
    this.typed = violation == null && possible.size() == 1 ? outcomes.of(possible.get(0)) : null;
  }

  /**
   * The rules that count, in the order of the hit policy: all matched ones, or for {@code U A P F}
   * the one that wins. With unknown facts, those that match whatever the facts are.
   */
  public List<DecisionRule> rules() {
    List<DecisionRule> rules = new ArrayList<>(counted.length);
    for (int rank : counted) {
      rules.add(space.ranked.get(rank));
    }
    return List.copyOf(rules);
  }

  /** Whether the answer is certain: no unknown fact could change it, and the hit policy is kept. */
  public boolean isDetermined() {
    return violation == null && needed.isEmpty();
  }

  /**
   * The unknown facts that decide between the possible answers; empty when the answer is certain.
   */
  public List<String> needed() {
    return needed;
  }

  /**
   * The possible answers: one when it is certain. An answer is the first output of the winning rule
   * for hit policy {@code O}, the aggregate for {@code C+ C< C> C#}, else the list of the outputs
   * of the counted rules. Where the hit policy would be broken, a sentence stands for the answer.
   */
  public List<Object> possible() {
    return possible;
  }

  /**
   * Why the table has no answer although all facts are known: a broken hit policy, or a value that
   * is not allowed.
   */
  public Optional<String> violation() {
    return Optional.ofNullable(violation);
  }

  Bits bits() {
    return rules;
  }

  /**
   * The constant of the outcome enum, or null: no rule, no certainty, or a table that is not asked
   * for an enum.
   */
  @Nullable Object typedOutcome() {
    return typed;
  }

  /** The table and the ids of the rules that count. */
  @Override
  public String toString() {
    return space.table.id() + rules().stream().map(DecisionRule::id).toList();
  }
}
