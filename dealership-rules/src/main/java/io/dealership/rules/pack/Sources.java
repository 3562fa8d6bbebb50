package io.dealership.rules.pack;

import io.dealership.core.text.LocalText;
import io.dealership.core.text.Spelling;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.document.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources of all packs that are loaded together, by id; finds what citations point to. */
final class Sources {

  private final Map<String, SourceEntry> byId = new LinkedHashMap<>();

  /** Those that clauses alone may point to, each once however many packs declare it. */
  private final List<SourceEntry> byClause = new ArrayList<>();

  private final Set<String> broken = new HashSet<>();

  void add(SourceEntry source) {
    SourceEntry before = byId.putIfAbsent(source.id(), source);
    if (!source.clausePrefixes().isEmpty() && !source.equals(before)) {
      byClause.add(source);
    }
  }

  /** Nothing is said of citations that may point to a source that is broken itself. */
  void addBroken(String id) {
    broken.add(id);
  }

  /** What a citation points to, and the words that point nowhere. */
  record Cited(List<Citation> references, List<String> nowhere) {}

  Cited read(String citation) {
    List<Citation> references = new ArrayList<>();
    List<String> nowhere = new ArrayList<>();
    for (String part : citation.split(";", -1)) {
      String item = part.strip();
      int space = item.indexOf(' ');
      SourceEntry source = space < 0 ? byPrefix(item) : byId.get(item.substring(0, space));
      boolean silent = space < 0 ? !broken.isEmpty() : broken.contains(item.substring(0, space));
      if (source == null) {
        if (!silent) {
          nowhere.add(item);
        }
      } else {
        references.add(citation(source, item.substring(space + 1).strip()));
      }
    }
    return new Cited(List.copyOf(references), List.copyOf(nowhere));
  }

  boolean isLaw(Citation citation) {
    SourceEntry source = byId.get(citation.source());
    return source != null && source.kind() == SourceKind.LAW;
  }

  /** Articles of a law are called so, other clauses stand as they are. */
  private static Citation citation(SourceEntry source, String clause) {
    LocalText title = source.title();
    boolean articles =
        source.kind() == SourceKind.LAW && !clause.isEmpty() && Character.isDigit(clause.charAt(0));
    LocalText text =
        articles
            ? new LocalText(
                title.zh() + inChinese(clause),
                title.en() + (clause.indexOf(',') < 0 ? ", art. " : ", arts. ") + clause)
            : new LocalText(title.zh() + " " + clause, title.en() + " " + clause);
    return new Citation(source.id(), clause, text);
  }

  /** {@code 18, 32(1)} as 第18条、第32条(1). */
  private static String inChinese(String clause) {
    StringBuilder text = new StringBuilder();
    for (String article : clause.split(",", -1)) {
      String trimmed = article.strip();
      int digits = 0;
      while (digits < trimmed.length() && Character.isDigit(trimmed.charAt(digits))) {
        digits++;
      }
      text.append(text.isEmpty() ? "第" : "、第")
          .append(trimmed, 0, digits)
          .append('条')
          .append(trimmed, digits, trimmed.length());
    }
    return text.toString();
  }

  /** What a citation points to; says where it points nowhere. */
  List<Citation> check(String citation, String file, String place, Problems problems) {
    Cited cited = read(citation);
    for (String nowhere : cited.nowhere()) {
      String maybe =
          nearest(nowhere).map(guess -> "\n  Maybe you meant '" + guess + "'.").orElse("");
      problems.add(
          file,
          place,
          "\"" + nowhere + "\"" + maybe,
          "a clause of one of the sources " + List.copyOf(byId.keySet()));
    }
    return cited.references();
  }

  /**
   * Whether citations of a pack with these sources of its own mean the same behind the sources that
   * are here already.
   */
  boolean leaveAlone(List<SourceEntry> own) {
    for (SourceEntry source : own) {
      SourceEntry before = byId.get(source.id());
      if (before != null && !before.equals(source)) {
        return false;
      }
      for (String prefix : source.clausePrefixes()) {
        for (SourceEntry other : byClause) {
          if (!other.equals(source) && other.sharesPrefix(prefix)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private Optional<String> nearest(String item) {
    int space = item.indexOf(' ');
    return Spelling.nearest(space < 0 ? item : item.substring(0, space), byId.keySet());
  }

  private @Nullable SourceEntry byPrefix(String clause) {
    for (SourceEntry source : byClause) {
      for (String prefix : source.clausePrefixes()) {
        if (clause.startsWith(prefix)) {
          return source;
        }
      }
    }
    return null;
  }
}
