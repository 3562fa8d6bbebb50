package io.dealership.rules.authority;

/**
 * How a request for approval stands: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements AUTH-01 to AUTH-17, AUTH-21, PRICE-04 to PRICE-06, R-506.
 *
 * @since 0.1
 */
public enum ApprovalState {
  /** No approval heals it. */
  FORBIDDEN,
  /** Somebody who may approve it has said no. */
  REFUSED,
  /** Approvals are still needed. */
  PENDING,
  /** It may be done. */
  APPROVED
}
