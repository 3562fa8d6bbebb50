package io.dealership.rules.service;

import io.dealership.core.service.WorkPayer;
import io.dealership.rules.decision.Decision;
import java.util.Locale;
import org.joda.money.Money;

/** Writes an answer about additional work for people. */
final class WorkExplainer {

  private final AdditionalWorkApproval answer;
  private final Locale locale;
  private final boolean chinese;
  private final StringBuilder text = new StringBuilder();

  private WorkExplainer(AdditionalWorkApproval answer, Locale locale) {
    this.answer = answer;
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
  }

  static String explain(AdditionalWorkApproval answer, Locale locale) {
    return new WorkExplainer(answer, locale).explain();
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  private String explain() {
    text.append(answer.order())
        .append(say("：授权估价", ": estimated "))
        .append(answer.authorized())
        .append(say("，拟收费", ", to be billed "))
        .append(answer.charged())
        .append(say("，可收费", ", billable "))
        .append(answer.billableTotal())
        .append('\n');
    answer.billable().forEach(this::payer);
    for (ItemApproval item : answer.items()) {
      text.append(item.number()).append(' ').append(item.text()).append(' ').append(item.charge());
      text.append('\n');
      part(item.work());
      part(item.bill());
      item.refusal().ifPresent(this::part);
      for (WorkAsk ask : item.asks()) {
        text.append("  * ").append(ask.text(locale)).append('\n');
      }
    }
    answer
        .authorization()
        .filter(each -> !counts(each))
        .ifPresent(
            each -> {
              text.append(say("估价授权", "Authorization of the estimate")).append('\n');
              part(each);
            });
    for (ConsentReview each : answer.consents()) {
      if (!counts(each.standing())) {
        text.append(each.number()).append('\n');
        part(each.standing());
      }
    }
    return text.toString();
  }

  private static boolean counts(Decision<EvidenceStanding> standing) {
    return standing.outcome().filter(EvidenceStanding.COUNTS::equals).isPresent();
  }

  private void payer(WorkPayer payer, Money money) {
    text.append("  ");
    text.append(
        switch (payer) {
          case CUSTOMER -> say("客户", "customer");
          case INSURER -> say("保险公司", "insurer");
          case MAKER -> say("厂家", "maker");
        });
    text.append(' ').append(money).append('\n');
  }

  private void part(Decision<?> decision) {
    text.append(decision.explain(locale).indent(2));
  }
}
