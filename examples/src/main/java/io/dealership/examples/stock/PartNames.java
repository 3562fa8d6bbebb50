package io.dealership.examples.stock;

import io.dealership.rules.parts.PartReview;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What some parts are called, looked up in a file of positions. */
final class PartNames implements PositionSink {

  private final Locale locale;
  private final Set<String> wanted = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();

  PartNames(List<PartReview> parts, Locale locale) {
    this.locale = locale;
    parts.forEach(part -> wanted.add(part.number()));
  }

  @Override
  public void line(PositionLine line) {
    String part = line.part();
    if (wanted.contains(part)) {
      names.put(part, line.name(locale));
    }
  }

  /** The name of a part; nothing where the file has none. */
  String of(String part) {
    String name = names.getOrDefault(part, "");
    return name.equals(part) ? "" : name;
  }
}
