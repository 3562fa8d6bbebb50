package io.dealership.rules.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.Spelling;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON trees to records, and records to JSON trees.
 *
 * <table>
 *   <caption>What binds to what</caption>
 *   <tr><th>component</th><th>JSON</th></tr>
 *   <tr><td>{@code String}</td><td>a text, in the {@linkplain TextForm form} asked for</td></tr>
 *   <tr><td>{@code int}, {@code long}</td><td>a whole number in range</td></tr>
 *   <tr><td>{@code BigDecimal}</td><td>a number</td></tr>
 *   <tr><td>{@code boolean}</td><td>true or false; false when left out</td></tr>
 *   <tr><td>{@code LocalDate}, {@code LocalDateTime}, {@code Period}, {@code Duration}</td>
 *       <td>a text as in {@link IsoText}</td></tr>
 *   <tr><td>an enum</td><td>its name in small letters with hyphens, or its {@code @JsonProperty}</td></tr>
 *   <tr><td>{@code Optional}</td><td>the value, or left out; never {@code null}</td></tr>
 *   <tr><td>{@code List}, {@code Map<String, …>}</td>
 *       <td>a list, an object; empty when left out, unless {@link AtLeastOne}</td></tr>
 *   <tr><td>a record</td><td>an object</td></tr>
 *   <tr><td>a sealed interface of enums and one record</td><td>a text or an object</td></tr>
 *   <tr><td>{@link JsonValue}</td><td>anything, also {@code null}</td></tr>
 * </table>
 *
 * <p>All other components must be there. Names that no component has are problems, but for {@code
 * $schema} at the top. What the constructor of a record refuses with an {@link
 * IllegalArgumentException} is a problem with the place of its object. A record must be visible to
 * this module: public and exported, or opened. A binder belongs to one thread.
 */
public final class JsonBinder {

  private static final String SCHEMA = "$schema";

  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  /** A new binder. */
  public JsonBinder() {}

  /**
   * Binds a tree to a record.
   *
   * @return the record; empty when there was a problem, which is then added
   */
  public <T extends Record> Optional<T> bind(
      String file, JsonValue tree, Class<T> type, Problems problems) {
    JsonValue value = tree;
    if (tree instanceof JsonObject object && object.members().get(SCHEMA) instanceof JsonText) {
      Map<String, JsonValue> rest = new LinkedHashMap<>(object.members());
      rest.remove(SCHEMA);
      value = new JsonObject(rest, object.place());
    }
    return Optional.ofNullable(new Binding(file, problems).value(value, type, null))
        .map(type::cast);
  }

  /**
   * Binds a tree to a record.
   *
   * @throws InvalidDocumentException with all problems found
   */
  public <T extends Record> T bind(String file, JsonValue tree, Class<T> type) {
    Problems problems = new Problems();
    Optional<T> bound = bind(file, tree, type, problems);
    problems.throwIfAny();
    return bound.orElseThrow();
  }

