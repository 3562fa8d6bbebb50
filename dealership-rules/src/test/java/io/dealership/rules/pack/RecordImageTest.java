package io.dealership.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.text.LocalText;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.JsonArray;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonObject;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.JsonWriter;
import io.dealership.rules.document.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of sections in the image of a pack. */
class RecordImageTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/dealership/rules");

  // ---- records ----

  enum Extent {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "a large one";
      }
    }
  }

  record Leaf(String text, Optional<Integer> number) {}

  /** One of each kind of component. */
  record All(
      String text,
      BigDecimal number,
      boolean flag,
      Boolean boxedFlag,
      int whole,
      Integer boxedWhole,
      LocalDate date,
      LocalDateTime time,
      Period period,
      Duration duration,
      Extent size,
      Leaf leaf,
      LocalText name,
      Optional<String> maybe,
      Optional<Leaf> maybeLeaf,
      List<String> texts,
      List<Leaf> leaves,
      List<List<Extent>> sizes,
      Map<String, LocalText> names,
      Map<String, List<BigDecimal>> numbers) {}

  private static Map<String, LocalText> names(String... codes) {
    Map<String, LocalText> names = new LinkedHashMap<>();
    for (String code : codes) {
      names.put(code, new LocalText("名" + code, "name " + code));
    }
    return names;
  }

  private static All all() {
    return new All(
        "三包 𠮷",
        new BigDecimal("-12.50"),
        true,
        false,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        LocalDate.of(2022, 2, 28),
        LocalDateTime.of(2022, 1, 1, 8, 30),
        Period.of(3, 18, 7),
        Duration.ofHours(-36),
        Extent.LARGE,
        new Leaf("", Optional.empty()),
        new LocalText("名", "name"),
        Optional.of("三包 𠮷"),
        Optional.of(new Leaf("leaf", Optional.of(0))),
        List.of("b", "a", "b"),
        List.of(new Leaf("x", Optional.of(1)), new Leaf("y", Optional.empty())),
        List.of(List.of(Extent.SMALL, Extent.LARGE), List.of(), List.of(Extent.SMALL)),
        names("z", "b", "", "a", "y", "x"),
        Map.of("n", List.of(BigDecimal.ONE, new BigDecimal("2.5"))));
  }

  private static All empty() {
    return new All(
        "",
        BigDecimal.ZERO,
        false,
        true,
        0,
        -1,
        LocalDate.MIN,
        LocalDateTime.MAX,
        Period.ZERO,
        Duration.ZERO,
        Extent.SMALL,
        new Leaf("", Optional.empty()),
        LocalText.same(""),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static byte[] written(Record value) {
    ImageOutput to = new ImageOutput();
    new RecordImage().write(to, value);
    return to.finish();
  }

  private static <T extends Record> T read(byte[] bytes, Class<T> type) {
    return type.cast(new RecordImage().read(ImageInput.of(bytes, 0), type));
  }

  @Test
  void a_record_comes_back_with_all_kinds_of_components() {
    for (All value : List.of(all(), empty())) {
      assertThat(read(written(value), All.class)).isEqualTo(value);
      assertThat(written(read(written(value), All.class))).isEqualTo(written(value));
    }
  }

  @Test
  void maps_and_lists_keep_their_order_and_nobody_changes_them() {
    All value = read(written(all()), All.class);

    assertThat(value.names().keySet()).containsExactly("z", "b", "", "a", "y", "x");
    assertThat(value.texts()).containsExactly("b", "a", "b");
    assertThatThrownBy(value.names()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(value.leaves()::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(value.sizes().get(0)::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void one_image_holds_many_records_of_many_types() {
    RecordImage records = new RecordImage();
    ImageOutput to = new ImageOutput();
    records.write(to, all());
    records.write(to, new Leaf("a", Optional.of(7)));
    records.write(to, empty());
    ImageInput in = ImageInput.of(to.finish(), 0);

    assertThat(records.read(in, All.class)).isEqualTo(all());
    assertThat(records.read(in, Leaf.class)).isEqualTo(new Leaf("a", Optional.of(7)));
    assertThat(records.read(in, All.class)).isEqualTo(empty());
  }

  record Checked(List<String> texts) {
    Checked {
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("Checked.texts must not be empty");
      }
      texts = List.copyOf(texts);
    }
  }

  record Fragile(String text) {
    Fragile {
      if (text.isEmpty()) {
        throw new IllegalStateException("Fragile.text must not be empty");
      }
    }
  }

  record Loose(List<String> texts) {}

  /** What is decoded goes through the constructor again, whatever that throws. */
  @Test
  void what_the_constructor_refuses_is_broken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(new Loose(List.of())), Checked.class))
        .withStackTraceContaining("Checked.texts must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(new Text("")), Fragile.class))
        .withStackTraceContaining("Fragile.text must not be empty");
  }

  record Text(String text) {}

  record Amount(BigDecimal number) {}

  record MaybeText(Optional<String> text) {}

  record MaybeNumber(Optional<BigDecimal> number) {}

  record Numbers(List<BigDecimal> numbers) {}

  record Named(Map<String, String> names) {}

  record Counted(Map<String, BigDecimal> counts) {}

  /** No constructor would notice: the elements of lists are not looked at. */
  @Test
  void values_of_other_types_than_the_record_has_are_broken() {
    String said = "PackImage must have values of their types, but has not";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(new Amount(BigDecimal.ONE)), Text.class))
        .withMessage(said);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> read(written(new MaybeNumber(Optional.of(BigDecimal.ONE))), MaybeText.class))
        .withMessage(said);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(new Numbers(List.of(BigDecimal.ONE))), Loose.class))
        .withMessage(said);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(new Named(Map.of("a", "b"))), Counted.class))
        .withMessage(said);
  }

  record Whole(int number) {}

  @Test
  void whole_numbers_out_of_range_are_broken() {
    for (long number : new long[] {1L << 31, -(1L << 31) - 1, 1L << 32, Long.MIN_VALUE}) {
      ImageOutput to = new ImageOutput();
      to.integer(number);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(to.finish(), Whole.class))
          .withMessage("PackImage must have whole numbers that fit, but has not");
    }
  }

  record Sized(Extent size) {}

  @Test
  void constants_and_flags_that_are_none_are_broken() {
    ImageOutput size = new ImageOutput();
    size.text("MEDIUM");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(size.finish(), Sized.class))
        .withMessage("PackImage must have choices that are known, but has not");
    ImageOutput flag = new ImageOutput();
    flag.octet(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(flag.finish(), MaybeText.class))
        .withMessage("PackImage must have flags of 0 or 1, but has not");
    for (Class<? extends Record> type : List.of(Loose.class, Named.class)) {
      ImageOutput count = new ImageOutput();
      count.number(1_000_000_000);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read(count.finish(), type))
          .withMessage("PackImage must have as many things as it says, but has not");
    }
  }

  // ---- types that it does not hold ----

  record Long64(long number) {}

  record Anything(Object value) {}

  record Tree(JsonValue tree) {}

  record Texts(Set<String> texts) {}

  record ByDay(Map<DayOfWeek, String> texts) {}

  record Wild(List<? extends String> texts) {}

  record Box<T>(T value) {}

  record Boxed(Box<String> box) {}

  record Boxes(List<Box<String>> boxes) {}

  record Deep(Optional<Set<String>> texts) {}

  record Outer(Leaf leaf, List<Long64> numbers) {}

  record Self(String text, List<Self> below) {}

  /** Within itself by way of another, and with something that no image holds. */
  record Knot(Optional<Tie> thread, Object anything) {}

  record Tie(Optional<Knot> knot) {}

  record One(Optional<Other> other) {}

  record Other(Map<String, One> ones) {}

  static Stream<Class<? extends Record>> notHeld() {
    return Stream.of(
        Long64.class,
        Anything.class,
        Tree.class,
        Texts.class,
        ByDay.class,
        Wild.class,
        Box.class,
        Boxed.class,
        Boxes.class,
        Deep.class,
        Outer.class,
        Knot.class,
        Tie.class);
  }

  @ParameterizedTest
  @MethodSource("notHeld")
  void what_it_does_not_hold_is_read_from_files(Class<? extends Record> type) {
    RecordImage records = new RecordImage();

    assertThat(records.holds(type)).isFalse();
    assertThat(records.holds(type)).isFalse(); // and remembers nothing wrong
    assertThat(records.holds(Leaf.class)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(written(all()), type))
        .withMessage("PackImage must have records that it can hold, but has not");
  }

  @Test
  void a_record_within_itself_comes_back() {
    Self self = new Self("a", List.of(new Self("b", List.of(new Self("c", List.of())))));
    One one = new One(Optional.of(new Other(Map.of("a", new One(Optional.empty())))));

    assertThat(read(written(self), Self.class)).isEqualTo(self);
    assertThat(read(written(one), One.class)).isEqualTo(one);
  }

  @Test
  void an_image_that_never_ends_is_broken() {
    Self deep = new Self("end", List.of());
    for (int i = 0; i < 64; i++) {
      deep = new Self("a", List.of(deep));
    }
    byte[] deepest = written(deep);
    byte[] deeper = written(new Self("a", List.of(deep)));

    assertThat(read(deepest, Self.class)).isEqualTo(deep);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(deeper, Self.class))
        .withMessage("PackImage must have records that it can hold, but has not");
  }

  @Test
  void what_it_does_not_hold_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(new Long64(1)))
        .withMessage(
            "RecordImage.value must be of types that an image holds, but was class %s",
            Long64.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(new Tie(Optional.empty())))
        .withMessageStartingWith("RecordImage.value must be of types that an image holds");
  }

  record Silent(String text) {
    @Override
    public String text() {
      throw new UnsupportedOperationException(text);
    }
  }

  @Test
  void an_accessor_that_fails_is_told_with_its_cause() {
    assertThatThrownBy(() -> written(new Silent("a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("An accessor of a record must not fail")
        .hasRootCauseMessage("a");
  }

  // ---- broken bytes ----

  @Test
  void bytes_that_are_torn_off_are_broken() {
    byte[] whole = written(all());
    for (int length = 0; length < whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      assertThatIllegalArgumentException()
          .as("the first %s bytes", length)
          .isThrownBy(() -> read(torn, All.class));
    }
  }

  record Edit(int at, int value) {}

  @Provide
  Arbitrary<List<Edit>> edits() {
    int length = written(all()).length;
    return Combinators.combine(
            Arbitraries.integers().between(0, length - 1),
            Arbitraries.oneOf(
                Arbitraries.of(0, 1, 2, 0x7F, 0x80, 0xFF), Arbitraries.integers().between(0, 255)))
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Broken bytes are refused, or make a record of the right types that is like no other. */
  @Property(tries = 5_000)
  void bytes_that_are_edited_are_refused_or_a_sound_record(@ForAll("edits") List<Edit> edits) {
    byte[] bytes = written(all());
    for (Edit edit : edits) {
      bytes[edit.at()] = (byte) edit.value();
    }
    assertSoundOrRefused(bytes, All.class);
  }

  @Property(tries = 2_000)
  void bytes_of_chance_are_refused_or_a_sound_record(@ForAll @Size(max = 60) byte[] bytes) {
    assertSoundOrRefused(bytes, All.class);
    assertSoundOrRefused(bytes, Loose.class);
    assertSoundOrRefused(bytes, Named.class);
    assertSoundOrRefused(bytes, MaybeNumber.class);
  }

  private static void assertSoundOrRefused(byte[] bytes, Class<? extends Record> type) {
    Record read;
    try {
      read = read(bytes, type);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertSound(read, type);
  }

  /** That a value is what its type says, down to the elements of lists and maps. */
  private static void assertSound(Object value, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type element = arguments[arguments.length - 1];
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(one -> assertSound(one, element));
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (key, one) -> {
              assertThat((Object) key).isInstanceOf(String.class);
              assertSound(one, element);
            });
      } else {
        ((List<?>) value).forEach(one -> assertSound(one, element));
      }
    } else if (value instanceof Record record) {
      assertThat((Object) record).isInstanceOf((Class<?>) type);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        assertSound(component(record, component), component.getGenericType());
      }
    } else if (!((Class<?>) type).isPrimitive()) {
      assertThat(value).isInstanceOf((Class<?>) type);
    }
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  // ---- the standard packs ----

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> packs() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.endsWith("pack.json")).map(Path::getParent).sorted().toList();
    }
  }

  /** A pack, read from its JSON. */
  private static KnowledgePack fromFiles(Path pack) {
    return DealershipRules.loader().withoutImages().load(PackSource.folder(pack)).list().get(0);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void each_section_of_a_standard_pack_comes_back_as_its_file_says(Path pack) {
    for (Section section : fromFiles(pack).sections()) {
      Class<? extends Record> type = section.reader().type();
      assertThat(new RecordImage().holds(type)).as("%s holds", section.file()).isTrue();

      Record read = read(written(section.value()), type);
      assertThat((Object) read).isEqualTo(section.value());
      assertThat(text(read)).isEqualTo(text(section.value())); // in the same order, too
      assertSound(read, type);
      JsonValue tree =
          new JsonReader(DocumentLimits.standard())
              .read(section.file(), bytes(pack.resolve(section.file())), new Problems())
              .orElseThrow();
      assertInOrderOfTheFile(read, tree);
    }
  }

  private static String text(Record record) {
    return JsonWriter.pretty(new JsonBinder().tree(record));
  }

  /** So that two builds, in which maps may be laid out otherwise, make the same image. */
  private static void assertInOrderOfTheFile(Object value, JsonValue tree) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> assertInOrderOfTheFile(one, tree));
    } else if (value instanceof Record record && tree instanceof JsonObject object) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        object
            .member(component.getName())
            .ifPresent(member -> assertInOrderOfTheFile(component(record, component), member));
      }
    } else if (value instanceof List<?> list) {
      List<JsonValue> elements = ((JsonArray) tree).elements();
      for (int i = 0; i < list.size(); i++) {
        assertInOrderOfTheFile(list.get(i), elements.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = ((JsonObject) tree).members();
      assertThat(new ArrayList<Object>(map.keySet())).isEqualTo(List.copyOf(members.keySet()));
    }
  }

  /** Their images have all of them, so that no file is read for what somebody asks. */
  @Test
  void the_images_of_the_standard_packs_have_all_sections_whose_checks_ask_no_other_pack()
      throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path pack : packs()) {
      PackImage image =
          PackImage.read(
              PackSealer.image(pack, DealershipRules.loader(), others(pack)).orElseThrow());
      assertThat(image).isNotNull();
      for (Section section : fromFiles(pack).sections()) {
        ImageInput at = image.section(section.file());
        if (at != null) {
          files.add(section.file());
          assertThat((Object) new RecordImage().read(at, section.reader().type()))
              .as(section.file())
              .isEqualTo(section.value());
        }
      }
      assertThat(image.section("nothing.json")).isNull();
    }

    assertThat(files)
        .contains(
            "contacts.json",
            "conflicts.json",
            "organization.json",
            "processes.json",
            "roles/after-sales.json",
            "schedules.json");
  }

  private static PackSource[] others(Path pack) throws IOException {
    return packs().stream()
        .filter(other -> !other.equals(pack))
        .map(PackSource::folder)
        .toArray(PackSource[]::new);
  }

  // ---- sections ----

  private static final SectionReader<Leaf> LEAVES = SectionReader.of("leaf.json", Leaf.class);

  private static Section later(String json, Consumer<ImageOutput> image) {
    ImageOutput to = new ImageOutput();
    image.accept(to);
    return Section.later(
        LEAVES,
        "leaf.json",
        json.getBytes(UTF_8),
        DocumentLimits.standard(),
        ImageInput.of(to.finish(), 0),
        new RecordImage());
  }

  @Test
  void a_section_is_decoded_from_the_image_and_its_file_is_left_alone() {
    Section section =
        later("no JSON", to -> new RecordImage().write(to, new Leaf("image", Optional.of(1))));

    assertThat((Object) section.value()).isEqualTo(new Leaf("image", Optional.of(1)));
    assertThat((Object) section.value()).isSameAs(section.value());
  }

  @Test
  void a_section_that_the_image_has_broken_is_read_from_its_file() {
    List<Consumer<ImageOutput>> broken =
        List.of(
            to -> {},
            to -> to.value(BigDecimal.ONE),
            to -> to.value("image"), // and no flag behind it
            to -> {
              to.value("image");
              to.flag(true);
              to.integer(1L << 40);
            });
    for (Consumer<ImageOutput> image : broken) {
      Section section = later("{\"text\":\"file\",\"number\":7}", image);
      assertThat((Object) section.value()).isEqualTo(new Leaf("file", Optional.of(7)));
    }
    Section none =
        Section.later(
            LEAVES,
            "leaf.json",
            "{\"text\":\"file\"}".getBytes(UTF_8),
            DocumentLimits.standard(),
            null,
            new RecordImage());
    assertThat((Object) none.value()).isEqualTo(new Leaf("file", Optional.empty()));
  }

  @Test
  void a_section_that_is_broken_in_both_says_what_is_wrong_with_its_file() {
    Section section = later("{\"text\":7}", to -> {});

    assertThat(Samples.problemsOf(section::value))
        .isEqualTo("leaf.json, /text (line 1, column 9): expected a text, but was 7\n");
  }
}
