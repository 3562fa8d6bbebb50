package io.dealership.rules.pack;

import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.Endpoint;
import io.dealership.rules.decision.FactDeclaration;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import io.dealership.rules.decision.TableAudit;
import io.dealership.rules.decision.WhenMissing;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Audits tables, and says in a text what was audited. */
final class TableAudits implements TableCheck {

  private static final int MOST_GAPS = 3;

  @Override
  public List<Problem> check(
      String file,
      DecisionTable table,
      String period,
      Declarations declarations,
      Map<String, FactEntry> facts) {
    TableAudit audit;
    try {
      audit = CompiledTable.compile(table, factType(table, facts), declarations).audit();
    } catch (InvalidDocumentException e) {
      return e.problems().stream()
          .map(p -> new Problem(file, p.place(), p.value(), p.expectation()))
          .toList();
    }
    List<Problem> problems = new ArrayList<>();
    String place = "table " + table.id() + " in " + period;
    List<TableAudit.Gap> gaps = audit.gaps();
    for (TableAudit.Gap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
      String expectation = "a rule for all facts, or a default output";
      problems.add(new Problem(file, place, gap.toString(), expectation));
    }
    for (TableAudit.Overlap conflict : audit.conflicts()) {
      String expectation = "rules that agree with hit policy " + table.hitPolicy().code();
      problems.add(new Problem(file, place, conflict.toString(), expectation));
    }
    for (TableAudit.DeadRule dead : audit.deadRules()) {
      problems.add(new Problem(file, place, dead.toString(), "rules that can count"));
    }
    if (!audit.isConclusive()) {
      problems.add(new Problem(file, place, "inconclusive", "an audit that comes to its end"));
    }
    return problems;
  }

  /** The facts of a table as they are declared, for no object in particular. */
  private static FactType<Object> factType(DecisionTable table, Map<String, FactEntry> facts) {
    FactType.Builder<Object> types = FactType.builder(Object.class);
    Set<String> named = new HashSet<>();
    for (InputColumn input : table.inputs()) {
      String fact = input.fact();
      FactEntry declared = facts.get(fact);
      if (!named.add(fact) || declared == null) {
        continue;
      }
      switch (declared.type()) {
        case INTEGER -> types.optionalInteger(fact, any -> OptionalLong.empty());
        case NUMBER -> types.optionalDecimal(fact, any -> Optional.empty());
        case BOOLEAN -> types.optionalFlag(fact, any -> Optional.empty());
        case DATE -> types.optionalDate(fact, any -> Optional.empty());
        case DATE_TIME -> types.optionalDateTime(fact, any -> Optional.empty());
        case PERIOD -> types.optionalMonths(fact, any -> Optional.empty());
        case DURATION -> types.optionalDuration(fact, any -> Optional.empty());
        default -> types.optionalText(fact, any -> Optional.empty());
      }
    }
    return types.build();
  }

  /** All of a table that its audit depends on, always in the same words. */
  static String content(
      Dated<DecisionTable> versions, Declarations declarations, Map<String, FactEntry> facts) {
    StringBuilder to = new StringBuilder("audit 1\n");
    Set<String> tested = new HashSet<>();
    for (Dated.Span<DecisionTable> span : versions.spans()) {
      DecisionTable table = span.value();
      to.append(Terms.words(span.from(), span.until())).append('\n');
      to.append(table.id()).append(' ').append(table.hitPolicy().code()).append('\n');
      for (InputColumn input : table.inputs()) {
        tested.add(input.fact());
        to.append(input.fact()).append(' ').append(input.type().dmnName()).append(' ');
        to.append(input.allowedValues()).append('\n');
      }
      for (OutputColumn output : table.outputs()) {
        to.append(output.name()).append(' ').append(output.type().dmnName());
        for (Object value : output.values()) {
          to.append(' ').append(Endpoint.of(value));
        }
        if (output.defaultValue().isPresent()) {
          to.append(" = ").append(Endpoint.of(output.defaultValue().get()));
        }
        to.append('\n');
      }
      for (DecisionRule rule : table.rules()) {
        to.append(rule.id());
        for (Cell cell : rule.cells()) {
          to.append('|').append(cell);
        }
        for (Optional<Object> output : rule.outputs()) {
          to.append('|').append(output.isPresent() ? Endpoint.of(output.get()) : "-");
        }
        to.append('\n');
      }
    }
    for (FactDeclaration fact : new TreeMap<>(declarations.facts()).values()) {
      FactEntry declared = facts.get(fact.name());
      if (tested.contains(fact.name()) && declared != null) {
        to.append(fact.name()).append(' ').append(declared.type()).append(' ');
        if (fact.whenMissing() instanceof WhenMissing.Presume presumed) {
          to.append(Endpoint.of(presumed.value()));
        } else {
          to.append(fact.whenMissing() instanceof WhenMissing.Absent ? "absent" : "unknown");
        }
        to.append('\n');
      }
    }
    for (Map<String, Cell> combination : declarations.impossible()) {
      to.append(new TreeMap<>(combination)).append('\n');
    }
    return to.toString();
  }
}
