package io.dealership.rules.eventlog;

/** The name of an attribute in a log, and what of an event it holds. */
final class LogKey {

  final String name;

  /** A bit for each {@link EventDraft slot} that it fills; 0 for what is just an attribute. */
  final int slots;

  /** Whether it is the one object of this name. */
  final boolean known;

  /** The event that has it already. */
  long seenIn;

  LogKey(String name, int slots, boolean known) {
    this.name = name;
    this.slots = slots;
    this.known = known;
  }
}
