package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;

/**
 * Says how a capability reads a file of its own in a pack. One is made once and then used to ask a
 * pack for what was read: {@link KnowledgePack#section}.
 *
 * @param <T> the record that the file binds to, public and in an exported or opened package
 */
public final class SectionReader<T extends Record> {

  /**
   * Checks a section against the rest of the packs that are loaded together.
   *
   * @param <T> the record of the section
   */
  @FunctionalInterface
  public interface Check<T extends Record> {

    /** Adds what is wrong to the context. */
    void check(T section, SectionContext context);
  }

  /**
   * Tells where a section cites its sources, for {@link Trace}.
   *
   * @param <T> the record of the section
   */
  @FunctionalInterface
  public interface Places<T extends Record> {

    /**
     * Tells each place.
     *
     * @param to takes the kind and name of a place, such as {@code contact service-follow-up}, and
     *     its citation
     */
    void tell(T section, BiConsumer<String, String> to);
  }

  /** Checks and cites nothing; no lambda, which is linked at run time. */
  private static final class Nothing<T extends Record> implements Check<T>, Places<T> {

    @Override
    public void check(T section, SectionContext context) {
      // nothing to check
    }

    @Override
    public void tell(T section, BiConsumer<String, String> to) {
      // nothing to cite
    }
  }

  private static final String ENGINE_PACKAGES = "io.dealership.rules.";

  private final String path;
  private final Class<T> type;
  private final Check<T> check;
  private final Places<T> places;

  private SectionReader(String path, Class<T> type, Check<T> check, Places<T> places) {
    checkArgument(
        path.endsWith("/") || path.endsWith(".json"),
        "SectionReader.path must be a file .json or a folder that ends with /, but was \"%s\"",
        path);
    this.path = path;
    this.type = requireNonNull(type, "type");
    this.check = requireNonNull(check, "check");
    this.places = requireNonNull(places, "places");
  }

  /**
   * A reader of a file such as {@code contacts.json}, or of all files {@code .json} of a folder
   * such as {@code workflows/}.
   */
  public static <T extends Record> SectionReader<T> of(String path, Class<T> type, Check<T> check) {
    return new SectionReader<>(path, type, check, new Nothing<>());
  }

  /** A reader without checks beyond those of the record. */
  public static <T extends Record> SectionReader<T> of(String path, Class<T> type) {
    return of(path, type, new Nothing<>());
  }

  /** A copy that tells where its sections cite their sources. */
  public SectionReader<T> citing(Places<T> where) {
    return new SectionReader<>(path, type, check, where);
  }

  /** The file, or the folder with {@code /} at its end. */
  public String path() {
    return path;
  }

  Class<T> type() {
    return type;
  }

  boolean reads(String name) {
    return path.endsWith("/") ? name.startsWith(path) && name.endsWith(".json") : name.equals(path);
  }

  /** Whether it comes with this engine, so that the version of the engine tells what it checks. */
  boolean isOfEngine() {
    return type.getName().startsWith(ENGINE_PACKAGES);
  }

  void check(Record section, SectionContext context) {
    check.check(type.cast(section), context);
  }

  void places(Record section, BiConsumer<String, String> to) {
    places.tell(type.cast(section), to);
  }

  @Override
  public String toString() {
    return path;
  }
}
