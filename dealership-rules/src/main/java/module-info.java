/** The questions of a car dealership and the standard knowledge to answer them. */
module io.dealership.rules {
  exports io.dealership.rules.authority;
  exports io.dealership.rules.carstock;
  exports io.dealership.rules.complaint;
  exports io.dealership.rules.conformance;
  exports io.dealership.rules.contact;
  exports io.dealership.rules.decision;
  exports io.dealership.rules.document;
  exports io.dealership.rules.drawing;
  exports io.dealership.rules.eventlog;
  exports io.dealership.rules.insurance;
  exports io.dealership.rules.market;
  exports io.dealership.rules.measure;
  exports io.dealership.rules.organization;
  exports io.dealership.rules.pack;
  exports io.dealership.rules.parts;
  exports io.dealership.rules.process;
  exports io.dealership.rules.retention;
  exports io.dealership.rules.sales;
  exports io.dealership.rules.schedule;
  exports io.dealership.rules.service;
  exports io.dealership.rules.settlement;
  exports io.dealership.rules.stocktake;
  exports io.dealership.rules.storeroom;
  exports io.dealership.rules.tool;
  exports io.dealership.rules.usedcar;
  exports io.dealership.rules.warranty;
  exports io.dealership.rules.workflow;
  exports io.dealership.rules.workplace;
  exports io.dealership.rules.workshop;
  exports io.dealership.rules;

  opens io.dealership.rules.authority to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.carstock to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.complaint to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.conformance to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.contact to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.decision to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.insurance to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.market to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.measure to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.organization to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.parts to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.process to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.retention to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.sales to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.schedule to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.service to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.settlement to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.stocktake to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.storeroom to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.tool to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.usedcar to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.warranty to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.workflow to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.workplace to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens io.dealership.rules.workshop to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.csv;
  requires com.google.common;
  requires transitive io.dealership.core;
  requires static jakarta.validation;
  requires java.xml;
  requires org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static tools.jackson.databind;
}
