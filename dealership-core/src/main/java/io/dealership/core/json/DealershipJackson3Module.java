package io.dealership.core.json;

import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Teaches Jackson 3 to read and write money as text, such as {@code CNY 12.50}.
 *
 * <p>More decimals than the currency has are refused, never rounded.
 *
 * @since 0.1
 */
public final class DealershipJackson3Module extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** Makes the module. */
  public DealershipJackson3Module() {
    super("io.dealership.core.json.DealershipJackson3Module");
    addSerializer(new MoneySerializer());
    addDeserializer(Money.class, new MoneyDeserializer());
  }

  private static final class MoneySerializer extends StdScalarSerializer<Money> {

    private static final long serialVersionUID = 1;

    MoneySerializer() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator generator, SerializationContext provider) {
      generator.writeString(money.toString());
    }
  }

  private static final class MoneyDeserializer extends StdScalarDeserializer<Money> {

    private static final long serialVersionUID = 1;

    MoneyDeserializer() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
      String text = _parseString(parser, context, this);
      try {
        return MoneyText.parse(text);
      } catch (IllegalArgumentException | ArithmeticException e) {
        return (Money) context.handleWeirdStringValue(Money.class, text, MoneyText.EXPECTATION);
      }
    }
  }
}
