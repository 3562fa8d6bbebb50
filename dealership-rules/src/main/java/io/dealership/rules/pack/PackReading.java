package io.dealership.rules.pack;

import io.dealership.core.text.Spelling;
import io.dealership.rules.decision.Cell;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.Endpoint;
import io.dealership.rules.decision.Enforcement;
import io.dealership.rules.decision.FactDeclaration;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.decision.UnaryTest;
import io.dealership.rules.decision.WhenMissing;
import io.dealership.rules.document.DocumentInput;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.IsoText;
import io.dealership.rules.document.JsonArray;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonNumber;
import io.dealership.rules.document.JsonObject;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problem;
import io.dealership.rules.document.Problems;
import io.dealership.rules.document.PropertiesReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The reading of one pack: first each file for itself, then what they say of each other.
 *
 * <p>It goes on after each problem with what could be read, so that all of them come to light, and
 * keeps silent about what follows from a problem that it named already.
 */
final class PackReading implements PackPart {

  private final PackLoader loader;
  private final PackSource source;
  private final boolean sealing;
  private final Problems problems = new Problems();
  private final JsonReader json;
  private final JsonBinder binder = new JsonBinder();
  private final Hashes hashes = new Hashes();

  private Optional<JsonValue> descriptorTree = Optional.empty();
  private Optional<PackDescriptor> descriptor = Optional.empty();
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();
  private final Map<String, Optional<FileEntry>> listed = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> hashOf = new LinkedHashMap<>();

  private List<Element<ParameterEntry>> parameterEntries = List.of();
  private List<Element<FactEntry>> factEntries = List.of();
  private List<Element<Map<String, String>>> impossibleEntries = List.of();
  private List<Element<EnforcementEntry>> enforcementEntries = List.of();
  private Optional<Map<String, JsonText>> zh = Optional.empty();
  private Optional<Map<String, JsonText>> en = Optional.empty();
  private final List<TableVersion> tableVersions = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> selfContained = new HashSet<>();
  private final Map<String, byte[]> caseFiles = new LinkedHashMap<>();
  private boolean casesChanged;

  /** Names that stand in a broken entry: nothing is said about who uses them. */
  private final Set<String> brokenNames = new HashSet<>();

  private Sources sources = new Sources();
  private final Map<String, List<Parameter>> parameters = new LinkedHashMap<>();
  private final Map<String, FactEntry> facts = new LinkedHashMap<>();
  private Declarations declarations = Declarations.none();
  private final Map<String, Dated<DecisionTable>> tables = new TreeMap<>();
  private final Map<String, List<EnforcementEntry>> enforcement = new HashMap<>();
  private final Map<String, String> auditHashes = new TreeMap<>();

  private record Element<T>(T value, JsonValue at) {}

  private record TableVersion(
      String file, DecisionTable table, Optional<LocalDate> from, Optional<LocalDate> until) {}

