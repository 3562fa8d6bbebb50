/** The words of insurance for vehicles. */
@NullMarked
package io.dealership.core.insurance;

import org.jspecify.annotations.NullMarked;
