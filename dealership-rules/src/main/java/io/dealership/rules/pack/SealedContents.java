package io.dealership.rules.pack;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the image of a pack says, each part decoded when it is first asked for.
 *
 * <p>A part that cannot be decoded, which an image that was made by the sealer has not, is read
 * from the files of the pack instead.
 */
final class SealedContents implements PackContents {

  private final PackImage image;
  private final PackLoader loader;
  private final PackSource source;
  private final Sources sources;

  // decoded at most a few times at once; all that is decoded is immutable, and equal
  private volatile @Nullable PackContents read;
  private volatile @Nullable Map<String, List<Parameter>> parameters;
  private volatile PackImage.@Nullable Facts facts;
  private volatile @Nullable Map<String, List<EnforcementEntry>> enforcement;
  private volatile PackImage.@Nullable Messages messages;
  private final Map<String, Dated<DecisionTable>> tables = new ConcurrentHashMap<>();

  /**
   * The contents of an image.
   *
   * @param loader what loads the files of the pack
   * @param source where they are
   * @param sources what they cite
   */
  SealedContents(PackImage image, PackLoader loader, PackSource source, Sources sources) {
    this.image = image;
    this.loader = loader;
    this.source = source;
    this.sources = sources;
  }

  private synchronized PackContents read() {
    PackContents known = read;
    if (known == null) {
      known = PackReading.contents(loader, source);
      read = known;
    }
    return known;
  }

  @Override
  public Map<String, List<Parameter>> parameters() {
    Map<String, List<Parameter>> known = parameters;
    if (known == null) {
      try {
        known = image.parameters(sources);
      } catch (IllegalArgumentException e) {
        known = read().parameters();
      }
      parameters = known;
    }
    return known;
  }

  private PackImage.Facts decodedFacts() {
    PackImage.Facts known = facts;
    if (known == null) {
      try {
        known = image.facts();
      } catch (IllegalArgumentException e) {
        known = new PackImage.Facts(read().facts(), read().declarations());
      }
      facts = known;
    }
    return known;
  }

  @Override
  public Map<String, FactEntry> facts() {
    return decodedFacts().entries();
  }

  @Override
  public Declarations declarations() {
    return decodedFacts().declarations();
  }

  @Override
  public Set<String> tableIds() {
    return image.tableIds();
  }

  @Override
  public @Nullable Dated<DecisionTable> tables(String id) {
    Dated<DecisionTable> known = tables.get(id);
    return known == null && image.tableIds().contains(id) ? versions(id) : known;
  }

  /** One object for all who ask, for they compare by it. */
  private synchronized Dated<DecisionTable> versions(String id) {
    Dated<DecisionTable> known = tables.get(id);
    if (known == null) {
      try {
        List<Dated.Span<DecisionTable>> spans = new ArrayList<>();
        for (PackImage.Version version : image.versions(id)) {
          spans.add(
              Dated.Span.later(version.from(), version.until(), new Table(this, id, version)));
        }
        known = new Dated<>(spans);
      } catch (IllegalArgumentException e) {
        known = read(id);
      }
      tables.put(id, known);
    }
    return known;
  }

  private Dated<DecisionTable> read(String id) {
    Dated<DecisionTable> known = read().tables(id);
    return known == null ? new Dated<>(List.of()) : known;
  }

  /** A version of a table that is decoded when it is asked for. */
  private record Table(SealedContents contents, String id, PackImage.Version version)
      implements Supplier<DecisionTable> {

    @Override
    public DecisionTable get() {
      try {
        return contents.image.table(version);
      } catch (IllegalArgumentException e) {
        Dated<DecisionTable> read = contents.read(id);
        if (read.spans().isEmpty()) {
          throw new IllegalStateException(
              "The image of a pack has a table '" + id + "' that its files have not", e);
        }
        Dated.Span<DecisionTable> first = read.spans().get(0);
        return read.on(version.from().orElse(LocalDate.MIN)).orElse(first.value());
      }
    }
  }

  @Override
  public Map<String, List<EnforcementEntry>> enforcement() {
    Map<String, List<EnforcementEntry>> known = enforcement;
    if (known == null) {
      try {
        known = image.enforcement();
      } catch (IllegalArgumentException e) {
        known = read().enforcement();
      }
      enforcement = known;
    }
    return known;
  }

  private PackImage.Messages decodedMessages() {
    PackImage.Messages known = messages;
    if (known == null) {
      try {
        known = image.messages();
      } catch (IllegalArgumentException e) {
        known = new PackImage.Messages(read().zh(), read().en());
      }
      messages = known;
    }
    return known;
  }

  @Override
  public Map<String, String> zh() {
    return decodedMessages().zh();
  }

  @Override
  public Map<String, String> en() {
    return decodedMessages().en();
  }

  @Override
  public boolean isLazy() {
    return true;
  }
}
