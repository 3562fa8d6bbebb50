package io.dealership.rules.pack;

import static io.dealership.rules.pack.Forms.NAME;
import static io.dealership.rules.pack.Forms.NAME_SAYS;

import io.dealership.rules.document.JsonValue;
import io.dealership.rules.document.TextForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test case of a pack, one line of {@code cases/*.jsonl}.
 *
 * @param id the id of the case, unique in the pack
 * @param table the table that is asked
 * @param on the day asked about; empty for the day on which the pack was published
 * @param facts the facts by name
 * @param outcome the outcome expected; empty when the case must stay undetermined
 * @param reasons the codes of the reasons expected, in order of weight; empty when they do not
 *     matter
 * @param missing the facts that must be asked for; empty when that does not matter
 * @param note what the case shows
 */
public record CaseEntry(
    @TextForm(value = NAME, says = NAME_SAYS) String id,
    @TextForm(value = NAME, says = NAME_SAYS) String table,
    Optional<LocalDate> on,
    Map<String, JsonValue> facts,
    Optional<String> outcome,
    Optional<List<String>> reasons,
    Optional<List<String>> missing,
    Optional<String> note) {}
