package io.dealership.examples.handbook;

import io.dealership.core.organization.Department;
import io.dealership.core.organization.Role;
import io.dealership.core.text.LocalText;
import io.dealership.examples.handbook.Page.Block;
import io.dealership.examples.handbook.Page.Fact;
import io.dealership.examples.handbook.Page.Facts;
import io.dealership.examples.handbook.Page.Heading;
import io.dealership.examples.handbook.Page.Paragraph;
import io.dealership.examples.handbook.Page.Picture;
import io.dealership.examples.handbook.Page.Row;
import io.dealership.examples.handbook.Page.Table;
import io.dealership.examples.handbook.Words.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: all roles by department, and what else there is. */
final class IndexPage {

  private IndexPage() {}

  /** The page; {@code other} is the folder of the other language. */
  static Page of(Wording wording, Optional<String> other) {
    Handbook handbook = wording.handbook();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Words.of(wording.get("index.lead", handbook.on()))));
    blocks.add(
        new Facts(
            true,
            List.of(
                count(wording, "departments", handbook.catalog().departments().size()),
                count(wording, "roles", handbook.catalog().roles().size()),
                count(wording, "duties", handbook.catalog().duties().size()),
                count(wording, "origins", handbook.origins()),
                count(wording, "processes", handbook.raci().processes().size()),
                count(wording, "steps", handbook.raci().steps().size()),
                count(wording, "conflicts", handbook.conflicts().size()))));
    for (Department department : handbook.catalog().departments()) {
      List<Role> roles =
          handbook.catalog().roles().stream()
              .filter(role -> role.department().code().equals(department.code()))
              .toList();
      blocks.add(
          new Heading(
              2,
              wording.get("counted", wording.in(department.name()), roles.size()),
              department.code()));
      blocks.add(
          Table.of(
              "roles",
              wording.in(department.name()),
              wording.heads("role", "other-name", "reports-to", "duties", "steps"),
              roles.stream().map(role -> row(wording, role)).toList()));
    }
    blocks.add(new Heading(2, wording.get("way.organization"), "organization"));
    blocks.add(new Picture("organization.svg", wording.get("organization.text")));
    blocks.add(new Heading(2, wording.get("section.files"), "files"));
    blocks.add(new Facts(false, files(wording)));
    return new Page("index", wording.title(), wording.ways("index", other, true), blocks);
  }

  private static Fact count(Wording wording, String what, int number) {
    return new Fact(wording.get("count." + what), Words.of(String.valueOf(number)));
  }

  private static Row row(Wording wording, Role role) {
    LocalText name = role.names().first();
    return Row.of(
        List.of(wording.role(role.id())),
        List.of(
            wording.isChinese()
                ? Words.foreign(name.en(), "en")
                : Words.foreign(name.zh(), "zh-CN")),
        List.of(wording.line(role)),
        List.of(Words.of(String.valueOf(role.duties().size()))),
        List.of(Words.of(String.valueOf(wording.handbook().raci().stepsOf(role.id()).size()))));
  }

  private static List<Fact> files(Wording wording) {
    List<Fact> files = new ArrayList<>();
    for (String file :
        List.of(
            "organization.svg",
            "raci.html",
            "raci.csv",
            "raci-matrix.csv",
            "trace.html",
            "trace.csv")) {
      files.add(new Fact(wording.get("file." + file), Words.link(file, Link.file(file, ""))));
    }
    return files;
  }
}
