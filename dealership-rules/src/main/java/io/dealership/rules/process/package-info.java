/**
 * What may happen next in a process, what is owed, and whether a log kept the rules.
 *
 * <p>A {@link io.dealership.core.process.Workflow} is a timed condition–response graph; a {@link
 * io.dealership.rules.process.WorkflowEngine} runs it on {@link
 * io.dealership.rules.process.Marking}s, which are values.
 */
@NullMarked
package io.dealership.rules.process;

import org.jspecify.annotations.NullMarked;
