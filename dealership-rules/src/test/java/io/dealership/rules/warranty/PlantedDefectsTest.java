package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs with one mistake each are refused, with a message that says what, where and what was
 * expected. With the system property {@code golden.rewrite} the test writes the messages.
 */
class PlantedDefectsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/planted-defects.txt");
  private static final Path FEES = Path.of("src/test/resources/packs/sample-fees");
  private static final String TABLE = "tables/warranty-coverage.dmn";
  private static final String FEE = "tables/parking-fee.dmn";

  @TempDir private Path folder;
  private final StringBuilder messages = new StringBuilder();

  @Test
  void each_planted_defect_is_told_with_its_place() throws IOException {
    planted(
        "gap: long stays begin an hour late",
        FEES,
        FEE,
        "<text>&gt; 24</text>",
        "<text>&gt; 25</text>");
    planted(
        "overlap in a unique table: long stays begin on the last free hour",
        FEES,
        FEE,
        "<text>&gt; 24</text>",
        "<text>&gt;= 24</text>");
    planted(
        "dead rule: the voucher is present, and yet the sale is not proven",
        PackFolders.LAW,
        TABLE,
        cell("sale-not-proven-22", 19, "-"),
        cell("sale-not-proven-22", 19, "\"PRESENT\""));
    planted(
        "gap: the term by law ends a day late",
        PackFolders.LAW,
        TABLE,
        cell("time-22", 5, "&lt; 0"),
        cell("time-22", 5, "&lt; -1"));
    planted(
        "misspelt column",
        PackFolders.LAW,
        TABLE,
        "<text>vehicleUse</text>",
        "<text>vehicelUse</text>");
    planted(
        "wrong output",
        PackFolders.LAW,
        TABLE,
        output("no-defect", "\"NOT_COVERED\""),
        output("no-defect", "\"NOT_COVERD\""));
    planted(
        "an outcome that the program does not know",
        PackFolders.LAW,
        TABLE,
        "\"EXCLUDED\", \"STATUTORY_WARRANTY\"",
        "\"EXCLUDED\", \"STATUTORY_WARANTY\", \"STATUTORY_WARRANTY\"");
    planted(
        "wrong value of a cell",
        PackFolders.LAW,
        TABLE,
        cell("no-defect", 11, "\"NO_DEFECT\""),
        cell("no-defect", 11, "\"NO_DEFEKT\""));
    planted(
        "undercut of the law",
        SampleMakers.FOLDER,
        "warranty-promises.json",
        "P5Y/150000 km",
        "P2Y/150000 km");
    planted(
        "citation that points nowhere",
        PackFolders.LAW,
        TABLE,
        "<text>cn-order-43-2021 32(1); R-102; WARRANTY-05</text>",
        "<text>cn-order-34-2021 32(1); R-102; WARRANTY-05</text>");
    planted(
        "missing text",
        PackFolders.LAW,
        "messages_zh.properties",
        "reason.no-defect=",
        "reason.no-flaw=");

    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, messages);
    }
    assertThat(messages.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void without_a_defect_the_copies_are_accepted() {
    for (Path pack : new Path[] {FEES, PackFolders.LAW, SampleMakers.FOLDER}) {
      Path copy = PackFolders.copy(pack, folder.resolve(pack.getFileName()));

      assertThat(problems(copy)).isEqualTo("nothing");
    }
  }

  private static String cell(String rule, int column, String text) {
    return "<inputEntry id=\"%s_in%d\"><text>%s</text>".formatted(rule, column, text);
  }

  private static String output(String rule, String text) {
    return "<outputEntry id=\"%s_out1\"><text>%s</text>".formatted(rule, text);
  }

  private void planted(String defect, Path pack, String file, String before, String after) {
    Path copy = PackFolders.copy(pack, folder.resolve(defect.replaceAll("[^a-z]+", "-")));
    PackFolders.edit(copy, file, before, after);
    messages.append("# ").append(defect).append('\n').append(problems(copy)).append("\n\n");
  }

  /** What is wrong with a pack; only its hashes are made right before. */
  private static String problems(Path copy) {
    PackSource law = PackSource.folder(PackFolders.LAW);
    boolean isLaw = Files.exists(copy.resolve("parameters.json"));
    try {
      if (isLaw) {
        PackSealer.seal(copy, PackFolders.loader());
        PackFolders.loader().load(PackSource.folder(copy));
        WarrantyRules.of(
            PackFolders.loader().load(PackSource.folder(copy), WarrantyRules.layersPack()));
      } else {
        PackSealer.seal(copy, PackFolders.loader(), law);
        KnowledgePacks packs =
            PackFolders.loader().load(law, PackSource.folder(copy), WarrantyRules.layersPack());
        WarrantyRules.of(packs);
      }
      return "nothing";
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
