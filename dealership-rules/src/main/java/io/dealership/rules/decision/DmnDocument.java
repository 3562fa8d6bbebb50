package io.dealership.rules.decision;

import io.dealership.rules.document.Problem;
import java.util.List;
import org.immutables.value.Value;

/** What a DMN file holds: its decision tables, and what is in it that is no decision table. */
@Value.Immutable
public interface DmnDocument extends WithDmnDocument {

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The edition of the standard in which the file is written. */
  DmnVersion version();

  /** The id of the definitions; empty text when the file gives none. */
  String id();

  /** The name of the definitions. */
  String name();

  /** The namespace of the definitions, which tells them from others of the same name. */
  String namespace();

  /** The decision tables, in the order of the file. */
  List<DecisionTable> tables();

  /**
   * What {@link DmnReader#readTables} left out, with place and name: literal expressions,
   * invocations and the like.
   */
  List<Problem> unsupported();

  /** Builds {@link DmnDocument}s. */
  final class Builder extends ImmutableDmnDocument.Builder {
    Builder() {}
  }
}
