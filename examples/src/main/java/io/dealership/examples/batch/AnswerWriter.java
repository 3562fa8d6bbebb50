package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.dealership.core.text.LocalText;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.decision.Alternative;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as JSON: the {@code id} of the line, then the properties of the answer.
 *
 * <p>An answer looks as databind writes it. What many decisions share, such as citations,
 * presumptions and alternatives, is written by databind once and copied from then on; only what
 * depends on the values of a line is written out here.
 */
final class AnswerWriter {

  private final ObjectMapper mapper;
  private final @Nullable Locale language;
  private final Shape shape;
  private final Rendered rendered;

  /** How much of a decision is written. */
  enum Shape {
    /** All of it. */
    FULL,
    /** All of it, and the text of {@link Decision#explain}. */
    EXPLAINED,
    /** The outcome, the reasons, and the facts that are needed. */
    BRIEF
  }

  /**
   * Writes answers.
   *
   * @param language the one language of all texts; null for both, side by side
   */
  AnswerWriter(@Nullable Locale language, Shape shape) {
    SimpleModule texts = new SimpleModule();
    if (language != null) {
      texts.addSerializer(new OneLanguage(language));
    }
    this.mapper = StrictJson.builder().addModule(texts).build();
    this.language = language;
    this.shape = shape;
    this.rendered = new Rendered(mapper);
  }

  /** A generator that this writer can write to; it leaves the stream open. */
  JsonGenerator generator(OutputStream out) throws IOException {
    return mapper
        .getFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Writes an answer as one line. */
  void write(@Nullable LineId id, Object answer, JsonGenerator to) throws IOException {
    if (answer instanceof Decision<?> decision) {
      start(id, to);
      if (shape == Shape.BRIEF) {
        brief(decision, to);
      } else {
        full(decision, to);
      }
      to.writeEndObject();
    } else {
      plain(id, answer, to);
    }
    to.writeRaw('\n');
  }

  private void start(@Nullable LineId id, JsonGenerator to) throws IOException {
    to.writeStartObject();
    if (id != null) {
      to.writeFieldName(Fields.ID);
      id.write(to);
    }
  }

  /** Any other answer, as databind writes it. */
  private void plain(@Nullable LineId id, Object answer, JsonGenerator to) throws IOException {
    start(id, to);
    JsonNode tree = mapper.valueToTree(answer);
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      to.writeFieldName(field.getKey());
      mapper.writeTree(to, field.getValue());
    }
    to.writeEndObject();
  }

  private void brief(Decision<?> decision, JsonGenerator to) throws IOException {
    optional("outcome", decision.outcome(), to);
    to.writeArrayFieldStart("reasons");
    for (Finding finding : decision.findings()) {
      if (!finding.isPresumption()) {
        to.writeRawValue(rendered.of(finding.reason()));
      }
    }
    to.writeEndArray();
    to.writeArrayFieldStart("missing");
    for (MissingFact fact : decision.missing()) {
      if (fact.presumed().isEmpty()) {
        to.writeString(fact.name());
      }
    }
    to.writeEndArray();
  }

  private void full(Decision<?> decision, JsonGenerator to) throws IOException {
    to.writeStringField("question", decision.question());
    to.writeStringField("on", decision.on().toString());
    to.writeFieldName("pack");
    to.writeRawValue(rendered.of(decision.pack()));
    optional("outcome", decision.outcome(), to);
    optional("outcomeIfEnforced", decision.outcomeIfEnforced(), to);
    to.writeArrayFieldStart("possible");
    for (Object outcome : decision.possible()) {
      to.writeString(name(outcome));
    }
    to.writeEndArray();
    text("headline", decision.headline(Locale.CHINESE), decision.headline(Locale.ENGLISH), to);
    to.writeArrayFieldStart("findings");
    for (Finding finding : decision.findings()) {
      if (finding.isPresumption()) {
        to.writeRawValue(rendered.of(finding));
      } else {
        finding(finding, to);
      }
    }
    to.writeEndArray();
    to.writeArrayFieldStart("missing");
    for (MissingFact fact : decision.missing()) {
      to.writeRawValue(rendered.of(fact));
    }
    to.writeEndArray();
    to.writeArrayFieldStart("alternatives");
    for (Alternative alternative : decision.alternatives()) {
      to.writeRawValue(rendered.of(alternative));
    }
    to.writeEndArray();
    if (shape == Shape.EXPLAINED) {
      to.writeStringField(
          "explanation", decision.explain(language == null ? Locale.ENGLISH : language));
    }
  }

  private void finding(Finding finding, JsonGenerator to) throws IOException {
    to.writeStartObject();
    to.writeFieldName("rule");
    to.writeRawValue(rendered.of(finding.rule()));
    to.writeFieldName("reason");
    to.writeRawValue(rendered.of(finding.reason()));
    optional("supports", finding.supports(), to);
    to.writeStringField("enforcement", finding.enforcement().name());
    to.writeFieldName("citations");
    to.writeRawValue(rendered.of(finding.citations()));
    to.writeObjectFieldStart("values");
    for (Map.Entry<String, String> value : finding.values().entrySet()) {
      to.writeStringField(value.getKey(), value.getValue());
    }
    to.writeEndObject();
    text("text", finding.text().zh(), finding.text().en(), to);
    if (finding.nextStep().isPresent()) {
      to.writeFieldName("nextStep");
      to.writeRawValue(rendered.of(finding.nextStep().get()));
    }
    to.writeBooleanField("isPresumption", finding.isPresumption());
    to.writeEndObject();
  }

  private void text(String field, String zh, String en, JsonGenerator to) throws IOException {
    if (language != null) {
      to.writeStringField(field, language.getLanguage().equals("zh") ? zh : en);
      return;
    }
    to.writeObjectFieldStart(field);
    to.writeStringField("zh", zh);
    to.writeStringField("en", en);
    to.writeEndObject();
  }

  private static void optional(String field, Optional<?> value, JsonGenerator to)
      throws IOException {
    if (value.isPresent()) {
      to.writeStringField(field, name(value.get()));
    }
  }

  private static String name(Object outcome) {
    return outcome instanceof Enum<?> constant ? constant.name() : outcome.toString();
  }

  /** Writes a text in one language only. */
  private static final class OneLanguage extends StdSerializer<LocalText> {
    private static final long serialVersionUID = 1;

    private final Locale language;

    OneLanguage(Locale language) {
      super(LocalText.class);
      this.language = language;
    }

    @Override
    public void serialize(LocalText text, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(text.in(language));
    }
  }

  /**
   * What was written before, by identity: a bounded number of objects, the others are written
   * again.
   *
   * <p>Racy on purpose: what it holds is immutable, and the same object is always written alike.
   */
  private static final class Rendered {
    private static final int SLOTS = 1 << 12;

    private final ObjectMapper mapper;
    private final @Nullable Entry[] entries = new Entry[SLOTS];

    private record Entry(Object written, SerializedString json) {}

    Rendered(ObjectMapper mapper) {
      this.mapper = mapper;
    }

    @SuppressWarnings("ReferenceEquality") // equal ones would be right as well, but take longer
    SerializedString of(Object object) throws JsonProcessingException {
      int hash = System.identityHashCode(object);
      int slot = (hash ^ hash >>> 12) & SLOTS - 1;
      Entry entry = entries[slot];
      if (entry == null || entry.written() != object) {
        entry = new Entry(object, new SerializedString(mapper.writeValueAsString(object)));
        entries[slot] = entry;
      }
      return entry.json();
    }
  }
}
