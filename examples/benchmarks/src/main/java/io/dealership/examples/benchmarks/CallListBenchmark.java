package io.dealership.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.examples.command.StrictJson;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.contact.CallLists;
import io.dealership.rules.contact.StoreContacts;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The call lists of a group of stores next to Jackson alone, which reads the same lines: open
 * events of the last and next weeks, of which some are owed today.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallListBenchmark {

  private static final int STORES = 10;
  private static final int EVENTS = 10_000;
  private static final long SEED = 5;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = TODAY.atTime(8, 30).atZone(ZONE).toInstant();

  private final List<byte[]> lines = new ArrayList<>();
  private ObjectReader reader = new ObjectMapper().reader();
  private StoreContacts contacts = contacts();

  private static StoreContacts contacts() {
    DealershipRules rules = DealershipRules.standard();
    return rules.storeContacts(
        rules.businessTime(
            OpeningHours.builder(ZONE)
                .on(DayHours.parse("08:30-18:00"), DayOfWeek.values())
                .build()),
        customer -> ContactPermissions.none());
  }

  /** Draws the events. */
  @Setup
  public void setUp() throws IOException {
    contacts = contacts();
    ObjectMapper mapper = StrictJson.builder().build();
    reader = mapper.readerFor(ContactEvent.class);
    lines.clear();
    var random = new Random(SEED);
    for (int i = 0; i < STORES * EVENTS; i++) {
      lines.add(mapper.writeValueAsBytes(event(i, random)));
    }
  }

  /**
   * An open event of a store: most are policies and maintenances that are known long before, some
   * are of the last days.
   */
  static ContactEvent event(int i, Random random) {
    int kind = random.nextInt(10);
    boolean known = kind < 7;
    LocalDate day = TODAY.minusDays(known ? 200 + random.nextInt(100) : random.nextInt(10));
    ContactEvent.Builder event =
        ContactEvent.builder()
            .id(ContactEventId.of("E-" + i))
            .store(StoreCode.of("S-" + i / EVENTS))
            .kind(
                kind < 4
                    ? ContactEventKind.POLICY_EXPIRING
                    : known
                        ? ContactEventKind.MAINTENANCE_DUE
                        : kind < 9
                            ? ContactEventKind.SERVICE_HAND_OVER
                            : ContactEventKind.PROSPECT_CONTACT)
            .at(day.atTime(1 + random.nextInt(10), 0).toInstant(ZoneOffset.UTC))
            .caseNumber(CaseNumber.of("K-" + i))
            .customer(CustomerNumber.of("C-" + random.nextInt(50_000)))
            .responsible(EmployeeNumber.of("A-" + random.nextInt(30)));
    if (known) {
      event.dueOn(TODAY.plusDays(random.nextInt(300)));
    } else {
      event.amount(Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(2_000_000)));
    }
    return event.build();
  }

  /** Jackson alone. */
  @Benchmark
  @OperationsPerInvocation(STORES * EVENTS)
  public void jacksonReads(Blackhole blackhole) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      ContactEvent event = reader.readValue(lines.get(i));
      blackhole.consume(event);
    }
  }

  /** Jackson reads, and the lists are made store by store. */
  @Benchmark
  @OperationsPerInvocation(STORES * EVENTS)
  public void callLists(Blackhole blackhole) throws IOException {
    try (CallLists lists = CallLists.of(NOW, store -> contacts, blackhole::consume)) {
      for (int i = 0; i < lines.size(); i++) {
        ContactEvent event = reader.readValue(lines.get(i));
        lists.add(event);
      }
    }
  }
}
