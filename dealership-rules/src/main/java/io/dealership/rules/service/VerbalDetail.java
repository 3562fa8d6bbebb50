package io.dealership.rules.service;

/** What the note of a verbal consent has to say. */
public enum VerbalDetail {
  /** The day; a consent always has it. */
  DATE,
  /** The time; a consent always has it. */
  TIME,
  /** The name of who consented. */
  NAME,
  /** The number that was called, if one was. */
  PHONE,
  /** What is added. */
  ITEMS,
  /** What it adds to the price. */
  COST
}
