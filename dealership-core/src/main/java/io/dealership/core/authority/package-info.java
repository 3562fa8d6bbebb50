/** Requests for a yes, what was said to them, and who may say it for somebody else. */
@NullMarked
package io.dealership.core.authority;

import org.jspecify.annotations.NullMarked;
