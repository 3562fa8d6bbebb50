package io.dealership.rules.authority;

/** The forms of texts in the file of actions. */
final class Codes {

  static final String FORM = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String SAYS = "words of small letters and digits, joined by hyphens";
  static final String MONEY = "[A-Z]{3} [0-9]{1,15}(?:\\.[0-9]{1,4})?";
  static final String MONEY_SAYS = "money such as CNY 10000.00";
  static final String LIMIT =
      "[1-9][0-9]{0,5} (?:working day|day|opening hour|hour|opening minute|minute)s?";
  static final String LIMIT_SAYS = "a limit such as '3 working days', '30 days' or '48 hours'";
  static final String PARAMETER = "[A-Za-z][A-Za-z0-9_.-]*";
  static final String PARAMETER_SAYS = "the name of a parameter";

  private Codes() {}
}
