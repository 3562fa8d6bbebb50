package io.dealership.rules.drawing;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.rules.process.NextStep;
import io.dealership.rules.process.ProcessCase;
import io.dealership.rules.process.Unmet;
import io.dealership.rules.process.UnmetKind;
import io.dealership.rules.process.WorkflowWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the activities of a case stand at a moment. */
final class CaseStates {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int MOST_INSTANCES = 6;

  private final Activities activities;
  private final WorkflowWords words;
  private final Phrases<DrawingPhrase> phrases;
  private final Instant at;
  private final ZoneId zone;
  private final Map<ActivityPath, Instant> lastDone = new HashMap<>();
  private final Map<ActivityPath, List<NextStep>> steps = new HashMap<>();

  /** The causes with their numbers, in the order of the activities. */
  private final Map<String, Integer> causes = new LinkedHashMap<>();

  private final Map<ActivityPath, List<Integer>> causesOf = new HashMap<>();

  CaseStates(
      Activities activities,
      WorkflowWords words,
      Phrases<DrawingPhrase> phrases,
      ProcessCase drawn,
      Instant at,
      ZoneId zone) {
    this.activities = activities;
    this.words = words;
    this.phrases = phrases;
    this.at = at;
    this.zone = zone;
    for (CaseEvent event : drawn.history().happened()) {
      lastDone.put(event.activity(), event.at());
    }
    for (NextStep step : drawn.next(at)) {
      ActivityPath definition = Activities.withoutNumbers(step.activity());
      steps.computeIfAbsent(definition, key -> new ArrayList<>()).add(step);
      number(step);
    }
  }

  String moment(Instant moment) {
    return MINUTE.format(moment.atZone(zone));
  }

  /** A moment that stays in one line. */
  private String unbroken(Instant moment) {
    return moment(moment).replace(' ', '\u00a0');
  }

  /** The causes as they stand under the picture. */
  List<String> causes() {
    return List.copyOf(causes.keySet());
  }

  private void number(NextStep step) {
    Tone tone = tone(step);
    boolean isWaiting = tone == Tone.BLOCKED || tone == Tone.OWED || tone == Tone.LATE;
    if (!isWaiting) {
      return;
    }
    List<Integer> numbers = new ArrayList<>();
    for (Unmet unmet : step.unmet()) {
      String text =
          phrases.fill(
              DrawingPhrase.CAUSE,
              Map.of("activity", name(step.activity()), "cause", cause(unmet)));
      numbers.add(causes.computeIfAbsent(text, key -> causes.size() + 1));
    }
    causesOf.put(step.activity(), numbers);
  }

  /** The name of an activity with its number in the usual order, and of its instance. */
  private String name(ActivityPath path) {
    Activities.Entry entry = activities.get(Activities.withoutNumbers(path));
    String name = entry.number() + " " + plain(entry);
    return ofInstance(name, path);
  }

  private String ofInstance(String name, ActivityPath path) {
    return path.isOfAnInstance()
        ? phrases.fill(
            DrawingPhrase.NAMED_INSTANCE, Map.of("activity", name, "number", numbers(path)))
        : name;
  }

  /** The numbers of the instances that it lies in, such as {@code 2.1}. */
  private static String numbers(ActivityPath path) {
    List<String> numbers = new ArrayList<>();
    for (ActivityPath.Part part : path.parts()) {
      part.instance().ifPresent(number -> numbers.add(Integer.toString(number)));
    }
    return String.join(".", numbers);
  }

  private String plain(Activities.Entry entry) {
    return entry.name(phrases.locale());
  }

  private String cause(Unmet unmet) {
    Activities.Entry by = activities.get(Activities.withoutNumbers(unmet.by()));
    String about = ofInstance(plain(by), unmet.by());
    String what = unmet.what().map(code -> CleanText.of(what(unmet.kind(), code))).orElse("");
    String frame = unmet.kind().text().in(phrases.locale());
    return frame
        .replace("{from}", unmet.from().map(this::moment).orElse(""))
        .replace("{what}", what)
        .replace("{activity}", about);
  }

