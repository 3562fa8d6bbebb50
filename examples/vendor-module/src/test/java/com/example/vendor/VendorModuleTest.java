package com.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VendorModuleTest {

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
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(output.lines())
        .containsExactly("module com.example.vendor", "kilometers must be greater than 0");
  }
}
