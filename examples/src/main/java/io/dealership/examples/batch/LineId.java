package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a caller knows a line by; it comes back as it was.
 *
 * @param text the text, or the number or flag as it was written
 * @param quoted whether it is a text
 */
record LineId(String text, boolean quoted) {

  /** The scalar value that a parser stands at. */
  static LineId of(JsonParser parser) throws IOException {
    return new LineId(parser.getText(), parser.currentToken() == JsonToken.VALUE_STRING);
  }

  void write(JsonGenerator to) throws IOException {
    if (quoted) {
      to.writeString(text);
    } else {
      to.writeRawValue(text);
    }
  }
}
