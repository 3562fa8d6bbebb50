package io.dealership.rules.workflow;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Workflow;
import io.dealership.rules.pack.KnowledgePack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Documents that a workflow finds there. */
final class Given {

  private Given() {}

  /** The documents from outside, and those that other workflows produce. */
  static Set<DocumentCode> of(List<KnowledgePack> packs, Workflow workflow) {
    Set<DocumentCode> outside = new TreeSet<>();
    Set<DocumentCode> elsewhere = new TreeSet<>();
    for (KnowledgePack pack : packs) {
      for (WordsFile words : pack.sections(WorkflowFileCheck.WORDS)) {
        for (DocumentEntry document : words.documents()) {
          if (document.fromOutside()) {
            outside.add(DocumentCode.of(document.code()));
          }
        }
      }
      for (WorkflowFile file : pack.sections(WorkflowFileCheck.WORKFLOWS)) {
        if (!file.id().equals(workflow.id())) {
          produced(file.activities(), elsewhere);
          file.variants().forEach(variant -> produced(variant.activities(), elsewhere));
        }
      }
    }
    elsewhere.removeAll(own(workflow.graph()));
    outside.addAll(elsewhere);
    return outside;
  }

  private static Set<DocumentCode> own(ActivityGraph graph) {
    Set<DocumentCode> own = new TreeSet<>();
    for (Activity activity : graph.activities()) {
      own.addAll(activity.produces());
      activity.part().ifPresent(part -> own.addAll(own(part)));
    }
    return own;
  }

  private static void produced(List<ActivityEntry> activities, Set<DocumentCode> to) {
    for (ActivityEntry entry : activities) {
      for (String code : entry.produces().orElse(List.of())) {
        to.add(DocumentCode.of(code));
      }
      Optional<PartEntry> part = entry.part();
      part.ifPresent(inner -> produced(inner.activities(), to));
    }
  }
}
