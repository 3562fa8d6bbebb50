package io.dealership.rules.authority;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.AtLeastOne;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code authority.json}: what needs approval, and whose.
 *
 * @param outside the names of those outside the store who may be asked, by their codes
 * @param actions one entry for each action
 */
public record AuthorityFile(Map<String, LocalText> outside, @AtLeastOne List<ActionEntry> actions) {

  public AuthorityFile {
    outside = Collections.unmodifiableMap(new LinkedHashMap<>(outside)); // in order of the file
    actions = List.copyOf(actions);
  }
}
