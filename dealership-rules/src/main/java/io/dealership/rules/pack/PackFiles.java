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

  private PackFiles() {}
}
