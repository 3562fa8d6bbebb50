/** What the gates of all capabilities share behind their doors; the module does not export it. */
@NullMarked
package io.dealership.rules.gate;

import org.jspecify.annotations.NullMarked;
