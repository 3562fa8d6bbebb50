package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.text.LocalText;
import io.dealership.core.time.DayRange;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.MissingFact;
import io.dealership.rules.decision.PackVersion;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackDescriptor;
import io.dealership.rules.pack.Parameter;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The measures of a pack: what they are, and what figures come to by them.
 *
 * <p>A pack of a lower layer may replace a measure by one of the same id, and set the parameters
 * that are targets; the lowest layer that is in force on the day asked about decides. A bound that
 * is unverified is left out.
 *
 * @since 0.1
 */
public final class MeasureBook {

  private static final MathContext TAKEN_TO = new MathContext(30);
  private static final SectionReader<MeasureFile> FILES =
      SectionReader.of("measures.json", MeasureFile.class, MeasureCheck::check)
          .citing(
              (file, to) ->
                  file.measures()
                      .forEach(entry -> to.accept("measure " + entry.id(), entry.source())));

  private static final String NUMERATOR = "numerator";
  private static final String DENOMINATOR = "denominator";

  /** What a pack says of a measure. */
  private record Said(KnowledgePack pack, MeasureEntry entry, MeasureDefinition definition) {

    static Said of(KnowledgePack pack, MeasureEntry entry) {
      return new Said(pack, entry, define(pack, entry));
    }

    private static MeasureDefinition define(KnowledgePack pack, MeasureEntry entry) {
      return MeasureDefinition.builder()
          .id(MeasureId.of(entry.id()))
          .name(entry.name())
          .numerator(entry.numerator())
          .denominator(entry.denominator())
          .population(entry.population())
          .unit(entry.unit())
          .decimals(entry.decimals())
          .direction(entry.direction())
          .addAllCitations(pack.citations(entry.source()))
          .verification(entry.verification())
          .note(entry.note())
          .pack(new PackVersion(pack.id(), pack.version()))
          .build();
    }
  }

  private final LayeredPack layers;

  /** The packs of higher layers, the lowest one first: for bounds that a store takes from them. */
  private final List<KnowledgePack> above;

  /** By id what the packs say, the lowest layer first; in the order of the file of the pack. */
  private final Map<MeasureId, List<Said>> said;

  private MeasureBook(
      LayeredPack layers, List<KnowledgePack> above, Map<MeasureId, List<Said>> said) {
    this.layers = layers;
    this.above = List.copyOf(above);
    this.said = said;
  }

  /** The readers of the sections that measures add to packs. */
  public static List<SectionReader<?>> sections() {
    return List.of(FILES);
  }

  /**
   * The measures of a pack, and what packs of lower layers and of the same market say of them.
   *
   * @throws IllegalArgumentException when the pack is not among them, or two packs of the same
   *     layer that are in force on the same day have a measure of the same id
   */
  public static MeasureBook of(KnowledgePacks packs, String id) {
    LayeredPack layers = LayeredPack.of(packs, id);
    Map<MeasureId, List<Said>> said = new LinkedHashMap<>();
    for (Said own : all(layers.pack())) {
      said.put(own.definition().id(), new ArrayList<>(List.of(own)));
    }
    List<KnowledgePack> above = new ArrayList<>();
    PackDescriptor own = layers.pack().descriptor();
    for (KnowledgePack each : packs.list()) {
      int lower = each.descriptor().layer().compareTo(own.layer());
      boolean sameMarket = each.descriptor().market().equals(own.market());
      if (sameMarket && lower > 0) {
        replace(said, each);
      } else if (sameMarket && lower < 0) {
        above.add(each);
      }
    }
    Comparator<Said> lowestFirst = Comparator.comparing(one -> one.pack().descriptor().layer());
    said.values().forEach(same -> same.sort(lowestFirst.reversed()));
    Comparator<KnowledgePack> byLayer = Comparator.comparing(pack -> pack.descriptor().layer());
    above.sort(byLayer.reversed());
    return new MeasureBook(layers, above, said);
  }

