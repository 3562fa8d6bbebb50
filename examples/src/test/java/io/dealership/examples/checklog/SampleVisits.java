package io.dealership.examples.checklog;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * The log of the sample store: visits of a month as its management system exports them, most of
 * which keep the rules; in some a violation is planted.
 *
 * <p>It walks the usual line of {@code aftersales-visit} by hand, so that it does not follow the
 * engine in what that gets wrong.
 */
final class SampleVisits {

  static final String HEADINGS = "工单号,流水号,环节,时间,经办人,岗位,单据,签字,金额,增项号";

  private static final int VISITS = 300;
  private static final int INCOMPLETE_EVERY = 31;
  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2026, 3, 2, 8, 30);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final List<String> ADVISORS = List.of("王芳", "李娜", "赵敏", "陈静");
  private static final List<String> TECHNICIANS = List.of("刘强", "孙伟", "周涛", "吴刚", "郑凯", "何勇");
  private static final List<String> LEADERS = List.of("马军", "高峰");
  private static final List<String> INSPECTORS = List.of("林立", "罗成");
  private static final List<String> WASHERS = List.of("郭亮", "曹阳");
  private static final List<String> CASHIERS = List.of("邓丽", "许晴");

  private static final String ADVISOR = "服务顾问";
  private static final String TECHNICIAN = "维修技工";
  private static final String LEADER = "班组长";
  private static final String INSPECTOR = "质检员";

  /** A line of the log; the moment by which it is sorted is not always the one that it shows. */
  record Line(
      String visit,
      String step,
      LocalDateTime sorted,
      LocalDateTime shown,
      String person,
      String role,
      String document,
      String signer,
      String amount,
      String item,
      boolean isCopy) {

    private Line with(String otherPerson, String otherRole) {
      return new Line(
          visit,
          step,
          sorted,
          shown,
          otherPerson,
          otherRole,
          document,
          signer,
          amount,
          item,
          isCopy);
    }

    private Line withPapers(String otherDocument, String otherSigner, String otherAmount) {
      return new Line(
          visit,
          step,
          sorted,
          shown,
          person,
          role,
          otherDocument,
          otherSigner,
          otherAmount,
          item,
          isCopy);
    }

    private Line withItem(String other) {
      return new Line(
          visit, step, sorted, shown, person, role, document, signer, amount, other, isCopy);
    }

    private Line at(LocalDateTime otherSorted, LocalDateTime otherShown) {
      return new Line(
          visit,
          step,
          otherSorted,
          otherShown,
          person,
          role,
          document,
          signer,
          amount,
          item,
          isCopy);
    }

    private Line named(String other) {
      return new Line(
          visit, other, sorted, shown, person, role, document, signer, amount, item, isCopy);
    }

    private Line copy() {
      return new Line(
          visit, step, sorted, shown, person, role, document, signer, amount, item, true);
    }
  }

  private final Random random = new Random(20260302);
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<String>> planted = new LinkedHashMap<>();
  private final List<String> incomplete = new ArrayList<>();

  private SampleVisits() {}

  static SampleVisits generate() {
    SampleVisits all = new SampleVisits();
    for (int i = 0; i < VISITS; i++) {
      all.visit(i);
    }
    return all;
  }

  /** What was planted: by visit, the codes of the deviations and the activities, sorted. */
  Map<String, List<String>> planted() {
    return planted;
  }

  /** The visits that are under way at the end. */
  List<String> incomplete() {
    return incomplete;
  }

  int visits() {
    return VISITS;
  }

  /** The log as CSV, in the order of time. */
  String csv() {
    lines.sort(Comparator.comparing(Line::sorted).thenComparing(Line::visit));
    StringBuilder csv = new StringBuilder(HEADINGS).append('\n');
    int number = 0;
    for (Line line : lines) {
      number += line.isCopy() ? 0 : 1;
      csv.append(line.visit())
          .append(",L")
          .append(String.format(Locale.ROOT, "%05d", number))
          .append(',');
      csv.append(
              String.join(
                  ",",
                  line.step(),
                  MINUTE.format(line.shown()),
                  line.person(),
                  line.role(),
                  line.document(),
                  line.signer(),
                  line.amount(),
                  line.item()))
          .append('\n');
    }
    return csv.toString();
  }

  // ---- one visit ----

  private void visit(int number) {
    String id = String.format(Locale.ROOT, "WX2603%04d", number + 1);
    Visit visit = new Visit(id, FIRST_DAY.plusDays(number / 12).plusMinutes(number % 12 * 29L));
    boolean hasItem = number % 6 == 2;
    boolean hasRework = number % 11 == 5;
    visit.reception();
    visit.workshop(hasItem, hasRework, number % 9 == 4);
    visit.handOver();
    PlantedViolation violation = PlantedViolation.of(number);
    if (violation != PlantedViolation.NONE) {
      planted.put(id, violation.plant(visit));
    } else if (number % INCOMPLETE_EVERY == INCOMPLETE_EVERY - 1) {
      visit.cutAfter(number % 2 == 0 ? "派工" : "完工自检");
      incomplete.add(id);
    }
    lines.addAll(visit.lines);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The lines of a visit while they come to be. */
  final class Visit {

    private final String id;
    private final List<Line> lines = new ArrayList<>();
    private final String advisor = one(ADVISORS);
    private final String technician = one(TECHNICIANS);
    private final String leader = one(LEADERS);
    private final String inspector = one(INSPECTORS);
    private final String price = (3 + random.nextInt(60)) * 80 + ".00";
    private LocalDateTime now;

    private Visit(String id, LocalDateTime from) {
      this.id = id;
      this.now = from;
    }

    private void step(String name, int least, int most, String person, String role) {
      step(name, least, most, person, role, "", "", "");
    }

    private void step(
        String name,
        int least,
        int most,
        String person,
        String role,
        String document,
        String signer,
        String amount) {
      now = now.plusMinutes(least + random.nextInt(most - least + 1));
      lines.add(new Line(id, name, now, now, person, role, document, signer, amount, "", false));
    }

    private void advisor(String name, int least, int most) {
      step(name, least, most, advisor, ADVISOR);
    }

    private void reception() {
      advisor("接待准备", 0, 2);
      advisor("迎接客户", 1, 5);
      advisor("铺防护套", 1, 2);
      advisor("登记信息", 1, 4);
      step("环车检查", 3, 8, advisor, ADVISOR, "接车登记表", "", "");
      advisor("问诊", 2, 6);
      advisor("保修判定", 1, 3);
      advisor("收取证件", 1, 2);
      advisor("查询配件", 1, 3);
      advisor("查询历史", 1, 3);
      step("维修估价", 2, 6, advisor, ADVISOR, "维修估价单", "", price);
      advisor("预计完工", 1, 2);
      advisor("确认选项", 1, 3);
      step("委托书签字", 1, 6, advisor, ADVISOR, "任务委托书", "客户", price);
      if (random.nextInt(3) > 0) {
        step("引导休息", 1, 3, "唐悦", "大厅接待");
      }
    }

    private void workshop(boolean hasItem, boolean hasRework, boolean isDelayed) {
      advisor("移交车间", 2, 8);
      step("派工", 2, 25, "宋明", "车间主管", "派工单", "", "");
      step("班组接车", 2, 15, leader, LEADER);
      step("故障确认", 3, 15, technician, TECHNICIAN);
      step("领料", 3, 10, technician, TECHNICIAN, "出库单", "", "");
      step("维修作业", 15, 90, technician, TECHNICIAN);
      if (hasItem) {
        item("1");
      }
      if (isDelayed) {
        step("进度变更", 1, 5, technician, TECHNICIAN);
        step("延期告知", 3, 20, advisor, ADVISOR, "延期告知单", "", "");
      }
      step("完工自检", 2, 8, technician, TECHNICIAN, "自检记录", "", "");
      step("班组长检", 2, 12, leader, LEADER, "", "班组长", "");
      if (hasRework) {
        step("终检不合格", 5, 20, inspector, INSPECTOR, "返修通知单", "", "");
        step("返修", 10, 50, technician, TECHNICIAN, "返修记录", "", "");
        step("返修自检", 2, 6, technician, TECHNICIAN);
      }
      step("终检", 5, 25, inspector, INSPECTOR, "质检单", "质检员", "");
      if (random.nextInt(4) > 0) {
        step("洗车", 3, 30, one(WASHERS), "洗车工");
      }
      step("竣工通知", 1, 10, leader, LEADER);
    }

    private void item(String item) {
      String more = (1 + random.nextInt(9)) * 100 + ".00";
      int from = lines.size();
      step("增项上报", 1, 5, technician, TECHNICIAN, "增项报告单", "", "");
      step("增项报价", 3, 15, advisor, ADVISOR, "增项报价单", "", "");
      if (random.nextInt(5) == 0) {
        advisor("增项谢绝", 2, 20);
      } else {
        step("增项同意", 2, 20, advisor, ADVISOR, "客户同意记录", "", more);
        step("变更委托", 1, 5, advisor, ADVISOR, "变更委托书", "", more);
        step("增项施工", 10, 40, technician, TECHNICIAN);
      }
      for (int i = from; i < lines.size(); i++) {
        lines.set(i, lines.get(i).withItem(item));
      }
    }

    private void handOver() {
      step("内部交车", 2, 10, advisor, ADVISOR, "内部交车检查表", "", "");
      advisor("通知客户", 2, 18);
      advisor("陪同验车", 5, 60);
      step("打印结算单", 1, 5, advisor, ADVISOR, "结算单", "", price);
      advisor("说明建议", 1, 6);
      step("解释费用", 1, 6, advisor, ADVISOR, "", "客户", price);
      step("收款", 2, 10, one(CASHIERS), "收银员", "发票及收据", "", price);
      step("开出门证", 1, 4, "韩雪", "结算员", "出门证", "", "");
      advisor("交还证件", 1, 4);
      advisor("送客", 1, 3);
      step("资料归档", 5, 60, advisor, ADVISOR, "维修档案", "", "");
      LocalDateTime returned = now;
      now = returned.toLocalDate().atTime(9, 30).plusDays(1 + random.nextInt(2));
      step("客户回访", 0, 400, "冯佳", "客服专员", "回访记录", "", "");
    }

    // ---- what violations are planted with ----

    String technician() {
      return technician;
    }

    String advisorName() {
      return advisor;
    }

    private int index(String step) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).step().equals(step)) {
          return i;
        }
      }
      throw new IllegalStateException(id + " has no " + step);
    }

    boolean has(String step) {
      return lines.stream().anyMatch(line -> line.step().equals(step));
    }

    void remove(String step) {
      if (has(step)) {
        lines.remove(index(step));
      }
    }

    void cutAfter(String step) {
      lines.subList(index(step) + 1, lines.size()).clear();
    }

    void by(String step, String person, String role) {
      lines.set(index(step), lines.get(index(step)).with(person, role));
    }

    void papers(String step, String document, String signer, String amount) {
      lines.set(index(step), lines.get(index(step)).withPapers(document, signer, amount));
    }

    void withoutItem(String step) {
      lines.set(index(step), lines.get(index(step)).withItem(""));
    }

    String amount(String step) {
      return lines.get(index(step)).amount();
    }

    /** Moves a step and all after it, but for the follow-up. */
    void delay(String step, int minutes) {
      for (int i = index(step); i < lines.size() - 1; i++) {
        Line line = lines.get(i);
        lines.set(
            i, line.at(line.sorted().plusMinutes(minutes), line.shown().plusMinutes(minutes)));
      }
    }

    void delayOnly(String step, int minutes) {
      Line line = lines.get(index(step));
      lines.set(
          index(step),
          line.at(line.sorted().plusMinutes(minutes), line.shown().plusMinutes(minutes)));
    }

    void showEarlier(String step, int minutes) {
      Line line = lines.get(index(step));
      lines.set(index(step), line.at(line.sorted(), line.shown().minusMinutes(minutes)));
    }

    void copy(String step) {
      lines.add(index(step) + 1, lines.get(index(step)).copy());
    }

    /** The same step once more, some minutes later. */
    void again(String step, int minutes) {
      Line line = lines.get(index(step));
      LocalDateTime later = line.sorted().plusMinutes(minutes);
      lines.add(index(step) + 1, line.at(later, later));
    }

    /** A step after another one, by the same person. */
    void add(String after, String name) {
      Line line = lines.get(index(after));
      lines.add(index(after) + 1, line.named(name).withPapers("", "", ""));
    }

    void itemOf(String step, String item) {
      lines.set(index(step), lines.get(index(step)).withItem(item));
    }

    /** A second item at the same time as the first one. */
    void secondItem() {
      int from = index("增项上报");
      int until = index("增项施工");
      for (int i = until; i >= from; i--) {
        lines.add(i + 1, lines.get(i).withItem("2"));
      }
    }
  }
}
