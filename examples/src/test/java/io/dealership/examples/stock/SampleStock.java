package io.dealership.examples.stock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes the stock of the sample store anew: run it, and look at the difference. */
final class SampleStock {

  private static final Path FOLDER = Path.of("src/main/resources/io/dealership/examples/stock");
  static final Path POSITIONS = FOLDER.resolve("positions.csv");
  static final Path MOVEMENTS = FOLDER.resolve("movements.csv.gz");

  private SampleStock() {}

  public static void main(String[] args) throws IOException {
    SampleStore store = SampleStore.generate();
    Files.writeString(POSITIONS, store.positions());
    Files.write(MOVEMENTS, packed(store.movements()));
  }

  private static byte[] packed(String csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(csv.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
