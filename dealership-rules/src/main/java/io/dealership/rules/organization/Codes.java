package io.dealership.rules.organization;

/** The form of codes in the files of the organization. */
final class Codes {

  static final String FORM = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String SAYS =
      "at most 60 characters in words of small letters and digits, joined by hyphens";

  private Codes() {}
}
