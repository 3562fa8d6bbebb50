/** The words of processes: steps. */
@NullMarked
package io.dealership.core.process;

import org.jspecify.annotations.NullMarked;
