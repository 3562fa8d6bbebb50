package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.TEXT;
import static io.dealership.rules.pack.Forms.TEXT_SAYS;

import io.dealership.rules.document.TextForm;

/**
 * A lower layer may better this parameter, never undercut it.
 *
 * @param article the citation of the article that says so
 * @param atMost whether a greater value would undercut it, not a smaller one
 */
public record FloorEntry(
    @TextForm(value = TEXT, says = TEXT_SAYS) String article, boolean atMost) {}
