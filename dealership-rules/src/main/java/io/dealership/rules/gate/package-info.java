/** What the rules of several capabilities share behind their doors; not exported. */
@NullMarked
package io.dealership.rules.gate;

import org.jspecify.annotations.NullMarked;
