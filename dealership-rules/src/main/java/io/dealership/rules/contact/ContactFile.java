package io.dealership.rules.contact;

import java.util.List;

/**
 * The file {@code contacts.json}: what events make owed, and which variants of it a store follows.
 *
 * @param choices the questions on which sources differ
 * @param contacts the contacts and other acts
 */
public record ContactFile(List<ContactChoice> choices, List<ContactEntry> contacts) {

  public ContactFile {
    choices = List.copyOf(choices);
    contacts = List.copyOf(contacts);
  }
}
