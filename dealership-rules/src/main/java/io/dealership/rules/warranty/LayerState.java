package io.dealership.rules.warranty;

/** How a layer of warranty stands to a job line. */
public enum LayerState {
  /** It would pay. */
  COVERS,
  /** It waits for a proof, a diagnosis or an approval. */
  HELD,
  /** It does not pay: it ended, or does not extend to this. */
  DOES_NOT_COVER,
  /** Facts are missing to tell. */
  UNDETERMINED,
  /** Nobody named it; it is presumed absent. */
  NOT_NAMED
}
