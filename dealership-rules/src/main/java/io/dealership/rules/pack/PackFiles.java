package io.dealership.rules.pack;

/** The names of the files of a pack that need no capability. */
final class PackFiles {

  static final String PACK = "pack.json";
  static final String PARAMETERS = "parameters.json";
  static final String FACTS = "facts.json";
  static final String ENFORCEMENT = "enforcement.json";
  static final String MESSAGES_ZH = "messages_zh.properties";
  static final String MESSAGES_EN = "messages_en.properties";
  static final String TABLES = "tables/";
  static final String TABLE_ENDING = ".dmn";
  static final String CASES = "cases/";
  static final String CASES_ENDING = ".jsonl";

  /** The image of the pack, which the sealer makes of the other files. */
  static final String IMAGE = "pack.image";

  private PackFiles() {}

  /** Whether a file is one that {@code pack.json} does not list. */
  static boolean isOwn(String name) {
    return name.equals(PACK) || name.equals(IMAGE);
  }

  static boolean isTable(String name) {
    return name.startsWith(TABLES) && name.endsWith(TABLE_ENDING);
  }

  static boolean isCases(String name) {
    return name.startsWith(CASES) && name.endsWith(CASES_ENDING);
  }

  /** Whether a file is read by a capability. */
  static boolean isSection(String name) {
    return !isTable(name)
        && !isCases(name)
        && !isOwn(name)
        && !name.equals(PARAMETERS)
        && !name.equals(FACTS)
        && !name.equals(ENFORCEMENT)
        && !name.equals(MESSAGES_ZH)
        && !name.equals(MESSAGES_EN);
  }
}
