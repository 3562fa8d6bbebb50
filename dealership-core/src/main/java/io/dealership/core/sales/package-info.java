/** The words of selling cars. */
@NullMarked
package io.dealership.core.sales;

import org.jspecify.annotations.NullMarked;
