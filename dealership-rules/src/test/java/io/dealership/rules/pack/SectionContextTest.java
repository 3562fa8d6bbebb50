package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.text.LocalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of sections ask and say, with images and without, alone and together. */
class SectionContextTest {

  record Words(List<String> words) {}

  record Sums(long sum) {}

  /** The words that some section asked for, each time one was checked. */
  private final List<String> checked = new ArrayList<>();

  /** Each word once in all packs; words are those of a language. */
  private final SectionReader<Words> words =
      SectionReader.of(
          "words.json",
          Words.class,
          (section, context) -> {
            checked.add(String.join(" ", section.words()));
            for (int i = 0; i < section.words().size(); i++) {
              String word = section.words().get(i);
              if (!List.of("hello", "world", "you").contains(word)) {
                context.unknown("/words/" + i, "one of the words", List.of("hello", "world"));
              }
              long times =
                  context.sections(reader()).stream()
                      .flatMap(other -> other.words().stream())
                      .filter(word::equals)
                      .count();
              if (times > 1) {
                context.problem("/words/" + i, "each word once");
              }
            }
          });

  private SectionReader<Words> reader() {
    return words;
  }

  /** A record that no image holds. */
  private final SectionReader<Sums> sums =
      SectionReader.of(
          "sums.json", Sums.class, (section, context) -> checked.add("sum " + section.sum()));

  /** A reader of another maker: its record is none of this engine. */
  private final SectionReader<LocalText> greeting =
      SectionReader.of(
          "greeting.json", LocalText.class, (section, context) -> checked.add(section.en()));

  private final PackLoader loader = PackLoader.create().with(words, sums, greeting);

  @TempDir Path folder;

  private Path one;
  private Path other;

  @BeforeEach
  void packs() {
    one = pack("one");
    other = pack("other");
  }

  private Path pack(String id) {
    Path pack = folder.resolve(id);
    Samples.write(
        pack.resolve("pack.json"),
        """
        {"id":"%s","version":"1","format":1,"minEngine":"0","market":"CN","layer":"store",
         "from":"2020-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"%s-rules","title":{"zh":"规则","en":"Rules"},"kind":"store"}]}
        """
            .formatted(id, id));
    return pack;
  }

  private void seal(Path pack) {
    PackSealer.seal(pack, loader);
    assertThat(PackSealer.writeImage(pack, loader)).isTrue();
    checked.clear();
  }

  private List<KnowledgePack> load(Path... packs) {
    PackSource[] sources = new PackSource[packs.length];
    for (int i = 0; i < packs.length; i++) {
      sources[i] = PackSource.folder(packs[i]);
    }
    List<KnowledgePack> loaded = loader.load(sources).list();
    assertThat(loaded).allMatch(pack -> pack.contents().isLazy()); // by their images
    return loaded;
  }

