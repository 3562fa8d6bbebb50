package io.dealership.rules.eventlog;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Turns the file of a mapping into values; all that is wrong is said, each with its path. */
final class LogMappingReader {

  private final String file;
  private final JsonValue tree;
  private final Problems problems;
  private final LogMapping.Builder mapping = LogMapping.builder();

  LogMappingReader(String file, JsonValue tree, Problems problems) {
    this.file = file;
    this.tree = tree;
    this.problems = problems;
  }

  /** The mapping; empty when there is a problem, which is then added. */
  Optional<LogMapping> read(LogMappingFile from) {
    int before = problems.count();
    value(from.workflow(), "/workflow", "a shorter code", LogMappingReader::code)
        .ifPresent(mapping::workflow);
    activities(from);
    each(from.employees(), "/employees", EmployeeNumber::of, mapping::putEmployees);
    each(from.roles(), "/roles", RoleId::of, mapping::putRoles);
    proofs(from);
    from.amount().ifPresent(this::amount);
    LogLayout layout = from.layout().flatMap(this::layout).orElseGet(LogLayout::xes);
    return problems.count() == before
        ? Optional.of(mapping.layout(layout).build())
        : Optional.empty();
  }

  private static String code(String code) {
    return RoleId.of(code).code(); // of the same form
  }

  private void activities(LogMappingFile from) {
    each(from.activities(), "/activities", ActivityPath::parse, mapping::putActivities);
    for (int i = 0; i < from.ignored().size(); i++) {
      String name = from.ignored().get(i);
      if (from.activities().containsKey(name) || from.corrections().containsKey(name)) {
        problem("/ignored/" + i, "a name that is no activity and no correction");
      } else {
        mapping.addIgnored(name);
      }
    }
    from.corrections()
        .forEach(
            (name, correction) -> {
              String at = "/corrections" + step(name);
              if (from.activities().containsKey(name)) {
                problem(at, "a name that is no activity");
              }
              if (correction.idIn().isPresent() == correction.lastOf().isPresent()) {
                problem(at, "one of idIn and lastOf");
                return;
              }
              Optional<ActivityPath> lastOf =
                  correction.lastOf().flatMap(path -> path(path, at + "/lastOf"));
              if (lastOf.isPresent() || correction.idIn().isPresent()) {
                mapping.putCorrections(name, new LogCorrection(correction.idIn(), lastOf));
              }
            });
    from.instances()
        .forEach(
            (path, attribute) ->
                path(path, "/instances" + step(path))
                    .ifPresent(part -> mapping.putInstances(part, attribute)));
  }

  /** A path of a definition, which has no numbers. */
  private Optional<ActivityPath> path(String text, String at) {
    Optional<ActivityPath> path = value(text, at, LogMappingFile.SAYS_PATH, ActivityPath::parse);
    if (path.isPresent() && path.get().isOfAnInstance()) {
      problem(at, LogMappingFile.SAYS_PATH);
      return Optional.empty();
    }
    return path;
  }

  private void proofs(LogMappingFile from) {
    for (int i = 0; i < from.documents().size(); i++) {
      LogMappingFile.DocumentProof proof = from.documents().get(i);
      value(proof.document(), "/documents/" + i + "/document", "a shorter code", DocumentCode::of)
          .ifPresent(
              code -> mapping.addDocuments(new LogProof<>(proof.attribute(), proof.value(), code)));
    }
    for (int i = 0; i < from.signatures().size(); i++) {
      LogMappingFile.SignatureProof proof = from.signatures().get(i);
      value(proof.signer(), "/signatures/" + i + "/signer", "a shorter code", SignerCode::of)
          .ifPresent(
              code ->
                  mapping.addSignatures(new LogProof<>(proof.attribute(), proof.value(), code)));
    }
  }

  private void amount(LogMappingFile.Amount amount) {
    value(
            amount.currency(),
            "/amount/currency",
            "the code of a currency such as CNY",
            CurrencyUnit::of)
        .ifPresent(currency -> mapping.amount(new LogAmount(amount.attribute(), currency)));
  }

  private Optional<LogLayout> layout(LogMappingFile.Layout from) {
    int before = problems.count();
    LogLayout.Builder layout =
        LogLayout.builder()
            .caseId(from.caseId())
            .addAllActivity(from.activity())
            .time(from.time())
            .id(from.id())
            .resource(from.resource())
            .role(from.role())
            .traceAttributes(from.traceAttributes());
    optional(
        from.charset(),
        "charset",
        "an encoding such as GB18030",
        Charset::forName,
        layout::charset);
    optional(from.separator(), "separator", "one character", s -> s.charAt(0), layout::separator);
    optional(from.quote(), "quote", "one character", s -> s.charAt(0), layout::quote);
    Optional<ZoneId> zone =
        from.zone()
            .flatMap(z -> value(z, "/layout/zone", "a zone such as Asia/Shanghai", ZoneId::of));
    optional(
        from.timePattern().or(() -> from.zone().map(z -> "")),
        "timePattern",
        "a pattern such as yyyy/M/d H:mm:ss",
        pattern -> new LogTimeForm(Optional.of(pattern).filter(p -> !p.isEmpty()), zone),
        layout::timeForm);
    return problems.count() == before
        ? value(layout, "/layout", "another layout", LogLayout.Builder::build)
        : Optional.empty();
  }

  private <T> void optional(
      Optional<String> text,
      String name,
      String expectation,
      Function<String, T> reader,
      Consumer<T> to) {
    text.flatMap(t -> value(t, "/layout/" + name, expectation, reader)).ifPresent(to);
  }

  private interface To<T> {
    void put(String name, T value);
  }

  private <T> void each(Map<String, String> from, String at, Function<String, T> reader, To<T> to) {
    from.forEach(
        (name, text) ->
            value(text, at + step(name), "a code that is valid", reader)
                .ifPresent(value -> to.put(name, value)));
  }

  private <S, T> Optional<T> value(S from, String at, String expectation, Function<S, T> reader) {
    try {
      return Optional.of(reader.apply(from));
    } catch (IllegalArgumentException | DateTimeException e) {
      String message = String.valueOf(e.getMessage());
      int must = message.indexOf(" must ");
      int but = message.lastIndexOf(", but ");
      // our own types say what they expect
      problem(
          at,
          must < 0 || but < must
              ? expectation
              : "a value that must " + message.substring(must + 6, but));
      return Optional.empty();
    }
  }

  private void problem(String pointer, String expectation) {
    problems.add(file, tree.nearest(pointer), expectation);
  }

  private static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
