/** What the gates of all capabilities share behind their doors; the module does not export it. */
/** What the rules of several capabilities share behind their doors; not exported. */
@NullMarked
package io.dealership.rules.gate;

import org.jspecify.annotations.NullMarked;
