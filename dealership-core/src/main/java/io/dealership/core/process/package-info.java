/**
 * The words of processes: workflows with their activities and relations, and the histories of
 * cases.
 */
@NullMarked
package io.dealership.core.process;

import org.jspecify.annotations.NullMarked;
