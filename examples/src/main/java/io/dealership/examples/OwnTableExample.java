package io.dealership.examples;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionTableMarkdown;
import io.dealership.rules.decision.DmnReader;
import io.dealership.rules.decision.FactType;
import java.util.Objects;

/** Reads a table of one's own from DMN, checks that it answers everything, and asks it. */
public final class OwnTableExample {

  private record Visit(boolean accident, int minutes) {}

  private OwnTableExample() {}

  public static void main(String[] args) {
    var file = Objects.requireNonNull(OwnTableExample.class.getResourceAsStream("repair-bay.dmn"));
    var table = DmnReader.read("repair-bay.dmn", file).tables().get(0);
    System.out.println(DecisionTableMarkdown.render(table));

    var visits =
        FactType.builder(Visit.class)
            .flag("accident", Visit::accident)
            .integer("minutes", Visit::minutes)
            .build();
    var compiled = CompiledTable.compile(table, visits);

    // exactly, not by sampling: no gap, no conflict, no dead rule
    var audit = compiled.audit();
    System.out.println("clean: " + audit.isClean() + ", gaps: " + audit.gaps());

    var visit = new Visit(false, 61);
    var match = compiled.match(visit);
    System.out.println(match + ": " + match.rules().get(0).annotations().get("message"));

    System.out.println("otherwise: " + compiled.whatWouldChange(visit));
  }
}
