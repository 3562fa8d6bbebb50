package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.pack.Forms.PATH;
import static io.dealership.rules.pack.Forms.PATH_SAYS;
import static io.dealership.rules.pack.Forms.SHA256;
import static io.dealership.rules.pack.Forms.SHA256_SAYS;

import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file of a pack, with its hash.
 *
 * @param path its path in the pack
 * @param sha256 the SHA-256 of its bytes
 * @param from the first day on which the tables in it hold; empty for that of the pack
 * @param until the day from which they no longer hold; empty for that of the pack
 */
public record FileEntry(
    @TextForm(value = PATH, says = PATH_SAYS) String path,
    @TextForm(value = SHA256, says = SHA256_SAYS) String sha256,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  public FileEntry {
    Terms.check("FileEntry", from, until);
    checkArgument(
        (from.isEmpty() && until.isEmpty()) || path.startsWith(PackFiles.TABLES),
        "FileEntry.from must only stand for files of tables, but was %s",
        path);
  }
}
