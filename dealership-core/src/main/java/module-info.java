/**
 * The vocabulary of a car dealership: immutable values, no judgement.
 *
 * <p>Jackson 2, Jackson 3 and Jakarta Validation are optional: they are needed only by who uses
 * them. The packages with drafts and generated values are open to them.
 */
module io.dealership.core {
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires com.google.common;
  requires static jakarta.validation;
  requires static org.immutables.value.annotations;
  requires transitive org.joda.money;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  provides jakarta.validation.ConstraintValidator with
      io.dealership.core.identity.CreditCodeValidator,
      io.dealership.core.identity.LicensePlateValidator,
      io.dealership.core.identity.MobileNumberValidator,
      io.dealership.core.identity.VinValidator;

  exports io.dealership.core.authority;
  exports io.dealership.core.contact;
  exports io.dealership.core.customer;
  exports io.dealership.core.identity;
  exports io.dealership.core.insurance;
  exports io.dealership.core.json;
  exports io.dealership.core.organization;
  exports io.dealership.core.parts;
  exports io.dealership.core.process;
  exports io.dealership.core.retention;
  exports io.dealership.core.sales;
  exports io.dealership.core.service;
  exports io.dealership.core.settlement;
  exports io.dealership.core.text;
  exports io.dealership.core.time;
  exports io.dealership.core.tool;
  exports io.dealership.core.usedcar;
  exports io.dealership.core.vehicle;
  exports io.dealership.core.warranty;
  exports io.dealership.core.workshop;

  opens io.dealership.core.authority to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.contact to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.customer to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.identity to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.dealership.core.insurance to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.organization to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.parts to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.process to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.retention to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.sales to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.service to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.dealership.core.settlement to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.text to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.time to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.tool to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.usedcar to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.vehicle to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.core.warranty to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.dealership.core.workshop to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