  private static void replace(Map<MeasureId, List<Said>> said, KnowledgePack lower) {
    for (Said one : all(lower)) {
      List<Said> same = said.get(one.definition().id());
      if (same != null) {
        same.forEach(earlier -> checkApart(earlier, one));
        same.add(one);
      }
    }
  }

  private static List<Said> all(KnowledgePack pack) {
    List<Said> all = new ArrayList<>();
    for (MeasureFile file : pack.sections(FILES)) {
      file.measures().forEach(entry -> all.add(Said.of(pack, entry)));
    }
    return all;
  }

  private static void checkApart(Said earlier, Said later) {
    PackDescriptor first = earlier.pack().descriptor();
    PackDescriptor second = later.pack().descriptor();
    checkArgument(
        first.layer() != second.layer()
            || !first.from().isBefore(second.until().orElse(LocalDate.MAX))
            || !second.from().isBefore(first.until().orElse(LocalDate.MAX)),
        "MeasureBook.packs must have a measure once in a layer at a time, but %s and %s of layer %s"
            + " both had %s",
        earlier.pack(),
        later.pack(),
        first.layer(),
        later.definition().id());
  }

  /** The measures as they are defined on a day, in the order of the pack. */
  public List<MeasureDefinition> definitions(LocalDate on) {
    return said.keySet().stream().map(id -> definition(id, on)).toList();
  }

  /**
   * A measure as it is defined on a day.
   *
   * @throws IllegalArgumentException when the pack has no such measure, or none on that day
   */
  public MeasureDefinition definition(MeasureId id, LocalDate on) {
    return inForce(id, on).definition();
  }

  private Said inForce(MeasureId id, LocalDate on) {
    List<Said> same = said.get(id);
    checkArgument(
        same != null,
        "Pack %s has no measure '%s'. Its measures are %s.",
        layers.pack(),
        id,
        said.keySet());
    Optional<Said> one = same.stream().filter(each -> each.pack().isInForce(on)).findFirst();
    checkArgument(one.isPresent(), "Pack %s has no measure '%s' on %s.", layers.pack(), id, on);
    return one.get();
  }

  /**
   * What a measure is held against on a day; empty when it has no target, or none that is verified.
   *
   * @throws IllegalArgumentException when the pack has no such measure on that day, or the lower
   *     bound that the packs set is above the upper one
   */
  public Optional<MeasureTarget> target(MeasureId id, LocalDate on) {
    Optional<TargetEntry> entry = inForce(id, on).entry().target();
    Optional<Parameter> least = entry.flatMap(TargetEntry::least).flatMap(bound -> find(bound, on));
    Optional<Parameter> most = entry.flatMap(TargetEntry::most).flatMap(bound -> find(bound, on));
    Optional<Parameter> below = entry.flatMap(TargetEntry::below).flatMap(bound -> find(bound, on));
    List<Parameter> bounds = Stream.of(least, most, below).flatMap(Optional::stream).toList();
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> citations = new LinkedHashSet<>();
    bounds.forEach(bound -> citations.addAll(bound.citations()));
    return Optional.of(
        MeasureTarget.builder()
            .least(least.map(Parameter::number))
            .most(most.or(() -> below).map(Parameter::number))
            .mostIncluded(most.isPresent())
            .proposal(bounds.stream().anyMatch(MeasureBook::isProposal))
            .addAllCitations(citations)
            .build());
  }

  private Optional<Parameter> find(String name, LocalDate on) {
    return layers
        .find(name, on)
        .or(
            () ->
                above.stream().flatMap(each -> each.findParameter(name, on).stream()).findFirst());
  }

  private static boolean isProposal(Parameter bound) {
    return bound.verification() == Verification.NORM;
  }

