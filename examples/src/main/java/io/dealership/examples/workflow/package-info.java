/**
 * The workflows of a store to be read and looked at: as text, as a picture, and as a chart of
 * Mermaid.
 */
@NullMarked
package io.dealership.examples.workflow;

import org.jspecify.annotations.NullMarked;
