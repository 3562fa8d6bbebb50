package io.dealership.examples.handbook;

import io.dealership.core.organization.ProcessRoles;
import io.dealership.core.organization.Role;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StepRoles;
import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Heading;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page with a table for each process: who has what part in each of its steps. */
final class RaciPage {

  /** The kind of its tables, which are wide. */
  static final String KIND = "raci";

  private RaciPage() {}

  /** The page; {@code other} is the folder of the other language. */
  static Page of(Wording wording, Optional<String> other) {
    Handbook handbook = wording.handbook();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Words.of(wording.get("raci.lead"))));
    blocks.add(
        new Paragraph(
            wording.list(
                handbook.raci().processes().stream()
                    .map(each -> Words.link(wording.in(each.name()), Wording.link(each)))
                    .toList())));
    for (ProcessRoles process : handbook.raci().processes()) {
      blocks.add(new Heading(2, wording.in(process.name()), process.id()));
      blocks.add(table(wording, process));
    }
    return new Page("raci", wording.get("raci.title"), wording.ways("raci", other, false), blocks);
  }

  private static Table table(Wording wording, ProcessRoles process) {
    List<RoleId> roles = roles(wording.handbook(), process);
    List<Words> heads = new ArrayList<>(wording.heads("step"));
    roles.forEach(role -> heads.add(wording.role(role)));
    List<Row> rows = new ArrayList<>();
    for (StepRoles step : process.steps()) {
      List<List<Words>> cells = new ArrayList<>();
      cells.add(List.of(Words.of(wording.in(step.name()))));
      for (RoleId role : roles) {
        cells.add(
            step.part(role).map(part -> List.of(Words.of(part, Tone.BADGE))).orElse(List.of()));
      }
      rows.add(new Row(cells, Map.of(HtmlWriter.ID, step.step().toString())));
    }
    return Table.of(KIND, wording.in(process.name()), heads, rows);
  }

  /** The roles that have a part in a process, in the order of the handbook. */
  static List<RoleId> roles(Handbook handbook, ProcessRoles process) {
    Set<RoleId> parts = new LinkedHashSet<>();
    process.steps().forEach(step -> parts.addAll(step.roles()));
    return handbook.catalog().roles().stream().map(Role::id).filter(parts::contains).toList();
  }
}
