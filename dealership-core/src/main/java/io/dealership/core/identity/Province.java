package io.dealership.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * The provinces, autonomous regions and municipalities that give license plates, with the sign by
 * which a plate begins.
 *
 * <h2>Source</h2>
 *
 * <p>GA 36-2018.
 *
 * @since 0.1
 */
public enum Province {

  /** Beijing, 京. */
  BEIJING("京"),

  /** Tianjin, 津. */
  TIANJIN("津"),

  /** Hebei, 冀. */
  HEBEI("冀"),

  /** Shanxi, 晋. */
  SHANXI("晋"),

  /** Inner Mongolia, 蒙. */
  INNER_MONGOLIA("蒙"),

  /** Liaoning, 辽. */
  LIAONING("辽"),

  /** Jilin, 吉. */
  JILIN("吉"),

  /** Heilongjiang, 黑. */
  HEILONGJIANG("黑"),

  /** Shanghai, 沪. */
  SHANGHAI("沪"),

  /** Jiangsu, 苏. */
  JIANGSU("苏"),

  /** Zhejiang, 浙. */
  ZHEJIANG("浙"),

  /** Anhui, 皖. */
  ANHUI("皖"),

  /** Fujian, 闽. */
  FUJIAN("闽"),

  /** Jiangxi, 赣. */
  JIANGXI("赣"),

  /** Shandong, 鲁. */
  SHANDONG("鲁"),

  /** Henan, 豫. */
  HENAN("豫"),

  /** Hubei, 鄂. */
  HUBEI("鄂"),

  /** Hunan, 湘. */
  HUNAN("湘"),

  /** Guangdong, 粤. */
  GUANGDONG("粤"),

  /** Guangxi, 桂. */
  GUANGXI("桂"),

  /** Hainan, 琼. */
  HAINAN("琼"),

  /** Chongqing, 渝. */
  CHONGQING("渝"),

  /** Sichuan, 川. */
  SICHUAN("川"),

  /** Guizhou, 贵. */
  GUIZHOU("贵"),

  /** Yunnan, 云. */
  YUNNAN("云"),

  /** Tibet, 藏. */
  TIBET("藏"),

  /** Shaanxi, 陕. */
  SHAANXI("陕"),

  /** Gansu, 甘. */
  GANSU("甘"),

  /** Qinghai, 青. */
  QINGHAI("青"),

  /** Ningxia, 宁. */
  NINGXIA("宁"),

  /** Xinjiang, 新. */
  XINJIANG("新");

  private final String sign;

  Province(String sign) {
    this.sign = sign;
  }

  /** Returns the province with this sign, such as 京, if there is one. */
  public static Optional<Province> ofSign(String sign) {
    requireNonNull(sign);
    return Arrays.stream(values()).filter(province -> province.sign.equals(sign)).findAny();
  }

  /** Returns the one character by which its plates begin. */
  public String sign() {
    return sign;
  }
}
