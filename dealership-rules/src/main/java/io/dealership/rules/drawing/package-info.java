/**
 * Pictures of workflows, of cases and of logs, and what a workflow says in plain words.
 *
 * <p>{@link io.dealership.rules.drawing.WorkflowDrawing} draws as SVG and as Mermaid, {@link
 * io.dealership.rules.drawing.WorkflowReading} puts every relation and every attribute in a
 * sentence. What things are called is asked of {@link io.dealership.rules.process.WorkflowWords}.
 *
 * <pre>{@code
 * String svg = WorkflowDrawing.of(workflow, words).svg(Locale.CHINESE);
 * String now = WorkflowDrawing.of(workflow, words).ofCase(visit, at, zone).svg(Locale.CHINESE);
 * String text = WorkflowReading.of(workflow, words).text(Locale.ENGLISH);
 * }</pre>
 *
 * <p>The same input gives the same text on every machine. All types are immutable and safe to share
 * between threads.
 */
@NullMarked
package io.dealership.rules.drawing;

import org.jspecify.annotations.NullMarked;
