package io.dealership.rules.decision;

/**
 * The editions of the Decision Model and Notation that are read and written here; their decision
 * tables are the same.
 */
public enum DmnVersion {
  /** DMN 1.3 of 2019, which all common modelers open. */
  DMN_1_3("1.3", "20191111"),
  /** DMN 1.4 of 2021. */
  DMN_1_4("1.4", "20211108"),
  /** DMN 1.5 of 2023. */
  DMN_1_5("1.5", "20230324");

  private final String number;
  private final String namespace;

  DmnVersion(String number, String date) {
    this.number = number;
    this.namespace = "https://www.omg.org/spec/DMN/" + date + "/";
  }

  /** The number of the edition, such as {@code 1.5}. */
  public String number() {
    return number;
  }

  /** The XML namespace of the decisions. */
  public String modelNamespace() {
    return namespace + "MODEL/";
  }

  /** The XML namespace of the diagrams; 1.4 has none of its own. */
  String diagramNamespace() {
    return (this == DMN_1_4 ? DMN_1_3.namespace : namespace) + "DMNDI/";
  }
}
