package io.dealership.rules.warranty;

/** Whether a job line is under warranty: the outcomes, of which the weightiest stands first. */
public enum Coverage {
  /** A ground of exclusion was proven to have caused this damage; the customer pays for it. */
  EXCLUDED(Payer.CUSTOMER),
  /** The law demands a free repair. */
  STATUTORY_WARRANTY(Payer.MAKER),
  /** Nothing is decided before a proof, a diagnosis or the maker's answer. */
  HELD_FOR_MAKER(Payer.OPEN),
  /** The law demands nothing any more, but the maker promised more. */
  MAKER_PROMISE(Payer.MAKER),
  /**
   * The term ended on a rest day and the request came before the next working day; store or maker
   * must choose.
   */
  BORDERLINE(Payer.OPEN),
  /** No term runs, or there is no defect; the customer pays. */
  NOT_COVERED(Payer.CUSTOMER);

  private final Payer payer;

  Coverage(Payer payer) {
    this.payer = payer;
  }

  /** Who pays. */
  public Payer payer() {
    return payer;
  }
}
