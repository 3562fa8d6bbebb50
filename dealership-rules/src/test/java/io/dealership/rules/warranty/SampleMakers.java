package io.dealership.rules.warranty;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Packs of makers' promises for the tests. */
final class SampleMakers {

  /** The pack beside the tests: {@code plain} prints terms of wear parts, {@code better} more. */
  static final Path FOLDER = Path.of("src/test/resources/packs/sample-promises");

  private SampleMakers() {}

  /** The law, and these promises: the entries of {@code warranty-promises.json}. */
  static DealershipRules promising(String entries) {
    return DealershipRules.using(pack(entries));
  }

  /** A pack with these promises, from memory. */
  static PackSource pack(String entries) {
    String promises = "{\"promises\": [" + entries + "]}";
    String descriptor =
        """
        {
          "id": "promises-of-a-test",
          "version": "1.0",
          "title": {"zh": "测试承诺", "en": "Promises of a test"},
          "format": 1,
          "minEngine": "0.1",
          "market": "CN",
          "layer": "maker",
          "from": "2013-10-01",
          "publishedOn": "2026-01-05",
          "sources": [
            {"id": "vouchers", "title": {"zh": "凭证", "en": "vouchers"}, "kind": "maker"}
          ],
          "files": [{"path": "warranty-promises.json", "sha256": "%s"}]
        }
        """
            .formatted(sha256(promises));
    return PackSource.of(
        name ->
            switch (name) {
              case "pack.json" -> new ByteArrayInputStream(descriptor.getBytes(UTF_8));
              case "warranty-promises.json" -> new ByteArrayInputStream(promises.getBytes(UTF_8));
              default -> null;
            });
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
