package io.dealership.rules.drawing;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Workflow;
import io.dealership.rules.process.WorkflowWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A workflow in plain words: what has to be before each activity, who does it with which papers,
 * and what comes after it.
 *
 * <p>Every relation is said in one sentence and in no other: what must be before an activity, or
 * stops it, at that activity; what is owed, off or back on the table after it, at the activity
 * after which it is so. Relations of one kind, with one limit, at one activity share a sentence.
 * Codes are said by {@linkplain WorkflowWords the words} given.
 *
 * <p>For example: Before “Hand-over”, “Final inspection” must have been done. After “Hand-over”,
 * “Follow-up call” is owed within 3 days.
 *
 * @since 0.1
 */
public final class WorkflowReading {

  private final Workflow workflow;
  private final WorkflowWords words;

  private WorkflowReading(Workflow workflow, WorkflowWords words) {
    this.workflow = requireNonNull(workflow, "workflow");
    this.words = requireNonNull(words, "words");
  }

  /** The reading of a workflow. */
  public static WorkflowReading of(Workflow workflow, WorkflowWords words) {
    return new WorkflowReading(workflow, words);
  }

  /**
   * A paragraph for each activity, in the usual order; those of a part come after the activity that
   * begins it.
   *
   * @param locale Chinese for a Chinese locale, else English
   */
  public List<ReadingParagraph> paragraphs(Locale locale) {
    return new ReadingWriter(workflow, words, Phrases.ofReading(locale)).paragraphs();
  }

  /**
   * The whole text: a title, what holds for all, and the paragraphs, with an empty line between any
   * two of them, and a line feed at the end of each line.
   *
   * @param locale Chinese for a Chinese locale, else English
   */
  public String text(Locale locale) {
    Phrases<ReadingPhrase> phrases = Phrases.ofReading(locale);
    StringBuilder text = new StringBuilder();
    String name = CleanText.of(workflow.name().in(phrases.locale()));
    text.append(
        phrases.fill(
            ReadingPhrase.TITLE,
            Map.of("workflow", name, "version", CleanText.of(workflow.version()))));
    text.append("\n\n").append(phrases.get(ReadingPhrase.INTRODUCTION)).append('\n');
    String gap = phrases.joint(ReadingPhrase.SENTENCE_GAP);
    for (ReadingParagraph paragraph : paragraphs(locale)) {
      text.append('\n').append(paragraph.heading()).append('\n');
      List<String> sentences = paragraph.sentences().stream().map(ReadingSentence::text).toList();
      text.append(String.join(gap, sentences)).append('\n');
    }
    return text.toString();
  }
}
