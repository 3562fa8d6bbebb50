package io.dealership.rules.workflow;

import io.dealership.core.organization.SourceUnit;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.process.WorkflowEngine;
import java.util.List;
import java.util.Map;

/**
 * A workflow that was put together.
 *
 * @param engine the engine
 * @param rules by activity, the rules, those of its relations included
 * @param papers by activity, the units of the papers
 */
record Defined(
    WorkflowEngine engine,
    Map<String, List<Citation>> rules,
    Map<String, List<SourceUnit>> papers) {}
