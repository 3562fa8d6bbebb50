package io.dealership.rules.drawing;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.AmountRule;
import io.dealership.core.process.AmountRuleKind;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.SignerCode;
import io.dealership.core.process.Workflow;
import io.dealership.rules.drawing.RelationSentences.Naming;
import io.dealership.rules.process.WorkflowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the paragraphs of a reading. */
final class ReadingWriter {

  private final Activities activities;
  private final WorkflowWords words;
  private final Phrases<ReadingPhrase> phrases;
  private final Naming naming;
  private final RelationSentences relations;

  ReadingWriter(Workflow workflow, WorkflowWords words, Phrases<ReadingPhrase> phrases) {
    this.activities = new Activities(workflow.graph());
    this.words = words;
    this.phrases = phrases;
    this.naming = new Naming(activities, phrases);
    this.relations = new RelationSentences(activities, naming, phrases, words);
  }

  List<ReadingParagraph> paragraphs() {
    return activities.all().stream().map(this::paragraph).toList();
  }

  private ReadingParagraph paragraph(Activities.Entry entry) {
    String heading =
        phrases.fill(
            ReadingPhrase.HEADING,
            Map.of("number", entry.number(), "activity", naming.plain(entry)));
    List<ReadingSentence> sentences = new ArrayList<>();
    start(entry, sentences);
    sentences.addAll(relations.before(entry));
    conditions(entry, sentences);
    part(entry, sentences);
    sentences.addAll(relations.after(entry));
    return new ReadingParagraph(entry.path(), entry.number(), heading, sentences);
  }

  private void start(Activities.Entry entry, List<ReadingSentence> to) {
    Activity activity = entry.activity();
    List<String> roles = names(WorkflowWords.Kind.ROLE, activity.roles(), role -> role.code());
    String who =
        roles.isEmpty()
            ? fill(ReadingPhrase.ANYBODY, entry, Map.of())
            : fill(ReadingPhrase.ROLES, entry, Map.of("roles", or(roles)));
    to.add(attribute(who, ReadingAspect.ROLES));
    boolean isInPart = entry.within().isPresent();
    Map<String, String> part =
        entry.within().map(path -> Map.of("part", naming.quoted(path))).orElse(Map.of());
    if (activity.initiallyOwed()) {
      ReadingPhrase phrase =
          isInPart ? ReadingPhrase.OWED_FROM_START_OF_PART : ReadingPhrase.OWED_FROM_START;
      to.add(attribute(fill(phrase, entry, part), ReadingAspect.INITIALLY_OWED));
    }
    if (activity.initiallyLocked()) {
      ReadingPhrase phrase =
          isInPart ? ReadingPhrase.OFF_AT_START_OF_PART : ReadingPhrase.OFF_AT_START;
      to.add(attribute(fill(phrase, entry, part), ReadingAspect.INITIALLY_LOCKED));
    }
  }

  private void conditions(Activities.Entry entry, List<ReadingSentence> to) {
    Activity activity = entry.activity();
    List<String> needs = names(WorkflowWords.Kind.DOCUMENT, activity.needs(), DocumentCode::code);
    list(entry, ReadingAspect.NEEDS, needs, ReadingPhrase.NEEDS_ONE, ReadingPhrase.NEEDS_MANY, to);
    List<String> signers = names(WorkflowWords.Kind.SIGNER, activity.signers(), SignerCode::code);
    list(
        entry,
        ReadingAspect.SIGNERS,
        signers,
        ReadingPhrase.SIGNERS_ONE,
        ReadingPhrase.SIGNERS_MANY,
        to);
    people(entry, to);
    List<String> guards = names(WorkflowWords.Kind.GUARD, activity.guards(), GuardCode::code);
    list(
        entry,
        ReadingAspect.GUARDS,
        guards,
        ReadingPhrase.GUARDS_ONE,
        ReadingPhrase.GUARDS_MANY,
        to);
    List<String> produces =
        names(WorkflowWords.Kind.DOCUMENT, activity.produces(), DocumentCode::code);
    list(
        entry,
        ReadingAspect.PRODUCES,
        produces,
        ReadingPhrase.PRODUCES_ONE,
        ReadingPhrase.PRODUCES_MANY,
        to);
  }

