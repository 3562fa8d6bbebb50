package io.dealership.core.warranty;

/**
 * Who warrants a replacement part.
 *
 * @since 0.1
 */
public enum PartWarrantor {

  /** The maker of the vehicle, whose original part it is. */
  MAKER,

  /** The supplier of the part. */
  SUPPLIER,

  /** The store that fitted it. */
  STORE
}
