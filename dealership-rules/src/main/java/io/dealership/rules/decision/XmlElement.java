package io.dealership.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a DMN file, with the elements of the same namespace within it. */
final class XmlElement {

  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>(4);
  private final List<XmlElement> children = new ArrayList<>(2);
  private String text = "";

  XmlElement(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  /** The line on which its start tag ends, from 1. */
  int line() {
    return line;
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  String attribute(String attribute, String otherwise) {
    return attributes.getOrDefault(attribute, otherwise);
  }

  List<XmlElement> children() {
    return children;
  }

  List<XmlElement> children(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  Optional<XmlElement> child(String child) {
    return children.stream().filter(element -> element.name.equals(child)).findFirst();
  }

  /** The text within the element itself, as it is written. */
  String text() {
    return text;
  }

  /** The text of the first child of that name; empty when there is none. */
  String text(String child) {
    return child(child).map(XmlElement::text).orElse("");
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void text(StringBuilder value) {
    text = value.toString();
  }
}
