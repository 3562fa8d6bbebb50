package io.dealership.rules.pack;

import io.dealership.core.text.Spelling;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the messages of a pack against each other and against what placeholders may name. */
final class MessageCheck {

  private final Set<String> values;
  private final Collection<String> shown;
  private final Problems problems;

  /**
   * A check.
   *
   * @param values what a placeholder may name
   * @param shown the same, as it is shown to people
   */
  MessageCheck(Set<String> values, Collection<String> shown, Problems problems) {
    this.values = values;
    this.shown = shown;
    this.problems = problems;
  }

  void check(Map<String, JsonText> zh, Map<String, JsonText> en) {
    missing(PackFiles.MESSAGES_EN, zh, en);
    missing(PackFiles.MESSAGES_ZH, en, zh);
    for (JsonText text : en.values()) {
      placeholders(PackFiles.MESSAGES_EN, text);
    }
    for (JsonText text : zh.values()) {
      placeholders(PackFiles.MESSAGES_ZH, text);
    }
    for (Map.Entry<String, JsonText> one : zh.entrySet()) {
      JsonText text = one.getValue();
      JsonText other = en.get(one.getKey());
      Set<String> wanted = new TreeSet<>();
      Set<String> found = new TreeSet<>();
      if (other != null
          && scan(other.value(), wanted).isEmpty()
          && scan(text.value(), found).isEmpty()
          && !wanted.equals(found)) {
        problems.add(
            PackFiles.MESSAGES_ZH,
            text.place().toString(),
            found.toString(),
            "the placeholders of the English text " + wanted);
      }
    }
  }

  private void missing(String file, Map<String, JsonText> one, Map<String, JsonText> other) {
    for (String name : one.keySet()) {
      if (!other.containsKey(name)) {
        problems.add(file, "document", "nothing", "a text for '" + name + "'");
      }
    }
  }

  private void placeholders(String file, JsonText text) {
    Set<String> names = new TreeSet<>();
    Optional<String> broken = scan(text.value(), names);
    if (broken.isPresent()) {
      problems.add(file, text.place().toString(), broken.get(), "placeholders of the form {name}");
    }
    for (String name : names) {
      if (!values.contains(name)) {
        String guess =
            Spelling.nearest(name, values).map(n -> "\n  Maybe you meant '" + n + "'.").orElse("");
        problems.add(
            file,
            text.place().toString(),
            "{" + name + "}" + guess,
            "placeholders that name one of the facts " + shown);
      }
    }
  }

  /** Collects the names in braces; gives what is broken. */
  private static Optional<String> scan(String text, Set<String> names) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}') {
        return Optional.of("a brace that closes nothing");
      }
      if (c == '{') {
        int end = text.indexOf('}', at);
        if (end < 0) {
          return Optional.of("a brace that is not closed");
        }
        names.add(text.substring(at + 1, end));
        at = end;
      }
      at++;
    }
    return Optional.empty();
  }
}
