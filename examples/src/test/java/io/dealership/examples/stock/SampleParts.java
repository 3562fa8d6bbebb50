package io.dealership.examples.stock;

import java.util.ArrayList;
import java.util.List;

/** What the sample store deals in: families of parts for the models of a brand that is no one's. */
final class SampleParts {

  /** When more is asked for than else. */
  enum Season {
    ALWAYS,
    WINTER,
    SUMMER
  }

  /**
   * A part.
   *
   * @param cost what it costs in the first year, in fen
   * @param price what it is sold for, in fen
   * @param rate how often it is asked for in a month when its model is at its best
   * @param size how much is asked for at a time, in thousandths
   * @param model the car that it fits
   */
  record SamplePart(
      String number,
      String chinese,
      String english,
      long cost,
      long price,
      double rate,
      long size,
      long pack,
      int leadTimeDays,
      Season season,
      Model model) {

    /** Whether it is drawn by the tenth of a liter. */
    boolean isLiquid() {
      return size % 1_000 != 0;
    }
  }

  /** The cars, with how many there are, and when they came and went. */
  enum Model {
    SEDAN_OLD("K01", "老款轿车", "old sedan", 0.9, 0.35, 0, 12),
    SEDAN("K02", "轿车", "sedan", 1.0, 1.0, 0, 99),
    SUV("S11", "越野车", "SUV", 1.2, 0.8, 0, 99),
    SUV_NEW("S12", "新款越野车", "new SUV", 1.4, 0.5, 20, 99),
    MPV("M07", "商务车", "van", 1.3, 0.3, 0, 99),
    ELECTRIC("E21", "电动车", "electric car", 1.5, 0.4, 6, 99),
    ALL("A00", "通用", "all cars", 1.0, 1.0, 0, 99);

    final String code;
    final String chinese;
    final String english;
    final double costFactor;
    final double share;
    final int firstMonth;

    /** From which month on fewer and fewer of them come. */
    final int fadingMonth;

    Model(
        String code,
        String chinese,
        String english,
        double costFactor,
        double share,
        int firstMonth,
        int fadingMonth) {
      this.code = code;
      this.chinese = chinese;
      this.english = english;
      this.costFactor = costFactor;
      this.share = share;
      this.firstMonth = firstMonth;
      this.fadingMonth = fadingMonth;
    }
  }

