package io.dealership.rules.pack;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.ChangeKind;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.Endpoint;
import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.decision.FactDeclaration;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.OutputColumn;
import io.dealership.rules.decision.UnaryTest;
import io.dealership.rules.decision.WhenMissing;
import io.dealership.rules.document.JsonBoolean;
import io.dealership.rules.document.JsonNumber;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The image of a sealed pack: what its files say, as the loader understood them when it proved
 * them, in a form that is decoded fast and a part at a time.
 *
 * <p>It names the format, the engine and every file of the pack with size and CRC-32, so that it is
 * known for what it was made of. It is no proof against forgery, no more than the hashes in {@code
 * pack.json}: who can write one can write the other. The checksums find what was edited, lost or
 * torn.
 *
 * <pre>
 * magic (8 bytes), CRC-32 of the rest (4), format (4), table of texts,
 * then parts with their lengths: engine and files, descriptor, parameters, facts, enforcement,
 * texts for people, cells, each table by its id, and each section that asks nothing of other packs
 * by its path
 * </pre>
 */
final class PackImage {

  /** Changes with every change of what stands in an image, or of what it means. */
  static final int FORMAT = 2;

  private static final byte[] MAGIC = {'D', 'L', 'R', '-', 'P', 'A', 'C', 'K'};
  private static final int CRC_AT = MAGIC.length;
  private static final int FORMAT_AT = CRC_AT + 4;
  private static final int TEXTS_AT = FORMAT_AT + 4;

  /**
   * A file that the image was made of.
   *
   * @param path its path; that of {@code pack.json} comes first
   * @param size its length in bytes
   * @param crc its CRC-32
   * @param isSelfContained whether it is a section whose check asks nothing of other packs
   */
  record FileMark(String path, int size, int crc, boolean isSelfContained) {

    boolean fits(byte[] bytes) {
      return bytes.length == size && checksum(bytes, 0) == crc;
    }
  }

  /** What is said of facts. */
  record Facts(Map<String, FactEntry> entries, Declarations declarations) {}

  /** The messages in both languages. */
  record Messages(Map<String, String> zh, Map<String, String> en) {}

  private final String engine;
  private final List<FileMark> files;
  private final PackDescriptor descriptor;
  private final ImageInput parameters;
  private final ImageInput facts;
  private final ImageInput enforcement;
  private final ImageInput messages;
  private final ImageInput cells;
  private final Map<String, ImageInput> tables = new TreeMap<>();
  private final Map<String, ImageInput> sections = new HashMap<>();

  // racy on purpose: cells are immutable, and those made twice equal the first
  private @Nullable Cell @Nullable [] decodedCells;

