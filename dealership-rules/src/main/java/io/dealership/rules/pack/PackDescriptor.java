package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static io.dealership.rules.pack.Forms.ID;
import static io.dealership.rules.pack.Forms.ID_SAYS;
import static io.dealership.rules.pack.Forms.MARKET;
import static io.dealership.rules.pack.Forms.MARKET_SAYS;
import static io.dealership.rules.pack.Forms.VERSION;
import static io.dealership.rules.pack.Forms.VERSION_SAYS;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code pack.json}: what a pack is, when it holds, what it cites and of which files it is
 * made.
 *
 * @param id the id of the pack, which stays the same over its versions
 * @param version the version, numbers with dots
 * @param title what people call the pack
 * @param format the format of the files; this engine reads format 1
 * @param minEngine the least version of the engine that can use the pack
 * @param market the country whose rules they are
 * @param layer who made the pack
 * @param from the first day on which it is in force
 * @param until the day from which it is no longer in force; empty when that is open
 * @param publishedOn the day on which this version was published
 * @param sources the texts that it cites
 * @param files every file of the pack but this one
 * @param audits the tables that were audited when the pack was sealed
 */
public record PackDescriptor(
    @TextForm(value = ID, says = ID_SAYS) String id,
    @TextForm(value = VERSION, says = VERSION_SAYS) String version,
    Optional<LocalText> title,
    int format,
    @TextForm(value = VERSION, says = VERSION_SAYS) String minEngine,
    @TextForm(value = MARKET, says = MARKET_SAYS) String market,
    PackLayer layer,
    LocalDate from,
    Optional<LocalDate> until,
    LocalDate publishedOn,
    @AtLeastOne List<SourceEntry> sources,
    List<FileEntry> files,
    List<AuditEntry> audits) {

  public PackDescriptor {
    checkArgument(format > 0, "PackDescriptor.format must be from 1, but was %s", format);
    Terms.check("PackDescriptor", Optional.of(from), until);
    sources = List.copyOf(sources);
    files = List.copyOf(files);
    audits = List.copyOf(audits);
  }
}
