package io.dealership.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in one language what is wrong with JSON that someone wrote. */
public final class JsonProblems {

  private static final String DUPLICATE = "Duplicate field '";
  private static final String TRAILING = "Trailing token";

  private final Labels labels;

  /** In Chinese for a Chinese locale, else in English. */
  public JsonProblems(Locale locale) {
    this.labels = Labels.of(JsonProblems.class, locale);
  }

  /** The path of the field that a problem is about. */
  public static String field(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** What is wrong. */
  public String message(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      return message(mapping);
    }
    String text = e.getOriginalMessage();
    if (text.startsWith(DUPLICATE)) {
      int end = text.indexOf('\'', DUPLICATE.length());
      return labels.get("duplicate", text.substring(DUPLICATE.length(), end));
    }
    return labels.get("syntax", column(e), withoutPlace(text));
  }

  private String message(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return unknown(unknown.getKnownPropertyIds());
    }
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return labels.get(
          "one-of", Arrays.toString(format.getTargetType().getEnumConstants()), format.getValue());
    }
    String text = e.getOriginalMessage();
    if (text.startsWith(TRAILING)) {
      return labels.get("trailing");
    }
    if (e.getCause() instanceof StreamConstraintsException
        || e.getCause() instanceof com.fasterxml.jackson.core.JsonParseException) {
      return message((JsonProcessingException) e.getCause());
    }
    return text;
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  /** The message without the place in the line, which Jackson believes to be the file. */
  private static String withoutPlace(String text) {
    return text.replaceFirst(" \\(start marker at .*", "");
  }

  /** A field that nobody asked for. */
  public String unknown(Collection<?> known) {
    return labels.get("unknown", known.stream().map(String::valueOf).sorted().toList());
  }

  /** A line of more bytes than allowed. */
  public String overlong(int longest) {
    return labels.get("overlong", longest);
  }

  /** Bytes that are no text. */
  public String notUtf8() {
    return labels.get("not-utf-8");
  }
}
