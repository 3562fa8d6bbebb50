/**
 * Knowledge packs: what a law, a maker or a store decided, as data with citations, dates and
 * hashes.
 *
 * <p>A {@link io.dealership.rules.pack.PackLoader} reads packs from {@link
 * io.dealership.rules.pack.PackSource}s into immutable {@link
 * io.dealership.rules.pack.KnowledgePack}s, or says everything that is wrong with them at once. A
 * capability registers a {@link io.dealership.rules.pack.SectionReader} for a file of its own.
 *
 * <pre>{@code
 * PackSource source = PackSource.of(name -> Vendor.class.getResourceAsStream("pack/" + name));
 * KnowledgePack pack = KnowledgePack.load(source);
 * LocalDate on = LocalDate.of(2026, 3, 2);
 * int years = pack.parameter("rp.years", on).integer();
 * DecisionTable coverage = pack.table("warranty-coverage", on); // parameters bound
 * }</pre>
 *
 * <h2>The files of a pack</h2>
 *
 * <p>Names are relative and use {@code /}. JSON is strict: unknown fields, duplicate names and
 * trailing data are errors. At the top a {@code $schema} may stand; the schemas are resources of
 * this package, {@code schema/pack.schema.json} and so on. A list that is left out is empty, a flag
 * that is left out is false. Dates are {@code 2022-01-01}; a period of time is {@code from}
 * (inclusive) to {@code until} (exclusive).
 *
 * <h3>{@code pack.json}</h3>
 *
 * <pre>
 * {
 *   "id": "cn-statutory", "version": "2022.1",     version: numbers with dots
 *   "title": { "zh": "…", "en": "…" },
 *   "format": 1, "minEngine": "0.1",               this format; the least engine that can read it
 *   "market": "CN", "layer": "nation",             layer: nation | maker | group | store
 *   "from": "2013-10-01", "until": "2030-01-01",   in force; until may be left out
 *   "publishedOn": "2026-01-01",
 *   "sources": [
 *     { "id": "cn-order-43-2021", "title": { "zh": "…", "en": "…" }, "kind": "law", "reference": "…" },
 *     { "id": "store-rules", "title": { … }, "kind": "catalogue", "clausePrefixes": ["WARRANTY-"] }
 *   ],                                             kind: law | maker | store | catalogue | norm
 *   "files":  [ { "path": "tables/a.dmn", "sha256": "…" } ],     every other file of the pack
 *   "audits": [ { "table": "warranty-coverage", "sha256": "…" } ]
 * }
 * </pre>
 *
 * <p>{@code files} and {@code audits} are written by the {@link
 * io.dealership.rules.pack.PackSealer}. A file with tables may say {@code from} and {@code until}:
 * its tables hold in that period, and the same table may stand in another file for another period.
 *
 * <p>A citation, wherever it stands, is a list separated by {@code ;} of a source id, a space and
 * the clause, as in {@code cn-order-43-2021 18(1); WARRANTY-01}. A clause may stand alone when it
 * begins with one of the {@code clausePrefixes} of a source.
 *
 * <h3>{@code parameters.json}</h3>
 *
 * <pre>
 * { "parameters": [
 *   { "name": "rp.years", "type": "integer", "value": 3, "unit": "years",
 *     "source": "cn-order-43-2021 18", "verification": "T", "from": "2022-01-01", "until": "2030-01-01",
 *     "floor": { "article": "cn-order-43-2021 18" }, "note": "…" } ] }
 * </pre>
 *
 * <p>Types are integer, number, string, boolean, date {@code 2022-01-01}, date-time, period {@code
 * P3Y}, duration {@code P60D} or {@code PT36H}, money {@code CNY 12.50}, string-list, number-list.
 * Verification is T (full text of the act), V2 or V1 (two or one source), I (interpretation), N
 * (norm) or U (unverified). A parameter with U decides nothing, unless the loader is told
 * otherwise. A parameter may stand several times for periods that do not overlap. A parameter that
 * a table names must have a value on each day on which the table holds. A {@code floor} is what a
 * lower layer may not undercut, or with {@code "atMost": true} not exceed.
 *
 * <h3>{@code facts.json}</h3>
 *
 * <pre>
 * { "facts": [
 *     { "name": "odometer", "type": "integer", "label": { "zh": "里程", "en": "odometer" },
 *       "whenMissing": "unknown", "kind": "increasing", "personal": false },
 *     { "name": "misuse", "type": "boolean", "label": { … }, "kind": "changeable",
 *       "whenMissing": { "presume": false, "source": "cn-order-43-2021 19" } } ],
 *   "impossible": [ { "use": "\"TAXI\"", "household": "true" } ] }
 * </pre>
 *
 * <p>Each input of a table is one of these facts, with this type. {@code whenMissing} is {@code
 * "unknown"}, {@code "absent"} or a presumption; {@code kind} is fixed, increasing or changeable.
 * {@code impossible} holds combinations that cannot be, with a test in S-FEEL for each fact.
 *
 * <h3>{@code enforcement.json}, may be left out</h3>
 *
 * <pre>
 * { "enforcement": [ { "rule": "warranty-coverage.r7", "level": "observe",
 *                      "from": "2026-01-01", "until": "2026-04-01", "reason": "shadow start" } ] }
 * </pre>
 *
 * <p>{@code rule} is a rule or a whole table; the rule goes before the table. Levels are observe,
 * warn and block; a rule blocks unless an entry says otherwise. A rule that cites a source of kind
 * law may be below block only in a trial with an end.
 *
 * <h3>{@code tables/*.dmn}</h3>
 *
 * <p>Decision tables. Each rule needs the annotations {@code source} (a citation) and {@code
 * reason} (a code that both files of messages know); {@code message}, when it is there, is the
 * English message.
 *
 * <h3>{@code messages_zh.properties}, {@code messages_en.properties}</h3>
 *
 * <p>{@code reason.distance-ended=text with {odometer}}, in UTF-8. Both have the same names and the
 * same placeholders; a placeholder is a fact. The names are those of {@link
 * io.dealership.rules.decision.Texts}: {@code reason.code}, {@code next-step.code}, {@code
 * value.fact.choice}, {@code outcome.table.OUTCOME}; {@code fact.name} is the label in {@code
 * facts.json}.
 *
 * <h3>{@code calendars/*.json}</h3>
 *
 * <pre>
 * {
 *   "id": "cn", "name": { "zh": "…", "en": "…" }, "restDays": ["saturday", "sunday"], "yearFrom": "12-29",
 *   "holidays": { "labor-day": { "zh": "劳动节", "en": "Labor Day" } },
 *   "notices": [
 *     { "year": 2026, "source": "cn-holiday-notices content_7047091", "publishedOn": "2025-11-04",
 *       "verification": "T", "days": [ "labor-day: 05-01..05-05, +05-09" ] } ]
 * }
 * </pre>
 *
 * <p>Days are off as they stand, worked with {@code +}, and as the week has them with {@code =}; a
 * day of another year than the notice is written with it. A later notice prevails. A notice settles
 * its year, from {@code yearFrom} on, unless it {@code amends} another one. A file without a name
 * says more of a calendar of another file or pack. {@link io.dealership.rules.pack.Calendars} reads
 * them.
 *
 * <h3>{@code cases/*.jsonl}</h3>
 *
 * <pre>
 * {"id":"W09","table":"warranty-coverage","on":"2027-03-16","facts":{"odometer":30000},"outcome":"NOT_COVERED","reasons":["time-over"]}
 * </pre>
 *
 * <p>Without {@code outcome} the case must stay undetermined; without {@code reasons} they are not
 * compared; {@code missing}, when it is there, are the facts that must be asked for.
 *
 * <h3>{@code pack.image}, may be left out</h3>
 *
 * <p>What the other files say, in a form that is decoded fast and a part at a time: a pack with an
 * image loads in a fraction of the time. {@link io.dealership.rules.pack.PackSealer#writeImage}
 * makes it, always in the same bytes, after the pack was sealed; {@code pack.json} does not list
 * it. For example:
 *
 * <pre>{@code
 * PackSealer.seal(folder, loader);
 * PackSealer.writeImage(folder, loader); // again after each change, else the files are read
 * }</pre>
 *
 * <p>The loader goes by an image only when it is of its own format and engine, when each file of
 * the pack is there with the size and the CRC-32 that the image names and no other file is, when
 * each section has a reader, and when the sources of packs that are loaded before it do not hide
 * those of this one. In every other case, also when an image is torn, it reads the files as if
 * there were none, so that an image never changes what is loaded or what is said to be wrong. A
 * loader with limits of its own reads the files, too. Sections of this library whose checks ask
 * nothing of other packs are read when they are asked for, as tables are decoded and compiled;
 * other sections are read and checked again each time. The checksums find what was edited or lost,
 * not what was forged: trust a folder with an image as you would trust the files in it. A pack that
 * cites sources of other packs has no image.
 *
 * <p>Any other file needs a capability that registered a reader for it; else it is refused by name.
 *
 * <p>Every type is immutable and safe to share between threads, but for the loader and the sealer
 * while they work.
 */
@NullMarked
package io.dealership.rules.pack;

import org.jspecify.annotations.NullMarked;
