package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.NAME;
import static io.dealership.rules.pack.Forms.NAME_SAYS;
import static io.dealership.rules.pack.Forms.SHA256;
import static io.dealership.rules.pack.Forms.SHA256_SAYS;

import io.dealership.rules.document.TextForm;

/**
 * A table was audited when the pack was sealed.
 *
 * @param table the id of the table
 * @param sha256 the SHA-256 of what was audited: the table with its parameters bound, in all
 *     periods, and the declarations of its facts
 */
public record AuditEntry(
    @TextForm(value = NAME, says = NAME_SAYS) String table,
    @TextForm(value = SHA256, says = SHA256_SAYS) String sha256) {}
