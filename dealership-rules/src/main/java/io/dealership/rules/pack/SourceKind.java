package io.dealership.rules.pack;

/** What kind of text a source is. */
public enum SourceKind {
  /** An act, an order, a standard with the force of law. */
  LAW,
  /** A policy or promise of the maker. */
  MAKER,
  /** A rule of the store or its group. */
  STORE,
  /** A list of clauses taken from working papers of the trade. */
  CATALOGUE,
  /** What is usual, without anyone's order. */
  NORM
}
