package com.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.warranty.WarrantyRules;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VendorModuleTest {

  private static final Path PACK = Path.of("src/main/resources/com/example/vendor/pack");

  @Test
  void runs_on_the_module_path() throws IOException, InterruptedException {
    var target = Path.of("target");
    var modulePath =
        target.resolve("classes")
            + File.pathSeparator
            + Files.readString(target.resolve("module-path.txt")).strip();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-p",
                modulePath,
                "-m",
                "com.example.vendor/" + VendorMain.class.getName())
            .redirectError(target.resolve("vendor-module.err").toFile())
            .start();

    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .containsExactly(
            "module com.example.vendor",
            "odometerIn must be greater than or equal to 0",
            "vin must be a VIN with the right check digit in its ninth position",
            "warranty-coverage on 2026-03-02: MAKER_PROMISE",
            "The maker's promise for this component runs (to 2030-08-19 and 160000 km), and the"
                + " maker pays.");
  }

  @Test
  void has_a_pack_that_is_sealed() {
    var loader = DealershipRules.loader();

    assertThat(PACK.resolve("pack.json"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(PackSealer.sealed(PACK, loader, WarrantyRules.pack()));
  }
}
