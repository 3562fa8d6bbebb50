package io.dealership.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokenPackTest {

  private static final String REWRITE = "golden.rewrite";

  @Test
  void names_all_problems_of_a_pack_at_once() {
    String problems =
        Samples.problemsOf(
            () -> PackLoader.create().load(PackSource.folder(Samples.RESOURCES.resolve("broken"))));
    Path golden = Samples.RESOURCES.resolve("broken.txt");
    if (Boolean.getBoolean(REWRITE)) {
      Samples.write(golden, problems);
    }

    assertThat(problems).isEqualTo(Samples.read(golden));
  }
}
