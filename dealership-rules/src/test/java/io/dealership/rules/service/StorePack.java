package io.dealership.rules.service;

import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pack of a store that sets one parameter, and names what it adds. */
public final class StorePack {

  private StorePack() {}

  public static KnowledgePacks with(PackSource pack, Path folder, String parameter) {
    return with(pack, folder, parameter, "", "");
  }

  public static KnowledgePacks with(
      PackSource pack, Path folder, String parameter, String inChinese, String inEnglish) {
    try {
      Files.writeString(
          folder.resolve("pack.json"),
          """
          {"id": "store", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "CN",
           "layer": "store", "from": "2022-01-01", "publishedOn": "2026-01-01",
           "sources": [{"id": "store-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
          """);
      Files.writeString(
          folder.resolve("parameters.json"),
          "{\"parameters\": [{%s, \"source\": \"store-rules 1\", \"verification\": \"N\"}]}"
              .formatted(parameter));
      if (!inEnglish.isEmpty()) {
        Files.writeString(folder.resolve("messages_zh.properties"), inChinese);
        Files.writeString(folder.resolve("messages_en.properties"), inEnglish);
      }
      PackSealer.seal(folder, PackLoader.create());
      return PackLoader.create().load(pack, PackSource.folder(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
