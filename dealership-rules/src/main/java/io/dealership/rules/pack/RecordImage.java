package io.dealership.rules.pack;

import io.dealership.core.text.LocalText;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of sections in the image of a pack: a tree of the values that {@link
 * io.dealership.rules.document.JsonBinder} binds, without their names.
 *
 * <p>It knows what records are made of: texts, numbers, flags, dates and spans of time, constants
 * of enums, optional values, lists, maps by text, and other records, also those within records of
 * their own type. A section with anything else is read from its file. What is decoded goes through
 * the constructors of the records again.
 */
final class RecordImage {

  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          BigDecimal.class,
          LocalDate.class,
          LocalDateTime.class,
          Period.class,
          Duration.class);

  /** How deep records lie in each other at most: no file of a pack comes near it. */
  private static final int DEEPEST = 64;

  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  /** The records whose shapes are being drawn. */
  private final Set<Class<?>> drawing = new HashSet<>();

  /** How deep the record lies that is being read. */
  private int depth;

  /** What a record, or a component of one, is made of. */
  private sealed interface Part {}

  private record Value(Class<?> type) implements Part {}

  private record Flag() implements Part {}

  private record Whole() implements Part {}

  /** Texts in two languages, by far the most records: made without reflection. */
  private record Words() implements Part {}

  private record Choice(List<Object> constants) implements Part {}

  private record Maybe(Part of) implements Part {}

  private record Many(Part of) implements Part {}

  private record ByText(Part of) implements Part {}

  private record Nested(Class<?> type) implements Part {}

  /** What a record is made of, in the order of its components. */
  private static final class Shape {

    final Constructor<?> constructor;
    final Part[] parts;
    final Method[] accessors;

    Shape(Constructor<?> constructor, Part[] parts, Method[] accessors) {
      this.constructor = constructor;
      this.parts = parts;
      this.accessors = accessors;
    }
  }

  /** Whether records of this type, and those in them, can stand in an image. */
  boolean holds(Class<? extends Record> type) {
    return shape(type) != null;
  }

  // ---- shapes ----

  private @Nullable Shape shape(Class<?> type) {
    Shape known = shapes.get(type);
    if (known != null) {
      return known;
    }
    Set<Class<?>> before = Set.copyOf(shapes.keySet());
    drawing.add(type);
    Shape drawn = drawn(type);
    drawing.remove(type);
    if (drawn == null) {
      shapes.keySet().retainAll(before); // those drawn on the way may have this one within them
    } else {
      shapes.put(type, drawn);
    }
    return drawn;
  }

  private @Nullable Shape drawn(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Part[] parts = new Part[components.length];
    Method[] accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Part part = part(types[i], components[i]);
      if (part == null) {
        return null;
      }
      parts[i] = part;
      accessors[i] = components[i].getAccessor();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      if (type.getModule() == RecordImage.class.getModule()) {
        constructor.setAccessible(true);
        for (Method accessor : accessors) {
          accessor.setAccessible(true);
        }
      }
      return new Shape(constructor, parts, accessors);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Each record has its canonical constructor", e);
    }
  }

  /** The part of a component; its generic type is looked at only where it has one. */
  private @Nullable Part part(Class<?> raw, RecordComponent component) {
    boolean generic = raw == Optional.class || raw == List.class || raw == Map.class;
    return part(generic ? component.getGenericType() : raw);
  }

  private @Nullable Part part(Type type) {
    if (type instanceof ParameterizedType generic) {
      return part(generic.getRawType(), generic.getActualTypeArguments());
    }
    if (!(type instanceof Class<?> raw)) {
      return null; // a wildcard or the variable of a type
    }
    if (VALUES.contains(raw)) {
      return new Value(raw);
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return new Flag();
    }
    if (raw == int.class || raw == Integer.class) {
      return new Whole();
    }
    if (raw.isEnum()) {
      return new Choice(List.of((Object[]) raw.getEnumConstants()));
    }
    if (raw == LocalText.class) {
      return new Words();
    }
    // of a record within itself the shape will be known when it is needed
    return raw.isRecord() && (drawing.contains(raw) || shape(raw) != null) ? new Nested(raw) : null;
  }

  private @Nullable Part part(Type raw, Type[] arguments) {
    Part of = part(arguments[arguments.length - 1]);
    if (of == null) {
      return null;
    }
    if (raw == Optional.class) {
      return new Maybe(of);
    }
    if (raw == List.class) {
      return new Many(of);
    }
    return raw == Map.class && arguments[0] == String.class ? new ByText(of) : null;
  }

  // ---- writing ----

  /** Writes a record of a type that an image holds. */
  void write(ImageOutput to, Record value) {
    Shape shape = shape(value.getClass());
    if (shape == null) {
      throw new IllegalArgumentException(
          "RecordImage.value must be of types that an image holds, but was " + value.getClass());
    }
    for (int i = 0; i < shape.parts.length; i++) {
      try {
        write(to, shape.parts[i], shape.accessors[i].invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("An accessor of a record must not fail", e);
      }
    }
  }

  private void write(ImageOutput to, Part part, Object value) {
    if (part instanceof Value) {
      to.value(value);
    } else if (part instanceof Words) {
      LocalText text = (LocalText) value;
      to.text(text.zh());
      to.text(text.en());
    } else if (part instanceof Flag) {
      to.flag((Boolean) value);
    } else if (part instanceof Whole) {
      to.integer((Integer) value);
    } else if (part instanceof Choice) {
      to.choice((Enum<?>) value);
    } else if (part instanceof Maybe maybe) {
      Optional<?> optional = (Optional<?>) value;
      to.flag(optional.isPresent());
      if (optional.isPresent()) {
        write(to, maybe.of, optional.get());
      }
    } else if (part instanceof Many many) {
      List<?> list = (List<?>) value;
      to.number(list.size());
      for (Object each : list) {
        write(to, many.of, each);
      }
    } else if (part instanceof ByText byText) {
      Map<?, ?> map = (Map<?, ?>) value;
      to.number(map.size());
      for (Map.Entry<?, ?> each : map.entrySet()) {
        to.text((String) each.getKey());
        write(to, byText.of, each.getValue());
      }
    } else {
      write(to, (Record) value);
    }
  }

  // ---- reading ----

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException when the image is broken
   */
  Record read(ImageInput in, Class<? extends Record> type) {
    Shape shape = shape(type);
    if (shape == null) {
      throw ImageInput.broken("records that it can hold");
    }
    depth = 0;
    return (Record) read(in, shape);
  }

  private Object read(ImageInput in, Shape shape) {
    Object[] values = new Object[shape.parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in, shape.parts[i]);
    }
    try {
      return shape.constructor.newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object read(ImageInput in, Part part) {
    if (part instanceof Value one) {
      Object value = in.value();
      if (!one.type.isInstance(value)) { // no constructor would notice it in a list
        throw ImageInput.broken("values of their types");
      }
      return value;
    }
    if (part instanceof Words) {
      return new LocalText(in.text(), in.text());
    }
    if (part instanceof Nested nested) {
      Shape shape = shapes.get(nested.type);
      if (shape == null || depth == DEEPEST) {
        throw ImageInput.broken("records that it can hold");
      }
      depth++;
      Object value = read(in, shape);
      depth--;
      return value;
    }
    if (part instanceof Maybe maybe) {
      return in.flag() ? Optional.of(read(in, maybe.of)) : Optional.empty();
    }
    if (part instanceof Many many) {
      int count = in.count();
      List<Object> list = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        list.add(read(in, many.of));
      }
      return Collections.unmodifiableList(list);
    }
    if (part instanceof Choice choice) {
      return in.constant(choice.constants);
    }
    if (part instanceof Flag) {
      return in.flag();
    }
    if (part instanceof Whole) {
      long number = in.integer();
      if (number != (int) number) {
        throw ImageInput.broken("whole numbers that fit");
      }
      return (int) number;
    }
    int count = in.count();
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      map.put(in.text(), read(in, ((ByText) part).of));
    }
    return Collections.unmodifiableMap(map);
  }
}
