package io.dealership.rules.organization;

import io.dealership.core.organization.EducationLevel;
import io.dealership.core.organization.QualificationKind;
import io.dealership.core.organization.QualificationStrength;
import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Something that a role asks of who is to hold it.
 *
 * @param code what is asked for, the same for all roles that ask for it
 * @param kind what kind of thing it is
 * @param text what is asked for, for people
 * @param alsoMetBy what else counts: other fields of work or other certificates
 * @param anyOf of education, the levels of which one or a higher one is wanted
 * @param years of experience, how many full years; 0 for some
 * @param renewedWithin of a certificate, how often it has to be renewed, such as {@code P1Y}
 * @param strength how strongly it is wanted
 * @param rules the rules that ask for it, as a citation such as {@code QUAL-13; QUAL-16}
 * @param source the units of the documents that state it
 */
public record QualificationEntry(
    @TextForm(value = Codes.FORM, says = Codes.SAYS) String code,
    QualificationKind kind,
    LocalText text,
    @TextForm(value = Codes.FORM, says = Codes.SAYS) List<String> alsoMetBy,
    List<EducationLevel> anyOf,
    Optional<Integer> years,
    Optional<Period> renewedWithin,
    QualificationStrength strength,
    String rules,
    Optional<String> source) {

  public QualificationEntry {
    alsoMetBy = List.copyOf(alsoMetBy);
    anyOf = List.copyOf(anyOf);
  }
}
