package io.dealership.examples.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.examples.DealershipCommand;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.PackSealer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("handbook"));
    all.addAll(List.of(arguments));
    return DealershipCommand.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8)
        .replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  private static List<String> written(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writes_both_languages_into_folders_that_it_makes() throws IOException {
    Path to = folder.resolve("new").resolve("handbook");

    assertThat(run("--out", to.toString())).isZero();

    assertThat(complained()).isEmpty();
    assertThat(printed())
        .isEqualTo("Wrote 348 files to " + to + " (roles: 82, duties: 1118, processes: 61).\n");
    assertThat(written(to)).hasSize(348);
    for (String language : List.of("en", "zh")) {
      assertThat(written(to.resolve(language)))
          .containsExactlyInAnyOrderElementsOf(
              Handbooks.files(Locale.forLanguageTag(language)).keySet());
    }
    assertThat(to.resolve("zh/roles/service-advisor.html"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(Handbooks.file(Locale.CHINESE, "roles/service-advisor.html"))
        .contains("../../en/roles/service-advisor.html");
  }

  @Test
  void overwrites_its_own_files_and_leaves_others_alone() throws IOException {
    Path index = Files.writeString(folder.resolve("index.md"), "of yesterday");
    Path note = Files.writeString(folder.resolve("note.md"), "mine");

    assertThat(run("--out", folder.toString(), "--lang", "zh", "--trade", "furniture")).isZero();

    assertThat(printed()).isEqualTo("已将 25 个岗位、62 项职责、1 个流程写入 " + folder + "，共 60 个文件。\n");
    assertThat(index).content(StandardCharsets.UTF_8).startsWith("# 家具建材门店岗位手册\n");
    assertThat(note).content(StandardCharsets.UTF_8).isEqualTo("mine");
  }

  @Test
  void adds_roles_of_a_pack_of_ones_own() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack/roles")).resolveSibling("pack.json");
    Files.writeString(
        pack,
        """
        {
          "id": "our-store", "version": "1.0",
          "title": {"zh": "本店岗位", "en": "Roles of our store"},
          "format": 1, "minEngine": "0.1", "market": "CN", "layer": "store",
          "from": "2026-01-01", "publishedOn": "2026-01-01",
          "sources": [{"id": "own", "title": {"zh": "本店", "en": "our store"}, "kind": "norm"}],
          "files": []
        }
        """);
    Files.writeString(
        folder.resolve("pack/roles/ours.json"),
        """
        {"roles": [{
          "id": "night-guard", "names": {"zh": ["夜班保安"], "en": ["Night guard"]},
          "department": "administration", "reportsTo": "office-director", "line": "stated",
          "purpose": {"zh": "夜间看护", "en": "Guards the store at night"},
          "duties": [{
            "id": "night-round", "text": {"zh": "每晚巡查", "en": "Make a round each night"},
            "when": "every day 23:00", "kind": "check", "evidence": ["inspection-round"]
          }]
        }]}
        """);
    PackSealer.seal(
        pack.getParent(),
        DealershipRules.loader(),
        OrganizationRules.rolesPack(),
        OrganizationRules.postsPack());
    Path to = folder.resolve("out");

    assertThat(run("--out", to.toString(), "--lang", "en", "--pack", pack.getParent().toString()))
        .isZero();

    assertThat(complained()).isEmpty();
    assertThat(printed()).contains("(roles: 83, duties: 1119, processes: 61)");
    assertThat(to.resolve("roles/night-guard.md"))
        .content(StandardCharsets.UTF_8)
        .contains("**Reports to**: [Office director](office-director.md) (stated)")
        .contains("| Make a round each night | check | every day 23:00 |");
    assertThat(to.resolve("trace.csv")).content(StandardCharsets.UTF_8).contains("night-round");
  }

  @Test
  void says_what_is_wrong_with_a_pack() throws IOException {
    Files.writeString(folder.resolve("pack.json"), "{}");
    Path to = folder.resolve("out");

    assertThat(run("--out", to.toString(), "--pack", folder.toString())).isEqualTo(1);

    assertThat(complained()).contains("pack.json");
    assertThat(to).doesNotExist();
  }

  @Test
  void refuses_what_it_does_not_know_all_at_once() throws IOException {
    String file = Files.writeString(folder.resolve("file"), "").toString();

    assertThat(
            run(
                "--out",
                file + "/x",
                "--lang",
                "fr",
                "--trade",
                "boats",
                "--on",
                "today",
                "--pack",
                folder.resolve("nowhere").toString(),
                "--html"))
        .isEqualTo(2);

    assertThat(complained())
        .isEqualTo(
            """
            Unknown option '--html'. The options are [--help, --lang, --on, --out, --pack, --trade].
            Option '--lang' must be en or zh, but was 'fr'.
            Option '--out' must name a folder, or one that can be created, but was 'file/x'.
            Option '--trade' must be dealership or furniture, but was 'boats'.
            Option '--on' must be a day such as 2026-03-02, but was 'today'.
            Option '--pack' must name a folder with a pack.json, but was 'nowhere'.
            See handbook --help.
            """);
    assertThat(printed()).isEmpty();
  }

  @Test
  void must_be_told_where_to_write() {
    assertThat(run()).isEqualTo(2);
    assertThat(complained()).isEqualTo("Option '--out' must be given.\nSee handbook --help.\n");
  }

  @Test
  void refuses_a_day_before_the_packs() {
    Path to = folder.resolve("out");

    assertThat(run("--out", to.toString(), "--on", "2013-09-30")).isEqualTo(2);

    assertThat(complained())
        .isEqualTo(
            """
            Option '--on' must be a day on which a pack with roles is in force, but was '2013-09-30'.
            See handbook --help.
            """);
    assertThat(to).doesNotExist();
  }

  @Test
  void says_so_when_a_file_cannot_be_written() throws IOException {
    Files.createDirectories(folder.resolve("index.html"));

    assertThat(run("--out", folder.toString(), "--lang", "en")).isEqualTo(1);

    assertThat(complained()).contains("index.html");
  }

  @Test
  void explains_itself_in_either_language() {
    assertThat(run("--help")).isZero();
    assertThat(run("--help", "--lang", "zh")).isZero();
    assertThat(printed())
        .contains("Usage: handbook --out folder [options]")
        .contains("用法：handbook --out 文件夹 [选项]");
  }
}
