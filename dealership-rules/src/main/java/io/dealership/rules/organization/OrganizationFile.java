package io.dealership.rules.organization;

import io.dealership.core.organization.Department;
import io.dealership.core.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code organization.json}: departments, what evidence is called, and on which days
 * things are due of which the papers say only how often.
 *
 * @param departments the departments, in the order of the handbook
 * @param evidence what evidence is called, by its code
 * @param rhythms the days of the store, one entry for each frequency
 */
public record OrganizationFile(
    List<Department> departments, Map<String, LocalText> evidence, List<RhythmEntry> rhythms) {

  public OrganizationFile {
    departments = List.copyOf(departments);
    // in the order of the file, so that the image of a pack is always the same
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    rhythms = List.copyOf(rhythms);
  }
}