  private void people(Activities.Entry entry, List<ReadingSentence> to) {
    Activity activity = entry.activity();
    if (!activity.otherHandsThan().isEmpty()) {
      List<String> others =
          activity.otherHandsThan().stream().map(other -> other(entry, other)).toList();
      Map<String, String> values = Map.of("others", or(others));
      to.add(attribute(fill(ReadingPhrase.OTHER_HANDS, entry, values), ReadingAspect.OTHER_HANDS));
    }
    List<String> certificates =
        names(WorkflowWords.Kind.CERTIFICATE, activity.certificates(), code -> code);
    list(
        entry,
        ReadingAspect.CERTIFICATES,
        certificates,
        ReadingPhrase.CERTIFICATES_ONE,
        ReadingPhrase.CERTIFICATES_MANY,
        to);
    for (AmountRule rule : activity.amounts()) {
      boolean equal = rule.kind() == AmountRuleKind.EQUALS;
      boolean one = rule.others().size() == 1;
      ReadingPhrase phrase =
          one
              ? equal ? ReadingPhrase.AMOUNT_EQUALS : ReadingPhrase.AMOUNT_AT_MOST
              : equal ? ReadingPhrase.SUM_EQUALS : ReadingPhrase.SUM_AT_MOST;
      List<String> others = rule.others().stream().map(other -> other(entry, other)).toList();
      to.add(attribute(fill(phrase, entry, Map.of("others", and(others))), ReadingAspect.AMOUNTS));
    }
  }

  /** What is kept apart may be named in this graph or in one further out, or nowhere. */
  private String other(Activities.Entry entry, ActivityPath other) {
    return activities
        .meant(entry.within(), other)
        .map(found -> naming.from(entry, found))
        .orElseGet(() -> naming.quoted(other.toString()));
  }

  private void list(
      Activities.Entry entry,
      ReadingAspect aspect,
      List<String> names,
      ReadingPhrase one,
      ReadingPhrase many,
      List<ReadingSentence> to) {
    if (!names.isEmpty()) {
      ReadingPhrase phrase = names.size() == 1 ? one : many;
      to.add(attribute(fill(phrase, entry, Map.of("names", and(names))), aspect));
    }
  }

  private void part(Activities.Entry entry, List<ReadingSentence> to) {
    Activity activity = entry.activity();
    if (activity.part().isPresent()) {
      List<String> steps =
          activity.part().get().activities().stream()
              .map(step -> ActivityPath.of(step.code()))
              .map(step -> naming.quoted(Activities.path(Optional.of(entry.path()), step)))
              .toList();
      to.add(
          attribute(
              fill(ReadingPhrase.PART, entry, Map.of("steps", and(steps))), ReadingAspect.PART));
    }
    if (activity.mostInstances().isPresent()) {
      int most = activity.mostInstances().getAsInt();
      String text =
          most == 1
              ? fill(ReadingPhrase.MOST_ONCE, entry, Map.of())
              : fill(ReadingPhrase.MOST_TIMES, entry, Map.of("number", Integer.toString(most)));
      to.add(attribute(text, ReadingAspect.MOST_INSTANCES));
    }
  }

  private String fill(ReadingPhrase phrase, Activities.Entry entry, Map<String, String> values) {
    return naming.fill(phrase, entry, values);
  }

  private static ReadingSentence attribute(String text, ReadingAspect aspect) {
    return new ReadingSentence(text, aspect, Optional.empty(), List.of());
  }

  private interface Code<T> {
    String of(T value);
  }

  private <T> List<String> names(WorkflowWords.Kind kind, List<T> values, Code<T> code) {
    return values.stream()
        .map(value -> CleanText.of(words.name(kind, code.of(value)).in(phrases.locale())))
        .toList();
  }

  private String and(List<String> texts) {
    return phrases.list(texts, ReadingPhrase.AND_BETWEEN, ReadingPhrase.AND_LAST);
  }

  private String or(List<String> texts) {
    return phrases.list(texts, ReadingPhrase.OR_BETWEEN, ReadingPhrase.OR_LAST);
  }
}
