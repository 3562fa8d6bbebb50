package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.SignerCode;
import io.dealership.core.text.KebabCode;
import io.dealership.rules.document.DocumentLimits;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.document.JsonBinder;
import io.dealership.rules.document.JsonReader;
import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the names in the log of a dealer management system mean in a workflow.
 *
 * @since 0.1
 */
@Value.Immutable
public interface LogMapping {

  /** Returns a builder: the workflow and the layout must be given. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a mapping from a {@linkplain LogMappingFile file} in JSON; its schema is the resource
   * {@code schema/log-mapping.schema.json} of this package.
   *
   * @param file the name of the file, for problems
   * @throws InvalidDocumentException with all problems of the file, each with its path
   */
  static LogMapping parse(String file, byte[] json) {
    Problems problems = new Problems();
    Optional<JsonValue> tree = new JsonReader(DocumentLimits.standard()).read(file, json, problems);
    Optional<LogMapping> mapping =
        tree.flatMap(
            t ->
                new JsonBinder()
                    .bind(file, t, LogMappingFile.class, problems)
                    .flatMap(bound -> new LogMappingReader(file, t, problems).read(bound)));
    problems.throwIfAny();
    return mapping.orElseThrow();
  }

  /** Returns the id of the workflow. */
  String workflow();

  /** Returns how the log is laid out. */
  LogLayout layout();

  /** Returns the activities by their names in the log; paths have no numbers of instances. */
  Map<String, ActivityPath> activities();

  /** Returns the names in the log that say nothing, such as {@code Wait}. */
  Set<String> ignored();

  /** Returns what the events that correct others take back, by the names of these events. */
  Map<String, LogCorrection> corrections();

  /**
   * Returns the attributes that tell the instances of a part of the workflow apart, by the path of
   * the part, such as {@code additional-item}. Instances are numbered as they first appear in their
   * case; a part without an attribute has one instance.
   */
  Map<ActivityPath, String> instances();

  /**
   * Returns the numbers of the employees by their names in the log; who is not among them has his
   * name in the log as number, if it is a valid one.
   */
  Map<String, EmployeeNumber> employees();

  /** Returns the roles by their names in the log. */
  Map<String, RoleId> roles();

  /** Returns what proves that an event produced a document or brought it in. */
  List<LogProof<DocumentCode>> documents();

  /** Returns what proves a signature. */
  List<LogProof<SignerCode>> signatures();

  /** Returns where events hold their amount, if they do. */
  Optional<LogAmount> amount();

  /**
   * Checks that the workflow has an id and that no name in the log means two things.
   *
   * @throws IllegalArgumentException if not
   */
  @Value.Check
  default void check() {
    KebabCode.check("LogMapping.workflow", workflow());
    for (String name : activities().keySet()) {
      checkArgument(
          !ignored().contains(name) && !corrections().containsKey(name),
          "LogMapping.activities must be neither ignored nor corrections, but was '%s'",
          name);
    }
    for (String name : ignored()) {
      checkArgument(
          !corrections().containsKey(name),
          "LogMapping.ignored must be no corrections, but was '%s'",
          name);
    }
  }

  /** Builds mappings. */
  final class Builder extends ImmutableLogMapping.Builder {
    Builder() {}
  }
}
