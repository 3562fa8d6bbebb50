package io.dealership.rules.measure;

import io.dealership.core.time.DayRange;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.Verification;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells people about a measure, in one of the two languages. */
final class MeasureWords {

  private final Locale locale;
  private final boolean zh;

  private MeasureWords(Locale locale) {
    this.locale = locale;
    this.zh = locale.getLanguage().equals("zh");
  }

  static MeasureWords of(Locale locale) {
    return new MeasureWords(locale);
  }

  private String say(String inChinese, String inEnglish) {
    return zh ? inChinese : inEnglish;
  }

  String explain(Measured measured) {
    MeasureDefinition definition = measured.definition();
    StringBuilder to = new StringBuilder(definition.name().in(locale));
    to.append(say("，", " ")).append(period(measured.period()));
    to.append(say("：", ": ")).append(value(measured)).append(say("。", "."));
    to.append(sentence("算法", "It is", formula(measured)));
    to.append(sentence("统计范围", "Taken over", definition.population().in(locale)));
    measured.target().ifPresent(target -> to.append(target(measured, target)));
    if (definition.verification() == Verification.UNVERIFIED) {
      to.append(
          say("该算法未经核实，不作考核。", " Its definition is not verified, so no target is judged by it."));
    }
    to.append(
        sentence(
            "依据",
            "Source",
            definition.citations().stream()
                .map(citation -> citation.text(locale))
                .collect(Collectors.joining(say("；", "; ")))));
    return to.toString();
  }

  private String sentence(String inChinese, String inEnglish, String text) {
    return zh ? inChinese + "：" + text + "。" : " " + inEnglish + ": " + text + ".";
  }

  private String period(DayRange period) {
    String from = period.from().toString();
    String last = period.until().minusDays(1).toString();
    return zh ? from + "至" + last : from + " to " + last;
  }

  private String value(Measured measured) {
    return measured
        .value()
        .map(number -> measured.definition().unit().text(number, measured.currency(), locale))
        .orElseGet(() -> say("无法确定，因为", "undetermined, for ") + why(measured));
  }

  private String why(Measured measured) {
    String denominator = measured.definition().denominator().in(locale);
    return switch (measured.undetermined().orElseThrow()) {
      case DENOMINATOR_ZERO ->
          say("分母（" + denominator + "）为零", "the denominator (" + denominator + ") is zero");
      case DENOMINATOR_NEGATIVE ->
          say(
              "分母（" + denominator + "）为负，请核对记录",
              "the denominator ("
                  + denominator
                  + ") is negative, so the records have to be checked");
      case FACT_MISSING -> say("缺少：", "these are not known: ") + missing(measured);
    };
  }

  private String missing(Measured measured) {
    return measured.missing().stream()
        .map(fact -> fact.label(locale))
        .collect(Collectors.joining(say("、", ", ")));
  }

  private String formula(Measured measured) {
    MeasureDefinition definition = measured.definition();
    return part(definition.numerator().in(locale), measured.numerator())
        + " ÷ "
        + part(definition.denominator().in(locale), measured.denominator());
  }

  private String part(String name, Optional<BigDecimal> value) {
    String number = value.map(BigDecimal::toPlainString).orElse(say("未知", "unknown"));
    return zh ? name + "（" + number + "）" : name + " (" + number + ")";
  }

  private String target(Measured measured, MeasureTarget target) {
    StringBuilder to = new StringBuilder();
    target
        .least()
        .ifPresent(least -> to.append(say("不低于", "at least ")).append(amount(measured, least)));
    target
        .most()
        .ifPresent(
            most -> {
              String word = target.mostIncluded() ? say("不高于", "at most ") : say("低于", "below ");
              to.append(to.isEmpty() ? "" : say("且", " and "));
              to.append(word).append(amount(measured, most));
            });
    measured
        .met()
        .ifPresent(met -> to.append(met ? say("，已达到", ", met") : say("，未达到", ", not met")));
    if (target.proposal()) {
      to.append(say("（建议值，可由门店设定）", " (a proposal, for the store to set)"));
    }
    String sources =
        target.citations().stream()
            .map((Citation citation) -> citation.text(locale))
            .collect(Collectors.joining(say("；", "; ")));
    return sentence("目标", "Target", to + (sources.isEmpty() ? "" : say("，见", ", by ") + sources));
  }

  private String amount(Measured measured, BigDecimal bound) {
    return measured.definition().unit().text(bound, measured.currency(), locale);
  }
}
