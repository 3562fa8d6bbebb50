package io.dealership.rules.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The hashes of the packs in this module are those of their files; with the system property {@code
 * packs.seal} the test writes them.
 */
class SealTest {

  private static final Path LAW =
      Path.of("src/main/resources/io/dealership/rules/warranty", WarrantyRules.PACK);
  private static final Path CLAIMS =
      Path.of("src/main/resources/io/dealership/rules/warranty", ClaimRules.PACK);
  private static final Path MAKERS = Path.of("src/test/resources/packs/sample-claims");
  private static final Path PROMISES = Path.of("src/test/resources/packs/sample-promises");

  private static PackLoader loader() {
    return DealershipRules.loader();
  }

  @Test
  void the_pack_of_the_law_is_sealed() throws IOException {
    if (System.getProperty("packs.seal") != null) {
      PackSealer.seal(LAW, loader());
    }

    assertThat(PackSealer.sealed(LAW, loader()))
        .isEqualTo(Files.readString(LAW.resolve("pack.json")));
  }

  @Test
  void the_pack_of_promises_is_sealed() throws IOException {
    PackSource law = PackSource.folder(LAW);
    if (System.getProperty("packs.seal") != null) {
      PackSealer.seal(PROMISES, loader(), law);
    }

    assertThat(PackSealer.sealed(PROMISES, loader(), law))
        .isEqualTo(Files.readString(PROMISES.resolve("pack.json")));
  }

  @Test
  void the_pack_of_claims_is_sealed() throws IOException {
    if (System.getProperty("packs.seal") != null) {
      PackSealer.seal(CLAIMS, loader());
    }

    assertThat(PackSealer.sealed(CLAIMS, loader()))
        .isEqualTo(Files.readString(CLAIMS.resolve("pack.json")));
  }

  @Test
  void the_pack_of_terms_of_makers_is_sealed() throws IOException {
    PackSource claims = PackSource.folder(CLAIMS);
    if (System.getProperty("packs.seal") != null) {
      PackSealer.seal(CLAIMS, loader()); // whichever test comes first
      PackSealer.seal(MAKERS, loader(), claims);
    }

    assertThat(PackSealer.sealed(MAKERS, loader(), claims))
        .isEqualTo(Files.readString(MAKERS.resolve("pack.json")));
  }
}
