package io.dealership.rules.pack;

import static io.dealership.rules.pack.Samples.LOADER;
import static io.dealership.rules.pack.Samples.copy;
import static io.dealership.rules.pack.Samples.edit;
import static io.dealership.rules.pack.Samples.problemsOf;
import static io.dealership.rules.pack.Samples.write;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.document.DocumentLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackImageTest {

  private static final int FORMAT_AT = 12;

  @TempDir Path folder;

  private Path image() {
    return folder.resolve("pack.image");
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(image());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(byte[] image) {
    try {
      Files.write(image(), image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The image with the checksum that fits it. */
  private static byte[] sealed(byte[] image) {
    CRC32 crc = new CRC32();
    crc.update(image, FORMAT_AT, image.length - FORMAT_AT);
    ByteBuffer.wrap(image).putInt(FORMAT_AT - 4, (int) crc.getValue());
    return image;
  }

  private void makeImage() {
    copy(folder);
    assertThat(PackSealer.writeImage(folder, LOADER)).isTrue();
  }

  private KnowledgePack load() {
    return LOADER.load(PackSource.folder(folder)).list().get(0);
  }

  private static boolean isByImage(KnowledgePack pack) {
    return pack.contents().isLazy();
  }

  // ---- both ways lead to the same pack ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/io/dealership/rules/pack/sample",
        "src/main/resources/io/dealership/rules/warranty/cn-household-car-warranty",
        "src/main/resources/io/dealership/rules/cn-working-days",
        "src/main/resources/io/dealership/rules/contact/contact-plan",
        "src/main/resources/io/dealership/rules/organization/dealership-roles",
        "src/main/resources/io/dealership/rules/organization/post-rules",
        "src/main/resources/io/dealership/rules/schedule/store-schedule",
        "src/test/resources/packs/sample-fees",
        "src/test/resources/packs/sample-promises"
      })
  void an_image_says_what_the_files_say(String pack) {
    PackLoader loader = DealershipRules.loader().with(Samples.GREETINGS);
    copy(Path.of(pack), folder.resolve("pack"));
    PackSource source = PackSource.folder(folder.resolve("pack"));
    KnowledgePack read = loader.load(source).list().get(0);
    assertThat(isByImage(read)).isFalse();
    assertThat(PackSealer.writeImage(folder.resolve("pack"), loader)).isTrue();
    KnowledgePack byImage = loader.load(source).list().get(0);
    assertThat(isByImage(byImage)).isTrue();

    assertSame(byImage, read, loader);
  }

  private static void assertSame(KnowledgePack one, KnowledgePack other, PackLoader loader) {
    assertThat(one).hasToString(other.toString());
    assertThat(one.descriptor()).isEqualTo(other.descriptor());
    assertThat(one.parameterNames()).containsExactlyElementsOf(other.parameterNames());
    for (String name : other.parameterNames()) {
      assertThat(one.parameterValues(name))
          .usingRecursiveFieldByFieldElementComparator()
          .containsExactlyElementsOf(other.parameterValues(name));
    }
    assertThat(List.copyOf(one.facts().entrySet()))
        .isEqualTo(List.copyOf(other.facts().entrySet()));
    assertThat(one.declarations()).isEqualTo(other.declarations());
    assertThat(one.tableIds()).containsExactlyElementsOf(other.tableIds());
    for (String id : other.tableIds()) {
      assertThat(one.tables(id)).isEqualTo(other.tables(id));
      assertThat(one.tables(id).periods()).isEqualTo(other.tables(id).periods());
      for (Dated.Span<DecisionTable> span : other.tables(id).spans()) {
        LocalDate day = span.from().orElse(LocalDate.MIN);
        assertThat(one.table(id, day)).hasToString(span.value().toString());
        assertThat(one.table(id, day)).isSameAs(one.table(id, day));
        span.value()
            .rules()
            .forEach(
                rule ->
                    assertThat(one.citations(rule.annotations().getOrDefault("source", "")))
                        .isNotEmpty()
                        .isEqualTo(other.citations(rule.annotations().getOrDefault("source", ""))));
      }
    }
    assertThat(one.contents().zh()).isEqualTo(other.contents().zh());
    assertThat(one.contents().en()).isEqualTo(other.contents().en());
    for (String key : other.contents().en().keySet()) {
      assertThat(one.texts().find(key)).isPresent().isEqualTo(other.texts().find(key));
    }
    for (String fact : other.facts().keySet()) {
      assertThat(one.texts().find("fact." + fact))
          .isPresent()
          .isEqualTo(other.texts().find("fact." + fact));
    }
    assertThat(one.contents().enforcement()).isEqualTo(other.contents().enforcement());
    for (SectionReader<?> reader : loader.sectionReaders()) {
      assertThat((Object) one.sections(reader)).isEqualTo(other.sections(reader));
    }
    assertThat(one.cases()).isEqualTo(other.cases());
    for (CaseEntry each : other.cases()) {
      assertThat(one.values(each)).isEqualTo(other.values(each));
    }
    assertThat(Trace.of(new KnowledgePacks(List.of(one))))
        .isEqualTo(Trace.of(new KnowledgePacks(List.of(other))));
  }

  @Test
  void the_same_files_make_the_same_image() {
    makeImage();
    byte[] first = bytes();

    assertThat(PackSealer.writeImage(folder, LOADER)).isTrue();
    assertThat(bytes()).isEqualTo(first);
  }

  @Test
  void an_image_is_no_file_that_the_sealer_lists() {
    makeImage();

    assertThat(PackSealer.seal(folder, LOADER)).isFalse();
    edit(folder, "pack.json", "\"greetings.json\"", "\"pack.image\"");
    assertThat(problemsOf(this::load))
        .contains("expected the other files of the pack, but was \"pack.image\"");
  }

  @Test
  void questions_of_an_image_are_compiled_when_they_are_asked_for() {
    makeImage();
    List<String> asked = new ArrayList<>();
    KnowledgePack pack = load();
    Supplier<FactType<Object>> none =
        () -> {
          asked.add("facts");
          return FactType.builder(Object.class).build();
        };
    enum Coverage {
      NOT_COVERED
    }
    Dated<?> questions = pack.questions("coverage", none, Coverage.class);

    assertThat(asked).isEmpty();
    assertThatThrownBy(() -> questions.on(LocalDate.of(2026, 1, 1)))
        .hasMessageContaining("expected a fact");
    assertThat(asked).containsExactly("facts");
    KnowledgePack read = LOADER.withoutImages().load(PackSource.folder(folder)).list().get(0);
    assertThatThrownBy(() -> read.questions("coverage", none, Coverage.class))
        .hasMessageContaining("expected a fact");
  }

  @Test
  void sections_that_depend_on_no_other_pack_are_read_when_they_are_asked_for() {
    record Greeting(String text) {}
    List<String> checked = new ArrayList<>();
    SectionReader<Greeting> alone =
        SectionReader.of(
            "alone.json", Greeting.class, (section, context) -> checked.add(section.text()));
    SectionReader<Greeting> together =
        SectionReader.of(
            "together.json",
            Greeting.class,
            (section, context) -> {
              checked.add(section.text());
              assertThat(context.parameters("rp.km")).hasSize(2);
            });
    PackLoader loader = LOADER.with(alone, together);
    copy(folder);
    write(folder.resolve("alone.json"), "{\"text\":\"one\"}");
    write(folder.resolve("together.json"), "{\"text\":\"two\"}");
    PackSealer.seal(folder, loader);
    PackSealer.writeImage(folder, loader);
    checked.clear();

    KnowledgePack pack = loader.load(PackSource.folder(folder)).list().get(0);
    assertThat(isByImage(pack)).isTrue();
    assertThat(checked).containsExactly("two");
    assertThat(pack.section(alone)).contains(new Greeting("one"));
    assertThat(pack.section(alone)).containsSame(pack.section(alone).orElseThrow());
    assertThat(pack.section(together)).contains(new Greeting("two"));
  }

  // ---- when an image is not used ----

  @ParameterizedTest
  @CsvSource({
    "parameters.json,50000,40000",
    "facts.json,odometer,odometre",
    "tables/coverage.dmn,HOUSEHOLD,household",
    "messages_en.properties,km,miles",
    "enforcement.json,shadow start,shadow",
    "greetings.json,你好,您好",
    "cases/coverage.jsonl,C2,C1",
  })
  void an_image_is_not_used_when_a_file_was_changed(String file, String before, String after) {
    makeImage();
    edit(folder, file, before, after);

    assertFilesAreRead();
  }

  @Test
  void an_image_is_not_used_when_the_descriptor_was_changed() {
    makeImage();
    edit(folder, "pack.json", "\"2022.1\"", "\"2022.2\"");

    assertThat(isByImage(load())).isFalse();
    assertThat(load().version()).isEqualTo("2022.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"greetings.json", "cases/coverage.jsonl", "tables/fee-2013.dmn"})
  void an_image_is_not_used_when_a_file_was_lost(String file) throws IOException {
    makeImage();
    Files.delete(folder.resolve(file));

    assertFilesAreRead();
  }

  @Test
  void an_image_is_not_used_when_a_file_was_added() {
    makeImage();
    write(folder.resolve("extra.json"), "{}");

    assertFilesAreRead();
  }

  private void assertFilesAreRead() {
    PackSource source = PackSource.folder(folder);
    String said = problemsOf(() -> LOADER.load(source));
    assertThat(said).isNotEmpty();
    assertThat(said).isEqualTo(problemsOf(() -> LOADER.withoutImages().load(source)));
  }

  @Test
  void an_image_is_used_by_loaders_that_read_as_its_sealer_did() {
    makeImage();
    PackSource source = PackSource.folder(folder);

    assertThat(isByImage(LOADER.load(source).list().get(0))).isTrue();
    assertThat(isByImage(LOADER.acceptingUnverified().load(source).list().get(0))).isTrue();
    assertThat(
            isByImage(
                LOADER
                    .withLimits(new DocumentLimits(1_000_000, 64, 100_000, 1_000_000))
                    .load(source)
                    .list()
                    .get(0)))
        .isFalse();
    PackLoader watched = LOADER.withTables(LOADER.tableReader(), (f, t, p, d, all) -> List.of());
    assertThat(isByImage(watched.load(source).list().get(0))).isFalse();
    assertThat(problemsOf(() -> PackLoader.create().load(source)))
        .isEqualTo(problemsOf(() -> PackLoader.create().withoutImages().load(source)))
        .contains("a section that nobody registered");
  }

  @Test
  void unverified_parameters_do_not_decide_through_an_image() {
    makeImage();
    PackSource source = PackSource.folder(folder);
    LocalDate day = LocalDate.of(2022, 1, 1);

    assertThat(load().findParameter("rumor", day)).isEmpty();
    assertThat(LOADER.acceptingUnverified().load(source).list().get(0).findParameter("rumor", day))
        .isPresent();
  }

  @Test
  void a_pack_that_decides_by_what_is_unverified_has_no_image() {
    copy(folder);
    edit(folder, "parameters.json", "\"verification\": \"V2\"", "\"verification\": \"U\"");
    PackLoader trusting = LOADER.acceptingUnverified();
    PackSealer.seal(folder, trusting);

    assertThat(PackSealer.writeImage(folder, trusting)).isFalse();
    assertThat(image()).doesNotExist();
    assertThat(problemsOf(() -> PackSealer.writeImage(folder, LOADER)))
        .contains("expected parameters that are verified");
  }

  @Test
  void a_pack_that_is_not_sealed_gets_no_image() {
    copy(folder);
    edit(folder, "parameters.json", "50000", "40000");

    assertThat(problemsOf(() -> PackSealer.writeImage(folder, LOADER)))
        .contains("expected the SHA-256 that pack.json lists");
    assertThat(image()).doesNotExist();
  }

  @Test
  void a_pack_that_cites_another_one_has_no_image() {
    Path maker = folder.resolve("maker");
    PackSource law = Samples.SOURCE;
    write(
        maker.resolve("pack.json"),
        """
        {"id":"maker","version":"1","format":1,"minEngine":"0","market":"CN","layer":"maker",
         "from":"2020-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"promise","title":{"zh":"承诺","en":"Promise"},"kind":"maker"}]}
        """);
    write(
        maker.resolve("parameters.json"),
        """
        {"parameters":[{"name":"promise.km","type":"integer","value":100000,
          "source":"promise 1; cn-order-43 18","verification":"N"}]}
        """);
    PackSealer.seal(maker, LOADER, law);
    write(maker.resolve("pack.image"), "an old one");

    assertThat(PackSealer.writeImage(maker, LOADER, law)).isFalse();
    assertThat(maker.resolve("pack.image")).doesNotExist();
    assertThat(LOADER.load(law, PackSource.folder(maker)).list()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    // the same source in both packs, another one of its id, another one of its prefix, and one of
    // neither
    "store-rules,Store rules,catalogue,WARRANTY-,true",
    "store-rules,Rules of the store,catalogue,WARRANTY-,false",
    "store-rules,Store rules,store,WARRANTY-,false",
    "house-rules,House rules,catalogue,WARRANTY-0,false",
    "house-rules,House rules,catalogue,W,false",
    "house-rules,House rules,catalogue,HOUSE-,true",
  })
  void an_image_is_not_used_where_another_pack_hides_its_sources(
      String id, String title, String kind, String prefix, boolean used) {
    Path pack = folder.resolve("pack");
    copy(pack);
    PackSealer.writeImage(pack, LOADER);
    Path other = folder.resolve("other");
    write(
        other.resolve("pack.json"),
        """
        {"id":"other","version":"1","format":1,"minEngine":"0","market":"CN","layer":"store",
         "from":"2020-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"%s","title":{"zh":"门店规则","en":"%s"},"kind":"%s","clausePrefixes":["%s"]}]}
        """
            .formatted(id, title, kind, prefix));
    PackSource before = PackSource.folder(other);
    PackSource source = PackSource.folder(pack);

    KnowledgePack first = LOADER.load(source, before).list().get(0);
    assertThat(isByImage(first)).isTrue();
    KnowledgePack second = LOADER.load(before, source).list().get(1);
    assertThat(isByImage(second)).isEqualTo(used);
    assertSame(second, LOADER.withoutImages().load(before, source).list().get(1), LOADER);
  }

  // ---- broken and hostile images ----

  @Test
  void an_image_that_is_torn_or_edited_is_not_used() {
    makeImage();
    byte[] whole = bytes();
    for (int length = 0; length < whole.length; length += 1 + length / 8) {
      replace(Arrays.copyOf(whole, length));
      assertThat(isByImage(load())).as("the first %s bytes", length).isFalse();
    }
    for (int at = 0; at < whole.length; at += 1 + at / 8) {
      byte[] edited = whole.clone();
      edited[at] ^= 0x10;
      replace(edited);
      assertThat(isByImage(load())).as("byte %s", at).isFalse();
    }
  }

  @Test
  void an_image_of_another_format_or_engine_is_not_used() {
    makeImage();
    byte[] other = bytes();
    ByteBuffer.wrap(other).putInt(FORMAT_AT, PackImage.FORMAT + 1);
    replace(sealed(other));
    assertThat(isByImage(load())).isFalse();

    makeImageAgain();
    replace(sealed(replaced(bytes(), PackLoader.ENGINE, "0.1.9")));
    assertThat(isByImage(load())).isFalse();
  }

  private void makeImageAgain() {
    assertThat(PackSealer.writeImage(folder, LOADER)).isTrue();
    assertThat(isByImage(load())).isTrue();
  }

  private static byte[] replaced(byte[] image, String text, String by) {
    String all = new String(image, ISO_8859_1);
    assertThat(all).contains(text);
    return all.replaceFirst(Pattern.quote(text), by).getBytes(ISO_8859_1);
  }

  /** With checksums that fit, by somebody who wants to do harm. */
  @Test
  void a_forged_image_leads_to_a_pack_or_to_its_files_and_never_further() {
    makeImage();
    byte[] whole = bytes();
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      byte[] forged = whole.clone();
      int edits = 1 + random.nextInt(3);
      for (int j = 0; j < edits; j++) {
        forged[FORMAT_AT + 4 + random.nextInt(forged.length - FORMAT_AT - 4)] =
            random.nextBoolean() ? (byte) 0xFF : (byte) random.nextInt(256);
      }
      replace(sealed(forged));
      PackContents contents = load().contents();

      assertThat(contents.parameters()).isNotNull();
      assertThat(contents.facts()).isNotNull();
      assertThat(contents.declarations()).isNotNull();
      assertThat(contents.enforcement()).isNotNull();
      assertThat(contents.zh()).isNotNull();
      assertThat(contents.en()).isNotNull();
      for (String id : List.of("coverage", "fee")) {
        if (!contents.tableIds().contains(id)) {
          continue; // forged away; nobody can be led to its file then
        }
        Dated<DecisionTable> versions = contents.tables(id);
        assertThat(versions).isNotNull();
        for (Dated.Span<DecisionTable> span : versions.spans()) {
          assertThat(span.value()).isNotNull();
        }
      }
    }
  }
}
