package io.dealership.examples.stock;

import io.dealership.examples.command.JsonProblems;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.LineProblem;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with the lines of a piece, whose place in the file is not known yet. */
final class PositionReport {

  private static final int LONGEST_VALUE = 100;

  private final String file;
  private final Labels labels;
  private final JsonProblems json;
  private final List<LineProblem> problems = new ArrayList<>();
  private long line;
  private int refused;
  private int before;

  PositionReport(String file, Locale locale) {
    this.file = file;
    this.labels = Labels.of(PositionReport.class, locale);
    this.json = new JsonProblems(locale);
  }

  void clear() {
    problems.clear();
    refused = 0;
  }

  /** What follows is about a line of the piece, from 1. */
  void begin(long number) {
    line = number;
    before = problems.size();
  }

  /** Whether nothing is wrong with the line so far. */
  boolean isFine() {
    return problems.size() == before;
  }

  /** Whether nothing is wrong with the line; counts it else. */
  boolean end() {
    if (isFine()) {
      return true;
    }
    refused++;
    return false;
  }

  /** The lines that something is wrong with. */
  int refused() {
    return refused;
  }

  /** What is wrong, with the lines of the file. */
  List<LineProblem> problems(long linesBefore) {
    return problems.stream()
        .map(
            one ->
                new LineProblem(
                    one.file(), one.line() + linesBefore, one.field(), one.value(), one.message()))
        .toList();
  }

  /** Says that a value has another form than it must have. */
  void expected(PositionColumn.Form form, String field, String value) {
    expected("form." + form, field, value);
  }

  /** Says what a value must be, by the key of its words. */
  void expected(String key, String field, String value) {
    String shown = shown(value);
    add(field, shown, labels.get("file.expected", labels.get("file." + key), shown));
  }

  /** Says that a value must be given. */
  void needed(String field) {
    add(field, "", labels.get("file.needed"));
  }

  /** Says what is wrong with a line or a field, by the key of the words. */
  void wrong(String key, String field, String value, Object... values) {
    add(field, shown(value), labels.get("file." + key, values));
  }

  /** Says that something moved after the day of the positions. */
  void late(String field, LocalDate moved, LocalDate lastDay) {
    add(field, moved.toString(), labels.get("file.late", lastDay, moved));
  }

  /** Says that a line is too long. */
  void overlong(int longest) {
    add("", "", json.overlong(longest));
  }

  /** Says that a line is no text in the encoding of the file. */
  void noText(Charset charset) {
    add("", "", labels.get("file.no-text", charset));
  }

  /** The words for what is wrong with JSON. */
  JsonProblems json() {
    return json;
  }

  void add(String field, String value, String message) {
    problems.add(new LineProblem(file, line, field, value, message));
  }

  private static String shown(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
  }
}
