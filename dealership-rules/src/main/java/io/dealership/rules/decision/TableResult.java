package io.dealership.rules.decision;

import java.util.List;
import java.util.Optional;

/**
 * What a table answers in the words of DMN: the outputs of the rules that count.
 *
 * @param rows the outputs of the counted rules in the order of the hit policy, each a value for
 *     each output column; the default outputs when no rule matches and the table has some; else
 *     empty. Of an aggregate with unknown facts, those of the rules that match whatever they are
 * @param aggregate the one number of {@code C+ C< C> C#}; empty for other policies, and when there
 *     is nothing to add up or compare
 * @param violation why there is no answer: a broken hit policy, or a value that is not allowed
 */
public record TableResult(
    List<List<Optional<Object>>> rows, Optional<Object> aggregate, Optional<String> violation) {

  public TableResult {
    rows = List.copyOf(rows);
  }
}
