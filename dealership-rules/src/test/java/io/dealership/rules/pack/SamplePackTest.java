package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplePackTest {

  @Test
  void the_sample_is_sealed() {
    if (Boolean.getBoolean("golden.rewrite")) {
      PackSealer.seal(Samples.RESOURCES.resolve("sample"), Samples.LOADER);
    }

    assertThat(PackSealer.seal(Samples.RESOURCES.resolve("sample"), Samples.LOADER)).isFalse();
  }
}
