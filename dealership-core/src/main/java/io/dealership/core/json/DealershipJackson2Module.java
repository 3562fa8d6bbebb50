package io.dealership.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import org.joda.money.Money;

/**
 * Teaches Jackson 2 to read and write money as text, such as {@code CNY 12.50}.
 *
 * <p>More decimals than the currency has are refused, never rounded.
 *
 * @since 0.1
 */
public final class DealershipJackson2Module extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** Makes the module. */
  public DealershipJackson2Module() {
    super("io.dealership.core.json.DealershipJackson2Module");
    addSerializer(new MoneySerializer());
    addDeserializer(Money.class, new MoneyDeserializer());
  }

  private static final class MoneySerializer extends StdScalarSerializer<Money> {

    private static final long serialVersionUID = 1;

    MoneySerializer() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(money.toString());
    }
  }

  private static final class MoneyDeserializer extends StdScalarDeserializer<Money> {

    private static final long serialVersionUID = 1;

    MoneyDeserializer() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String text = _parseString(parser, context, this);
      try {
        return MoneyText.parse(text);
      } catch (IllegalArgumentException | ArithmeticException e) {
        return (Money) context.handleWeirdStringValue(Money.class, text, MoneyText.EXPECTATION);
      }
    }
  }
}