  // ---- what is unknown ----

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "helo, hello, a letter too few",
    "WORLD, world, another case",
    "wrold, world, two letters swapped"
  })
  void an_unknown_word_is_told_with_the_one_that_was_perhaps_meant(
      String word, String meant, String why) {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\",\n\"" + word + "\"]}");

    assertThat(Samples.problemsOf(() -> PackSealer.seal(one, loader)))
        .as(why)
        .isEqualTo(
            "words.json, /words/1 (line 2, column 1): expected one of the words, but was \"%s\"\n"
                    .formatted(word)
                + "  Maybe you meant '%s'.\n".formatted(meant));
  }

  @Test
  void a_word_that_is_like_no_other_is_told_without_a_guess() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"delivery\"]}");

    assertThat(Samples.problemsOf(() -> PackSealer.seal(one, loader)))
        .isEqualTo(
            "words.json, /words/0 (line 1, column 11): expected one of the words, but was"
                + " \"delivery\"\n");
  }

  @Test
  void what_is_no_text_is_told_as_it_is() {
    SectionReader<Sums> asking =
        SectionReader.of(
            "sums.json",
            Sums.class,
            (section, context) -> context.unknown("/sum", "a sum", List.of("7")));
    Samples.write(one.resolve("sums.json"), "{\"sum\":8}");

    assertThat(Samples.problemsOf(() -> PackSealer.seal(one, PackLoader.create().with(asking))))
        .isEqualTo("sums.json, /sum (line 1, column 8): expected a sum, but was 8\n");
  }

  // ---- alone and together ----

  @Test
  void alone_a_section_of_the_image_is_not_checked_again() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\",\"world\"]}");
    seal(one);

    KnowledgePack pack = load(one).get(0);
    assertThat(checked).isEmpty();
    assertThat(pack.section(words)).contains(new Words(List.of("hello", "world")));
    assertThat(checked).isEmpty();
  }

  @Test
  void with_another_pack_that_has_no_such_section_it_is_not_checked_again() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\"]}");
    seal(one);
    seal(other);

    assertThat(load(one, other).get(0).section(words)).contains(new Words(List.of("hello")));
    assertThat(checked).isEmpty();
  }

  @Test
  void with_another_pack_that_has_such_a_section_both_are_checked_at_their_places() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\",\"world\"]}");
    Samples.write(other.resolve("words.json"), "{\"words\":[\"you\",\n  \"world\"]}");
    seal(one);
    seal(other);

    assertThat(Samples.problemsOf(() -> load(one, other)))
        .isEqualTo(
            """
            one/words.json, /words/1 (line 1, column 19): expected each word once, but was "world"
            other/words.json, /words/1 (line 2, column 3): expected each word once, but was "world"
            """);
    assertThat(checked).contains("hello world", "you world");
  }

  @Test
  void with_one_that_fits_both_are_what_their_images_say() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\"]}");
    Samples.write(other.resolve("words.json"), "{\"words\":[\"you\"]}");
    seal(one);
    seal(other);

    List<KnowledgePack> packs = load(one, other);
    assertThat(checked).containsExactly("hello", "you");
    assertThat(packs.get(0).section(words)).contains(new Words(List.of("hello")));
    assertThat(packs.get(1).section(words)).contains(new Words(List.of("you")));
    assertThat(packs.get(1).section(sums)).isEmpty();
  }

  // ---- what no image has ----

  @Test
  void a_section_that_no_image_holds_is_read_from_its_file_when_somebody_asks() {
    Samples.write(one.resolve("sums.json"), "{\"sum\":8}");
    seal(one);

    assertThat(image(one).section("sums.json")).isNull();
    assertThat(load(one).get(0).section(sums)).contains(new Sums(8));
    assertThat(checked).isEmpty();
  }

  @Test
  void a_section_that_a_reader_of_another_maker_checks_is_read_from_its_file_and_checked() {
    Samples.write(one.resolve("greeting.json"), "{\"zh\":\"你好\",\"en\":\"hello\"}");
    seal(one);

    assertThat(image(one).section("greeting.json")).isNull();
    assertThat(load(one).get(0).section(greeting)).contains(new LocalText("你好", "hello"));
    assertThat(checked).containsExactly("hello");
  }

  private PackImage image(Path pack) {
    PackImage image = PackImage.read(PackSealer.image(pack, loader).orElseThrow());
    assertThat(image).isNotNull();
    checked.clear();
    return image;
  }

  @Test
  void a_section_is_in_the_image_under_its_path() {
    Samples.write(one.resolve("words.json"), "{\"words\":[\"hello\"]}");
    seal(one);
    PackImage image = image(one);

    for (int i = 0; i < 2; i++) { // again and again
      ImageInput at = image.section("words.json");
      assertThat(at).isNotNull();
      assertThat((Object) new RecordImage().read(at, Words.class))
          .isEqualTo(new Words(List.of("hello")));
    }
    assertThat(image.section("sums.json")).isNull();
  }
}
