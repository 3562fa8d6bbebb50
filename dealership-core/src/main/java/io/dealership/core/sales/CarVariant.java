package io.dealership.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.text.VisibleText;
import java.util.Optional;

/**
 * What a car is built as, in the words of the maker, or a group of such cars: a model, one trim of
 * it, or one color.
 *
 * <p>Two words are the same if they are written the same.
 *
 * @param model the model, 1 to 60 visible characters
 * @param trim the trim; empty for any, or where it is not known
 * @param color the color of the body; empty for any, or where it is not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CarVariant(String model, Optional<String> trim, Optional<String> color)
    implements Comparable<CarVariant> {

  private static final int MAX_LENGTH = 60;

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if one is not of 1 to 60 visible characters
   */
  @JsonCreator
  public CarVariant(
      @JsonProperty("model") String model,
      @JsonProperty("trim") Optional<String> trim,
      @JsonProperty("color") Optional<String> color) {
    VisibleText.check("CarVariant.model", model, MAX_LENGTH);
    trim.ifPresent(word -> VisibleText.check("CarVariant.trim", word, MAX_LENGTH));
    color.ifPresent(word -> VisibleText.check("CarVariant.color", word, MAX_LENGTH));
    this.model = model;
    this.trim = trim;
    this.color = color;
  }

  /** Returns any car of a model. */
  public static CarVariant of(String model) {
    return new CarVariant(model, Optional.empty(), Optional.empty());
  }

  /** Returns any car of a trim of a model. */
  public static CarVariant of(String model, String trim) {
    return new CarVariant(model, Optional.of(trim), Optional.empty());
  }

  /** Returns a trim of a model in one color. */
  public static CarVariant of(String model, String trim, String color) {
    return new CarVariant(model, Optional.of(trim), Optional.of(color));
  }

  /**
   * Returns whether cars of {@code other} belong to this group. A car of which the trim or the
   * color is not known belongs to no group that names it.
   */
  public boolean includes(CarVariant other) {
    return model.equals(other.model)
        && (trim.isEmpty() || trim.equals(other.trim))
        && (color.isEmpty() || color.equals(other.color));
  }

  /** By model, then trim, then color; the wider group first. */
  @Override
  public int compareTo(CarVariant other) {
    int byModel = model.compareTo(other.model);
    if (byModel != 0) {
      return byModel;
    }
    int byTrim = trim.orElse("").compareTo(other.trim.orElse(""));
    return byTrim == 0 ? color.orElse("").compareTo(other.color.orElse("")) : byTrim;
  }

  /** Returns the words, such as {@code Lavida, 1.5L Comfort, white}. */
  @Override
  public String toString() {
    return model + trim.map(word -> ", " + word).orElse("") + color.map(c -> ", " + c).orElse("");
  }
}
