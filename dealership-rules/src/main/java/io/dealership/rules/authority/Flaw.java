package io.dealership.rules.authority;

/** Why an approval does not count, whoever gave it. */
enum Flaw {
  /** It is of another request. */
  OTHER_REQUEST,
  /** The request was changed since. */
  CHANGED_SINCE,
  /** It is older than the request. */
  BEFORE_REQUEST,
  /** It is younger than the moment asked about. */
  AFTER_NOW,
  /** It has to be signed. */
  NOT_SIGNED,
  /** It held for some time only. */
  EXPIRED,
  /** The action does not foresee that anybody lets it pass. */
  OVERRIDE_NOT_FORESEEN,
  /** The reason is none of those for which it may pass. */
  OVERRIDE_REASON,
  /** Somebody let it pass who may not. */
  OVERRIDE_BY,
  /** The reviewer is none. */
  OVERRIDE_REVIEWER,
  /** The review is dated too late, or before the approval. */
  OVERRIDE_REVIEW_DATE,
  /** Nobody outside the store of this name is asked. */
  OUTSIDER_NOT_ASKED,
  /** The stages before were not yet done. */
  BEFORE_ITS_TURN,
  /** The same person counts already. */
  COUNTED_ALREADY,
  /** It is there already. */
  NOT_NEEDED,
  /** A no that the same person took back by a later yes. */
  TAKEN_BACK,
  /** It counts. */
  NONE
}
