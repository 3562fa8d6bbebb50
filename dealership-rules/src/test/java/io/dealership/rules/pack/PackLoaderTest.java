package io.dealership.rules.pack;

import static io.dealership.rules.pack.Samples.LOADER;
import static io.dealership.rules.pack.Samples.copy;
import static io.dealership.rules.pack.Samples.edit;
import static io.dealership.rules.pack.Samples.problemsOf;
import static io.dealership.rules.pack.Samples.read;
import static io.dealership.rules.pack.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.document.DocumentLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLoaderTest {

  @TempDir Path folder;

  private String sealing() {
    return problemsOf(() -> PackSealer.seal(folder, LOADER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        // parameters
        "parameters.json|\"cn-order-43 27\"|\"cn-ordre-43 27\"|parameters.json, /parameters/6/source (line 9, column 76): expected a clause of one of the sources [cn-order-43, store-rules], but was \"cn-ordre-43 27\"; Maybe you meant 'cn-order-43'.",
        "parameters.json|\"cn-order-43 27\"|\"\"|parameters.json, /parameters/6/source (line 9, column 76): expected a clause of one of the sources [cn-order-43, store-rules], but was \"\"",
        "parameters.json|\"verification\": \"V2\"|\"verification\": \"U\"|tables/coverage.dmn, table coverage: expected parameters that are verified, but was rp.km with verification U",
        "parameters.json|\"from\": \"2022-01-01\"|\"from\": \"2022-02-01\"|tables/coverage.dmn, table coverage: expected a value of parameter rp.km on each day, but was none in [2022-01-01, 2022-02-01)",
        "parameters.json|\"name\": \"rp.km\"|\"name\": \"rp.kn\"|tables/coverage.dmn, table coverage: expected one of the parameters [assemblies, cutoff, fee, place, rate, rollOver, rp.kn, rp.term, rumor, start, steps, wait], but was rp.km; Maybe you meant 'rp.kn'.",
        "parameters.json|\"CNY 12.50\"|\"CNY 12.505\"|parameters.json, /parameters/7/value (line 10, column 46): expected an amount such as CNY 12.50, but was \"CNY 12.505\"",
        "parameters.json|[1, 2.5]|[1, \"2.5\"]|parameters.json, /parameters/11/value (line 14, column 54): expected a list of numbers, but was [1,\"2.5\"]",
        "parameters.json|[1, 2.5]|1|parameters.json, /parameters/11/value (line 14, column 54): expected a list of numbers, but was 1",
        // facts
        "facts.json|\"name\": \"use\"|\"name\": \"usage\"|facts.json, /impossible/0/use (line 9, column 28): expected one of the facts [misuse, odometer, owner, usage], but was use; tables/coverage.dmn, table coverage, input use: expected one of the facts [misuse, odometer, owner, usage], but was use; messages_en.properties, /reason.commercial (line 4, column 1): expected placeholders that name one of the facts [misuse, odometer, owner, usage], but was {use}; messages_zh.properties, /reason.commercial (line 3, column 1): expected placeholders that name one of the facts [misuse, odometer, owner, usage], but was {use}; cases/coverage.jsonl, /facts/use (line 1, column 81): expected one of the facts [misuse, odometer, owner, usage], but was \"use\"; cases/coverage.jsonl, /facts/use (line 2, column 81): expected one of the facts [misuse, odometer, owner, usage], but was \"use\"; cases/coverage.jsonl, /facts/use (line 3, column 64): expected one of the facts [misuse, odometer, owner, usage], but was \"use\"",
        "facts.json|\"misuse\": \"true\"|\"misuse\": \"maybe\"|facts.json, /impossible/0/misuse (line 9, column 50): expected a test in S-FEEL without parameters, but was \"maybe\"",
        "facts.json|{ \"use\": \"\\\"TAXI\\\"\", \"misuse\": \"true\" }|{ }|facts.json, /impossible/0 (line 9, column 19): expected at least one fact, but was {}",
        "facts.json|\"misuse\": \"true\"|\"misuse\": \"> true\"|facts.json, /impossible/0/misuse (line 9, column 50): expected a test in S-FEEL (Expected a list of values, for true and false have no order, at position 1, but was '> true'), but was \"> true\"",
        // messages
        "messages_en.properties|{odometer} km is over|{odometer} km and {use} is over|messages_zh.properties, /reason.distance-ended (line 2, column 1): expected the placeholders of the English text [odometer, use], but was [odometer]",
        // enforcement
        "enforcement.json|, \"until\": \"2026-05-01\"||enforcement.json, /enforcement/1 (line 3, column 3): expected a trial with an end, for coverage.commercial is statutory (cn-order-43 40) and its level is \"warn\", but was no until",
        "enforcement.json|coverage.misuse|coverage.misused|enforcement.json, /enforcement/0/rule (line 2, column 13): expected a table or rule of the pack, but was \"coverage.misused\"; Maybe you meant 'coverage.misuse'.",
        // tables
        "tables/coverage.dmn|&lt;= rp.km|&lt; rp.km|tables/coverage.dmn, table coverage in [2013-10-01, 2022-01-01): expected a rule for all facts, or a default output, but was no rule matches {misuse = false, odometer = 50000, use = \"HOUSEHOLD\"}; tables/coverage.dmn, table coverage in [2022-01-01, open): expected a rule for all facts, or a default output, but was no rule matches {misuse = false, odometer = 60000, use = \"HOUSEHOLD\"}",
        "tables/coverage.dmn|&lt;= rp.km|&lt;= rp.term|tables/coverage.dmn, table coverage, rule in-term, cell odometer: expected a parameter of type number, but was rp.term = P3Y",
        "tables/coverage.dmn|\"HOUSEHOLD\",\"TAXI\"|\"HOUSEHOLD\",\"BUS\"|tables/coverage.dmn, table coverage, rule commercial, cell use (line 27): expected one of the allowed values \"HOUSEHOLD\", \"BUS\", but was \"TAXI\"",
        "tables/fee-2013.dmn|<text>fee</text>|<text></text>|tables/fee-2013.dmn, table fee, rule all: expected the annotation 'reason' with a code, but was nothing",
        "tables/fee-2013.dmn|<decision id=\"fee\"|<decision id=\"coverage\"|tables/fee-2013.dmn, table coverage: expected one table of this id in [always, 2022-01-01), but was another one in tables/coverage.dmn",
        // sections and cases
        "greetings.json|store-rules 1|store-rulez 1|greetings.json, /greetings/0/source (line 1, column 44): expected a clause of one of the sources [cn-order-43, store-rules], but was \"store-rulez 1\"; Maybe you meant 'store-rules'.",
        "greetings.json|你好||greetings.json, /greetings/0/text (line 1, column 28): expected a kind word, but was \"\"",
        "cases/coverage.jsonl|\"id\":\"C2\"|\"id\":\"C1\"|cases/coverage.jsonl, /id (line 2, column 7): expected an id that no other case of the pack has, but was \"C1\"",
        "cases/coverage.jsonl|{\"odometer\":60000,|{\"odometer\":\"far\",|cases/coverage.jsonl, /facts/odometer (line 1, column 69): expected a whole number, but was \"far\"; cases/coverage.jsonl, /facts/odometer (line 2, column 69): expected a whole number, but was \"far\"",
        // the descriptor
        "pack.json|\"format\": 1|\"format\": 2|pack.json, /format (line 6, column 13): expected format 1, but was 2",
        "pack.json|\"minEngine\": \"0.1\"|\"minEngine\": \"0.1.1\"|pack.json, /minEngine (line 7, column 16): expected an engine that is here, which is 0.1.0, but was \"0.1.1\"",
        "pack.json|\"id\": \"store-rules\"|\"id\": \"cn-order-43\"|pack.json, /sources/1/id (line 20, column 13): expected each source once, but was \"cn-order-43\"; enforcement.json, /enforcement/2 (line 4, column 3): expected a trial with an end, for fee is statutory (cn-order-43 WARRANTY-02) and its level is \"warn\", but was no until; greetings.json, /greetings/0/source (line 1, column 44): expected a clause of one of the sources [cn-order-43], but was \"store-rules 1\"",
      })
  void says_what_is_wrong(String file, String before, String after, String problems) {
    copy(folder);
    edit(folder, file, before, after == null ? "" : after);

    String said = sealing().strip().replace("\n  ", "; ").replace("\n", "; ");
    assertThat(said).isEqualTo(problems);
  }

  @Test
  void loads_what_was_sealed() {
    copy(folder);
    assertThat(PackSealer.seal(folder, LOADER)).isFalse();
    edit(folder, "parameters.json", "60000", "70000");
    edit(folder, "cases/coverage.jsonl", "C3", "C4");
    assertThat(PackSealer.seal(folder, LOADER)).isTrue();

    KnowledgePack pack = LOADER.load(PackSource.folder(folder)).pack("sample-warranty");
    assertThat(pack.parameter("rp.km", LocalDate.of(2022, 1, 1)).integer()).isEqualTo(70_000);
    assertThat(LOADER.load(PackSource.folder(folder))).hasToString("[sample-warranty 2022.1]");
  }

  @Test
  void refuses_a_file_that_was_changed_lost_or_added() throws IOException {
    copy(folder);
    String hash = new Hashes().of(Files.readAllBytes(folder.resolve("greetings.json")));
    edit(folder, "greetings.json", "你好", "您好");
    String other = new Hashes().of(Files.readAllBytes(folder.resolve("greetings.json")));
    Files.delete(folder.resolve("enforcement.json"));
    write(folder.resolve("extra.json"), "{}");
    write(folder.resolve(".hidden"), "not seen");
    write(folder.resolve(".git/config"), "not seen");

    assertThat(problemsOf(() -> LOADER.load(PackSource.folder(folder))))
        .isEqualTo(
            "extra.json, document: expected only files that pack.json lists, but was one more\n"
                + "enforcement.json, document: expected a file of this name, but was nothing\n"
                + "greetings.json, document: expected the SHA-256 that pack.json lists, "
                + hash
                + ", but was "
                + other
                + "\n");
  }

  @Test
  void checks_cases_that_were_changed_after_sealing() {
    copy(folder);
    edit(folder, "cases/coverage.jsonl", "\"C2\"", "\"C1\"");

    assertThat(problemsOf(() -> LOADER.load(PackSource.folder(folder))))
        .contains("expected an id that no other case of the pack has");
  }

  @Test
  void audits_a_table_only_when_its_seal_does_not_fit() {
    List<String> audited = new ArrayList<>();
    PackLoader watched =
        LOADER.withTables(
            LOADER.tableReader(),
            (file, table, period, declarations, facts) -> {
              audited.add(table.id() + " " + period);
              return List.of();
            });
    watched.load(Samples.SOURCE);
    assertThat(audited).isEmpty();

    copy(folder);
    edit(folder, "parameters.json", "50000", "40000");
    PackSealer.seal(folder, watched);
    assertThat(audited)
        .containsExactly("coverage [2013-10-01, 2022-01-01)", "coverage [2022-01-01, open)");
  }

  @Test
  void needs_messages_when_there_are_tables() throws IOException {
    copy(folder);
    Files.delete(folder.resolve("messages_zh.properties"));
    Files.delete(folder.resolve("messages_en.properties"));
    String pack = read(folder.resolve("pack.json"));
    write(
        folder.resolve("pack.json"),
        pack.replaceAll("(?s)\"files\": \\[.*?\\],\n  \"audits\"", "\"files\": [],\n  \"audits\""));

    assertThat(sealing())
        .isEqualTo(
            "tables/fee-2022.dmn, table fee: expected one table of this id in [always, open), but"
                + " was another one in tables/fee-2013.dmn\n"
                + "messages_zh.properties, document: expected a file with the messages of the"
                + " reasons, but was nothing\n"
                + "messages_en.properties, document: expected a file with the messages of the"
                + " reasons, but was nothing\n");
  }

  @Test
  void packs_that_are_loaded_together_cite_each_other() {
    Path nation = copy(folder.resolve("nation"));
    Path maker = folder.resolve("maker");
    write(
        maker.resolve("pack.json"),
        """
        {"id":"maker","version":"1","format":1,"minEngine":"0","market":"CN","layer":"maker",
         "from":"2020-01-01","until":"2030-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"promise","title":{"zh":"承诺","en":"Promise"},"kind":"maker"}]}
        """);
    write(
        maker.resolve("parameters.json"),
        """
        {"parameters":[{"name":"promise.km","type":"integer","value":100000,"source":"promise 1; cn-order-43 18",
          "verification":"N"}]}
        """);
    PackSource law = PackSource.folder(nation);
    PackSource promise = PackSource.folder(maker);
    assertThat(problemsOf(() -> PackSealer.seal(maker, LOADER)))
        .isEqualTo(
            "parameters.json, /parameters/0/source (line 1, column 78): expected a clause of one of"
                + " the sources [promise], but was \"cn-order-43 18\"\n");
    assertThat(PackSealer.seal(maker, LOADER, law)).isTrue();

    KnowledgePacks packs = LOADER.load(law, promise);
    assertThat(packs).hasToString("[sample-warranty 2022.1, maker 1]");
    assertThat(packs.list()).hasSize(2);
    assertThatThrownBy(() -> packs.pack("makers"))
        .hasMessage("There is no pack 'makers'. The packs are [sample-warranty, maker].");
    assertThat(problemsOf(() -> LOADER.load(law, promise, promise)))
        .isEqualTo(
            "maker/pack.json, document: expected a pack that is not loaded already, but was maker\n");
    edit(maker, "parameters.json", "100000", "99999.5");
    assertThat(problemsOf(() -> LOADER.load(law, promise)))
        .contains(
            "maker/parameters.json, /parameters/0/value (line 1, column 62): expected a whole"
                + " number, but was 99999.5");
  }

  @Test
  void sections_see_the_packs_that_are_loaded_together() {
    record Promise(int kilometers) {}
    SectionReader<Promise> promises =
        SectionReader.of(
            "promise.json",
            Promise.class,
            (promise, context) -> {
              assertThat(context.pack()).isPresent();
              assertThat(context.facts()).isEmpty();
              assertThat(context.tables()).isEmpty();
              for (Parameter law : context.parameters("rp.km")) {
                law.floor()
                    .filter(floor -> promise.kilometers() < law.integer())
                    .ifPresent(
                        floor ->
                            context.problem(
                                "/kilometers",
                                "at least " + law.integer() + " by " + floor.article()));
              }
            });
    PackLoader loader = LOADER.with(promises);
    Path nation = copy(folder.resolve("nation"));
    Path maker = folder.resolve("maker");
    write(
        maker.resolve("pack.json"),
        """
        {"id":"maker","version":"1","format":1,"minEngine":"0","market":"CN","layer":"maker",
         "from":"2020-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"promise","title":{"zh":"承诺","en":"Promise"},"kind":"maker"}]}
        """);
    write(maker.resolve("promise.json"), "{\"kilometers\":59999}");

    assertThat(problemsOf(() -> PackSealer.seal(maker, loader, PackSource.folder(nation))))
        .isEqualTo(
            "maker/promise.json, /kilometers (line 1, column 15): expected at least 60000 by"
                + " cn-order-43 18, but was 59999\n");
    edit(maker, "promise.json", "59999", "60000");
    assertThat(PackSealer.seal(maker, loader, PackSource.folder(nation))).isTrue();
  }

  @Test
  void reads_a_section_of_many_files() {
    record Calendar(int year) {}
    SectionReader<Calendar> calendars = SectionReader.of("calendars/", Calendar.class);
    copy(folder);
    write(folder.resolve("calendars/2026.json"), "{\"year\":2026}");
    write(folder.resolve("calendars/2027.json"), "{\"year\":2027}");
    PackLoader loader = LOADER.with(calendars);
    PackSealer.seal(folder, loader);

    KnowledgePack pack = loader.load(PackSource.folder(folder)).list().get(0);
    assertThat(pack.sections(calendars)).containsExactly(new Calendar(2026), new Calendar(2027));
    assertThat(problemsOf(() -> LOADER.load(PackSource.folder(folder))))
        .startsWith(
            "calendars/2026.json, document: expected a file that belongs to a pack, or a section of"
                + " a capability [greetings.json], but was a section that nobody registered\n");
  }

  @Test
  void reads_a_section_once() {
    assertThatThrownBy(() -> LOADER.with(Samples.GREETINGS))
        .hasMessage(
            "PackLoader.with must be given one reader for each file, but was given two for"
                + " greetings.json");
    assertThatThrownBy(() -> SectionReader.of("x.txt", Samples.Greetings.class))
        .hasMessage(
            "SectionReader.path must be a file .json or a folder that ends with /, but was"
                + " \"x.txt\"");
  }

  @Test
  void keeps_its_limits() {
    PackLoader small = LOADER.withLimits(new DocumentLimits(1_000, 10, 1_000, 1_000));
    assertThat(problemsOf(() -> small.load(Samples.SOURCE)))
        .isEqualTo("pack.json, document: expected at most 1000 bytes, but was more\n");
  }

  @Test
  void says_that_there_is_no_pack() {
    assertThat(problemsOf(() -> LOADER.load(PackSource.of(name -> null))))
        .isEqualTo("pack.json, document: expected a file of this name, but was nothing\n");
    assertThat(problemsOf(() -> LOADER.load(PackSource.folder(folder.resolve("nowhere")))))
        .startsWith("pack.json, document: expected a file of this name, but was nothing\n");
  }

  @Test
  void compares_versions_by_their_numbers() {
    assertThat(PackReading.compareVersions("0.10", "0.9")).isPositive();
    assertThat(PackReading.compareVersions("1", "1.0.0")).isZero();
    assertThat(PackReading.compareVersions("0.1", "0.1.0.1")).isNegative();
  }

  @Test
  void the_engine_has_the_version_of_the_build() {
    assertThat(read(Path.of("../pom.xml")))
        .contains("<version>" + PackLoader.ENGINE + "-SNAPSHOT<");
  }
}