  /**
   * The tree of a record: its components in their order, without those that may be left out.
   *
   * @throws IllegalArgumentException when a component has a type that does not bind
   */
  public JsonObject tree(Record value) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Component component : shape(value.getClass()).components) {
      Object part = component.read(value);
      boolean left =
          (part instanceof Optional<?> optional && optional.isEmpty())
              || (part instanceof List<?> list && list.isEmpty() && component.mayBeLeftOut)
              || (part instanceof Map<?, ?> map && map.isEmpty())
              || (Boolean.FALSE.equals(part) && component.mayBeLeftOut);
      if (!left) {
        members.put(component.name, json(part));
      }
    }
    return JsonObject.of(members);
  }

  private JsonValue json(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Optional<?> optional) {
      return json(optional.orElseThrow());
    }
    if (value instanceof Record part) {
      return tree(part);
    }
    if (value instanceof Boolean truth) {
      return JsonBoolean.of(truth);
    }
    if (value instanceof BigDecimal number) {
      return JsonNumber.of(number);
    }
    if (value instanceof Integer || value instanceof Long) {
      return JsonNumber.of(BigDecimal.valueOf(((Number) value).longValue()));
    }
    if (value instanceof LocalDateTime time) {
      return JsonText.of(time.getSecond() == 0 ? time + ":00" : time.toString());
    }
    if (value instanceof String
        || value instanceof LocalDate
        || value instanceof Period
        || value instanceof Duration) {
      return JsonText.of(value.toString());
    }
    if (value instanceof Enum<?> constant) {
      return JsonText.of(name(constant));
    }
    if (value instanceof List<?> list) {
      List<JsonValue> elements = new ArrayList<>();
      list.forEach(element -> elements.add(json(element)));
      return JsonArray.of(elements);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((name, member) -> members.put((String) name, json(member)));
      return JsonObject.of(members);
    }
    throw new IllegalArgumentException(
        "JsonBinder.tree must be given types that bind, but was given " + value.getClass());
  }

  /**
   * The name of an enum constant in JSON: that of its {@code @JsonProperty}, else {@code
   * kebab-case}.
   */
  public static String name(Enum<?> constant) {
    try {
      JsonProperty named =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      if (named != null && !named.value().isEmpty()) {
        return named.value();
      }
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("Each enum constant is a field", e);
    }
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Shape shape(Class<?> type) {
    Shape known = shapes.get(type);
    if (known == null) {
      known = new Shape(type);
      shapes.put(type, known);
    }
    return known;
  }

  /** What a record looks like; drawn once. */
  private static final class Shape {

    final List<Component> components = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final Constructor<?> constructor;

    Shape(Class<?> type) {
      RecordComponent[] all = type.getRecordComponents();
      Class<?>[] types = new Class<?>[all.length];
      for (int i = 0; i < all.length; i++) {
        types[i] = all[i].getType();
        components.add(new Component(all[i]));
        names.add(all[i].getName());
      }
      try {
        constructor = type.getDeclaredConstructor(types);
        if (type.getModule() == JsonBinder.class.getModule()) {
          constructor.setAccessible(true);
        }
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("Each record has its canonical constructor", e);
      }
    }

    Object create(@Nullable Object[] values) throws InvocationTargetException {
      try {
        return constructor.newInstance(values);
      } catch (IllegalAccessException e) {
        throw notVisible(constructor.getDeclaringClass(), e);
      } catch (InstantiationException e) {
        throw new IllegalStateException("No record is abstract", e);
      }
    }
  }

  private static IllegalArgumentException notVisible(Class<?> type, Exception cause) {
    return new IllegalArgumentException(
        type.getName()
            + " must be public in an exported package, or opened to "
            + JsonBinder.class.getModule().getName()
            + ", but cannot be reached",
        cause);
  }

  private static final class Component {

    final String name;
    final Type type;
    final boolean mayBeLeftOut;
    final Optional<Form> form;
    private final Method accessor;

    Component(RecordComponent component) {
      name = component.getName();
      type = component.getGenericType();
      Class<?> raw = component.getType();
      mayBeLeftOut =
          raw == Optional.class
              || raw == boolean.class
              || ((raw == List.class || raw == Map.class)
                  && component.getAnnotation(AtLeastOne.class) == null);
      TextForm text = component.getAnnotation(TextForm.class);
      form =
          text == null
              ? Optional.empty()
              : Optional.of(new Form(Pattern.compile(text.value()), text.says()));
      accessor = component.getAccessor();
      if (component.getDeclaringRecord().getModule() == JsonBinder.class.getModule()) {
        accessor.setAccessible(true);
      }
    }

    Object read(Record value) {
      try {
        return accessor.invoke(value);
      } catch (IllegalAccessException e) {
        throw notVisible(value.getClass(), e);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("An accessor of a record must not fail", e);
      }
    }

    /** What stands for a component that was left out. */
    Object absent() {
      if (type == boolean.class) {
        return false;
      }
      Class<?> raw = raw(type);
      return raw == List.class ? List.of() : raw == Map.class ? Map.of() : Optional.empty();
    }
  }

  private record Form(Pattern pattern, String says) {}

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  /** The binding of one document. */
  private final class Binding {

    private final String file;
    private final Problems problems;

    Binding(String file, Problems problems) {
      this.file = file;
      this.problems = problems;
    }

    @Nullable Object value(JsonValue value, Type type, @Nullable Form form) {
      Class<?> raw = raw(type);
      if (raw == Optional.class) {
        Object inner = value(value, argument(type, 0), form);
        return inner == null ? null : Optional.of(inner);
      }
      if (raw == JsonValue.class) {
        return value;
      }
      if (raw == List.class) {
        return list(value, argument(type, 0), form);
      }
      if (raw == Map.class) {
        return map(value, argument(type, 1), form);
      }
      if (raw.isRecord()) {
        return object(value, raw);
      }
      if (raw.isEnum()) {
        return constant(value, raw.getEnumConstants());
      }
      if (raw.isSealed()) {
        return alternative(value, raw);
      }
      return scalar(value, raw, form);
    }

    private @Nullable Object scalar(JsonValue value, Class<?> type, @Nullable Form form) {
      if (type == String.class) {
        if (value instanceof JsonText text) {
          if (form == null || form.pattern.matcher(text.value()).matches()) {
            return text.value();
          }
          return wrong(value, form.says);
        }
        return wrong(value, form == null ? "a text" : form.says);
      }
      if (type == boolean.class || type == Boolean.class) {
        return value instanceof JsonBoolean truth ? truth.value() : wrong(value, "true or false");
      }
      if (type == BigDecimal.class) {
        return value instanceof JsonNumber number ? number.value() : wrong(value, "a number");
      }
      if (type == int.class || type == Integer.class) {
        Long number = whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
      }
      if (type == long.class || type == Long.class) {
        return whole(value, Long.MIN_VALUE, Long.MAX_VALUE);
      }
      String text = value.text().orElse("");
      if (type == LocalDate.class) {
        return orWrong(IsoText.date(text), value, "a date such as 2022-01-31");
      }
      if (type == LocalDateTime.class) {
        return orWrong(IsoText.dateTime(text), value, "a time such as 2022-01-31T08:30:00");
      }
      if (type == Period.class) {
        return orWrong(IsoText.period(text), value, "a period such as P3Y or P18M");
      }
      if (type == Duration.class) {
        return orWrong(IsoText.duration(text), value, "a duration such as P60D or PT36H");
      }
      throw new IllegalArgumentException(
          "JsonBinder.type must be one that binds, but was " + type.getName());
    }

    private @Nullable Object orWrong(Optional<?> read, JsonValue value, String expectation) {
      return read.isPresent() ? read.get() : wrong(value, expectation);
    }

    private @Nullable Object wrong(JsonValue value, String expectation) {
      problems.add(file, value, expectation);
      return null;
    }

    private @Nullable Long whole(JsonValue value, long least, long most) {
      if (value instanceof JsonNumber number
          && number.value().stripTrailingZeros().scale() <= 0
          && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
          && number.value().compareTo(BigDecimal.valueOf(most)) <= 0) {
        return number.value().longValueExact();
      }
      problems.add(
          file,
          value,
          value instanceof JsonNumber
              ? "a whole number from " + least + " to " + most
              : "a whole number");
      return null;
    }

    private @Nullable Object list(JsonValue value, Type element, @Nullable Form form) {
      if (!(value instanceof JsonArray array)) {
        return wrong(value, "a list");
      }
      List<Object> list = new ArrayList<>();
      boolean whole = true;
      for (JsonValue one : array.elements()) {
        Object bound = value(one, element, form);
        if (bound == null) {
          whole = false;
        } else {
          list.add(bound);
        }
      }
      return whole ? List.copyOf(list) : null;
    }

    private @Nullable Object map(JsonValue value, Type member, @Nullable Form form) {
      if (!(value instanceof JsonObject object)) {
        return wrong(value, "an object");
      }
      Map<String, Object> map = new LinkedHashMap<>();
      boolean whole = true;
      for (Map.Entry<String, JsonValue> one : object.members().entrySet()) {
        Object bound = value(one.getValue(), member, form);
        if (bound == null) {
          whole = false;
        } else {
          map.put(one.getKey(), bound);
        }
      }
      return whole ? Collections.unmodifiableMap(map) : null;
    }

    private @Nullable Object constant(JsonValue value, Object[] constants) {
      List<String> names = new ArrayList<>();
      String text = value.text().orElse("");
      for (Object constant : constants) {
        String name = name((Enum<?>) constant);
        if (name.equals(text)) {
          return constant;
        }
        names.add(name);
      }
      problems.add(file, value, "one of " + names, Spelling.nearest(text, names));
      return null;
    }

    /** A text is one of the constants of the enums, everything else the record. */
    private @Nullable Object alternative(JsonValue value, Class<?> type) {
      List<Object> constants = new ArrayList<>();
      Class<?> structure = null;
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        if (permitted.isEnum()) {
          constants.addAll(List.of(permitted.getEnumConstants()));
        } else {
          structure = permitted;
        }
      }
      return value instanceof JsonObject && structure != null
          ? object(value, structure)
          : constant(value, constants.toArray());
    }

    private @Nullable Object object(JsonValue value, Class<?> type) {
      if (!(value instanceof JsonObject object)) {
        return wrong(value, "an object");
      }
      Shape shape = shape(type);
      boolean whole = true;
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        String name = member.getKey();
        if (!shape.names.contains(name)) {
          whole = false;
          problems.add(
              file,
              member.getValue().place().toString(),
              JsonWriter.quote(name)
                  + Problems.maybe(
                      Spelling.nearest(name, shape.names).filter(n -> object.member(n).isEmpty())),
              "one of the fields " + shape.names);
        }
      }
      @Nullable Object[] values = new @Nullable Object[shape.components.size()];
      for (int i = 0; i < values.length; i++) {
        Component component = shape.components.get(i);
        JsonValue member = object.members().get(component.name);
        if (member != null) {
          values[i] = value(member, component.type, component.form.orElse(null));
        } else if (component.mayBeLeftOut) {
          values[i] = component.absent();
        } else {
          problems.add(
              file,
              value.place().toString(),
              "nothing",
              "the field " + JsonWriter.quote(component.name));
        }
        if (values[i] instanceof List<?> list && list.isEmpty() && !component.mayBeLeftOut) {
          values[i] = wrong(member == null ? value : member, "at least one element");
        }
        whole &= values[i] != null;
      }
      if (!whole) {
        return null;
      }
      try {
        return shape.create(values);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
          refused(value, String.valueOf(refused.getMessage()));
          return null;
        }
        throw new IllegalStateException(
            "The constructor of " + type.getName() + " must refuse with IllegalArgumentException",
            e.getCause());
      }
    }

    /** Turns "Type.name must be x, but was y" into "expected name to be x, but was y". */
    private void refused(JsonValue value, String message) {
      int must = message.indexOf(" must ");
      int but = message.lastIndexOf(", but was ");
      if (must < 0 || but < must) {
        problems.add(file, value, message);
        return;
      }
      String subject = message.substring(0, must);
      problems.add(
          file,
          value.place().toString(),
          message.substring(but + ", but was ".length()),
          subject.substring(subject.indexOf('.') + 1)
              + " to "
              + message.substring(must + " must ".length(), but));
    }
  }
}
