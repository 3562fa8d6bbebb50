package io.dealership.rules.workflow;

import java.util.List;

/** What a layer or a variant says of a workflow. */
record WorkflowChange(
    List<ActivityEntry> activities,
    List<RelationEntry> relations,
    List<String> without,
    List<RelationKey> withoutRelations) {}
