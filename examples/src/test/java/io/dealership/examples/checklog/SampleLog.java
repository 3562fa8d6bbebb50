package io.dealership.examples.checklog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes the log of the sample store anew: run it, and look at the difference. */
final class SampleLog {

  static final Path FILE =
      Path.of("src/main/resources/io/dealership/examples/checklog/visits.csv.gz");

  private SampleLog() {}

  public static void main(String[] args) throws IOException {
    Files.write(FILE, packed(SampleVisits.generate().csv()));
  }

  static byte[] packed(String csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
