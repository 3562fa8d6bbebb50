package io.dealership.rules.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small part of the grammar of Mermaid that pictures keep to, line by line. */
final class MermaidGrammar {

  /** Nothing in quotes but letters, digits, numbered characters, breaks and what joins words. */
  private static final String TEXT = "(?:[^\\p{Cc}!-~]|[A-Za-z0-9 ,.-]|#\\d+;|<br/>)*";

  private static final Pattern NODE =
      Pattern.compile("\\s*(a\\d+)\\[\"" + TEXT + "\"]:::([a-z0-9_]+)");
  private static final Pattern PART = Pattern.compile("\\s*subgraph pa\\d+\\[\"" + TEXT + "\"]");
  private static final Pattern LINK =
      Pattern.compile(" {2}(a\\d+) (?:-->|-\\.->|--o|--x|==>)\\|\"(" + TEXT + ")\"\\| (a\\d+)");
  private static final Pattern CLASS =
      Pattern.compile("  classDef ([a-z0-9_]+) [a-z-]+:[#a-z0-9 ]+(?:,[a-z-]+:[#a-z0-9 ]+)*");
  private static final Pattern TITLE = Pattern.compile("  accTitle: [^\\p{Cc};{}#\"`<>%]*");
  private static final Pattern NOTE = Pattern.compile("  %% \\d+\\. [^\\p{Cc}{}]*");

  private MermaidGrammar() {}

  static void check(String text) {
    List<String> lines = text.lines().toList();
    assertThat(lines.get(0)).isEqualTo("flowchart TD");
    assertThat(lines.get(1)).matches(TITLE);
    Set<String> nodes = new HashSet<>();
    Set<String> used = new HashSet<>();
    Set<String> classes = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (String line : lines.subList(2, lines.size())) {
      Matcher node = NODE.matcher(line);
      Matcher link = LINK.matcher(line);
      Matcher style = CLASS.matcher(line);
      if (node.matches()) {
        assertThat(nodes.add(node.group(1))).isTrue();
        used.add(node.group(2));
      } else if (link.matches()) {
        assertThat(nodes).contains(link.group(1), link.group(3));
        assertThat(link.group(2)).isNotBlank();
      } else if (style.matches()) {
        classes.add(style.group(1));
      } else if (PART.matcher(line).matches()) {
        open.push(line);
      } else if (line.strip().equals("end")) {
        open.pop();
      } else {
        assertThat(line).matches(NOTE);
      }
    }
    assertThat(open).isEmpty();
    assertThat(classes).isEqualTo(used);
  }
}