  /**
   * code|Chinese|English|cost in yuan|times a month|how much at a time|a pack|lead days|season|for.
   */
  private static final String FAMILIES =
      """
      15208|机油滤清器|Oil filter|18|55|1|10|5|ALWAYS|fuel
      16546|空气滤清器|Air filter|32|22|1|5|5|ALWAYS|fuel
      27277|空调滤清器|Cabin filter|28|26|1|5|5|SUMMER|each
      16400|燃油滤清器|Fuel filter|58|4|1|1|7|ALWAYS|fuel
      22401|火花塞|Spark plug|36|5|4|4|7|ALWAYS|fuel
      22448|点火线圈|Ignition coil|145|1.2|1|1|10|ALWAYS|fuel
      16600|喷油嘴|Fuel injector|310|0.25|4|1|20|ALWAYS|fuel
      17040|燃油泵|Fuel pump|420|0.2|1|1|15|ALWAYS|fuel
      22693|氧传感器|Oxygen sensor|265|0.4|1|1|15|ALWAYS|fuel
      11720|多楔带|Drive belt|88|1.6|1|1|7|ALWAYS|fuel
      13028|正时链条|Timing chain|340|0.08|1|1|30|ALWAYS|fuel
      21010|水泵|Water pump|285|0.35|1|1|12|ALWAYS|fuel
      21200|节温器|Thermostat|76|0.5|1|1|10|WINTER|fuel
      23100|发电机|Alternator|980|0.12|1|1|20|ALWAYS|fuel
      23300|起动机|Starter|760|0.12|1|1|20|WINTER|fuel
      20100|消声器|Muffler|520|0.06|1|1|25|ALWAYS|fuel
      11270|发动机支架|Engine mount|190|0.3|1|1|15|ALWAYS|fuel
      D1060|前制动片|Front brake pads|168|9|1|1|5|ALWAYS|each
      D4060|后制动片|Rear brake pads|142|6|1|1|5|ALWAYS|each
      40206|前制动盘|Front brake disc|235|1.8|2|2|8|ALWAYS|each
      43206|后制动盘|Rear brake disc|205|1.0|2|2|8|ALWAYS|each
      28890|雨刮片|Wiper blade|42|8|2|2|5|SUMMER|each
      24410|蓄电池|Battery|385|3.5|1|1|4|WINTER|fuel
      24411|低压蓄电池|Auxiliary battery|460|1.1|1|1|8|WINTER|electric
      40300|轮胎|Tire|430|3|2|2|3|ALWAYS|each
      40202|轮毂轴承|Wheel bearing|215|0.7|1|1|10|ALWAYS|each
      54500|控制臂|Control arm|330|0.4|1|1|15|ALWAYS|each
      40160|球头|Ball joint|96|0.5|1|1|12|ALWAYS|each
      54302|前减震器|Front shock absorber|365|0.5|2|1|15|ALWAYS|each
      56210|后减震器|Rear shock absorber|295|0.4|2|1|15|ALWAYS|each
      48521|转向横拉杆球头|Tie rod end|88|0.5|1|1|12|ALWAYS|each
      26010|左前大灯|Left headlight|1350|0.25|1|1|18|ALWAYS|each
      26060|右前大灯|Right headlight|1350|0.25|1|1|18|ALWAYS|each
      26550|左后尾灯|Left tail light|420|0.2|1|1|18|ALWAYS|each
      26555|右后尾灯|Right tail light|420|0.2|1|1|18|ALWAYS|each
      62022|前保险杠|Front bumper|780|0.6|1|1|12|ALWAYS|each
      85022|后保险杠|Rear bumper|690|0.5|1|1|12|ALWAYS|each
      63100|左前翼子板|Left front fender|460|0.2|1|1|15|ALWAYS|each
      63101|右前翼子板|Right front fender|460|0.2|1|1|15|ALWAYS|each
      65100|发动机盖|Hood|890|0.1|1|1|20|ALWAYS|each
      80100|左前门|Left front door|1480|0.06|1|1|25|ALWAYS|each
      96301|右后视镜|Right mirror|395|0.3|1|1|12|ALWAYS|each
      96302|左后视镜|Left mirror|395|0.3|1|1|12|ALWAYS|each
      80640|车门外把手|Door handle|98|0.3|1|1|12|ALWAYS|each
      80720|玻璃升降器|Window regulator|240|0.2|1|1|15|ALWAYS|each
      72700|前挡风玻璃|Windshield|620|0.5|1|1|6|ALWAYS|each
      92600|空调压缩机|A/C compressor|1620|0.12|1|1|20|SUMMER|each
      92100|冷凝器|A/C condenser|540|0.2|1|1|15|SUMMER|each
      21460|散热器|Radiator|610|0.15|1|1|15|SUMMER|each
      21481|散热风扇|Cooling fan|380|0.12|1|1|18|SUMMER|each
      01553|卡扣|Clip|1.5|6|6|50|7|ALWAYS|each
      08911|螺母|Nut|0.8|5|4|100|7|ALWAYS|each
      29300|驱动电机控制器|Motor controller|6800|0.03|1|1|45|ALWAYS|electric
      29600|充电口总成|Charging port|880|0.15|1|1|30|ALWAYS|electric
      99960|冷却液控制阀|Coolant valve|410|0.15|1|1|30|ALWAYS|electric
      KE900|机油 0W-20|Engine oil 0W-20|46|95|4.2|208|3|ALWAYS|all
      KE910|机油 5W-30|Engine oil 5W-30|38|70|4.5|208|3|ALWAYS|all
      KE902|防冻液|Coolant|16|9|5.5|20|5|WINTER|all
      KE903|制动液|Brake fluid|28|12|0.9|20|5|ALWAYS|all
      KE908|变速箱油|Transmission fluid|62|4|6.5|20|6|ALWAYS|all
      KE211|玻璃清洗液|Washer fluid|6|30|2.5|20|4|WINTER|all
      KE920|空调制冷剂|Refrigerant|75|3|0.5|12|5|SUMMER|all
      KE100|清洁剂|Brake cleaner|14|28|1|24|4|ALWAYS|all
      """;

  private SampleParts() {}

  /** All parts, by number. */
  static List<SamplePart> all() {
    List<SamplePart> parts = new ArrayList<>();
    for (String family : FAMILIES.strip().lines().toList()) {
      String[] fields = family.strip().split("\\|", -1);
      for (Model model : Model.values()) {
        if (fits(fields[9], model)) {
          parts.add(part(fields, model));
        }
      }
    }
    parts.sort((a, b) -> a.number().compareTo(b.number()));
    return parts;
  }

  private static boolean fits(String fit, Model model) {
    return switch (fit) {
      case "all" -> model == Model.ALL;
      case "electric" -> model == Model.ELECTRIC;
      case "fuel" -> model != Model.ALL && model != Model.ELECTRIC;
      default -> model != Model.ALL;
    };
  }

  private static SamplePart part(String[] fields, Model model) {
    double share = model.share;
    boolean isForAll = model == Model.ALL;
    long cost = Math.round(Double.parseDouble(fields[3]) * model.costFactor * 100);
    return new SamplePart(
        fields[0] + "-" + model.code,
        isForAll ? fields[1] : fields[1] + "（" + model.chinese + "）",
        isForAll ? fields[2] : fields[2] + " (" + model.english + ")",
        cost,
        cost * (fields[0].startsWith("KE") ? 175 : 145) / 100,
        Double.parseDouble(fields[4]) * share,
        Math.round(Double.parseDouble(fields[5]) * 1_000),
        Long.parseLong(fields[6]) * 1_000,
        Integer.parseInt(fields[7]),
        Season.valueOf(fields[8]),
        model);
  }
}
