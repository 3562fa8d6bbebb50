package io.dealership.rules.warranty;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The question of a table of a pack, compiled when it is first asked, so that nobody waits for
 * tables that he does not use.
 */
final class TableQuestion<F, T extends Enum<T>> {

  private final KnowledgePack pack;
  private final String table;
  private final Supplier<FactType<F>> type;
  private final Class<T> outcomes;

  // compiled twice at worst: a compiled table is immutable, and one made twice answers as the first
  private volatile @Nullable Dated<Question<F, T>> compiled;

  TableQuestion(KnowledgePack pack, String table, Supplier<FactType<F>> type, Class<T> outcomes) {
    this.pack = pack;
    this.table = table;
    this.type = type;
    this.outcomes = outcomes;
  }

  /** The question as the table stands on a day. */
  Question<F, T> on(LocalDate day) {
    Dated<Question<F, T>> known = compiled;
    if (known == null) {
      known = pack.questions(table, type.get(), outcomes);
      compiled = known;
    }
    return known
        .on(day)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Table '"
                        + table
                        + "' of pack "
                        + pack
                        + " must hold on the day asked about,"
                        + " but does not on "
                        + day));
  }

  Decision<T> decide(F facts, LocalDate on) {
    return on(on).decide(facts, on);
  }
}
