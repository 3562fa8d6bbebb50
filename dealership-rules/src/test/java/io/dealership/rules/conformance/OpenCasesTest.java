package io.dealership.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.ReplayDesk;
import io.dealership.rules.process.ReplayScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenCasesTest {

  private static final CaseReplay REPLAY =
      ReplayDesk.of(Visits.DESK, ReplayScope.everything()).begin();

  private static OpenCase open(String id, long number) {
    return new OpenCase(id, number, REPLAY, false);
  }

  /** Ids of one hash, more than a row has room for, and others. */
  private static List<String> ids() {
    List<String> ids = new ArrayList<>(List.of("", "\0", "号"));
    for (int i = 0; i < 2_000; i++) {
      ids.add("RO-" + i);
      ids.add("RO-2026-11-26-00" + i);
    }
    for (int i = 0; i < 64; i++) {
      StringBuilder same = new StringBuilder();
      for (int bit = 0; bit < 6; bit++) {
        same.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      ids.add(same.toString());
      ids.add(same + "-" + same);
    }
    return ids;
  }

  @Test
  void it_is_a_map_in_the_order_of_the_beginnings() {
    Random random = new Random(7);
    List<String> ids = ids();
    OpenCases cases = new OpenCases();
    Map<String, OpenCase> expected = new LinkedHashMap<>();
    for (int i = 0; i < 200_000; i++) {
      String id = String.valueOf(ids.get(random.nextInt(ids.size())).toCharArray());
      OpenCase known = expected.get(id);
      assertThat(cases.get(id)).isSameAs(known);
      if (known == null) {
        OpenCase one = open(id, i);
        cases.add(one);
        expected.put(id, one);
      } else if (random.nextInt(i < 100_000 ? 4 : 2) == 0) {
        cases.remove(known);
        expected.remove(id);
      }
      assertThat(cases.size()).isEqualTo(expected.size());
    }
    assertThat(cases.inOrder()).containsExactlyElementsOf(expected.values());
    cases.clear();
    assertThat(cases.inOrder()).isEmpty();
    assertThat(cases.get(ids.get(7))).isNull();
  }
}
