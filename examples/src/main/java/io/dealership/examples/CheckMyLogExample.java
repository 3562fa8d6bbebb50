package io.dealership.examples;

import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.LogCheck;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.eventlog.EventLogs;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogLimits;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.process.Guards;
import io.dealership.rules.process.StoreTimes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;

/** Whether a log kept the rules of additional work: the order was changed before the consent. */
public final class CheckMyLogExample {
  private static final String LOG =
      """
      工单,环节,时间,经办人
      R-1,发现新故障,2026-03-02T09:00+08:00,E-7
      R-1,接收报告,2026-03-02T09:05+08:00,E-2
      R-1,增项报价,2026-03-02T09:20+08:00,E-2
      R-1,变更委托,2026-03-02T09:25+08:00,E-2
      R-1,客户同意,2026-03-02T09:40+08:00,E-2
      """;
  private static final String MAPPING =
      """
      {"workflow": "additional-work", "activities": {"发现新故障": "detect", "接收报告": "take-notice",
       "增项报价": "report", "客户同意": "consent", "变更委托": "order-change"}, "layout": {"caseId": "工单", "activity": ["环节"], "time": "时间", "resource": "经办人"}}
      """;

  private CheckMyLogExample() {}

  public static void main(String[] args) {
    var language = Locale.forLanguageTag(args.length > 0 ? args[0] : "en");
    var rules = DealershipRules.standard();
    var on = LocalDate.of(2026, 3, 2);
    var at =
        StoreTimes.of(rules.businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))));
    var mapping = LogMapping.parse("mapping.json", MAPPING.getBytes(StandardCharsets.UTF_8));
    var processes = rules.processes();
    var desk = processes.desk("additional-work", on, at, (w, r, t) -> true, Guards.none());
    var verdicts = new ArrayList<CaseVerdict>();
    var check = LogCheck.of(desk, mapping, LogCheckOptions.standard(), verdicts::add);
    var in = new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8));
    EventLogs.read("log", in, LogFormat.CSV, mapping.layout(), LogLimits.standard(), check);
    check.finish(Instant.parse("2026-03-03T00:00:00Z"));
    System.out.println(verdicts.get(0).message(desk.workflow(), processes.words(on), language));
    var rule = verdicts.get(0).deviations().get(0).rule().orElseThrow();
    System.out.println(processes.rules("additional-work", rule.activity(), on));
  }
}