  /**
   * What a measure came to in a period.
   *
   * @param numerator what is divided; empty when it is not known
   * @param denominator what it is divided by; empty when it is not known
   * @param period the days over which both were taken
   * @param on the day by which the definition and the target are chosen
   * @throws IllegalArgumentException when the pack has no such measure on that day, or the period
   *     has no day
   */
  public Measured ratio(
      MeasureId id,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      DayRange period,
      LocalDate on) {
    return ratio(
        id,
        Figure.number(NUMERATOR, numerator),
        Figure.number(DENOMINATOR, denominator),
        period,
        on);
  }

  /**
   * What a measure came to in a period, from figures that know what they miss.
   *
   * @param period the days over which both were taken
   * @param on the day by which the definition and the target are chosen
   * @throws IllegalArgumentException when the pack has no such measure on that day, the period has
   *     no day, or amounts of different currencies are divided
   */
  public Measured ratio(
      MeasureId id, Figure numerator, Figure denominator, DayRange period, LocalDate on) {
    MeasureDefinition definition = definition(id, on);
    Optional<Undetermined> why = undetermined(numerator.value(), denominator.value());
    return Measured.builder()
        .definition(definition)
        .period(period)
        .numerator(numerator.value())
        .denominator(denominator.value())
        .value(
            why.isPresent()
                ? Optional.empty()
                : Optional.of(
                    value(
                        definition,
                        numerator.value().orElseThrow(),
                        denominator.value().orElseThrow())))
        .currency(currency(numerator, denominator))
        .undetermined(why)
        .addAllMissing(
            why.equals(Optional.of(Undetermined.FACT_MISSING))
                ? missing(definition, numerator, denominator)
                : List.of())
        .target(target(id, on))
        .build();
  }

  /**
   * The ratio in the unit of a measure, to its decimals. A figure that was divided before ends
   * after 34 digits, so a ratio that lies on a half may miss it by a hair: it is first taken to 30.
   */
  static BigDecimal value(
      MeasureDefinition definition, BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .multiply(definition.unit().factor())
        .divide(denominator, TAKEN_TO)
        .setScale(definition.decimals(), RoundingMode.HALF_UP);
  }

  /** Why two figures have no ratio: what no missing fact could change comes first. */
  static Optional<Undetermined> undetermined(
      Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
    if (denominator.filter(number -> number.signum() == 0).isPresent()) {
      return Optional.of(Undetermined.DENOMINATOR_ZERO);
    }
    if (denominator.filter(number -> number.signum() < 0).isPresent()) {
      return Optional.of(Undetermined.DENOMINATOR_NEGATIVE);
    }
    return numerator.isEmpty() || denominator.isEmpty()
        ? Optional.of(Undetermined.FACT_MISSING)
        : Optional.empty();
  }

  /** An amount for each of something is an amount; an amount of an amount is a number. */
  private static Optional<String> currency(Figure numerator, Figure denominator) {
    Optional<CurrencyUnit> divided = numerator.currency();
    Optional<CurrencyUnit> by = denominator.currency();
    checkArgument(
        divided.isEmpty() || by.isEmpty() || divided.equals(by),
        "MeasureBook.denominator must be in %s, but was in %s",
        divided.map(CurrencyUnit::getCode).orElse(""),
        by.map(CurrencyUnit::getCode).orElse(""));
    return by.isPresent() ? Optional.empty() : divided.map(CurrencyUnit::getCode);
  }

  private List<MissingFact> missing(
      MeasureDefinition definition, Figure numerator, Figure denominator) {
    Set<String> names = new LinkedHashSet<>(numerator.missing());
    names.addAll(denominator.missing());
    return names.stream()
        .map(name -> new MissingFact(name, label(definition, name), Optional.empty()))
        .toList();
  }

  private LocalText label(MeasureDefinition definition, String fact) {
    return switch (fact) {
      case NUMERATOR -> definition.numerator();
      case DENOMINATOR -> definition.denominator();
      default -> layers.pack().texts().find("fact." + fact).orElse(LocalText.same(fact));
    };
  }

  /** The pack, and the ids of its measures. */
  @Override
  public String toString() {
    return layers.pack() + " " + said.keySet();
  }
}
