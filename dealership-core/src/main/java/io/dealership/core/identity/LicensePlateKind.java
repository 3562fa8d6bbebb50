package io.dealership.core.identity;

/**
 * The kinds of license plates that their characters tell apart.
 *
 * @since 0.1
 */
public enum LicensePlateKind {

  /** A plate with a serial of 5 digits and letters, such as 京A12345. */
  ORDINARY,

  /** A plate of a small new-energy vehicle: a serial of 6 that begins with its letter. */
  NEW_ENERGY_SMALL,

  /** A plate of a large new-energy vehicle: a serial of 6 that ends with its letter. */
  NEW_ENERGY_LARGE,

  /** A plate of a trailer, which ends in 挂. */
  TRAILER,

  /** A plate of a vehicle for driving lessons, which ends in 学. */
  DRIVING_SCHOOL,

  /** A plate of the police, which ends in 警. */
  POLICE,

  /** A plate of a vehicle that comes from Hong Kong, which ends in 港. */
  HONG_KONG,

  /** A plate of a vehicle that comes from Macao, which ends in 澳. */
  MACAO,

  /** A plate of an embassy, with 使. */
  EMBASSY,

  /** A plate of a consulate, which ends in 领. */
  CONSULATE
}
