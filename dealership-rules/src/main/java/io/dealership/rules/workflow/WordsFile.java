package io.dealership.rules.workflow;

import java.util.List;

/**
 * The file {@code workflow-words.json}: what the codes of workflows stand for.
 *
 * @param documents the documents
 * @param signers who signs
 * @param guards the decisions
 */
public record WordsFile(
    List<DocumentEntry> documents, List<SignerEntry> signers, List<GuardEntry> guards) {

  public WordsFile {
    documents = List.copyOf(documents);
    signers = List.copyOf(signers);
    guards = List.copyOf(guards);
  }
}
