package io.dealership.examples.checklog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogAmount;
import io.dealership.rules.eventlog.LogCorrection;
import io.dealership.rules.eventlog.LogLayout;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogProof;
import io.dealership.rules.eventlog.LogTimeForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file that says what the names in a log mean: the attributes of {@link LogMapping} as JSON, and
 * with them the stages that are measured and the activity that shows rework.
 *
 * <pre>{@code
 * {"workflow": "aftersales-visit",
 *  "layout": {"caseId": "order", "activity": "step", "time": "at", "role": "post",
 *             "timeForm": {"pattern": "yyyy/M/d H:mm", "zone": "Asia/Shanghai"}},
 *  "activities": {"接待": "welcome"}, "roles": {"服务顾问": "service-advisor"},
 *  "documents": [{"attribute": "paper", "value": "委托书", "proves": "repair-order"}]}
 * }</pre>
 */
final class MappingFile {

  private static final String ACTIVITY = "an activity of the workflow ";
  private static final String ANY_TEXT = "a text";

  private final JsonObject root;
  private final List<Problem> problems;

  private MappingFile(JsonObject root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads a file as far as this is possible without the workflow.
   *
   * @throws InvalidDocumentException if it is no JSON object
   */
  static MappingFile parse(String file, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    JsonNode tree = tree(file, bytes, problems);
    if (tree == null || !tree.isObject()) {
      problems.add(new Problem(file, "/", tree == null ? "nothing" : "a value", "a JSON object"));
      throw new InvalidDocumentException(problems);
    }
    return new MappingFile(new JsonObject(tree, file, "", problems), problems);
  }

  private static @Nullable JsonNode tree(String file, byte[] bytes, List<Problem> problems) {
    try {
      String text = StrictJson.utf8(bytes, 0, bytes.length).replaceFirst("^\uFEFF", "");
      return StrictJson.builder().build().readTree(text);
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file, "/", "other bytes", "text in UTF-8"));
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? "/"
              : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
      problems.add(new Problem(file, place, e.getOriginalMessage(), "JSON"));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can always be read
    }
    throw new InvalidDocumentException(problems);
  }

  /** The workflow that the file names. */
  Optional<String> workflow() {
    return root.text("workflow");
  }

  /**
   * Reads the rest.
   *
   * @param roles the ids of the roles that there are
   * @throws InvalidDocumentException with all that is wrong with the file
   */
  LogProfile profile(Workflow workflow, Set<String> roles) {
    root.only(
        "workflow",
        "layout",
        "activities",
        "ignored",
        "corrections",
        "instances",
        "employees",
        "roles",
        "documents",
        "signatures",
        "amount",
        "stages",
        "rework");
    Function<String, ActivityPath> path = text -> path(workflow, text);
    String activity = ACTIVITY + workflow.id();
    Optional<LogLayout> layout = layout();
    LogMapping.Builder mapping =
        LogMapping.builder()
            .workflow(workflow.id())
            .putAllActivities(root.map("activities", activity, path))
            .addAllIgnored(root.list("ignored", ANY_TEXT, text -> text))
            .putAllCorrections(corrections(activity, path))
            .putAllInstances(instances(activity, path))
            .putAllEmployees(root.map("employees", "a number of an employee", EmployeeNumber::of))
            .putAllRoles(root.map("roles", "the id of a role", text -> role(roles, text)))
            .addAllDocuments(proofs("documents", "the code of a document", DocumentCode::of))
            .addAllSignatures(proofs("signatures", "the code of a signer", SignerCode::of))
            .amount(amount());
    List<LogProfile.Stage> stages = stages(activity, path);
    Optional<ActivityPath> rework = root.value("rework", activity, path);
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    return new LogProfile(mapping.layout(layout.orElseThrow()).build(), stages, rework);
  }

  private static ActivityPath path(Workflow workflow, String text) {
    ActivityPath path = ActivityPath.parse(text);
    if (workflow.graph().find(path).isEmpty()) {
      throw new IllegalArgumentException(text);
    }
    return path;
  }

  private static RoleId role(Set<String> roles, String text) {
    if (!roles.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return RoleId.of(text);
  }

  private Optional<LogLayout> layout() {
    Optional<JsonObject> found = root.object("layout");
    if (found.isEmpty()) {
      return Optional.of(LogLayout.xes());
    }
    JsonObject layout = found.get();
    layout.only(
        "caseId",
        "activity",
        "time",
        "id",
        "resource",
        "role",
        "timeForm",
        "charset",
        "separator",
        "quote",
        "traceAttributes");
    Optional<String> caseId = layout.needed("caseId");
    Optional<String> time = layout.needed("time");
    List<String> activity = layout.list("activity", ANY_TEXT, text -> text);
    if (activity.isEmpty()) {
      layout.wrong("activity", "nothing", "the name or the names of what holds the activity");
    }
    LogLayout.Builder builder = LogLayout.builder();
    layout.text("id").ifPresent(builder::id);
    layout.text("resource").ifPresent(builder::resource);
    layout.text("role").ifPresent(builder::role);
    layout
        .value("charset", "a character encoding such as GB18030", Charset::forName)
        .ifPresent(builder::charset);
    layout.value("separator", "one character", MappingFile::one).ifPresent(builder::separator);
    layout.value("quote", "one character", MappingFile::one).ifPresent(builder::quote);
    layout.object("timeForm").flatMap(MappingFile::timeForm).ifPresent(builder::timeForm);
    builder.traceAttributes(layout.flag("traceAttributes"));
    if (caseId.isEmpty() || time.isEmpty() || activity.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          builder.caseId(caseId.get()).time(time.get()).addAllActivity(activity).build());
    } catch (IllegalArgumentException e) {
      layout.wrong("", String.valueOf(e.getMessage()), "a layout");
      return Optional.empty();
    }
  }

  private static char one(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  private static Optional<LogTimeForm> timeForm(JsonObject form) {
    form.only("pattern", "zone");
    Optional<ZoneId> zone =
        form.value("zone", "a time zone such as Asia/Shanghai", MappingFile::zone);
    Optional<LogTimeForm> pattern =
        form.value(
            "pattern",
            "a pattern of times such as yyyy/M/d H:mm:ss",
            text -> new LogTimeForm(Optional.of(text), zone));
    return Optional.of(pattern.orElseGet(() -> new LogTimeForm(Optional.empty(), zone)));
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Map<String, LogCorrection> corrections(
      String activity, Function<String, ActivityPath> path) {
    Map<String, LogCorrection> all = new LinkedHashMap<>();
    root.objectsByName("corrections")
        .forEach(
            (name, one) -> {
              one.only("idIn", "lastOf");
              Optional<String> idIn = one.text("idIn");
              Optional<ActivityPath> lastOf = one.value("lastOf", activity, path);
              if (idIn.isPresent() == lastOf.isPresent()) {
                one.wrong("", "both or none", "one of idIn and lastOf");
              } else {
                all.put(name, new LogCorrection(idIn, lastOf));
              }
            });
    return all;
  }

  private Map<ActivityPath, String> instances(
      String activity, Function<String, ActivityPath> path) {
    Map<ActivityPath, String> all = new LinkedHashMap<>();
    root.map("instances", ANY_TEXT, text -> text)
        .forEach(
            (part, attribute) -> {
              try {
                all.put(path.apply(part), attribute);
              } catch (IllegalArgumentException e) {
                root.wrong("instances", "'" + part + "'", activity);
              }
            });
    return all;
  }

  private <C> List<LogProof<C>> proofs(
      String field, String expectation, Function<String, C> reader) {
    List<LogProof<C>> all = new ArrayList<>();
    for (JsonObject one : root.objects(field)) {
      one.only("attribute", "value", "proves");
      Optional<String> attribute = one.needed("attribute");
      one.needed("proves");
      Optional<C> proves = one.value("proves", expectation, reader);
      if (attribute.isPresent() && proves.isPresent()) {
        all.add(new LogProof<>(attribute.get(), one.text("value"), proves.get()));
      }
    }
    return all;
  }

  private Optional<LogAmount> amount() {
    return root.object("amount")
        .flatMap(
            one -> {
              one.only("attribute", "currency");
              one.needed("currency");
              Optional<CurrencyUnit> currency =
                  one.value("currency", "a currency such as CNY", CurrencyUnit::of);
              return one.needed("attribute")
                  .flatMap(name -> currency.map(unit -> new LogAmount(name, unit)));
            });
  }

  private List<LogProfile.Stage> stages(String activity, Function<String, ActivityPath> path) {
    List<LogProfile.Stage> all = new ArrayList<>();
    for (JsonObject one : root.objects("stages")) {
      one.only("name", "from", "to");
      Optional<LocalText> name = one.object("name").flatMap(MappingFile::localText);
      one.needed("from");
      one.needed("to");
      Optional<ActivityPath> from = one.value("from", activity, path);
      Optional<ActivityPath> to = one.value("to", activity, path);
      if (from.isPresent() && to.isPresent()) {
        LocalText text =
            name.orElseGet(() -> LocalText.same(from.get() + " - " + to.get()));
        all.add(new LogProfile.Stage(text, from.get(), to.get()));
      }
    }
    return all;
  }

  private static Optional<LocalText> localText(JsonObject name) {
    name.only("zh", "en");
    Optional<String> en = name.needed("en");
    return name.needed("zh").flatMap(zh -> en.map(text -> new LocalText(zh, text)));
  }
}
