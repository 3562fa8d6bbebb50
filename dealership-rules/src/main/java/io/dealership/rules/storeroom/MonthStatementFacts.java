package io.dealership.rules.storeroom;

import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StatementLine;
import io.dealership.core.parts.StockStatement;
import io.dealership.core.settlement.PartKind;
import io.dealership.rules.decision.FactType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of the table of statements. */
final class MonthStatementFacts {

  static final FactType<MonthStatementQuestion> TYPE =
      FactType.builder(MonthStatementQuestion.class)
          .flag("addsUp", q -> wrong(q.statement()).isEmpty())
          .optionalFlag("continues", MonthStatementFacts::continues)
          // for messages only
          .optionalText("month", q -> Optional.of(q.statement().month().toString()))
          .optionalText("wrongKinds", q -> joined(wrong(q.statement())))
          .optionalText("brokenKinds", q -> q.before().flatMap(it -> joined(broken(it, q))))
          .build();

  private MonthStatementFacts() {}

  private static Set<PartKind> wrong(StockStatement statement) {
    return statement.lines().stream()
        .filter(line -> !line.addsUp())
        .map(StatementLine::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first statement of a store follows nothing. */
  private static Optional<Boolean> continues(MonthStatementQuestion question) {
    if (question.before().isPresent()) {
      return Optional.of(broken(question.before().get(), question).isEmpty());
    }
    return question.first().filter(first -> first);
  }

  /** The kinds that begin with something else than they ended with; one without a line has none. */
  private static Set<PartKind> broken(StockStatement before, MonthStatementQuestion question) {
    Map<PartKind, Quantity> ended = quantities(before, StatementLine::closing);
    Map<PartKind, Quantity> begins = quantities(question.statement(), StatementLine::opening);
    Set<PartKind> kinds = new TreeSet<>(ended.keySet());
    kinds.addAll(begins.keySet());
    kinds.removeIf(
        kind ->
            ended
                .getOrDefault(kind, Quantity.ZERO)
                .equals(begins.getOrDefault(kind, Quantity.ZERO)));
    return kinds;
  }

  private static Map<PartKind, Quantity> quantities(
      StockStatement statement, Function<StatementLine, Quantity> which) {
    Map<PartKind, Quantity> quantities = new TreeMap<>();
    statement.lines().forEach(line -> quantities.put(line.kind(), which.apply(line)));
    return quantities;
  }

  private static Optional<String> joined(Collection<PartKind> kinds) {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(kinds.stream().map(PartKind::code).collect(Collectors.joining(", ")));
  }
}
