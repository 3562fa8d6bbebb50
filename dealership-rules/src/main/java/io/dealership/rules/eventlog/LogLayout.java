package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a log holds what: the columns of CSV, the fields of JSON Lines, the keys of XES.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LogLayout extends WithLogLayout {

  /**
   * Returns the layout of the standard extensions of XES: {@code concept:name}, {@code
   * time:timestamp}, {@code identity:id}, {@code org:resource} and {@code org:role}.
   */
  static LogLayout xes() {
    return builder()
        .caseId("concept:name")
        .addActivity("concept:name")
        .time("time:timestamp")
        .id("identity:id")
        .resource("org:resource")
        .role("org:role")
        .build();
  }

  /**
   * Returns the layout of a log with columns or fields of three names, and no more.
   *
   * <p>Logs of XES that others wrote as CSV have {@code case:concept:name}, {@code concept:name}
   * and {@code time:timestamp}.
   */
  static LogLayout of(String caseId, String activity, String time) {
    return builder().caseId(caseId).addActivity(activity).time(time).build();
  }

  /** Returns a builder: case, activity and time must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what holds the case; in XES a key of the trace. */
  String caseId();

  /**
   * Returns what holds the activity; several are joined with {@code +}, such as {@code
   * concept:name} and {@code lifecycle:transition}.
   */
  List<String> activity();

  /** Returns what holds the time. */
  String time();

  /** Returns what holds the id of the event, if anything does. */
  Optional<String> id();

  /** Returns what holds who did it, if anything does. */
  Optional<String> resource();

  /** Returns what holds as what, if anything does. */
  Optional<String> role();

  /** Returns how times are written; ISO 8601 with offset by standard. */
  @Value.Default
  default LogTimeForm timeForm() {
    return LogTimeForm.iso();
  }

  /**
   * Returns the character encoding; UTF-8 by standard, and {@code GB18030} in many Chinese systems.
   */
  @Value.Default
  default Charset charset() {
    return UTF_8;
  }

  /** Returns what stands between the values of a line of CSV; a comma by standard. */
  @Value.Default
  default char separator() {
    return ',';
  }

  /** Returns what stands around a value of CSV, doubled within; {@code "} by standard. */
  @Value.Default
  default char quote() {
    return '"';
  }

  /**
   * Returns whether the attributes of a trace of XES are also attributes of each of its events,
   * with {@code case:} before their names; false by standard.
   */
  @Value.Default
  default boolean traceAttributes() {
    return false;
  }

  /**
   * Checks that names are not empty and that separator and quote differ.
   *
   * @throws IllegalArgumentException if not
   */
  @Value.Check
  default void check() {
    named("caseId", caseId());
    checkArgument(
        !activity().isEmpty() && activity().size() <= 8,
        "LogLayout.activity must be 1 to 8 names, but was %s",
        activity());
    activity().forEach(name -> named("activity", name));
    named("time", time());
    id().ifPresent(name -> named("id", name));
    resource().ifPresent(name -> named("resource", name));
    role().ifPresent(name -> named("role", name));
    checkArgument(
        separator() != quote() && !isLineEnd(separator()) && !isLineEnd(quote()),
        "LogLayout.separator and quote must differ and be no line ends, but were '%s' and '%s'",
        separator(),
        quote());
  }

  private static void named(String attribute, String name) {
    checkArgument(!name.isEmpty(), "LogLayout.%s must not be empty, but was ''", attribute);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Builds layouts. */
  final class Builder extends ImmutableLogLayout.Builder {
    Builder() {}
  }
}
