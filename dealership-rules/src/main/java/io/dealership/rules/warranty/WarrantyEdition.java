package io.dealership.rules.warranty;

/** The edition of the household car warranty rules that a vehicle was sold under. */
public enum WarrantyEdition {
  /** Sold before 2013-10-01: none. */
  NONE,
  /** AQSIQ Order 150 of 2012, for sales from 2013-10-01 to 2021-12-31. */
  EDITION_2013,
  /** SAMR Order 43 of 2021, for sales from 2022-01-01 on. */
  EDITION_2022
}
