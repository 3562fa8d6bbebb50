package io.dealership.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what the rules of an engine say about one job line. */
public final class Verdict {

  private final List<Reason> reasons = new ArrayList<>();
  private @Nullable Coverage coverage;

  /** Forgets everything. */
  public void clear() {
    reasons.clear();
    coverage = null;
  }

  /** A rule speaks; the weightiest outcome counts. */
  public void add(Coverage said, Reason reason) {
    reasons.add(reason);
    if (coverage == null || said.compareTo(coverage) < 0) {
      coverage = said;
    }
  }

  /** The outcome and the reasons as texts. */
  Answer answer() {
    Set<String> codes = new TreeSet<>();
    reasons.forEach(reason -> codes.add(reason.code()));
    return new Answer(coverage == null ? "none" : coverage.name(), codes);
  }

  /**
   * What everyone must agree on.
   *
   * @param coverage the outcome, or {@code none}
   * @param reasons the reasons, which have no order in some engines
   */
  public record Answer(String coverage, Set<String> reasons) {}
}