  PackReading(PackLoader loader, PackSource source, boolean sealing) {
    this.loader = loader;
    this.source = source;
    this.sealing = sealing;
    this.json = new JsonReader(loader.limits());
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public Optional<PackDescriptor> descriptor() {
    return descriptor;
  }

  Optional<JsonValue> descriptorTree() {
    return descriptorTree;
  }

  @Override
  public String label(String name) {
    String id = descriptorTree.isPresent() ? member(descriptorTree.get(), "id") : "";
    return id.isEmpty() ? name : id;
  }

  @Override
  public List<Parameter> parameters(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  @Override
  public boolean isAsSealed(String file) {
    Optional<FileEntry> entry = listed(file);
    return !sealing && entry.isPresent() && entry.get().sha256().equals(hashOf.get(file));
  }

  @Override
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  @Override
  public Set<String> factNames() {
    return Set.copyOf(facts.keySet());
  }

  @Override
  public Set<String> tableIds() {
    Set<String> ids = new TreeSet<>();
    for (TableVersion version : tableVersions) {
      ids.add(version.table.id());
    }
    return ids;
  }

  Map<String, String> hashes() {
    return hashOf;
  }

  Map<String, String> auditHashes() {
    return auditHashes;
  }

  Optional<FileEntry> listed(String file) {
    return listed.getOrDefault(file, Optional.empty());
  }

  // ---- each file for itself ----

  @Override
  public void read() {
    readDescriptor();
    for (String file : fileNames()) {
      readFile(file);
    }
  }

  private void readDescriptor() {
    Optional<byte[]> bytes = bytes(PackFiles.PACK);
    if (bytes.isPresent()) {
      files.put(PackFiles.PACK, bytes.get());
      descriptorTree = json.read(PackFiles.PACK, bytes.get(), problems);
    }
    if (descriptorTree.isEmpty()) {
      return;
    }
    JsonValue tree = descriptorTree.get();
    descriptor = binder.bind(PackFiles.PACK, tree, PackDescriptor.class, problems);
    from = IsoText.date(member(tree, "from"));
    // an end before the start is said with the descriptor
    until = IsoText.date(member(tree, "until"));
    if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
      until = Optional.empty();
    }
    checkDescriptor(tree);
    for (JsonValue entry : elements(tree, "files")) {
      String path = member(entry, "path");
      if (listed.containsKey(path)) {
        problems.add(PackFiles.PACK, entry.nearest("/path"), "each file once");
      } else if (PackFiles.isOwn(path)) {
        problems.add(PackFiles.PACK, entry.nearest("/path"), "the other files of the pack");
      } else if (PackSource.isPath(path)) {
        listed.put(path, binder.bind(path, entry, FileEntry.class, new Problems()));
      }
    }
  }

  private void checkDescriptor(JsonValue tree) {
    JsonValue format = tree.nearest("/format");
    if (format instanceof JsonNumber number
        && number.value().compareTo(BigDecimal.valueOf(PackLoader.FORMAT)) != 0) {
      problems.add(PackFiles.PACK, format, "format " + PackLoader.FORMAT);
    }
    String engine = member(tree, "minEngine");
    if (engine.matches(Forms.VERSION) && compareVersions(engine, PackLoader.ENGINE) > 0) {
      problems.add(
          PackFiles.PACK,
          tree.nearest("/minEngine"),
          "an engine that is here, which is " + PackLoader.ENGINE);
    }
    Set<String> ids = new HashSet<>();
    for (JsonValue entry : elements(tree, "sources")) {
      if (!ids.add(member(entry, "id"))) {
        problems.add(PackFiles.PACK, entry.nearest("/id"), "each source once");
      }
    }
  }

  /** The sections whose checks asked nothing of other packs. */
  Set<String> selfContained() {
    return selfContained;
  }

  /** The bytes of all files that {@code pack.json} lists, and in front of them its own. */
  Map<String, byte[]> files() {
    return files;
  }

  static int compareVersions(String one, String other) {
    String[] a = one.split("\\.", -1);
    String[] b = other.split("\\.", -1);
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int left = i < a.length ? Integer.parseInt(a[i]) : 0;
      int right = i < b.length ? Integer.parseInt(b[i]) : 0;
      if (left != right) {
        return Integer.compare(left, right);
      }
    }
    return 0;
  }

  private Collection<String> fileNames() {
    Optional<List<String>> all;
    try {
      all = source.names();
    } catch (UncheckedIOException e) {
      problems.add("document", "folder", cause(e), "a folder that can be read");
      return List.of();
    }
    if (!sealing && descriptorTree.isPresent()) {
      for (String name : all.orElse(List.of())) {
        if (!listed.containsKey(name) && !PackFiles.isOwn(name)) {
          problems.add(name, "document", "one more", "only files that pack.json lists");
        }
      }
      return listed.keySet();
    }
    List<String> names = new ArrayList<>(all.orElse(List.of()));
    names.removeIf(PackFiles::isOwn);
    return names;
  }

  private Optional<byte[]> bytes(String file) {
    try {
      return DocumentInput.read(file, () -> source.open(file), loader.limits(), problems);
    } catch (UncheckedIOException e) {
      problems.add(file, "document", cause(e), "a file that can be read");
    } catch (IllegalArgumentException e) {
      problems.add(file, "document", String.valueOf(e.getMessage()), "a file of the pack");
    }
    return Optional.empty();
  }

  private static String cause(UncheckedIOException e) {
    return String.valueOf(e.getCause());
  }

