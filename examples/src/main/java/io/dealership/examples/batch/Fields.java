package io.dealership.examples.batch;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.dealership.examples.command.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a line can have: those of the door itself, and those of a question in the order
 * of its type.
 */
final class Fields {

  /** Comes back with the answer, as it was. */
  static final String ID = "id";

  /** The day asked about. */
  static final String ON = "on";

  private final Map<String, JavaType> types;

  private Fields(Map<String, JavaType> types) {
    this.types = types;
  }

  /** The fields of an input as a mapper reads it. */
  static Fields of(ObjectMapper mapper, Class<?> input) {
    Map<String, JavaType> types = new LinkedHashMap<>();
    JavaType type = mapper.constructType(input);
    for (BeanPropertyDefinition property :
        mapper.getDeserializationConfig().introspect(type).findProperties()) {
      if (property.hasConstructorParameter()) {
        types.put(property.getName(), property.getConstructorParameter().getType());
      }
    }
    return new Fields(types);
  }

  /** The names of all fields, the door's own first. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(ID, ON));
    names.addAll(types.keySet());
    return names;
  }

  /** The names of the fields of the question. */
  Iterable<String> ofQuestion() {
    return types.keySet();
  }

  /** The type of a field of the question, or null. */
  @Nullable JavaType type(String field) {
    return types.get(field);
  }

  /** What can stand in a field, for people. */
  static String expected(JavaType type, Labels labels) {
    if (type.isReferenceType()) {
      return expected(type.getContentType(), labels);
    }
    if (type.isMapLikeType()) {
      return labels.get(
          "type.map", expected(type.getKeyType(), labels), expected(type.getContentType(), labels));
    }
    if (type.isCollectionLikeType()) {
      return labels.get("type.list", expected(type.getContentType(), labels));
    }
    if (type.isEnumType()) {
      List<String> constants = new ArrayList<>();
      for (Object constant : type.getRawClass().getEnumConstants()) {
        constants.add(constant.toString());
      }
      return String.join("|", constants);
    }
    return labels.getOrCode("type.", type.getRawClass().getSimpleName());
  }

  /** What can stand in the field {@code on}. */
  static String expectedDay(Labels labels) {
    return expected(TypeFactory.defaultInstance().constructType(java.time.LocalDate.class), labels);
  }
}