  private PackImage(ImageInput in) {
    ImageInput head = in.part();
    this.engine = head.text();
    int count = head.count();
    this.files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      files.add(new FileMark(head.text(), head.number(), (int) head.integer(), head.flag()));
    }
    this.descriptor = descriptor(in.part());
    this.parameters = in.part();
    this.facts = in.part();
    this.enforcement = in.part();
    this.messages = in.part();
    this.cells = in.part();
    int tableCount = in.count();
    for (int i = 0; i < tableCount; i++) {
      tables.put(in.text(), in.part());
    }
    int sectionCount = in.count();
    for (int i = 0; i < sectionCount; i++) {
      sections.put(in.text(), in.part());
    }
  }

  /**
   * Reads the frame of an image; its parts are decoded when they are asked for.
   *
   * @return null when it is none, or one of another format, or torn
   */
  static @Nullable PackImage read(byte[] bytes) {
    if (bytes.length < TEXTS_AT
        || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)
        || intAt(bytes, FORMAT_AT) != FORMAT
        || intAt(bytes, CRC_AT) != checksum(bytes, FORMAT_AT)) {
      return null;
    }
    try {
      PackImage image = new PackImage(ImageInput.of(bytes, TEXTS_AT));
      return image.engine.equals(PackLoader.ENGINE) ? image : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int intAt(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  /** The files that it was made of, {@code pack.json} first. */
  List<FileMark> files() {
    return files;
  }

  PackDescriptor descriptor() {
    return descriptor;
  }

  // ---- writing ----

  /**
   * The image of a pack that was read from its files, always in the same bytes.
   *
   * @param files the files of the pack, {@code pack.json} first
   * @param selfContained the sections whose checks ask nothing of other packs
   */
  static byte[] write(KnowledgePack pack, Map<String, byte[]> files, Set<String> selfContained) {
    ImageOutput to = new ImageOutput();
    ImageOutput head = to.part();
    head.text(PackLoader.ENGINE);
    head.number(files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      head.text(file.getKey());
      head.number(file.getValue().length);
      head.integer(checksum(file.getValue(), 0));
      head.flag(selfContained.contains(file.getKey()));
    }
    to.part(head);
    ImageOutput descriptor = to.part();
    write(descriptor, pack.descriptor());
    to.part(descriptor);
    PackContents contents = pack.contents();
    ImageOutput parameters = to.part();
    writeParameters(parameters, contents.parameters());
    to.part(parameters);
    Map<Cell, Integer> pool = new LinkedHashMap<>();
    ImageOutput facts = to.part();
    writeFacts(facts, contents, pool);
    to.part(facts);
    ImageOutput enforcement = to.part();
    writeEnforcement(enforcement, contents.enforcement());
    to.part(enforcement);
    ImageOutput messages = to.part();
    writeMessages(messages, contents.zh());
    writeMessages(messages, contents.en());
    to.part(messages);
    Map<String, ImageOutput> tables = new LinkedHashMap<>();
    for (String id : contents.tableIds()) {
      ImageOutput table = to.part();
      writeTables(table, pack.tables(id), pool);
      tables.put(id, table);
    }
    ImageOutput cells = to.part();
    writeCells(cells, pool.keySet());
    to.part(cells);
    to.number(tables.size());
    tables.forEach(
        (id, table) -> {
          to.text(id);
          to.part(table);
        });
    writeSections(to, pack, selfContained);
    return framed(to.finish());
  }

  private static void writeSections(ImageOutput to, KnowledgePack pack, Set<String> selfContained) {
    RecordImage records = new RecordImage();
    Map<String, ImageOutput> parts = new LinkedHashMap<>();
    for (Section section : pack.sections()) {
      if (selfContained.contains(section.file())
          && section.reader().isOfEngine()
          && records.holds(section.reader().type())) {
        ImageOutput part = to.part();
        records.write(part, section.value());
        parts.put(section.file(), part);
      }
    }
    to.number(parts.size());
    parts.forEach(
        (file, part) -> {
          to.text(file);
          to.part(part);
        });
  }

  private static byte[] framed(byte[] body) {
    byte[] image = Arrays.copyOf(MAGIC, TEXTS_AT + body.length);
    System.arraycopy(body, 0, image, TEXTS_AT, body.length);
    setInt(image, FORMAT_AT, FORMAT);
    setInt(image, CRC_AT, checksum(image, FORMAT_AT));
    return image;
  }

  private static void setInt(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> 24 - 8 * i);
    }
  }

  private static void write(ImageOutput to, LocalText text) {
    to.text(text.zh());
    to.text(text.en());
  }

  private static void write(ImageOutput to, PackDescriptor pack) {
    to.text(pack.id());
    to.text(pack.version());
    to.flag(pack.title().isPresent());
    pack.title().ifPresent(title -> write(to, title));
    to.number(pack.format());
    to.text(pack.minEngine());
    to.text(pack.market());
    to.choice(pack.layer());
    to.date(pack.from());
    to.optionalDate(pack.until());
    to.date(pack.publishedOn());
    to.number(pack.sources().size());
    for (SourceEntry source : pack.sources()) {
      to.text(source.id());
      write(to, source.title());
      to.choice(source.kind());
      to.optionalText(source.reference());
      to.textList(source.clausePrefixes());
    }
    to.number(pack.files().size());
    for (FileEntry file : pack.files()) {
      to.text(file.path());
      to.text(file.sha256());
      to.optionalDate(file.from());
      to.optionalDate(file.until());
    }
    to.number(pack.audits().size());
    for (AuditEntry audit : pack.audits()) {
      to.text(audit.table());
      to.text(audit.sha256());
    }
  }

  private static void writeParameters(ImageOutput to, Map<String, List<Parameter>> parameters) {
    to.number(parameters.size());
    parameters.forEach(
        (name, values) -> {
          to.text(name);
          to.number(values.size());
          for (Parameter value : values) {
            to.choice(value.type());
            to.value(value.value());
            to.optionalText(value.unit());
            to.text(value.source());
            to.choice(value.verification());
            to.optionalDate(value.from());
            to.optionalDate(value.until());
            to.flag(value.floor().isPresent());
            if (value.floor().isPresent()) {
              to.text(value.floor().get().article());
              to.flag(value.floor().get().atMost());
            }
          }
        });
  }

  private static void writeFacts(ImageOutput to, PackContents contents, Map<Cell, Integer> pool) {
    to.number(contents.facts().size());
    for (FactEntry fact : contents.facts().values()) {
      to.text(fact.name());
      to.choice(fact.type());
      write(to, fact.label());
      to.choice(fact.kind());
      to.flag(fact.personal());
      if (fact.whenMissing() instanceof AbsenceEntry.Presumption presumption) {
        to.flag(true);
        to.value(plain(presumption.presume()));
        to.text(presumption.source());
        to.value(TypedValues.read(fact.type(), presumption.presume()).orElseThrow());
      } else {
        to.flag(false);
        to.flag(fact.whenMissing() == AbsenceEntry.Word.ABSENT);
      }
    }
    to.number(contents.declarations().impossible().size());
    for (Map<String, Cell> combination : contents.declarations().impossible()) {
      to.number(combination.size());
      new TreeMap<>(combination)
          .forEach(
              (fact, cell) -> {
                to.text(fact);
                cell(to, cell, pool);
              });
    }
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.value();
    }
    return value instanceof JsonBoolean flag ? (Object) flag.value() : value.text().orElseThrow();
  }

  private static void cell(ImageOutput to, Cell cell, Map<Cell, Integer> pool) {
    Integer known = pool.putIfAbsent(cell, pool.size());
    to.number(known == null ? pool.size() - 1 : known);
  }

  private static void writeCells(ImageOutput to, Iterable<Cell> cells) {
    int count = 0;
    ImageOutput all = to.part();
    for (Cell cell : cells) {
      count++;
      all.flag(cell.negated());
      all.number(cell.tests().size());
      for (UnaryTest test : cell.tests()) {
        if (test instanceof UnaryTest.EqualTo equal) {
          all.octet(EQUAL);
          all.value(constant(equal.value()));
        } else if (test instanceof UnaryTest.Interval interval) {
          all.octet(INTERVAL);
          all.optionalValue(interval.low().map(PackImage::constant));
          all.flag(interval.lowClosed());
          all.optionalValue(interval.high().map(PackImage::constant));
          all.flag(interval.highClosed());
        } else {
          all.octet(NULL);
        }
      }
    }
    to.number(count);
    to.part(all);
  }

  private static Object constant(Endpoint endpoint) {
    return ((Endpoint.Constant) endpoint).value(); // the tables of a pack are bound
  }

  private static void writeEnforcement(
      ImageOutput to, Map<String, List<EnforcementEntry>> enforcement) {
    to.number(enforcement.size());
    new TreeMap<>(enforcement)
        .forEach(
            (rule, entries) -> {
              to.text(rule);
              to.number(entries.size());
              for (EnforcementEntry entry : entries) {
                to.choice(entry.level());
                to.date(entry.from());
                to.optionalDate(entry.until());
                to.text(entry.reason());
              }
            });
  }

  private static void writeMessages(ImageOutput to, Map<String, String> messages) {
    to.number(messages.size());
    new TreeMap<>(messages)
        .forEach(
            (key, text) -> {
              to.text(key);
              to.text(text);
            });
  }

  private static void writeTables(
      ImageOutput to, Dated<DecisionTable> versions, Map<Cell, Integer> pool) {
    to.number(versions.spans().size());
    for (Dated.Span<DecisionTable> span : versions.spans()) {
      to.optionalDate(span.from());
      to.optionalDate(span.until());
      ImageOutput version = to.part();
      writeTable(version, span.value(), pool);
      to.part(version);
    }
  }

  private static void writeTable(ImageOutput to, DecisionTable table, Map<Cell, Integer> pool) {
    to.text(table.id());
    to.text(table.name());
    to.choice(table.hitPolicy());
    to.number(table.inputs().size());
    for (InputColumn input : table.inputs()) {
      to.text(input.id());
      to.text(input.fact());
      to.optionalText(input.label());
      to.choice(input.type());
      cell(to, input.allowedValues(), pool);
    }
    to.number(table.outputs().size());
    for (OutputColumn output : table.outputs()) {
      to.text(output.id());
      to.text(output.name());
      to.optionalText(output.label());
      to.choice(output.type());
      to.number(output.values().size());
      output.values().forEach(to::value);
      to.optionalValue(output.defaultValue());
    }
    to.textList(table.annotations());
    to.number(table.rules().size());
    for (DecisionRule rule : table.rules()) {
      to.text(rule.id());
      rule.cells().forEach(one -> cell(to, one, pool));
      rule.outputs().forEach(to::optionalValue);
      to.number(rule.annotations().size());
      rule.annotations()
          .forEach(
              (name, text) -> {
                to.text(name);
                to.text(text);
              });
      to.optionalText(rule.description());
    }
  }

  // ---- reading, without lambdas, which are linked at run time ----

  private static final int NULL = 0;
  private static final int EQUAL = 1;
  private static final int INTERVAL = 2;

  /** What a section says, to be decoded; null when the image has it not. */
  @Nullable ImageInput section(String file) {
    ImageInput at = sections.get(file);
    return at == null ? null : at.copy();
  }

  private static LocalText localText(ImageInput in) {
    return new LocalText(in.text(), in.text());
  }

  private static PackDescriptor descriptor(ImageInput in) {
    return new PackDescriptor(
        in.text(),
        in.text(),
        in.flag() ? Optional.of(localText(in)) : Optional.empty(),
        in.number(),
        in.text(),
        in.text(),
        in.choice(PackLayer.values()),
        in.date(),
        in.optionalDate(),
        in.date(),
        sources(in),
        fileEntries(in),
        audits(in));
  }

  private static List<SourceEntry> sources(ImageInput in) {
    int count = in.count();
    List<SourceEntry> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sources.add(
          new SourceEntry(
              in.text(),
              localText(in),
              in.choice(SourceKind.values()),
              in.optionalText(),
              in.textList()));
    }
    return sources;
  }

  private static List<FileEntry> fileEntries(ImageInput in) {
    int count = in.count();
    List<FileEntry> files = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      files.add(new FileEntry(in.text(), in.text(), in.optionalDate(), in.optionalDate()));
    }
    return files;
  }

  private static List<AuditEntry> audits(ImageInput in) {
    int count = in.count();
    List<AuditEntry> audits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      audits.add(new AuditEntry(in.text(), in.text()));
    }
    return audits;
  }

  /** The parameters; what they cite is looked up in the sources. */
  Map<String, List<Parameter>> parameters(Sources sources) {
    ImageInput in = parameters.copy();
    int count = in.count();
    Map<String, List<Parameter>> parameters = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      int size = in.count();
      List<Parameter> values = new ArrayList<>(size);
      for (int j = 0; j < size; j++) {
        ValueType type = in.choice(ValueType.values());
        Object value = in.value();
        if (!type.holds(value)) {
          throw ImageInput.broken("parameters of their types");
        }
        Optional<String> unit = in.optionalText();
        String source = in.text();
        Verification verification = in.choice(Verification.values());
        Optional<LocalDate> from = in.optionalDate();
        Optional<LocalDate> until = in.optionalDate();
        Optional<FloorEntry> floor =
            in.flag() ? Optional.of(new FloorEntry(in.text(), in.flag())) : Optional.empty();
        values.add(
            new Parameter(
                descriptor.id(),
                name,
                type,
                value,
                unit,
                source,
                verification,
                from,
                until,
                floor,
                sources.read(source).references()));
      }
      parameters.put(name, List.copyOf(values));
    }
    return Collections.unmodifiableMap(parameters);
  }

  Facts facts() {
    ImageInput in = facts.copy();
    int count = in.count();
    Map<String, FactEntry> entries = new LinkedHashMap<>();
    Map<String, FactDeclaration> declared = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      ValueType type = in.choice(ValueType.values());
      LocalText label = localText(in);
      ChangeKind kind = in.choice(ChangeKind.values());
      boolean personal = in.flag();
      AbsenceEntry absence;
      WhenMissing whenMissing;
      if (in.flag()) {
        JsonValue presumed = json(in.value());
        String source = in.text();
        absence = new AbsenceEntry.Presumption(presumed, source);
        whenMissing = WhenMissing.presume(in.value(), source);
      } else if (in.flag()) {
        absence = AbsenceEntry.Word.ABSENT;
        whenMissing = WhenMissing.absent();
      } else {
        absence = AbsenceEntry.Word.UNKNOWN;
        whenMissing = WhenMissing.unknown();
      }
      entries.put(name, new FactEntry(name, type, label, absence, kind, personal));
      declared.put(name, new FactDeclaration(name, whenMissing, kind, personal));
    }
    int size = in.count();
    List<Map<String, Cell>> impossible = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int facts = in.count();
      Map<String, Cell> combination = new HashMap<>();
      for (int j = 0; j < facts; j++) {
        combination.put(in.text(), cell(in));
      }
      impossible.add(combination);
    }
    return new Facts(Collections.unmodifiableMap(entries), new Declarations(declared, impossible));
  }

  private static JsonValue json(Object value) {
    if (value instanceof BigDecimal number) {
      return JsonNumber.of(number);
    }
    return value instanceof Boolean flag ? JsonBoolean.of(flag) : JsonText.of(value.toString());
  }

  private Cell cell(ImageInput in) {
    @Nullable Cell[] all = decodedCells;
    if (all == null) {
      all = cells();
      decodedCells = all;
    }
    int index = in.number();
    Cell cell = index < all.length ? all[index] : null;
    if (cell == null) {
      throw ImageInput.broken("cells that are there");
    }
    return cell;
  }

  private @Nullable Cell[] cells() {
    ImageInput in = cells.copy();
    @Nullable Cell[] all = new Cell[in.count()];
    ImageInput each = in.part();
    for (int i = 0; i < all.length; i++) {
      boolean negated = each.flag();
      int count = each.count();
      if (count == 0 && !negated) {
        all[i] = Cell.any();
        continue;
      }
      List<UnaryTest> tests = new ArrayList<>(count);
      for (int j = 0; j < count; j++) {
        tests.add(test(each));
      }
      all[i] = new Cell(negated, tests);
    }
    return all;
  }

  private static UnaryTest test(ImageInput in) {
    return switch (in.octet()) {
      case NULL -> new UnaryTest.IsNull();
      case EQUAL -> new UnaryTest.EqualTo(Endpoint.of(in.value()));
      case INTERVAL -> new UnaryTest.Interval(endpoint(in), in.flag(), endpoint(in), in.flag());
      default -> throw ImageInput.broken("tests that are known");
    };
  }

  private static Optional<Endpoint> endpoint(ImageInput in) {
    return in.flag() ? Optional.of(Endpoint.of(in.value())) : Optional.empty();
  }

  Map<String, List<EnforcementEntry>> enforcement() {
    ImageInput in = enforcement.copy();
    int count = in.count();
    Map<String, List<EnforcementEntry>> enforcement = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String rule = in.text();
      int size = in.count();
      List<EnforcementEntry> entries = new ArrayList<>(size);
      for (int j = 0; j < size; j++) {
        entries.add(
            new EnforcementEntry(
                rule, in.choice(Enforcement.values()), in.date(), in.optionalDate(), in.text()));
      }
      enforcement.put(rule, List.copyOf(entries));
    }
    return Collections.unmodifiableMap(enforcement);
  }

  Messages messages() {
    ImageInput in = messages.copy();
    return new Messages(messages(in), messages(in));
  }

  private static Map<String, String> messages(ImageInput in) {
    int count = in.count();
    Map<String, String> messages = new HashMap<>();
    for (int i = 0; i < count; i++) {
      messages.put(in.text(), in.text());
    }
    return Collections.unmodifiableMap(messages);
  }

  /** The ids of the tables, sorted. */
  Set<String> tableIds() {
    return Collections.unmodifiableSet(tables.keySet());
  }

  /** A version of a table, and where it stands. */
  record Version(Optional<LocalDate> from, Optional<LocalDate> until, ImageInput at) {}

  /** The versions of a table; empty when there is none of that id. */
  List<Version> versions(String id) {
    ImageInput of = tables.get(id);
    if (of == null) {
      return List.of();
    }
    ImageInput in = of.copy();
    int count = in.count();
    List<Version> versions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      versions.add(new Version(in.optionalDate(), in.optionalDate(), in.part()));
    }
    return versions;
  }

  /** A version of a table, decoded. */
  DecisionTable table(Version version) {
    ImageInput in = version.at.copy();
    DecisionTable.Builder table =
        DecisionTable.builder()
            .id(in.text())
            .name(in.text())
            .hitPolicy(in.choice(HitPolicy.values()));
    int inputs = in.count();
    for (int i = 0; i < inputs; i++) {
      table.addInputs(
          InputColumn.builder()
              .id(in.text())
              .fact(in.text())
              .label(in.optionalText())
              .type(in.choice(FeelType.values()))
              .allowedValues(cell(in))
              .build());
    }
    int outputs = in.count();
    for (int i = 0; i < outputs; i++) {
      OutputColumn.Builder output =
          OutputColumn.builder()
              .id(in.text())
              .name(in.text())
              .label(in.optionalText())
              .type(in.choice(FeelType.values()));
      int values = in.count();
      for (int j = 0; j < values; j++) {
        output.addValues(in.value());
      }
      table.addOutputs(output.defaultValue(in.optionalValue()).build());
    }
    table.addAllAnnotations(in.textList());
    int rules = in.count();
    for (int i = 0; i < rules; i++) {
      DecisionRule.Builder rule = DecisionRule.builder().id(in.text());
      for (int j = 0; j < inputs; j++) {
        rule.addCells(cell(in));
      }
      for (int j = 0; j < outputs; j++) {
        rule.addOutputs(in.optionalValue());
      }
      int annotations = in.count();
      for (int j = 0; j < annotations; j++) {
        rule.putAnnotations(in.text(), in.text());
      }
      table.addRules(rule.description(in.optionalText()).build());
    }
    return table.build();
  }
}
