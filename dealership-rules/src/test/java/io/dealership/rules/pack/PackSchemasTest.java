package io.dealership.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.dealership.rules.authority.AuthorityFile;
import io.dealership.rules.contact.ContactFile;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.eventlog.LogMappingFile;
import io.dealership.rules.measure.MeasureFile;
import io.dealership.rules.organization.ConflictFile;
import io.dealership.rules.organization.OrganizationFile;
import io.dealership.rules.organization.ProcessFile;
import io.dealership.rules.organization.RoleFile;
import io.dealership.rules.retention.RetentionFile;
import io.dealership.rules.schedule.ScheduleFile;
import io.dealership.rules.service.MarketFile;
import io.dealership.rules.warranty.MakerClaimFile;
import io.dealership.rules.workflow.WordsFile;
import io.dealership.rules.workflow.WorkflowFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemasTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String LOG_MAPPING =
      "{\"workflow\":\"w\",\"activities\":{\"A\":\"a/b\"},\"corrections\":{\"C\":{\"lastOf\":\"a\"}},"
          + "\"roles\":{\"R\":\"r\"},\"documents\":[{\"attribute\":\"d\",\"document\":\"e\"}],"
          + "\"amount\":{\"attribute\":\"m\",\"currency\":\"CNY\"},"
          + "\"layout\":{\"caseId\":\"c\",\"activity\":[\"a\"],\"time\":\"t\",\"quote\":\"'\"}}";

  private static final String MEASURES =
      "{\"measures\":[{\"id\":\"a\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},"
          + "\"numerator\":{\"zh\":\"乙\",\"en\":\"b\"},\"denominator\":{\"zh\":\"丙\",\"en\":\"c\"},"
          + "\"population\":{\"zh\":\"丁\",\"en\":\"d\"},\"unit\":\"per-unit\",\"decimals\":1,"
          + "\"direction\":\"higher\",\"target\":{\"least\":\"a.least\",\"below\":\"a.below\"},"
          + "\"source\":\"s 1\",\"verification\":\"N\",\"note\":\"x\"}]}";

  /** The files of a pack, and the other files, that are JSON. */
  enum PackFile {
    PACK("pack", PackDescriptor.class),
    PARAMETERS("parameters", ParametersFile.class),
    FACTS("facts", FactsFile.class),
    ENFORCEMENT("enforcement", EnforcementFile.class),
    CALENDAR("calendar", CalendarFile.class),
    CASE("case", CaseEntry.class),
    MAKER_CLAIMS("warranty-claims", MakerClaimFile.class),
    CONTACTS("contacts", ContactFile.class),
    RECORD_RETENTION("record-retention", RetentionFile.class),
    SCHEDULES("schedules", ScheduleFile.class),
    ROLES("roles", RoleFile.class),
    ORGANIZATION("organization", OrganizationFile.class),
    PROCESSES("processes", ProcessFile.class),
    CONFLICTS("conflicts", ConflictFile.class),
    AUTHORITY("authority", AuthorityFile.class),
    MEASURES("measures", MeasureFile.class),
    MARKETS("markets", MarketFile.class),
    WORKFLOW("workflow", WorkflowFile.class),
    WORKFLOW_WORDS("workflow-words", WordsFile.class),
    LOG_MAPPING("log-mapping", LogMappingFile.class);

    final String schema;
    final Class<? extends Record> type;

    PackFile(String name, Class<? extends Record> type) {
      this.schema = name + ".schema.json";
      this.type = type;
    }

    Path path() {
      return RESOURCES
          .resolve(type.getPackageName().replace('.', '/'))
          .resolve("schema")
          .resolve(schema);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_published_schema_is_drawn_from_the_type(PackFile file) throws JsonProcessingException {
    String drawn = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(draw(file.type));
    drawn = drawn.replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("golden.rewrite")) {
      Samples.write(file.path(), drawn);
    }

    assertThat(Samples.read(file.path())).isEqualTo(drawn);
  }

  static Stream<Arguments> goodSamples() {
    Path sample = Samples.RESOURCES.resolve("sample");
    return Stream.concat(
        Stream.of(
            Arguments.of(PackFile.PACK, Samples.read(sample.resolve("pack.json"))),
            Arguments.of(PackFile.PARAMETERS, Samples.read(sample.resolve("parameters.json"))),
            Arguments.of(PackFile.PARAMETERS, "{\"$schema\":\"x\"}"),
            Arguments.of(PackFile.FACTS, Samples.read(sample.resolve("facts.json"))),
            Arguments.of(PackFile.ENFORCEMENT, Samples.read(sample.resolve("enforcement.json"))),
            Arguments.of(
                PackFile.MAKER_CLAIMS,
                Samples.read(
                    Path.of("src/test/resources/packs/sample-claims/warranty-claims.json"))),
            Arguments.of(
                PackFile.RECORD_RETENTION,
                "{\"$schema\":\"x\",\"terms\":[{\"kind\":\"test-drive-agreement\",\"keep\":\"P18M\","
                    + "\"countedFrom\":\"recorded\",\"from\":\"2026-01-01\",\"until\":\"2027-01-01\","
                    + "\"source\":\"s 1\",\"note\":\"x\"}]}"),
            Arguments.of(
                PackFile.SCHEDULES,
                Samples.read(
                    RESOURCES.resolve(
                        "io/dealership/rules/schedule/store-schedule/schedules.json"))),
            Arguments.of(PackFile.ROLES, organization("dealership-roles/roles/after-sales.json")),
            Arguments.of(PackFile.ORGANIZATION, organization("dealership-roles/organization.json")),
            Arguments.of(PackFile.PROCESSES, organization("dealership-roles/processes.json")),
            Arguments.of(PackFile.CONFLICTS, organization("post-rules/conflicts.json")),
            Arguments.of(
                PackFile.WORKFLOW,
                Samples.read(
                    RESOURCES.resolve(
                        "io/dealership/rules/workflow/dealership-workflows/workflows/settlement-cash.json"))),
            Arguments.of(
                PackFile.WORKFLOW_WORDS,
                Samples.read(
                    RESOURCES.resolve(
                        "io/dealership/rules/workflow/dealership-workflows/workflow-words.json"))),
            Arguments.of(
                PackFile.AUTHORITY,
                Samples.read(
                    RESOURCES.resolve(
                        "io/dealership/rules/authority/store-authority/authority.json"))),
            Arguments.of(
                PackFile.MARKETS,
                Samples.read(
                    RESOURCES.resolve("io/dealership/rules/service/additional-work/markets.json"))),
            Arguments.of(
                PackFile.MARKETS,
                Samples.read(Path.of("src/test/resources/packs/sample-markets/markets.json"))),
            Arguments.of(PackFile.MEASURES, MEASURES),
            Arguments.of(PackFile.LOG_MAPPING, LOG_MAPPING),
            Arguments.of(
                PackFile.LOG_MAPPING,
                Samples.read(Path.of("src/test/resources/eventlog/service-visit.json"))),
            Arguments.of(
                PackFile.CALENDAR,
                Samples.read(
                    Path.of(
                        "src/main/resources/io/dealership/rules/cn-working-days/calendars/cn.json")))),
        Samples.read(sample.resolve("cases/coverage.jsonl"))
            .lines()
            .map(line -> Arguments.of(PackFile.CASE, line)));
  }

  private static String organization(String file) {
    return Samples.read(RESOURCES.resolve("io/dealership/rules/organization").resolve(file));
  }

  @ParameterizedTest
  @MethodSource("goodSamples")
  void schema_and_loader_both_take_a_sample(PackFile file, String text) {
    assertThat(schemaSays(file, text)).isEmpty();
    assertThat(loaderSays(file, text)).isEmpty();
  }

  static Stream<Arguments> brokenSamples() {
    String pack =
        """
        {"id":"a","version":"1","format":1,"minEngine":"0.1","market":"CN","layer":"nation",
         "from":"2020-01-01","publishedOn":"2020-01-01",
         "sources":[{"id":"s","title":{"zh":"甲","en":"a"},"kind":"law"}]}
        """;
    String parameter =
        "{\"parameters\":[{\"name\":\"a\",\"type\":\"integer\",\"value\":1,\"source\":\"s 1\","
            + "\"verification\":\"T\"}]}";
    String fact =
        "{\"facts\":[{\"name\":\"a\",\"type\":\"integer\",\"label\":{\"zh\":\"甲\",\"en\":\"a\"},"
            + "\"whenMissing\":{\"presume\":1,\"source\":\"s 1\"},\"kind\":\"fixed\"}]}";
    String enforcement =
        "{\"enforcement\":[{\"rule\":\"t.r\",\"level\":\"warn\",\"from\":\"2020-01-01\","
            + "\"reason\":\"x\"}]}";
    String calendar =
        "{\"id\":\"cn\",\"restDays\":[\"sunday\"],\"notices\":[{\"year\":2020,\"source\":\"s 1\","
            + "\"publishedOn\":\"2020-01-01\",\"verification\":\"T\",\"days\":[\"x: 01-01\"]}]}";
    String one =
        "{\"id\":\"a\",\"table\":\"t\",\"facts\":{},\"outcome\":\"X\",\"reasons\":[\"r\"]}";
    String claims =
        "{\"makers\":[{\"brand\":\"a\",\"from\":\"2026-01-01\",\"source\":\"s 1\","
            + "\"sendWithin\":\"P30D\",\"permission\":\"CNY 5000.00\",\"documents\":[\"photo\"],"
            + "\"operations\":{\"A\":1.5},\"parts\":{\"B\":{\"most\":1}},"
            + "\"denialReasons\":{\"D\":{\"remedy\":\"correct\"}},\"retention\":\"P10Y\"}]}";
    String retention =
        "{\"terms\":[{\"kind\":\"a-b\",\"keep\":\"P10Y\",\"countedFrom\":\"handed-over\","
            + "\"from\":\"2026-01-01\",\"source\":\"s 1\"}]}";
    String schedules =
        "{\"schedules\":[{\"id\":\"a\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"role\":\"b\","
            + "\"recipients\":[\"c\"],\"cadence\":\"every day\",\"evidence\":[\"d\"],"
            + "\"source\":\"s 1\",\"verification\":\"N\"}]}";
    String roles =
        "{\"roles\":[{\"id\":\"a\",\"names\":{\"zh\":[\"甲\"],\"en\":[\"a\"]},\"department\":\"d\","
            + "\"line\":\"stated\",\"purpose\":{\"zh\":\"甲\",\"en\":\"a\"},"
            + "\"qualifications\":[{\"code\":\"c\",\"kind\":\"certificate\","
            + "\"text\":{\"zh\":\"证\",\"en\":\"c\"},\"renewedWithin\":\"P1Y\","
            + "\"strength\":\"must\",\"rules\":\"QUAL-01\"}],"
            + "\"duties\":[{\"id\":\"x\",\"text\":{\"zh\":\"做\",\"en\":\"do\"},\"when\":\"daily\","
            + "\"kind\":\"task\",\"evidence\":[\"e\"]}]}]}";
    String processes =
        "{\"processes\":[{\"id\":\"p\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"steps\":[{\"id\":\"s\","
            + "\"name\":{\"zh\":\"乙\",\"en\":\"b\"},\"responsible\":[\"a\"],"
            + "\"accountable\":\"b\"}]}]}";
    String conflicts =
        "{\"conflicts\":[{\"id\":\"x\",\"scope\":\"posts\",\"one\":[\"a\"],\"other\":[\"b\"],"
            + "\"text\":{\"zh\":\"甲\",\"en\":\"a\"},\"source\":\"s 1\",\"verification\":\"N\"}]}";
    String organization =
        "{\"departments\":[{\"code\":\"d\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"}}],"
            + "\"rhythms\":[{\"frequency\":\"weekly\",\"cadences\":[\"every Friday\"],"
            + "\"verification\":\"N\"}]}";
    String authority =
        "{\"outside\":{\"maker\":{\"zh\":\"甲\",\"en\":\"a\"}},\"actions\":[{\"id\":\"a\","
            + "\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"counts\":[\"amount\"],\"addUp\":\"order\","
            + "\"signed\":true,\"validFor\":\"3 working days\",\"forbiddenIf\":[{\"circumstance\":\"c\","
            + "\"text\":{\"zh\":\"乙\",\"en\":\"b\"},\"source\":\"s 1\"}],"
            + "\"bands\":[{\"amountUpTo\":\"CNY 10000.00\",\"payers\":[\"customer\"],"
            + "\"stages\":[{\"oneOf\":[\"r\"],\"choice\":{\"parameter\":\"p.q\",\"is\":[\"X\"]}}]},"
            + "{\"inOrder\":true,\"stages\":[{\"allOf\":[\"r\",\"t\"]},{\"outside\":\"maker\"}]}],"
            + "\"override\":{\"by\":[\"r\"],\"reviewedBy\":[\"t\"],\"within\":\"2 days\","
            + "\"reasons\":[{\"code\":\"urgent\",\"text\":{\"zh\":\"急\",\"en\":\"u\"}}]},"
            + "\"source\":\"s 1\",\"verification\":\"N\"}]}";
    String markets =
        "{\"markets\":[{\"id\":\"a\",\"name\":{\"zh\":\"甲\",\"en\":\"a\"},\"currency\":\"USD\","
            + "\"from\":\"2020-01-01\",\"tolerance\":{\"percent\":10,\"amount\":\"USD 10.00\","
            + "\"whichever\":\"greater\",\"atMost\":\"USD 50.00\"},\"verbalConsent\":true,"
            + "\"verbalRecord\":[\"date\"],\"source\":\"s 1\",\"verification\":\"N\"}]}";
    return Stream.of(
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"w\"", "\"W\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"workflow\":\"w\",", ""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"activities\":{\"A\":\"a/b\"},", ""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"a/b\"", "\"a#2/b\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"lastOf\"", "\"last\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"r\"", "\"R\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"e\"", "\"\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"CNY\"", "\"yuan\""),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "[\"a\"]", "[]"),
        broken(PackFile.LOG_MAPPING, LOG_MAPPING, "\"'\"", "\"''\""),
        broken(PackFile.MEASURES, MEASURES, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.MEASURES, MEASURES, ",\"en\":\"c\"", ""),
        broken(PackFile.MEASURES, MEASURES, "\"per-unit\"", "\"PER_UNIT\""),
        broken(PackFile.MEASURES, MEASURES, "\"decimals\":1", "\"decimals\":1.5"),
        broken(PackFile.MEASURES, MEASURES, "\"direction\":\"higher\",", ""),
        broken(PackFile.MEASURES, MEASURES, "\"a.least\"", "\"85\""),
        broken(PackFile.MEASURES, MEASURES, "\"below\"", "\"under\""),
        broken(PackFile.MEASURES, MEASURES, "\"source\":\"s 1\",", ""),
        broken(PackFile.MARKETS, markets, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.MARKETS, markets, "\"USD\"", "\"dollars\""),
        broken(PackFile.MARKETS, markets, "\"USD 10.00\"", "\"10\""),
        broken(PackFile.MARKETS, markets, "\"percent\":10", "\"percent\":\"10\""),
        broken(PackFile.MARKETS, markets, "\"greater\"", "\"GREATER\""),
        broken(PackFile.MARKETS, markets, "[\"date\"]", "[\"day\"]"),
        broken(PackFile.MARKETS, markets, "\"atMost\"", "\"cap\""),
        broken(PackFile.MARKETS, markets, "\"source\":\"s 1\",", ""),
        broken(PackFile.MARKETS, markets, "\"2020-01-01\"", "\"2020\""),
        broken(PackFile.AUTHORITY, authority, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.AUTHORITY, authority, "[\"amount\"]", "[\"AMOUNT\"]"),
        broken(PackFile.AUTHORITY, authority, "\"order\"", "\"week\""),
        broken(PackFile.AUTHORITY, authority, "\"3 working days\"", "\"P3D\""),
        broken(PackFile.AUTHORITY, authority, "\"CNY 10000.00\"", "\"10000\""),
        broken(PackFile.AUTHORITY, authority, "[\"customer\"]", "[\"The customer\"]"),
        broken(PackFile.AUTHORITY, authority, "[\"X\"]", "[]"),
        broken(PackFile.AUTHORITY, authority, "\"parameter\":\"p.q\",", ""),
        broken(PackFile.AUTHORITY, authority, "\"by\":[\"r\"]", "\"by\":[]"),
        broken(PackFile.AUTHORITY, authority, "\"2 days\"", "\"2\""),
        broken(PackFile.AUTHORITY, authority, "\"inOrder\":true", "\"inOrder\":1"),
        broken(PackFile.AUTHORITY, authority, "\"oneOf\"", "\"anyOf\""),
        broken(PackFile.AUTHORITY, authority, ",\"verification\":\"N\"", ""),
        broken(PackFile.ROLES, roles, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.ROLES, roles, "\"stated\"", "\"STATED\""),
        broken(PackFile.ROLES, roles, "[\"e\"]", "[]"),
        broken(PackFile.ROLES, roles, "\"task\"", "\"work\""),
        broken(PackFile.ROLES, roles, "\"must\"", "\"has to\""),
        broken(PackFile.ROLES, roles, "\"P1Y\"", "\"1 year\""),
        broken(PackFile.ROLES, roles, "\"when\":\"daily\",", ""),
        broken(PackFile.PROCESSES, processes, "[\"a\"]", "[]"),
        broken(PackFile.PROCESSES, processes, ",\"accountable\":\"b\"", ""),
        broken(PackFile.PROCESSES, processes, "\"id\":\"s\"", "\"id\":\"S\""),
        broken(PackFile.CONFLICTS, conflicts, "\"posts\"", "\"roles\""),
        broken(PackFile.CONFLICTS, conflicts, ",\"verification\":\"N\"", ""),
        broken(PackFile.ORGANIZATION, organization, "\"weekly\"", "\"every week\""),
        broken(PackFile.ORGANIZATION, organization, "[\"every Friday\"]", "[]"),
        broken(PackFile.PACK, pack, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.PACK, pack, "\"version\":\"1\",", ""),
        broken(PackFile.PACK, pack, "\"version\":\"1\"", "\"version\":1"),
        broken(PackFile.PACK, pack, "\"version\":\"1\"", "\"version\":\"1.x\""),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":1.5"),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":9999999999"),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":\"1\""),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":null"),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":1,\"colour\":1"),
        broken(PackFile.PACK, pack, "\"CN\"", "\"China\""),
        broken(PackFile.PACK, pack, "\"nation\"", "\"NATION\""),
        broken(PackFile.PACK, pack, "\"from\":\"2020-01-01\"", "\"from\":\"2020-1-1\""),
        broken(PackFile.PACK, pack, "\"from\":\"2020-01-01\"", "\"from\":\"2023-02-29\""),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":1,\"until\":null"),
        broken(
            PackFile.PACK,
            pack,
            "[{\"id\":\"s\",\"title\":{\"zh\":\"甲\",\"en\":\"a\"},\"kind\":\"law\"}]",
            "[]"),
        broken(PackFile.PACK, pack, ",\"en\":\"a\"", ""),
        broken(
            PackFile.PACK, pack, "\"kind\":\"law\"", "\"kind\":\"law\",\"clausePrefixes\":\"A-\""),
        broken(
            PackFile.PACK,
            pack,
            "\"format\":1",
            "\"format\":1,\"files\":[{\"path\":\"../x\",\"sha256\":\"" + "0".repeat(64) + "\"}]"),
        broken(
            PackFile.PACK,
            pack,
            "\"format\":1",
            "\"format\":1,\"files\":[{\"path\":\"x\",\"sha256\":\"0\"}]"),
        broken(PackFile.PACK, pack, "\"format\":1", "\"format\":1,\"$schema\":1"),
        broken(PackFile.PARAMETERS, parameter, "\"T\"", "\"t\""),
        broken(PackFile.PARAMETERS, parameter, "\"integer\"", "\"int\""),
        broken(PackFile.PARAMETERS, parameter, "\"value\":1,", ""),
        broken(PackFile.PARAMETERS, parameter, "\"name\":\"a\"", "\"name\":\"1\""),
        broken(PackFile.PARAMETERS, parameter, "\"T\"", "\"T\",\"floor\":{}"),
        broken(PackFile.PARAMETERS, parameter, "\"T\"", "\"T\",\"floor\":{\"article\":\" \"}"),
        broken(
            PackFile.PARAMETERS,
            parameter,
            "\"T\"",
            "\"T\",\"floor\":{\"article\":\"s 1\",\"atMost\":\"yes\"}"),
        broken(PackFile.PARAMETERS, parameter, "{\"parameters\":", "{\"parameter\":"),
        broken(PackFile.FACTS, fact, "{\"presume\":1,\"source\":\"s 1\"}", "\"nothing\""),
        broken(PackFile.FACTS, fact, "{\"presume\":1,\"source\":\"s 1\"}", "{\"presume\":1}"),
        broken(PackFile.FACTS, fact, "\"presume\":1,", "\"presume\":1,\"x\":1,"),
        broken(PackFile.FACTS, fact, "\"fixed\"", "\"FIXED\""),
        broken(PackFile.FACTS, fact, "]}", "],\"impossible\":[{\"a\":1}]}"),
        broken(PackFile.FACTS, fact, "{\"facts\"", "[1,2"),
        broken(PackFile.ENFORCEMENT, enforcement, "\"warn\"", "\"warning\""),
        broken(PackFile.ENFORCEMENT, enforcement, "\"reason\":\"x\"", "\"reason\":\"\""),
        broken(PackFile.ENFORCEMENT, enforcement, ",\"reason\":\"x\"", ""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"P30D\"", "\"30 days\""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"P30D\"", "\"P0D\""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"CNY 5000.00\"", "\"5000\""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"correct\"", "\"CORRECT\""),
        broken(PackFile.MAKER_CLAIMS, claims, "[\"photo\"]", "\"photo\""),
        broken(PackFile.MAKER_CLAIMS, claims, "{\"A\":1.5}", "{\"A\":\"1.5\"}"),
        broken(PackFile.MAKER_CLAIMS, claims, "\"most\":1", "\"most\":1.5"),
        broken(PackFile.MAKER_CLAIMS, claims, "\"P10Y\"", "\"10\""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"source\":\"s 1\",", ""),
        broken(PackFile.MAKER_CLAIMS, claims, "\"brand\"", "\"make\""),
        broken(PackFile.RECORD_RETENTION, retention, "\"a-b\"", "\"A b\""),
        broken(PackFile.RECORD_RETENTION, retention, "\"P10Y\"", "\"P0Y\""),
        broken(PackFile.RECORD_RETENTION, retention, "\"P10Y\"", "\"P10D\""),
        broken(PackFile.RECORD_RETENTION, retention, "\"handed-over\"", "\"HANDED_OVER\""),
        broken(PackFile.RECORD_RETENTION, retention, "\"from\":\"2026-01-01\",", ""),
        broken(PackFile.RECORD_RETENTION, retention, ",\"source\":\"s 1\"", ""),
        broken(PackFile.RECORD_RETENTION, retention, "\"keep\"", "\"keeps\""),
        broken(PackFile.SCHEDULES, schedules, "\"id\":\"a\"", "\"id\":\"A b\""),
        broken(PackFile.SCHEDULES, schedules, "\"role\":\"b\"", "\"role\":\"The boss\""),
        broken(PackFile.SCHEDULES, schedules, "[\"c\"]", "[\"C\"]"),
        broken(PackFile.SCHEDULES, schedules, "[\"d\"]", "[]"),
        broken(PackFile.SCHEDULES, schedules, "\"every day\"", "1"),
        broken(PackFile.SCHEDULES, schedules, ",\"verification\":\"N\"", ""),
        broken(PackFile.SCHEDULES, schedules, "\"cadence\"", "\"cadense\""),
        broken(PackFile.CALENDAR, calendar, "\"cn\"", "\"China\""),
        broken(PackFile.CALENDAR, calendar, "\"sunday\"", "\"SUNDAY\""),
        broken(PackFile.CALENDAR, calendar, "[\"x: 01-01\"]", "[]"),
        broken(PackFile.CALENDAR, calendar, "\"source\":\"s 1\",", ""),
        broken(PackFile.CALENDAR, calendar, "\"T\"", "\"T\",\"amends\":1"),
        broken(PackFile.CASE, one, "\"facts\":{}", "\"facts\":[]"),
        broken(PackFile.CASE, one, "\"reasons\":[\"r\"]", "\"reasons\":[1]"),
        broken(PackFile.CASE, one, "\"reasons\":[\"r\"]", "\"reasons\":null"),
        broken(PackFile.CASE, one, "\"outcome\":\"X\"", "\"outcome\":true"));
  }

  private static Arguments broken(PackFile file, String good, String before, String after) {
    assertThat(good).contains(before);
    assertThat(schemaSays(file, good)).isEmpty();
    assertThat(loaderSays(file, good)).isEmpty();
    return Arguments.of(file, good.replace(before, after));
  }

  @ParameterizedTest
  @MethodSource("brokenSamples")
  void schema_and_loader_both_refuse_a_broken_sample(PackFile file, String text) {
    assertThat(schemaSays(file, text)).isNotEmpty();
    assertThat(loaderSays(file, text)).isNotEmpty();
  }

  @Test
  void the_schemas_ship_as_resources() {
    for (PackFile file : PackFile.values()) {
      assertThat(file.type.getResource("schema/" + file.schema)).isNotNull();
    }
  }

  private static String schemaSays(PackFile file, String text) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    Schema schema = registry.getSchema(Samples.read(file.path()));
    try {
      return schema.validate(text, InputFormat.JSON).stream()
          .map(Object::toString)
          .reduce("", String::concat);
    } catch (UncheckedIOException e) {
      return "not JSON";
    }
  }

  private static String loaderSays(PackFile file, String text) {
    Problems problems = new Problems();
    new JsonReader(DocumentLimits.standard())
        .read("a.json", text.getBytes(UTF_8), problems)
        .ifPresent(tree -> new JsonBinder().bind("a.json", tree, file.type, problems));
    return problems.list().stream().map(Object::toString).reduce("", String::concat);
  }

  // ---- drawing ----

  private static ObjectNode draw(Class<? extends Record> type) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.FLATTENED_OPTIONALS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
    config
        .forFields()
        .withNullableCheck(field -> false)
        .withRequiredCheck(PackSchemasTest::isRequired)
        .withArrayMinItemsResolver(
            field -> field.getAnnotation(AtLeastOne.class) == null ? null : 1)
        .withStringPatternResolver(
            field -> {
              TextForm form = field.getAnnotation(TextForm.class);
              return form == null
                  ? null
                  : "^"
                      + form.value().replace("(?s).*", "[\\s\\S]*").replace(".*", "[\\s\\S]*")
                      + "$";
            });
    config.forTypesInGeneral().withCustomDefinitionProvider(PackSchemasTest::custom);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
    tidy(schema);
    ((ObjectNode) schema.get("properties")).putObject("$schema").put("type", "string");
    return schema;
  }

  /** Optional means left out, never null; only objects have properties. */
  private static void tidy(JsonNode node) {
    if (node instanceof ObjectNode object && object.get("type") instanceof ArrayNode types) {
      object.set("type", types.get(0));
    }
    if (node instanceof ObjectNode object
        && object.path("$ref").asText().equals("#/$defs/Map(String,String)")
        && object.has("pattern")) {
      // a form is one of the values
      JsonNode pattern = object.remove("pattern");
      object.remove(List.of("$ref", "minItems"));
      object.put("type", "object");
      object.putObject("additionalProperties").put("type", "string").set("pattern", pattern);
    }
    if (node instanceof ObjectNode object && !object.has("properties") && !object.has("type")) {
      object.remove("additionalProperties"); // of a choice, or of a value that may be anything
    }
    node.forEach(PackSchemasTest::tidy);
  }

  /** What the binder asks for. */
  private static boolean isRequired(FieldScope field) {
    Class<?> type = field.getRawMember().getType();
    boolean mayBeLeftOut =
        type == Optional.class
            || type == boolean.class
            || ((type == List.class || type == Map.class)
                && field.getAnnotation(AtLeastOne.class) == null);
    return !mayBeLeftOut && !field.isFakeContainerItemScope();
  }

  private static CustomDefinition custom(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    ObjectNode node = MAPPER.createObjectNode();
    if (raw == JsonValue.class) {
      return inline(node, CustomDefinition.AttributeInclusion.NO);
    }
    if (raw == int.class || raw == Integer.class) {
      node.put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
      return inline(node);
    }
    if (raw == LocalDate.class) {
      node.put("type", "string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
      return inline(node);
    }
    if (raw.isEnum()) {
      node.put("type", "string");
      for (Object constant : raw.getEnumConstants()) {
        node.withArray("enum").add(JsonBinder.name((Enum<?>) constant));
      }
      return inline(node);
    }
    if (raw.isSealed()) {
      for (Class<?> part : raw.getPermittedSubclasses()) {
        node.withArray("anyOf")
            .add(context.createDefinitionReference(context.getTypeContext().resolve(part)));
      }
      return inline(node, CustomDefinition.AttributeInclusion.NO);
    }
    return null;
  }

  private static CustomDefinition inline(ObjectNode node) {
    return inline(node, CustomDefinition.AttributeInclusion.YES);
  }

  private static CustomDefinition inline(
      ObjectNode node, CustomDefinition.AttributeInclusion attributes) {
    return new CustomDefinition(node, CustomDefinition.DefinitionType.INLINE, attributes);
  }
}