  private void readFile(String file) {
    Optional<byte[]> read = bytes(file);
    if (read.isEmpty()) {
      return;
    }
    byte[] bytes = read.get();
    files.put(file, bytes);
    String hash = hashes.of(bytes);
    hashOf.put(file, hash);
    Optional<FileEntry> entry = listed(file);
    boolean changed = entry.isEmpty() || !entry.get().sha256().equals(hash);
    if (changed && entry.isPresent() && !sealing) {
      problems.add(
          file, "document", hash, "the SHA-256 that pack.json lists, " + entry.get().sha256());
    }
    if (PackFiles.isTable(file)) {
      readTables(file, bytes, entry);
    } else if (PackFiles.isCases(file)) {
      caseFiles.put(file, bytes);
      casesChanged |= changed;
    } else {
      switch (file) {
        case PackFiles.PARAMETERS ->
            parameterEntries =
                list(
                    file,
                    bytes,
                    "parameters",
                    ParametersFile.class,
                    ParametersFile::parameters,
                    ParameterEntry.class);
        case PackFiles.FACTS -> readFacts(file, bytes);
        case PackFiles.ENFORCEMENT ->
            enforcementEntries =
                list(
                    file,
                    bytes,
                    "enforcement",
                    EnforcementFile.class,
                    EnforcementFile::enforcement,
                    EnforcementEntry.class);
        case PackFiles.MESSAGES_ZH -> zh = Optional.of(messages(file, bytes));
        case PackFiles.MESSAGES_EN -> en = Optional.of(messages(file, bytes));
        default -> readSection(file, bytes);
      }
    }
  }

  private Map<String, JsonText> messages(String file, byte[] bytes) {
    return new PropertiesReader(loader.limits()).read(file, bytes, problems);
  }

  private void readTables(String file, byte[] bytes, Optional<FileEntry> entry) {
    try {
      for (DecisionTable table : loader.tableReader().read(file, bytes)) {
        tableVersions.add(
            new TableVersion(
                file,
                table,
                entry.isPresent() ? entry.get().from() : Optional.empty(),
                entry.isPresent() ? entry.get().until() : Optional.empty()));
      }
    } catch (InvalidDocumentException e) {
      problems.addAll(e.problems());
      brokenNames.add(PackFiles.TABLES);
    }
  }

  private void readFacts(String file, byte[] bytes) {
    Optional<JsonValue> tree = json.read(file, bytes, problems);
    if (tree.isEmpty()) {
      brokenNames.add(PackFiles.FACTS);
      return;
    }
    Optional<FactsFile> bound = binder.bind(file, tree.get(), FactsFile.class, problems);
    factEntries =
        zip(
            bound.isPresent() ? Optional.of(bound.get().facts()) : Optional.empty(),
            elements(tree.get(), "facts"),
            FactEntry.class);
    if (bound.isPresent()) {
      List<JsonValue> at = elements(tree.get(), "impossible");
      List<Element<Map<String, String>>> entries = new ArrayList<>();
      for (int i = 0; i < at.size(); i++) {
        entries.add(new Element<>(bound.get().impossible().get(i), at.get(i)));
      }
      impossibleEntries = entries;
    }
  }

  private void readSection(String file, byte[] bytes) {
    for (SectionReader<?> reader : loader.sectionReaders()) {
      if (reader.reads(file)) {
        Section.read(reader, file, bytes, loader.limits(), problems).ifPresent(sections::add);
        return;
      }
    }
    problems.add(
        file,
        "document",
        "a section that nobody registered",
        "a file that belongs to a pack, or a section of a capability " + loader.sectionReaders());
  }

  /**
   * The entries of a list with their places; those that bind, when the file as a whole does not.
   */
  private <F extends Record, T extends Record> List<Element<T>> list(
      String file,
      byte[] bytes,
      String member,
      Class<F> fileType,
      Function<F, List<T>> entries,
      Class<T> entryType) {
    Optional<JsonValue> tree = json.read(file, bytes, problems);
    if (tree.isEmpty()) {
      brokenNames.add(file);
      return List.of();
    }
    Optional<F> bound = binder.bind(file, tree.get(), fileType, problems);
    return zip(bound.map(entries), elements(tree.get(), member), entryType);
  }

