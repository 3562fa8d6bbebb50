package io.dealership.rules.retention;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.retention.RecordDate;
import io.dealership.core.retention.RecordForm;
import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.StoredRecord;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.Question;
import io.dealership.rules.pack.CaseFailure;
import io.dealership.rules.pack.Dated;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides what must be kept until when and what may be deleted, whether a record is there in all
 * its forms, and who may have a document.
 *
 * <p>A record is kept as long as the longest of the terms of its kinds, the last day included. A
 * maker, a group or a store may set longer terms in a pack of its own ({@code
 * record-retention.json}); one that is shorter than the law's is refused when it is loaded. Terms
 * that are not verified are shown and decide nothing.
 *
 * <p>For example, a repair record of 2024-06-01 is kept to 2030-06-01, and to 2034-06-01 if it
 * belongs to the file of a car that was sold on that day as well.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 17; Auto Sales Measures of 2017, article 28 (number inferred);
 * recall regulations, article 11; norms of used-car trading of 2006; Personal Information
 * Protection Law, articles 19, 47, 55, 56. That a repair record is counted from the
 * hand-over is an interpretation. The terms for complaints, insurance files, contact logs, consent
 * evidence and pre-delivery sheets are defaults of ours, not law.
 */
public final class RetentionRules {

  /** The id of the pack. */
  public static final String PACK = "record-retention";

  /** The id of the table that decides what becomes of a record. */
  public static final String RETENTION = "retention";

  /** The id of the table that decides whether a record is there in all its forms. */
  public static final String FORMS = "record-forms";

  /** The id of the table that decides who may have a document. */
  public static final String ACCESS = "document-access";

  private static final SectionReader<RetentionFile> TERMS =
      SectionReader.of("record-retention.json", RetentionFile.class, RetentionCheck::check);

  private final KnowledgePack pack;
  private final RetentionRows rows;
  private final Dated<Question<RetentionFacts, Retention>> retention;
  private final Dated<Question<Forms, RecordFormState>> forms;
  private final Dated<Question<Asked, DocumentAccess>> access;

  /** The facts of the table of forms: those that are missing. */
  private record Forms(Set<RecordForm> missing) {

    static FactType<Forms> type() {
      return FactType.builder(Forms.class)
          .flag("formsThere", f -> f.missing.isEmpty())
          // for messages only
          .optionalText("missingForms", f -> Optional.of(f.text()).filter(text -> !text.isEmpty()))
          .build();
    }

    private String text() {
      return String.join(", ", missing.stream().map(RecordForm::code).toList());
    }
  }

  /** The facts of the table of access. */
  private record Asked(DocumentRequest request, LocalDate on) {

    static FactType<Asked> type() {
      return FactType.builder(Asked.class)
          .optionalFlag("withinRange", f -> f.request.withinRange())
          .optionalFlag("lent", f -> f.request.lent())
          .optionalFlag("registered", f -> f.request.registered())
          .optionalFlag("returned", f -> f.request.returned())
          .flag("pastDue", f -> f.request.dueBackOn().filter(f.on::isAfter).isPresent())
          // for messages only
          .optionalDate("dueBackOn", f -> f.request.dueBackOn())
          .build();
    }
  }

  private RetentionRules(KnowledgePack pack, List<OwnTerm> own) {
    this.pack = pack;
    this.rows = new RetentionRows(pack, own);
    this.retention = pack.questions(RETENTION, () -> RetentionFacts.TYPE, Retention.class);
    this.forms = pack.questions(FORMS, Forms::type, RecordFormState.class);
    this.access = pack.questions(ACCESS, Asked::type, DocumentAccess.class);
  }

  /** The pack with the rules. */
  public static PackSource pack() {
    return PackSource.of(name -> RetentionRules.class.getResourceAsStream(PACK + "/" + name));
  }

  /** The readers of the sections that retention adds to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(TERMS);
  }

  /**
   * The rules of some packs, one of which is {@link #PACK}. Of the terms that others set, those of
   * the lowest layer count; packs of the same layer count alike, and then the longest wins.
   *
   * @throws IllegalArgumentException when it is not among them
   * @throws io.dealership.rules.document.InvalidDocumentException when its tables do not fit
   */
  public static RetentionRules of(KnowledgePacks packs) {
    List<OwnTerm> own = new ArrayList<>();
    for (KnowledgePack each : packs.list()) {
      for (RetentionFile file : each.sections(TERMS)) {
        file.terms().forEach(entry -> own.add(OwnTerm.of(each, entry)));
      }
    }
    return new RetentionRules(packs.pack(PACK), own);
  }

