package io.dealership.rules.process;

/**
 * What can be wrong with a workflow.
 *
 * @since 0.1
 */
public enum WorkflowFindingKind {
  /** The activity can never happen, whatever happens before. */
  NEVER_POSSIBLE,
  /** The activity needs a document that nothing produces. */
  DOCUMENT_NEVER_PRODUCED,
  /** After the run, something is owed that can never be done: the case can never be closed. */
  CANNOT_BE_CLOSED
}