  private <T extends Record> List<Element<T>> zip(
      Optional<List<T>> bound, List<JsonValue> at, Class<T> type) {
    List<Element<T>> elements = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      JsonValue place = at.get(i);
      Optional<T> one =
          bound.isPresent()
              ? Optional.of(bound.get().get(i))
              : binder.bind("", place, type, new Problems());
      if (one.isPresent()) {
        elements.add(new Element<>(one.get(), place));
      } else {
        brokenNames.add(member(place, "name"));
      }
    }
    return elements;
  }

  private static List<JsonValue> elements(JsonValue tree, String member) {
    return tree instanceof JsonObject object
            && object.members().get(member) instanceof JsonArray array
        ? array.elements()
        : List.of();
  }

  private List<JsonValue> descriptorEntries(String member) {
    return descriptorTree.isPresent() ? elements(descriptorTree.get(), member) : List.of();
  }

  private static String member(JsonValue tree, String name) {
    return tree instanceof JsonObject object && object.members().get(name) instanceof JsonText text
        ? text.value()
        : "";
  }

  // ---- what the files say of each other ----

  @Override
  public void addTo(Sources all) {
    for (JsonValue entry : descriptorEntries("sources")) {
      Optional<SourceEntry> source = binder.bind("", entry, SourceEntry.class, new Problems());
      if (source.isPresent()) {
        all.add(source.get());
      } else {
        all.addBroken(member(entry, "id"));
      }
    }
  }

  @Override
  public void check(Sources allSources) {
    sources = allSources;
    checkParameters();
    checkFacts();
    checkTables();
    checkMessages();
    checkEnforcement();
    bindTables();
    checkAudits();
    if (sealing || casesChanged) {
      PackCases.read(caseFiles, facts, tableIds(), brokenNames, json, problems);
    }
  }

  @Override
  public void checkSections(List<? extends PackPart> together) {
    for (Section section : sections) {
      if (section.check(this, together, problems)) {
        selfContained.add(section.file());
      }
    }
  }

  @Override
  public void cite(String file, String place, String citation) {
    sources.check(citation, file, place, problems);
  }

  private static String maybe(Optional<String> guess) {
    return guess.map(g -> "\n  Maybe you meant '" + g + "'.").orElse("");
  }

  private void checkParameters() {
    String file = PackFiles.PARAMETERS;
    String pack = label("of this source");
    for (Element<ParameterEntry> element : parameterEntries) {
      ParameterEntry entry = element.value;
      List<Citation> citations =
          sources.check(
              entry.source(), file, element.at.nearest("/source").place().toString(), problems);
      if (entry.floor().isPresent()) {
        String article = entry.floor().get().article();
        cite(file, element.at.nearest("/floor/article").place().toString(), article);
      }
      Optional<Object> value = TypedValues.read(entry.type(), entry.value());
      if (value.isEmpty()) {
        problems.add(file, entry.value(), entry.type().says());
        brokenNames.add(entry.name());
        continue;
      }
      List<Parameter> same = listIn(parameters, entry.name());
      for (Parameter other : same) {
        if (other.type() != entry.type() && other == same.get(0)) {
          problems.add(
              file,
              element.at.nearest("/type"),
              "the type that it has in another period, \"" + JsonBinder.name(other.type()) + "\"");
        }
        if (overlap(other.from(), other.until(), entry.from(), entry.until())) {
          problems.add(
              file,
              element.at.place().toString(),
              entry.name() + " in " + Terms.words(entry.from(), entry.until()),
              "no overlap with its value in " + Terms.words(other.from(), other.until()));
        }
      }
      same.add(Parameter.of(pack, entry, value.get(), citations));
    }
    for (List<Parameter> same : parameters.values()) {
      if (same.size() > 1) {
        same.sort(Comparator.comparing(one -> one.from().orElse(LocalDate.MIN)));
      }
    }
  }

  /** The list of a key, made when it is not there. */
  private static <T> List<T> listIn(Map<String, List<T>> lists, String key) {
    List<T> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    return list;
  }

  private static boolean overlap(
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<LocalDate> otherFrom,
      Optional<LocalDate> otherUntil) {
    return from.orElse(LocalDate.MIN).isBefore(otherUntil.orElse(LocalDate.MAX))
        && otherFrom.orElse(LocalDate.MIN).isBefore(until.orElse(LocalDate.MAX));
  }

  private void checkFacts() {
    String file = PackFiles.FACTS;
    Map<String, FactDeclaration> declared = new LinkedHashMap<>();
    for (Element<FactEntry> element : factEntries) {
      FactEntry entry = element.value;
      if (facts.putIfAbsent(entry.name(), entry) != null) {
        problems.add(file, element.at.nearest("/name"), "each fact once");
        continue;
      }
      WhenMissing whenMissing = WhenMissing.unknown();
      if (entry.whenMissing() == AbsenceEntry.Word.ABSENT) {
        whenMissing = WhenMissing.absent();
      } else if (entry.whenMissing() instanceof AbsenceEntry.Presumption presumption) {
        cite(
            file,
            element.at.nearest("/whenMissing/source").place().toString(),
            presumption.source());
        Optional<Object> value = TypedValues.read(entry.type(), presumption.presume());
        if (value.isEmpty()) {
          problems.add(file, presumption.presume(), entry.type().says());
        } else {
          whenMissing = WhenMissing.presume(value.get(), presumption.source());
        }
      }
      declared.put(
          entry.name(),
          new FactDeclaration(entry.name(), whenMissing, entry.kind(), entry.personal()));
    }
    declarations = new Declarations(declared, impossible());
  }

  private List<Map<String, Cell>> impossible() {
    String file = PackFiles.FACTS;
    List<Map<String, Cell>> combinations = new ArrayList<>();
    for (Element<Map<String, String>> element : impossibleEntries) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      element.value.forEach(
          (name, test) -> {
            JsonValue at = element.at.nearest("/" + name);
            Optional<FeelType> type =
                Optional.ofNullable(facts.get(name)).flatMap(fact -> fact.type().feelType());
            if (type.isEmpty()) {
              unknownFact(file, at.place().toString(), name);
              return;
            }
            try {
              Cell cell = Cell.parse(test, type.get());
              if (hasParameter(cell)) {
                problems.add(file, at, "a test in S-FEEL without parameters");
              } else {
                cells.put(name, cell);
              }
            } catch (IllegalArgumentException e) {
              problems.add(file, at, "a test in S-FEEL (" + e.getMessage() + ")");
            }
          });
      if (element.value.isEmpty()) {
        problems.add(file, element.at, "at least one fact");
      } else if (cells.size() == element.value.size()) {
        combinations.add(cells);
      }
    }
    return combinations;
  }

  private static boolean hasParameter(Cell cell) {
    for (UnaryTest test : cell.tests()) {
      List<Optional<Endpoint>> endpoints = List.of();
      if (test instanceof UnaryTest.Interval interval) {
        endpoints = List.of(interval.low(), interval.high());
      } else if (test instanceof UnaryTest.EqualTo equal) {
        endpoints = List.of(Optional.of(equal.value()));
      }
      if (endpoints.stream()
          .anyMatch(e -> e.filter(Endpoint.Parameter.class::isInstance).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private void unknownFact(String file, String place, String name) {
    if (!brokenNames.contains(name) && !brokenNames.contains(PackFiles.FACTS)) {
      problems.add(
          file,
          place,
          name + maybe(Spelling.nearest(name, facts.keySet())),
          "one of the facts " + new TreeSet<>(facts.keySet()));
    }
  }

  private void checkTables() {
    List<TableVersion> before = new ArrayList<>();
    for (TableVersion version : tableVersions) {
      DecisionTable table = version.table;
      String place = "table " + table.id();
      for (TableVersion other : before) {
        if (other.table.id().equals(table.id())
            && overlap(other.from, other.until, version.from, version.until)) {
          problems.add(
              version.file,
              place,
              "another one in " + other.file,
              "one table of this id in " + Terms.words(version.from, version.until));
        }
      }
      before.add(version);
      for (InputColumn input : table.inputs()) {
        FactEntry fact = facts.get(input.fact());
        String column = place + ", input " + input.fact();
        if (fact == null) {
          unknownFact(version.file, column, input.fact());
        } else if (!fact.type().feelType().equals(Optional.of(input.type()))) {
          problems.add(
              version.file,
              column,
              input.type().dmnName(),
              "the type of the fact, \"" + JsonBinder.name(fact.type()) + "\"");
        }
      }
      for (DecisionRule rule : table.rules()) {
        checkRule(version.file, place + ", rule " + rule.id(), rule);
      }
    }
  }

  private void checkRule(String file, String place, DecisionRule rule) {
    String citation = rule.annotations().getOrDefault("source", "");
    if (citation.isBlank()) {
      problems.add(file, place, "nothing", "the annotation 'source' with a citation");
    } else {
      cite(file, place + ", annotation source", citation);
    }
    String reason = rule.annotations().getOrDefault("reason", "");
    if (reason.isBlank()) {
      problems.add(file, place, "nothing", "the annotation 'reason' with a code");
    }
    if (!reason.isBlank() && zh.isPresent() && en.isPresent()) {
      String name = KnowledgePack.REASON + reason;
      JsonText text = en.get().get(name);
      if (text == null && !zh.get().containsKey(name)) {
        Set<String> known = new LinkedHashSet<>();
        for (String key : en.get().keySet()) {
          if (key.startsWith(KnowledgePack.REASON)) {
            known.add(key.substring(KnowledgePack.REASON.length()));
          }
        }
        problems.add(
            file,
            place + ", annotation reason",
            "\"" + reason + "\"" + maybe(Spelling.nearest(reason, known)),
            "a reason with a message " + name + " in both languages");
      }
      String message = rule.annotations().getOrDefault("message", "");
      if (text != null && !message.isBlank() && !message.equals(text.value())) {
        problems.add(
            file,
            place + ", annotation message",
            "\"" + message + "\"",
            "the text of messages_en.properties, " + text);
      }
    }
  }

  private void checkMessages() {
    if (!tableVersions.isEmpty() && descriptorTree.isPresent()) {
      needed(PackFiles.MESSAGES_ZH, zh.isPresent());
      needed(PackFiles.MESSAGES_EN, en.isPresent());
    }
    Set<String> values = new TreeSet<>(facts.keySet());
    List<String> shown = List.copyOf(values);
    values.addAll(brokenNames);
    if (!brokenNames.contains(PackFiles.FACTS)) {
      new MessageCheck(values, shown, problems)
          .check(zh.orElse(en.orElse(Map.of())), en.orElse(zh.orElse(Map.of())));
    }
  }

  private void needed(String file, boolean there) {
    if (!there && !listed.containsKey(file)) {
      problems.add(file, "document", "nothing", "a file with the messages of the reasons");
    }
  }

  private void checkEnforcement() {
    String file = PackFiles.ENFORCEMENT;
    Map<String, String> lawOf = new TreeMap<>();
    for (TableVersion version : tableVersions) {
      lawOf.putIfAbsent(version.table.id(), "");
      for (DecisionRule rule : version.table.rules()) {
        StringBuilder law = new StringBuilder();
        String citation = rule.annotations().getOrDefault("source", "");
        for (Citation reference : sources.read(citation).references()) {
          if (sources.isLaw(reference)) {
            law.append(law.isEmpty() ? "" : "; ").append(reference);
          }
        }
        lawOf.merge(version.table.id() + "." + rule.id(), law.toString(), PackReading::first);
        lawOf.merge(version.table.id(), law.toString(), PackReading::first);
      }
    }
    for (Element<EnforcementEntry> element : enforcementEntries) {
      EnforcementEntry entry = element.value;
      String law = lawOf.get(entry.rule());
      if (law == null) {
        if (!brokenNames.contains(PackFiles.TABLES)) {
          problems.add(
              file,
              element.at.nearest("/rule"),
              "a table or rule of the pack",
              Spelling.nearest(entry.rule(), lawOf.keySet()));
        }
        continue;
      }
      if (!law.isEmpty() && entry.level() != Enforcement.BLOCK && entry.until().isEmpty()) {
        problems.add(
            file,
            element.at.place().toString(),
            "no until",
            "a trial with an end, for "
                + entry.rule()
                + " is statutory ("
                + law
                + ") and its level is \""
                + JsonBinder.name(entry.level())
                + "\"");
      }
      List<EnforcementEntry> same = listIn(enforcement, entry.rule());
      for (EnforcementEntry other : same) {
        if (overlap(
            Optional.of(other.from()), other.until(), Optional.of(entry.from()), entry.until())) {
          problems.add(
              file,
              element.at.place().toString(),
              entry.rule() + " in " + Terms.words(Optional.of(entry.from()), entry.until()),
              "no overlap with "
                  + Terms.words(Optional.of(other.from()), other.until())
                  + " for the same rule");
        }
      }
      same.add(entry);
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  // ---- binding ----

  private void bindTables() {
    if (from.isEmpty()) {
      return; // said with the descriptor
    }
    Map<String, List<Dated.Span<DecisionTable>>> spans = new TreeMap<>();
    for (TableVersion version : tableVersions) {
      listIn(spans, version.table.id()).addAll(bind(version, from.get()));
    }
    for (Map.Entry<String, List<Dated.Span<DecisionTable>>> one : spans.entrySet()) {
      List<Dated.Span<DecisionTable>> all = one.getValue();
      if (all.size() > 1) {
        all.sort(Comparator.comparing(span -> span.from().orElse(LocalDate.MIN)));
      }
      tables.put(one.getKey(), new Dated<>(all));
    }
  }

  private List<Dated.Span<DecisionTable>> bind(TableVersion version, LocalDate packFrom) {
    LocalDate start = version.from.orElse(packFrom);
    start = start.isBefore(packFrom) ? packFrom : start;
    LocalDate packEnd = until.orElse(LocalDate.MAX);
    LocalDate end = version.until.orElse(packEnd);
    end = end.isAfter(packEnd) ? packEnd : end;
    TreeSet<LocalDate> cuts = new TreeSet<>(List.of(start, end));
    Set<String> names = new TreeSet<>(version.table.parameters());
    boolean bindable = true;
    for (String name : names) {
      List<Parameter> values = parameters(name);
      bindable &= checkUse(version, name, values);
      for (Parameter value : values) {
        cuts.add(value.from().orElse(start));
        cuts.add(value.until().orElse(end));
      }
    }
    List<Dated.Span<DecisionTable>> spans = new ArrayList<>();
    Set<String> said = new HashSet<>();
    Map<String, Object> last = Map.of();
    for (LocalDate cut : cuts) {
      LocalDate next = cuts.higher(cut);
      if (!bindable || next == null || cut.isBefore(start) || !cut.isBefore(end)) {
        continue;
      }
      Optional<LocalDate> open = next.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(next);
      String period = Terms.words(Optional.of(cut), open);
      Map<String, Object> values = new LinkedHashMap<>();
      for (String name : names) {
        Optional<Parameter> value = on(parameters(name), cut);
        if (value.isPresent()) {
          values.put(name, value.get().value());
        } else {
          problems.add(
              version.file,
              "table " + version.table.id(),
              "none in " + period,
              "a value of parameter " + name + " on each day");
        }
      }
      int size = spans.size();
      if (values.size() < names.size()) {
        last = Map.of();
      } else if (size > 0 && values.equals(last)) {
        Dated.Span<DecisionTable> before = spans.get(size - 1);
        spans.set(size - 1, new Dated.Span<>(before.from(), open, before.value()));
      } else {
        Optional<DecisionTable> table = bind(version, values, said);
        if (table.isPresent()) {
          spans.add(new Dated.Span<>(Optional.of(cut), open, table.get()));
        }
        last = values;
      }
    }
    return spans;
  }

  private Optional<DecisionTable> bind(
      TableVersion version, Map<String, Object> values, Set<String> said) {
    try {
      return Optional.of(version.table.bind(values));
    } catch (IllegalArgumentException e) {
      for (String line : String.valueOf(e.getMessage()).split("\n", -1)) {
        if (!said.add(line)) {
          continue;
        }
        int expected = line.indexOf(": expected ");
        int but = line.indexOf(", but was ", Math.max(0, expected));
        problems.add(
            expected < 0 || but < 0
                ? new Problem(version.file, "table " + version.table.id(), line, "parameters")
                : new Problem(
                    version.file,
                    line.substring(0, expected),
                    line.substring(but + ", but was ".length()),
                    line.substring(expected + ": expected ".length(), but)));
      }
      return Optional.empty();
    }
  }

  private boolean checkUse(TableVersion version, String name, List<Parameter> values) {
    if (values.isEmpty()) {
      if (!brokenNames.contains(name) && !brokenNames.contains(PackFiles.PARAMETERS)) {
        problems.add(
            version.file,
            "table " + version.table.id(),
            name + maybe(Spelling.nearest(name, parameters.keySet())),
            "one of the parameters " + new TreeSet<>(parameters.keySet()));
      }
      return false;
    }
    for (Parameter value : values) {
      if (!loader.binds(value)) {
        problems.add(
            version.file,
            "table " + version.table.id(),
            name + " with verification U",
            "parameters that are verified");
        return false;
      }
    }
    return true;
  }

  static Optional<Parameter> on(List<Parameter> values, LocalDate day) {
    for (Parameter value : values) {
      if (Terms.contains(value.from(), value.until(), day)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private void checkAudits() {
    Map<String, String> audited = new HashMap<>();
    for (JsonValue entry : descriptorEntries("audits")) {
      String table = member(entry, "table");
      audited.put(table, member(entry, "sha256"));
      if (!sealing && !tableIds().contains(table) && !brokenNames.contains(PackFiles.TABLES)) {
        problems.add(PackFiles.PACK, entry.nearest("/table"), "one of the tables " + tableIds());
      }
    }
    // after a problem a table may look as it is not; its audit comes when that is cured
    boolean sound = problems.isEmpty();
    for (Map.Entry<String, Dated<DecisionTable>> one : tables.entrySet()) {
      String id = one.getKey();
      Dated<DecisionTable> versions = one.getValue();
      String hash = hashes.of(TableAudits.content(versions, declarations, facts));
      auditHashes.put(id, hash);
      if (!hash.equals(audited.get(id)) && (sound || isChecked(id))) {
        for (Dated.Span<DecisionTable> span : versions.spans()) {
          String period = Terms.words(span.from(), span.until());
          problems.addAll(
              loader
                  .tableCheck()
                  .check(fileOf(id, span), span.value(), period, declarations, facts));
        }
      }
    }
  }

  /** Whether all facts of a table are declared, so that its audit makes sense. */
  private boolean isChecked(String id) {
    return tableVersions.stream()
        .filter(version -> version.table.id().equals(id))
        .flatMap(version -> version.table.inputs().stream())
        .allMatch(
            input -> {
              FactEntry fact = facts.get(input.fact());
              return fact != null && fact.type().feelType().equals(Optional.of(input.type()));
            });
  }

  private String fileOf(String id, Dated.Span<DecisionTable> span) {
    LocalDate day = span.from().orElse(LocalDate.MIN);
    return tableVersions.stream()
        .filter(version -> version.table.id().equals(id))
        .filter(version -> Terms.contains(version.from, version.until, day))
        .map(TableVersion::file)
        .findFirst()
        .orElse(PackFiles.TABLES);
  }

  // ---- the result ----

  @Override
  public KnowledgePack pack() {
    return new KnowledgePack(
        descriptor.orElseThrow(), loader, sources, contents(), sections, caseFiles);
  }

  private PackContents contents() {
    Map<String, List<Parameter>> bound = new LinkedHashMap<>();
    for (Map.Entry<String, List<Parameter>> one : parameters.entrySet()) {
      bound.put(one.getKey(), List.copyOf(one.getValue()));
    }
    return new ReadContents(bound, facts, declarations, tables, enforcement, texts(zh), texts(en));
  }

  /**
   * What the files of a pack say, for one whose image cannot be decoded.
   *
   * @throws InvalidDocumentException with all problems of all files
   */
  static PackContents contents(PackLoader loader, PackSource source) {
    PackReading reading = new PackReading(loader, source, false);
    Sources own = new Sources(); // a pack with an image cites no others
    reading.read();
    reading.addTo(own);
    reading.check(own);
    reading.problems.throwIfAny();
    return reading.contents();
  }

  private static Map<String, String> texts(Optional<Map<String, JsonText>> messages) {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, JsonText> one : messages.orElse(Map.of()).entrySet()) {
      texts.put(one.getKey(), one.getValue().value());
    }
    return texts;
  }
}
