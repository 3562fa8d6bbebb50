/**
 * The command {@code check-log}: whether the cases of an event log kept the rules of a workflow, as
 * a text, as a page with charts, and case by case.
 *
 * <pre>{@code
 * check-log --log visits.csv.gz --mapping mapping.json --as-of 2026-04-01T00:00+08:00 --html page.html
 * }</pre>
 */
@NullMarked
package io.dealership.examples.checklog;

import org.jspecify.annotations.NullMarked;
