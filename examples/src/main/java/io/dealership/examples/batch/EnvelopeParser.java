package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the fields of the door out of a line, so that the question sees only its own. */
final class EnvelopeParser extends JsonParserDelegate {

  private @Nullable LineId id;
  private @Nullable String on;
  private boolean broken;

  EnvelopeParser(JsonParser line) {
    super(line);
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    while (token == JsonToken.FIELD_NAME && isOwn()) {
      boolean isId = delegate.currentName().equals(Fields.ID);
      JsonToken value = delegate.nextToken();
      if (value == JsonToken.VALUE_STRING || (isId && value != null && value.isScalarValue())) {
        if (isId) {
          id = value == JsonToken.VALUE_NULL ? null : LineId.of(delegate);
        } else {
          on = delegate.getText();
        }
      } else if (value != JsonToken.VALUE_NULL) {
        broken = true;
        delegate.skipChildren();
      }
      token = delegate.nextToken();
    }
    return token;
  }

  private boolean isOwn() throws IOException {
    String name = delegate.currentName();
    return (name.equals(Fields.ID) || name.equals(Fields.ON))
        && delegate.getParsingContext().getParent().inRoot();
  }

  @Nullable LineId id() {
    return id;
  }

  /** The day as it is written, or null. */
  @Nullable String on() {
    return on;
  }

  /** Whether one of the fields has a value that it cannot have. */
  boolean isBroken() {
    return broken;
  }
}
