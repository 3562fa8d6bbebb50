package io.dealership.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packs that were loaded together. */
public final class KnowledgePacks {

  private final Map<String, KnowledgePack> byId = new LinkedHashMap<>();

  KnowledgePacks(List<KnowledgePack> packs) {
    for (KnowledgePack pack : packs) {
      byId.put(pack.id(), pack);
    }
  }

  /** The packs, in the order in which they were given. */
  public List<KnowledgePack> list() {
    return List.copyOf(byId.values());
  }

  /**
   * The pack of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public KnowledgePack pack(String id) {
    KnowledgePack pack = byId.get(id);
    if (pack == null) {
      throw new IllegalArgumentException(
          "There is no pack '" + id + "'. The packs are " + byId.keySet() + ".");
    }
    return pack;
  }

  /** The packs with their versions. */
  @Override
  public String toString() {
    return byId.values().toString();
  }
}
