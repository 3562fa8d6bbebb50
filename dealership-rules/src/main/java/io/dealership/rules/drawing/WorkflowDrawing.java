package io.dealership.rules.drawing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.Workflow;
import io.dealership.rules.process.ProcessCase;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A picture of a workflow, of one of its cases, or of what a log says of it.
 *
 * <p>The main line, the longest chain of what is required or demanded in the usual order, stands in
 * a straight column from top to bottom; what else there is stands beside it. A line goes from what
 * comes first to what it has an effect on, so that of {@code hand-over REQUIRES final-inspection}
 * begins at the inspection. The five kinds of relations differ in color, in their dashes and in the
 * signs of the literature: →• for what is required, •→ for what is demanded, →⋄ for what blocks, →%
 * for what locks and →+ for what unlocks. Limits stand at the lines, the activities of a part in
 * the box of the one that begins it.
 *
 * <p>A requirement without a delay that follows from others is left out of the picture: where B
 * requires A, and C requires A and B, the line from A to C is not drawn, unless B can be off the
 * table. {@link WorkflowReading} leaves nothing out.
 *
 * <p>An SVG is well-formed XML with a background of its own, so that it can be read on light and
 * dark pages; it has no ids, styles, scripts or links, so that several of them can stand in one
 * HTML page. It is as wide as it needs to be, about 1,000 units for 40 activities. Control
 * characters of names are left out.
 *
 * @since 0.1
 */
public final class WorkflowDrawing {

  private interface Subject {
    Picture picture(PictureMaker maker, Phrases<DrawingPhrase> phrases);
  }

  private final Workflow workflow;
  private final WorkflowWords words;
  private final Subject subject;

  private WorkflowDrawing(Workflow workflow, WorkflowWords words, Subject subject) {
    this.workflow = workflow;
    this.words = words;
    this.subject = subject;
  }

  /** The picture of a workflow as it is defined. */
  public static WorkflowDrawing of(Workflow workflow, WorkflowWords words) {
    requireNonNull(workflow, "workflow");
    requireNonNull(words, "words");
    return new WorkflowDrawing(workflow, words, (maker, phrases) -> maker.workflow());
  }

  /**
   * The same picture with how a case stands: what is done, possible, owed and by when, late, not
   * possible yet, and off the table. Why something is not possible yet stands in numbered lines
   * under the picture, for what is owed or was never done.
   *
   * <p>Of an activity in a part every instance is told, and the box looks as the most pressing.
   *
   * @param at the moment at which it is looked at
   * @param zone the zone in which moments are written
   * @throws IllegalArgumentException if the case is of another workflow or version
   */
  public WorkflowDrawing ofCase(ProcessCase drawn, Instant at, ZoneId zone) {
    requireNonNull(at, "at");
    requireNonNull(zone, "zone");
    checkArgument(
        drawn.history().workflow().equals(workflow.id())
            && drawn.history().version().equals(workflow.version()),
        "WorkflowDrawing.ofCase must be asked of a case of workflow %s %s, but was of %s %s",
        workflow.id(),
        workflow.version(),
        drawn.history().workflow(),
        drawn.history().version());
    return new WorkflowDrawing(
        workflow,
        words,
        (maker, phrases) -> {
          CaseStates states = new CaseStates(maker.activities(), words, phrases, drawn, at, zone);
          return maker.ofCase(states, drawn.history().number().value(), states.moment(at));
        });
  }

  /**
   * The same boxes with what a log says: how often each activity was done, as a number and as a
   * shade, and in place of the relations what directly followed what, as a number and as the width
   * of the line. Of more than 80 such lines the most frequent are drawn, and how many are not
   * stands under the picture.
   *
   * @throws IllegalArgumentException if the log names an activity that the workflow does not have
   */
  public WorkflowDrawing ofLog(WorkflowTraffic traffic) {
    LogTraffic.check(traffic, new Activities(workflow.graph()));
    return new WorkflowDrawing(
        workflow,
        words,
        (maker, phrases) -> maker.ofLog(new LogTraffic(traffic, maker.activities(), phrases)));
  }

  /**
   * The picture in SVG, a whole element without an XML declaration.
   *
   * @param locale Chinese for a Chinese locale, else English
   */
  public String svg(Locale locale) {
    Phrases<DrawingPhrase> phrases = Phrases.ofDrawing(locale);
    return new SvgPicture(picture(phrases), phrases).draw();
  }

  /**
   * The picture as a flowchart of Mermaid.
   *
   * @param locale Chinese for a Chinese locale, else English
   */
  public String mermaid(Locale locale) {
    Phrases<DrawingPhrase> phrases = Phrases.ofDrawing(locale);
    return MermaidPicture.draw(picture(phrases), phrases);
  }

  /**
   * The numbered lines under the picture, without their numbers: why something is not possible yet,
   * or what was left out.
   *
   * @param locale Chinese for a Chinese locale, else English
   */
  public List<String> notes(Locale locale) {
    return picture(Phrases.ofDrawing(locale)).notes();
  }

  private Picture picture(Phrases<DrawingPhrase> phrases) {
    return subject.picture(new PictureMaker(workflow, words, phrases), phrases);
  }
}
