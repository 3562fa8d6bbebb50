/** The words of selling used cars. */
@NullMarked
package io.dealership.core.usedcar;

import org.jspecify.annotations.NullMarked;