  private String what(UnmetKind kind, String code) {
    Optional<WorkflowWords.Kind> named =
        switch (kind) {
          case DOCUMENT_MISSING, DOCUMENT_NOT_PRODUCED -> Optional.of(WorkflowWords.Kind.DOCUMENT);
          case SIGNATURE_MISSING -> Optional.of(WorkflowWords.Kind.SIGNER);
          case GUARD_CLOSED, GUARD_UNDECIDED -> Optional.of(WorkflowWords.Kind.GUARD);
          case NOT_QUALIFIED -> Optional.of(WorkflowWords.Kind.CERTIFICATE);
          default -> Optional.empty();
        };
    return named.map(one -> words.name(one, code).in(phrases.locale())).orElse(code);
  }

  private Tone tone(NextStep step) {
    boolean isOff = step.unmet().stream().anyMatch(u -> u.kind() == UnmetKind.OFF_THE_TABLE);
    if (step.isOwed()) {
      return step.due().isPresent() && at.isAfter(step.due().get()) ? Tone.LATE : Tone.OWED;
    }
    if (lastDone.containsKey(step.activity())) {
      return Tone.DONE;
    }
    return isOff ? Tone.OFF : step.isPossible() ? Tone.POSSIBLE : Tone.BLOCKED;
  }

  /** How the box of an activity looks: as the most pressing of its instances. */
  Tone tone(ActivityPath definition) {
    return steps.getOrDefault(definition, List.of()).stream()
        .map(this::tone)
        .min(Comparator.comparingInt(CaseStates::rank))
        .orElse(Tone.OFF);
  }

  private static int rank(Tone tone) {
    return List.of(Tone.LATE, Tone.OWED, Tone.POSSIBLE, Tone.BLOCKED, Tone.DONE, Tone.OFF)
        .indexOf(tone);
  }

  /** What is written in the box of an activity, a line for each instance. */
  List<String> remarks(ActivityPath definition) {
    List<NextStep> all = steps.getOrDefault(definition, List.of());
    if (all.isEmpty()) {
      return List.of(phrases.get(DrawingPhrase.NOT_BEGUN));
    }
    List<String> remarks = new ArrayList<>();
    int from = Math.max(0, all.size() - MOST_INSTANCES);
    if (from > 0) {
      remarks.add("…");
    }
    for (NextStep step : all.subList(from, all.size())) {
      List<String> pieces = pieces(step);
      if (step.activity().isOfAnInstance()) {
        String number = numbers(step.activity());
        remarks.add(
            phrases.joint(DrawingPhrase.INSTANCE).replace("{number}", number)
                + String.join(phrases.joint(DrawingPhrase.STATE_GAP), pieces));
      } else {
        remarks.addAll(pieces);
      }
    }
    return remarks;
  }

  /** How it stands, in pieces that each go in a line. */
  private List<String> pieces(NextStep step) {
    List<String> pieces = new ArrayList<>();
    Tone tone = tone(step);
    if (tone == Tone.LATE || tone == Tone.OWED) {
      pieces.add(owed(tone, step));
    } else if (tone == Tone.OFF) {
      pieces.add(phrases.get(DrawingPhrase.OFF));
    }
    Instant done = lastDone.get(step.activity());
    if (done != null) {
      pieces.add(phrases.fill(DrawingPhrase.DONE_AT, "at", unbroken(done)));
    }
    List<Integer> numbers = causesOf.getOrDefault(step.activity(), List.of());
    if (!numbers.isEmpty()) {
      String list = String.join(", ", numbers.stream().map(String::valueOf).toList());
      pieces.add(phrases.fill(DrawingPhrase.BLOCKED_BY, "causes", list));
    } else if (step.isPossible() && tone != Tone.DONE) {
      pieces.add(phrases.get(DrawingPhrase.POSSIBLE));
    }
    return pieces;
  }

  private String owed(Tone tone, NextStep step) {
    boolean late = tone == Tone.LATE;
    return step.due()
        .map(
            due ->
                phrases.fill(
                    late ? DrawingPhrase.LATE_SINCE : DrawingPhrase.OWED_UNTIL,
                    "due",
                    unbroken(due)))
        .orElseGet(() -> phrases.get(DrawingPhrase.OWED));
  }
}
