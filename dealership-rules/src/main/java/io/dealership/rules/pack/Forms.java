package io.dealership.rules.pack;

/** The forms of the names in a pack. */
final class Forms {

  static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  static final String ID_SAYS = "an id in small letters, digits and hyphens";
  static final String NAME = "[A-Za-z][A-Za-z0-9_.-]*";
  static final String NAME_SAYS = "a name of letters, digits, '.', '_' and '-'";
  static final String VERSION = "[0-9]{1,6}(\\.[0-9]{1,6}){0,3}";
  static final String VERSION_SAYS = "a version of numbers and dots such as 2022.1";
  static final String SHA256 = "[0-9a-f]{64}";
  static final String SHA256_SAYS = "a SHA-256 of 64 hexadecimal digits in small letters";
  static final String MARKET = "[A-Z]{2}";
  static final String MARKET_SAYS = "a country of two capital letters such as CN";
  static final String PATH = "[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*";
  static final String PATH_SAYS = "a relative path such as tables/coverage.dmn";
  static final String TEXT = "(?s).*\\S.*";
  static final String TEXT_SAYS = "a text that is not blank";

  private Forms() {}
}
