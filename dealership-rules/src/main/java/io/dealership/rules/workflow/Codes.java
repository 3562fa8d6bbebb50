package io.dealership.rules.workflow;

/** The forms of texts in the files of workflows. */
final class Codes {

  static final String FORM = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String SAYS =
      "at most 60 characters in words of small letters and digits, joined by hyphens";

  static final String PATH = FORM + "(?:/" + FORM + ")*";
  static final String PATH_SAYS =
      "an activity, or one of a part such as 'additional-item/consent', in words of small letters"
          + " and digits, joined by hyphens";

  static final String PARAMETER = "[A-Za-z][A-Za-z0-9_.-]*";
  static final String PARAMETER_SAYS = "the name of a parameter";

  static final String LIMIT =
      "(?:same day|[1-9][0-9]{0,8} (?:working |opening )?(?:day|hour|minute)s?)";
  static final String LIMIT_SAYS =
      "a time such as '10 working days', '30 days', '48 hours', '8 opening hours' or 'same day'";

  private Codes() {}
}
