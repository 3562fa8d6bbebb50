package io.dealership.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.json.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTest {

  /** The signs in the order of the source. */
  private static final String SIGNS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

  @Test
  void there_are_31_signs() {
    assertThat(SIGNS).hasSize(31);
    assertThat(Province.values())
        .extracting(Province::sign)
        .containsExactlyInAnyOrder(SIGNS.split(""));
  }

  @ParameterizedTest
  @EnumSource
  void is_found_by_its_sign_and_gives_plates(Province province) {
    assertThat(Province.ofSign(province.sign())).contains(province);
    assertThat(LicensePlate.of(province.sign() + "A12345").province()).contains(province);
  }

  @Test
  void the_signs_that_look_or_sound_alike_are_told_apart() {
    assertThat(Province.SHANXI.sign()).isEqualTo("晋");
    assertThat(Province.SHAANXI.sign()).isEqualTo("陕");
    assertThat(Province.HENAN.sign()).isEqualTo("豫");
    assertThat(Province.HAINAN.sign()).isEqualTo("琼");
    assertThat(Province.HUBEI.sign()).isEqualTo("鄂");
    assertThat(Province.HEBEI.sign()).isEqualTo("冀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "使", "台", "港", "A", "京津", "北"})
  void no_other_sign_is_one(String sign) {
    assertThat(Province.ofSign(sign)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void is_its_name_in_json(Province value) {
    JsonRoundTrip.assertJson(value, Province.class, "\"" + value.name() + "\"");
  }
}
