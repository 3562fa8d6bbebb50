/** The forms that texts of many values share; not exported. */
@NullMarked
package io.dealership.core.text;

import org.jspecify.annotations.NullMarked;
