package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read from the files of a pack. */
record ReadContents(
    Map<String, List<Parameter>> parameters,
    Map<String, FactEntry> facts,
    Declarations declarations,
    Map<String, Dated<DecisionTable>> tables,
    Map<String, List<EnforcementEntry>> enforcement,
    Map<String, String> zh,
    Map<String, String> en)
    implements PackContents {

  ReadContents {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    enforcement = Collections.unmodifiableMap(new LinkedHashMap<>(enforcement));
    zh = Map.copyOf(zh);
    en = Map.copyOf(en);
  }

  @Override
  public Set<String> tableIds() {
    return tables.keySet();
  }

  @Override
  public @Nullable Dated<DecisionTable> tables(String id) {
    return tables.get(id);
  }

  @Override
  public boolean isLazy() {
    return false;
  }
}
