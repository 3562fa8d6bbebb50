/** The vocabulary of a car dealership: immutable values, no judgement. */
module io.dealership.core {
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static jakarta.validation;
  requires static org.immutables.value.annotations;
  requires transitive org.joda.money;
  requires static org.jspecify;
  requires static tools.jackson.databind;
}
