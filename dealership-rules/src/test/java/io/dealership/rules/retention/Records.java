package io.dealership.rules.retention;

import io.dealership.core.retention.RecordKind;
import io.dealership.core.retention.RecordNumber;
import io.dealership.core.retention.StoredRecord;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Records and rules for the tests of retention. */
final class Records {

  static final Path FOLDER =
      Path.of("src/main/resources/io/dealership/rules/retention", RetentionRules.PACK);

  static final RetentionRules RULES = rules();

  private Records() {}

  static PackLoader loader() {
    return PackLoader.create().with(RetentionRules.sections().toArray(new SectionReader<?>[0]));
  }

  static RetentionRules rules(PackSource... own) {
    List<PackSource> sources = new ArrayList<>(List.of(RetentionRules.pack()));
    sources.addAll(List.of(own));
    return RetentionRules.of(loader().load(sources.toArray(new PackSource[0])));
  }

  static StoredRecord aRecord(RecordKind... kinds) {
    return StoredRecord.builder().number(RecordNumber.of("F-7")).addKinds(kinds).build();
  }

  static StoredRecord aRepairRecord(String handedOverOn) {
    return aRecord(RecordKind.WARRANTY_REPAIR_RECORD).withHandedOverOn(day(handedOverOn));
  }

  static StoredRecord aUserFile(String soldOn) {
    return aRecord(RecordKind.SALE_AND_USER_FILE).withSoldOn(day(soldOn));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
