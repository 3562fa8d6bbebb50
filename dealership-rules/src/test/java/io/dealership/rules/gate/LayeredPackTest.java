package io.dealership.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.rules.insurance.AccidentCarRules;
import io.dealership.rules.insurance.InsuranceRules;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSealer;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayeredPackTest {

  private static final LocalDate ON = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  private PackSource pack(String id, String market, String layer, boolean first)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        own.resolve("pack.json"),
        """
        {"id": "%s", "version": "1.0", "format": 1, "minEngine": "0.1", "market": "%s",
         "layer": "%s", "from": "2020-01-01", "publishedOn": "2026-01-01",
         "sources": [{"id": "%s-rules", "title": {"zh": "规定", "en": "rules"}, "kind": "store"}]}
        """
            .formatted(id, market, layer, id));
    Files.writeString(
        own.resolve("parameters.json"),
        """
        {"parameters": [{"name": "accident.agreementBeforeWork", "type": "boolean", "value": %s,
         "source": "%s-rules 1", "verification": "N"}]}
        """
            .formatted(first, id));
    PackSealer.seal(own, PackLoader.create());
    return PackSource.folder(own);
  }

  private static boolean first(PackSource... packs) {
    List<PackSource> all = new ArrayList<>(List.of(packs));
    all.add(AccidentCarRules.pack());
    KnowledgePacks loaded = PackLoader.create().load(all.toArray(new PackSource[0]));
    return LayeredPack.of(loaded, AccidentCarRules.PACK)
        .parameter(AccidentCarRules.AGREEMENT_FIRST, ON)
        .flag();
  }

  @Test
  void the_lowest_layer_of_the_same_market_decides() throws IOException {
    assertThat(first()).isTrue();
    assertThat(first(pack("a-group", "CN", "group", false))).isFalse();
    assertThat(first(pack("b-group", "CN", "group", false), pack("b-store", "CN", "store", true)))
        .isTrue();
    assertThat(first(pack("elsewhere", "US", "store", false)))
        .as("a store of another market has no say")
        .isTrue();
  }

  @Test
  void a_parameter_that_nobody_has_is_refused() {
    LayeredPack pack =
        LayeredPack.of(PackLoader.create().load(AccidentCarRules.pack()), AccidentCarRules.PACK);

    assertThat(pack.find("no.such", ON)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pack.parameter("no.such", ON))
        .withMessageContaining("no.such");
  }

  @Test
  void data_that_is_not_verified_is_looked_up_and_decides_nothing() {
    LayeredPack pack =
        LayeredPack.of(PackLoader.create().load(InsuranceRules.pack()), InsuranceRules.PACK);
    LocalDate first = LocalDate.of(2020, 9, 19);

    assertThat(pack.data("ncd.levels", first).verification()).isEqualTo(Verification.UNVERIFIED);
    assertThat(pack.findData("ncd.levels", first.minusDays(1))).isEmpty();
    assertThat(pack.findData("ncd.free", first.minusDays(1))).isPresent();
    assertThat(pack.findData("ncd.free", first)).isEmpty();
    assertThat(pack.findData("ncd.free", LocalDate.of(2019, 3, 1))).as("before the pack").isEmpty();
    assertThat(pack.find("ncd.levels", first)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pack.parameter("ncd.levels", first))
        .withMessageContaining("unverified");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pack.data("ncd.free", first))
        .withMessageContaining("no value of parameter 'ncd.free'");
  }

  @Test
  void a_list_is_complete_lacking_or_not_known() {
    List<String> asked = List.of("b", "a");

    assertThat(NeededCodes.of(asked, List.of("a", "b", "c"), List.of()).complete()).contains(true);
    assertThat(NeededCodes.of(asked, List.of("a"), List.of()).complete()).isEmpty();
    NeededCodes lacking = NeededCodes.of(asked, List.of(), List.of("a", "b", "c"));
    assertThat(lacking.complete()).contains(false);
    assertThat(lacking.codes()).contains("b, a");
    assertThat(NeededCodes.of(List.of(), List.of(), List.of("a")).complete()).contains(true);
    assertThat(NeededCodes.of(asked, List.of(), List.of()).codes()).isEqualTo(Optional.empty());
  }
}
