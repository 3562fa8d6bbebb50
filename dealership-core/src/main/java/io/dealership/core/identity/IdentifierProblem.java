package io.dealership.core.identity;

import java.util.Locale;

/**
 * What can be wrong with an identifier as it was typed.
 *
 * <p>The texts never show the identifier. They are those of the constraints of this package.
 *
 * @since 0.1
 */
public enum IdentifierProblem {

  /** No vehicle identification number. */
  VIN_FORM(
      "ValidVin",
      "must be a VIN: 17 digits and letters without I, O and Q",
      "必须是17位车辆识别代号，由数字和字母组成，不含I、O、Q"),

  /** The ninth character of a vehicle identification number is not its check digit. */
  VIN_CHECK_DIGIT(
      "ValidVin.checkDigit",
      "must be a VIN with the right check digit in its ninth position",
      "车辆识别代号的第9位校验位必须正确"),

  /** The tenth character of a vehicle identification number is not the code of a year. */
  VIN_MODEL_YEAR(
      "ValidVin.modelYear",
      "should be a VIN with the code of a model year in its tenth position, which is never 0, U or"
          + " Z",
      "车辆识别代号的第10位应为年份代码，不会是0、U、Z"),

  /** No license plate: of another length, or with another beginning or end. */
  LICENSE_PLATE_FORM(
      "ValidLicensePlate",
      "must be a license plate such as 京A12345, or 粤BD12345 for a new-energy vehicle",
      "必须是号牌号码，例如京A12345，新能源汽车例如粤BD12345"),

  /** The serial of a license plate has the letter I or O, or what is no letter and no digit. */
  LICENSE_PLATE_SERIAL(
      "ValidLicensePlate.serial",
      "must be a license plate with only digits and letters without I and O in its serial",
      "号牌号码的序号只能是数字和字母，不含I、O"),

  /** The serial of 6 characters is none of a new-energy vehicle. */
  LICENSE_PLATE_NEW_ENERGY(
      "ValidLicensePlate.newEnergy",
      "must be a license plate whose serial of 6 characters is like D12345 or 12345D, with a letter"
          + " from A to H, J or K",
      "6位序号的号牌必须形如D12345或12345D，其字母为A至H、J或K"),

  /** No unified social credit code. */
  CREDIT_CODE_FORM(
      "ValidCreditCode",
      "must be a unified social credit code: 18 digits and letters without I, O, S, V and Z, with"
          + " digits from the third to the eighth",
      "必须是18位统一社会信用代码，由数字和字母组成，不含I、O、S、V、Z，第3至8位为数字"),

  /** The last character of a unified social credit code is not its check character. */
  CREDIT_CODE_CHECK_CHARACTER(
      "ValidCreditCode.checkCharacter",
      "should be a unified social credit code with the right check character in its last position;"
          + " compare it with the business license",
      "统一社会信用代码的末位校验码不符，请与营业执照核对"),

  /** No mobile number of mainland China. */
  MOBILE_NUMBER_FORM(
      "ValidMobileNumber",
      "must be a mobile number of mainland China: 11 digits that begin with 13 to 19",
      "必须是中国大陆手机号码：11位数字，以13至19开头");

  private final String messageKey;
  private final String english;
  private final String chinese;

  IdentifierProblem(String key, String english, String chinese) {
    this.messageKey = "io.dealership.core.identity." + key + ".message";
    this.english = english;
    this.chinese = chinese;
  }

  /** Returns the text in Chinese if the language is Chinese, else in English. */
  public String message(Locale locale) {
    return locale.getLanguage().equals("zh") ? chinese : english;
  }

  /** Returns the template under which the bundles of the constraints have the same text. */
  String messageTemplate() {
    return "{" + messageKey + "}";
  }
}
