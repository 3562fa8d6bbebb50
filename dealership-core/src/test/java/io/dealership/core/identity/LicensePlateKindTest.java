package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LicensePlateKindTest {

  @ParameterizedTest
  @CsvSource({
    "京A12345, ORDINARY, BEIJING, 京A, 京A***45",
    "粤BZZZZZ, ORDINARY, GUANGDONG, 粤B, 粤B***ZZ",
    "京O12345, ORDINARY, BEIJING, 京O, 京O***45",
    "粤BD12345, NEW_ENERGY_SMALL, GUANGDONG, 粤B, 粤B****45",
    "粤BDA1234, NEW_ENERGY_SMALL, GUANGDONG, 粤B, 粤B****34",
    "甘G23459F, NEW_ENERGY_LARGE, GANSU, 甘G, 甘G****9F",
    "鲁B1234挂, TRAILER, SHANDONG, 鲁B, 鲁B***4挂",
    "沪A1234学, DRIVING_SCHOOL, SHANGHAI, 沪A, 沪A***4学",
    "川A1234警, POLICE, SICHUAN, 川A, 川A***4警",
    "粤Z1234港, HONG_KONG, GUANGDONG, 粤Z, 粤Z***4港",
    "粤ZA123澳, MACAO, GUANGDONG, 粤Z, 粤Z***3澳",
    "224578使, EMBASSY, , , 22***8使",
    "使224578, EMBASSY, , , 使2***78",
    "京A1234使, EMBASSY, BEIJING, 京A, 京A***4使",
    "闽20401领, CONSULATE, FUJIAN, , 闽2***1领",
    "沪2241领, CONSULATE, SHANGHAI, , 沪2**1领",
    "沪224001领, CONSULATE, SHANGHAI, , 沪2****1领",
    "粤A1234领, CONSULATE, GUANGDONG, 粤A, 粤A***4领"
  })
  void follows_from_the_characters(
      String value,
      LicensePlateKind kind,
      @Nullable Province province,
      @Nullable String office,
      String masked) {
    var plate = LicensePlate.of(value);
    assertThat(plate.kind()).isEqualTo(kind);
    assertThat(plate.province()).isEqualTo(Optional.ofNullable(province));
    assertThat(plate.issuingOffice()).isEqualTo(Optional.ofNullable(office));
    assertThat(plate.isNewEnergy()).isEqualTo(kind.name().startsWith("NEW_ENERGY"));
    assertThat(plate).hasToString(masked);
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(LicensePlateKind value) {
    JsonRoundTrip.assertJson(value, LicensePlateKind.class, "\"" + value.name() + "\"");
  }
}
