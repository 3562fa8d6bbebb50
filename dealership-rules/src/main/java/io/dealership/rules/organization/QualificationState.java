package io.dealership.rules.organization;

/** How something that a post asks for is met, as the table sees it. */
enum QualificationState {
  EDUCATION_TOO_LOW,
  EXPERIENCE_TOO_SHORT,
  CERTIFICATE_MISSING,
  CERTIFICATE_NOT_YET,
  CERTIFICATE_EXPIRED,
  RENEWAL_OVERDUE,
  SKILL_MISSING,
  ENDS_SOON,
  MET,
  NONE_ASKED
}
