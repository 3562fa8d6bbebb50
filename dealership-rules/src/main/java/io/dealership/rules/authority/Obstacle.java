package io.dealership.rules.authority;

/** Why somebody cannot approve a request. */
enum Obstacle {
  /** It is one's own request. */
  OWN_REQUEST,
  /** One did what is to be approved. */
  DID_THE_WORK,
  /** One approved something else of the same request. */
  COUNTED_ALREADY,
  /** One has no post that approves it. */
  NO_POST,
  /** One has such a post, on other days. */
  NOT_ON_DUTY,
  /** One acts for somebody who delegated nothing. */
  NO_DELEGATION,
  /** One has no post for it but a delegation, and did not say whose. */
  GIVER_NOT_NAMED,
  /** The giver asked for it. */
  FROM_REQUESTER,
  /** The giver did what is to be approved. */
  FROM_DOER,
  /** The giver approved something of the same request. */
  GIVER_COUNTED_ALREADY,
  /** The giver has no post that approves it on the day. */
  GIVER_WITHOUT_POST,
  /** The delegation begins later. */
  DELEGATION_NOT_YET,
  /** The delegation is over. */
  DELEGATION_OVER,
  /** The delegation is for other actions. */
  DELEGATION_OTHER_ACTION,
  /** The delegation is for less money. */
  DELEGATION_TOO_SMALL,
  /** The delegation is for another currency. */
  DELEGATION_OTHER_CURRENCY,
  /** The delegation is up to an amount, and the request has none that is known. */
  DELEGATION_NO_AMOUNT,
  /** The delegation may not be passed on. */
  DELEGATION_NOT_PASSED_ON,
  /** The chain of delegations is too long. */
  CHAIN_TOO_LONG,
  /** The delegations come back to somebody of the chain. */
  CHAIN_IN_A_CIRCLE,
  /** Nothing stands against it, by one's own post. */
  NONE,
  /** Nothing stands against it, by delegation. */
  NONE_BY_DELEGATION
}
