package io.dealership.rules.decision;

import static java.util.Objects.requireNonNull;

/**
 * One value in a cell of a decision table: a constant, or the name of a parameter that is bound
 * later.
 */
public sealed interface Endpoint {

  /**
   * A constant.
   *
   * @param value an instance of the {@link FeelType#javaType() Java type} of its column, in the
   *     form in which equal values are {@code equals}: numbers without trailing zeros, periods in
   *     years and months
   */
  record Constant(Object value) implements Endpoint {

    public Constant {
      value = Values.canonical(requireNonNull(value, "value"));
    }

    // written out: what the compiler generates is linked at run time, which makes a slow start
    @Override
    public boolean equals(Object other) {
      return other instanceof Constant constant && value.equals(constant.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /** The constant as S-FEEL writes it. */
    @Override
    public String toString() {
      return Feel.write(value);
    }
  }

  /**
   * The name of a parameter of a knowledge pack, such as {@code rp.years}.
   *
   * @param name letters, digits, {@code _ . -}, starting with a letter
   */
  record Parameter(String name) implements Endpoint {

    public Parameter {
      if (!name.matches("\\p{L}[\\p{L}\\p{N}_.-]*")) {
        throw new IllegalArgumentException(
            "Endpoint.Parameter.name must be letters, digits, '_', '.' or '-' after a letter, but was '"
                + name
                + "'");
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The constant {@code value}. */
  static Endpoint of(Object value) {
    return new Constant(value);
  }
}
