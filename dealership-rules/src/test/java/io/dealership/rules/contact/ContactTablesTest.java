package io.dealership.rules.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.DmnReader;
import io.dealership.rules.decision.DmnWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of contacts stand in their files as the writer writes them. */
class ContactTablesTest {

  private static final Path TABLES =
      Path.of(
          "src/main/resources/io/dealership/rules/contact", ContactPermissionRules.PACK, "tables");

  @ParameterizedTest
  @ValueSource(strings = {ContactPermissionRules.CONTACT, ContactPermissionRules.SHARING})
  void a_table_stands_in_its_file_as_the_writer_writes_it(String id) throws IOException {
    Path file = TABLES.resolve(id + ".dmn");
    List<DecisionTable> tables =
        DmnReader.read(id, new ByteArrayInputStream(Files.readAllBytes(file))).tables();
    String written = DmnWriter.write(tables.get(0));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, written);
    }

    assertThat(tables).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo(written);
  }
}