  /**
   * What becomes of a record when someone asks to have it deleted, or goes through the files to
   * delete what is no longer needed.
   *
   * <p>While a term of the law runs, a record whose purpose is met is only stored and protected;
   * after its last day it is deleted. The store's own terms keep a record as well, but not against
   * the wish of the person concerned. What is not told is presumed in favor of deletion: that the
   * purpose is met, and that no dispute needs the record; the answer shows each presumption. It
   * stays undetermined, and names the day or term that is missing, where the law may still run.
   *
   * @param on the day asked about; a wish for deletion of a later day does not count yet
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<Retention> retention(StoredRecord record, LocalDate on) {
    Question<RetentionFacts, Retention> question = question(retention, on);
    RetentionFacts facts = facts(record, on);
    Decision<Retention> decision = question.decide(facts, on);
    return Decision.composed(
        RETENTION, on, decision.pack(), decision.outcome(), () -> explained(decision, facts));
  }

  /**
   * The rows of the matrix that apply to a record, by kind: each with who says so and its own last
   * day, also those that decide nothing. Empty when none is known for any of its kinds.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public List<RetentionTerm> terms(StoredRecord record, LocalDate on) {
    checkInForce(pack.isInForce(on), on);
    return rows.of(record, on);
  }

  /**
   * The last day on which a record is kept, by law or by the store's own terms, whichever is later;
   * empty as long as a day or the term of a kind is not known. An open purpose or a dispute may
   * keep it longer.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<LocalDate> keepUntil(StoredRecord record, LocalDate on) {
    return facts(record, on).keepUntil();
  }

  /**
   * The last day on which a record is kept by law, also against the wish of the person concerned;
   * empty when the law has no term for it, or as long as a day or the term of a kind is not known.
   *
   * @param on the day by which the knowledge is chosen
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Optional<LocalDate> lawUntil(StoredRecord record, LocalDate on) {
    return facts(record, on).lawUntil();
  }

  /**
   * Whether a record is there in all forms in which its kinds have to be.
   *
   * @param there the forms that were found
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<RecordFormState> forms(StoredRecord record, Set<RecordForm> there, LocalDate on) {
    Question<Forms, RecordFormState> question = question(forms, on);
    Set<RecordForm> missing = new LinkedHashSet<>();
    for (RecordKind kind : new TreeSet<>(record.kinds())) {
      pack.findParameter("forms." + kind, on).map(Parameter::texts).stream()
          .flatMap(List::stream)
          .map(RecordForm::of)
          .forEach(missing::add);
    }
    missing.removeAll(there);
    return question.decide(new Forms(missing), on);
  }

  /**
   * Whether someone may have a document, and what a loan needs.
   *
   * @param on the day asked about
   * @throws IllegalArgumentException when the pack is not in force on that day
   */
  public Decision<DocumentAccess> access(DocumentRequest request, LocalDate on) {
    return question(access, on).decide(new Asked(request, on), on);
  }

  /** The cases of the pack that come out otherwise than they should. */
  public List<CaseFailure> runCases() {
    List<CaseFailure> failures = new ArrayList<>();
    failures.addAll(pack.runCases(RETENTION, Retention.class));
    failures.addAll(pack.runCases(FORMS, RecordFormState.class));
    failures.addAll(pack.runCases(ACCESS, DocumentAccess.class));
    return List.copyOf(failures);
  }

  private RetentionFacts facts(StoredRecord record, LocalDate on) {
    return new RetentionFacts(record, terms(record, on), on);
  }

  /** The decision with the sources of the rows behind it, and the days behind what is missing. */
  private Decision<Retention> explained(Decision<Retention> decision, RetentionFacts facts) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : decision.findings()) {
      List<RetentionTerm> behind =
          finding.isPresumption() ? List.of() : behind(finding.rule().rule(), facts);
      Set<Citation> citations = new LinkedHashSet<>();
      behind.forEach(row -> row.citations().stream().limit(1).forEach(citations::add));
      citations.addAll(finding.citations());
      findings.add(finding.withCitations(citations));
    }
    Set<MissingFact> missing = new LinkedHashSet<>();
    for (MissingFact fact : decision.missing()) {
      boolean runs = fact.name().equals(RetentionFacts.LAW_RUNS);
      if (runs || fact.name().equals(RetentionFacts.OWN_RUNS)) {
        facts.missing(fact.name()).forEach(event -> missing.add(missing(event)));
      }
      boolean isDayOnly = runs ? facts.termsKnown() : fact.name().equals(RetentionFacts.OWN_RUNS);
      if (!isDayOnly) {
        missing.add(fact);
      }
    }
    return Decision.of(
        RETENTION,
        decision.on(),
        decision.pack(),
        decision.outcome(),
        decision.outcomeIfEnforced(),
        decision.possible(),
        new LocalText(decision.headline(Locale.CHINESE), decision.headline(Locale.ENGLISH)),
        findings,
        List.copyOf(missing),
        decision.alternatives());
  }

  /** The rows that a rule of the table speaks of: those that end last. */
  private static List<RetentionTerm> behind(String rule, RetentionFacts facts) {
    return switch (rule) {
      case "law-term", "law-term-asked" -> facts.last(RetentionTerm::isStatutory);
      case "own-term" -> facts.last(row -> !row.isStatutory());
      case "terms-over" -> facts.last(row -> true);
      default -> List.of();
    };
  }

  private MissingFact missing(RecordDate event) {
    String name =
        switch (event) {
          case RECORDED -> "recordedOn";
          case SOLD -> "soldOn";
          case HANDED_OVER -> "handedOverOn";
          case COMPLETED -> "completedOn";
          case CLOSED -> "closedOn";
        };
    LocalText label = pack.texts().find("fact." + name).orElse(LocalText.same(name));
    return new MissingFact(name, label, Optional.empty());
  }

  private <Q> Q question(Dated<Q> questions, LocalDate on) {
    Optional<Q> question = questions.on(on);
    checkInForce(question.isPresent(), on);
    return question.orElseThrow();
  }

  private void checkInForce(boolean inForce, LocalDate on) {
    checkArgument(
        inForce,
        "Pack %s must be in force on the day asked about, but is from %s%s and was asked about %s",
        pack,
        pack.descriptor().from(),
        pack.descriptor().until().map(day -> " until " + day).orElse(""),
        on);
  }
}
