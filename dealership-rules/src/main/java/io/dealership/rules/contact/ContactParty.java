package io.dealership.rules.contact;

/** Who owes what an event starts; the store watches what others owe. */
public enum ContactParty {
  /** The store. */
  STORE,
  /** The customer. */
  CUSTOMER,
  /** The insurer. */
  INSURER,
  /** The authority. */
  AUTHORITY
}
