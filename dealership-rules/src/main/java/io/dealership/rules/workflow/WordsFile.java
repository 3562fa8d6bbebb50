package io.dealership.rules.workflow;

import java.util.List;

/**
 * The file {@code workflow-words.json}: the documents and the signers of workflows.
 *
 * @param documents the documents
 * @param signers who signs
 */
public record WordsFile(List<DocumentEntry> documents, List<SignerEntry> signers) {

  public WordsFile {
    documents = List.copyOf(documents);
    signers = List.copyOf(signers);
  }
}
