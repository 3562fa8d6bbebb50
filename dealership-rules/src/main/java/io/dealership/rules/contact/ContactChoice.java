package io.dealership.rules.contact;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.document.TextForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question on which sources differ, with the answers that one may choose from.
 *
 * @param policy the id of the question
 * @param question the question; may be left out by a pack that only chooses anew
 * @param roles the roles that the variants stand for, where they are roles
 * @param variants the answers; may be left out by a pack that only chooses anew
 * @param chosen the answers that are followed
 * @param source the citation
 */
public record ContactChoice(
    @TextForm(value = ContactEntry.CODE, says = ContactEntry.CODE_SAYS) String policy,
    Optional<LocalText> question,
    Map<String, String> roles,
    List<String> variants,
    @AtLeastOne List<String> chosen,
    String source) {

  public ContactChoice {
    // in the order of the file, so that the image of a pack is always the same
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    variants = List.copyOf(variants);
    chosen = List.copyOf(chosen);
  }
}
