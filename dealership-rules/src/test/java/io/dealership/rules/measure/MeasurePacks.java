package io.dealership.rules.measure;

import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small packs with measures, written to a folder. */
final class MeasurePacks {

  static final PackLoader LOADER =
      PackLoader.create().with(MeasureBook.sections().toArray(new SectionReader<?>[0]));

  private MeasurePacks() {}

  /** A pack with these measures and parameters, sealed. */
  static PackSource pack(
      Path folder,
      String id,
      String layer,
      String from,
      String measures,
      String parameters,
      PackSource... together) {
    Path pack = folder.resolve(id);
    try {
      Files.createDirectories(pack);
      Files.writeString(
          pack.resolve("pack.json"),
          """
          {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "%s", "from": "%s", "publishedOn": "2026-01-01",
           "sources": [{"id": "own-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """
              .formatted(id, layer, from));
      if (!measures.isEmpty()) {
        Files.writeString(pack.resolve("measures.json"), "{\"measures\": [" + measures + "]}");
      }
      Files.writeString(pack.resolve("parameters.json"), "{\"parameters\": [" + parameters + "]}");
      PackSealer.seal(pack, LOADER, together);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PackSource.folder(pack);
  }

  /** A measure in percent with one decimal; {@code rest} is its direction and target. */
  static String measure(String id, String rest) {
    return """
        {"id": "%s", "name": {"zh": "利用率", "en": "Utilization"},
         "numerator": {"zh": "作业工时", "en": "job hours"},
         "denominator": {"zh": "出勤工时", "en": "attended hours"},
         "population": {"zh": "全体技师", "en": "all technicians"},
         "unit": "percent", "decimals": 1, %s, "source": "own-rules 7", "verification": "V1"}
        """
        .formatted(id, rest);
  }

  static String number(String name, String value, String verification) {
    return """
        {"name": "%s", "type": "number", "value": %s, "source": "own-rules 8",
         "verification": "%s"}
        """
        .formatted(name, value, verification);
  }
}
