package io.dealership.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.document.InvalidDocumentException;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.warranty.WarrantyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBrandPackTest {

  private static final Path PACK =
      Path.of("src/main/resources/io/dealership/examples/sample-brand-promises");
  private static final PackLoader LOADER = DealershipRules.loader();

  @TempDir Path folder;

  @Test
  void is_sealed() throws IOException {
    Golden.check(PACK.resolve("pack.json"), PackSealer.sealed(PACK, LOADER, WarrantyRules.pack()));
  }

  @Test
  void is_refused_when_it_undercuts_the_law() throws IOException {
    copy("pack.json", "", "");
    copy("warranty-promises.json", "P3Y/60000 km", "P2Y/60000 km");

    assertThatThrownBy(() -> PackSealer.seal(folder, LOADER, WarrantyRules.pack()))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("/promises/0/term")
        .hasMessageContaining("cn-order-43-2021 18");
  }

  @Test
  void is_refused_when_a_file_is_not_as_it_was_sealed() throws IOException {
    copy("pack.json", "", "");
    copy("warranty-promises.json", "P5Y/150000 km", "P6Y/150000 km");

    assertThatThrownBy(() -> DealershipRules.using(PackSource.folder(folder)))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("warranty-promises.json");
  }

  private void copy(String file, String before, String after) throws IOException {
    String text = Files.readString(PACK.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(folder.resolve(file), text.replace(before, after));
  }
}
