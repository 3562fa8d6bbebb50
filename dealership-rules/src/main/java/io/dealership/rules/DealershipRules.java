package io.dealership.rules;

import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.core.time.WorkingDays;
import io.dealership.rules.authority.AuthorityRules;
import io.dealership.rules.contact.ContactPermissionRules;
import io.dealership.rules.contact.ContactRules;
import io.dealership.rules.contact.StoreContacts;
import io.dealership.rules.insurance.AccidentCarRules;
import io.dealership.rules.insurance.InsuranceRules;
import io.dealership.rules.measure.MeasureBook;
import io.dealership.rules.organization.OrganizationRules;
import io.dealership.rules.pack.Calendars;
import io.dealership.rules.pack.KnowledgePacks;
import io.dealership.rules.pack.Later;
import io.dealership.rules.pack.PackLoader;
import io.dealership.rules.pack.PackSource;
import io.dealership.rules.pack.SectionReader;
import io.dealership.rules.parts.PartsRules;
import io.dealership.rules.retention.RetentionRules;
import io.dealership.rules.sales.SalesRules;
import io.dealership.rules.schedule.ScheduleRules;
import io.dealership.rules.service.ServiceRules;
import io.dealership.rules.usedcar.UsedCarSales;
import io.dealership.rules.warranty.ClaimRules;
import io.dealership.rules.warranty.WarrantyRules;
import io.dealership.rules.workflow.ProcessRules;
import io.dealership.rules.workplace.WorkplaceRules;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The front door: choose a question.
 *
 * <p>Load it once and share it; it is immutable, and asking it takes nothing from the machine.
 */
public final class DealershipRules {

  /** The id of the calendar that rules take unless they are given another one. */
  public static final String CALENDAR = "cn";

  /** The id of the pack with the holidays and adjusted working days of China. */
  public static final String WORKING_DAYS_PACK = "cn-working-days";

  private final KnowledgePacks packs;
  private final WarrantyRules warranty;
  private final Later<AuthorityRules> authority;
  private final Later<ContactRules> contacts;
  private final Later<ContactPermissionRules> contactPermission;
  private final Later<InsuranceRules> insurance;
  private final Later<OrganizationRules> organization;
  private final Later<PartsRules> parts;
  private final Later<RetentionRules> retention;
  private final Later<SalesRules> sales;
  private final Later<ScheduleRules> schedule;
  private final Later<ServiceRules> service;
  private final Later<UsedCarSales> usedCars;
  private final Later<WorkplaceRules> workplace;
  private final Later<ProcessRules> processes;

  /** The calendar of some packs, put together when it is first asked: most answers need none. */
  private static final class DaysOfPacks implements WorkingDays {

    private final Later<BusinessCalendar> calendar;

    DaysOfPacks(KnowledgePacks packs) {
      this.calendar = new Later<>(() -> Calendars.of(packs).calendar(CALENDAR));
    }

    private BusinessCalendar calendar() {
      return calendar.get();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return calendar().isWorkingDay(day);
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
      return calendar().onOrAfter(day);
    }

    @Override
    public LocalDate nthAfter(LocalDate received, int n) {
      return calendar().nthAfter(received, n);
    }
  }

  private DealershipRules(KnowledgePacks packs, WarrantyRules warranty) {
    this.packs = packs;
    this.warranty = warranty;
    this.authority =
        new Later<>(() -> AuthorityRules.of(packs, day -> organization().catalog(day)));
    this.contacts = new Later<>(() -> ContactRules.of(packs));
    this.contactPermission = new Later<>(() -> ContactPermissionRules.of(packs));
    this.insurance = new Later<>(() -> InsuranceRules.of(packs));
    this.organization = new Later<>(() -> OrganizationRules.of(packs));
    this.parts = new Later<>(() -> PartsRules.of(packs));
    this.retention = new Later<>(() -> RetentionRules.of(packs));
    this.sales = new Later<>(() -> SalesRules.of(packs));
    this.schedule = new Later<>(() -> ScheduleRules.of(packs));
    this.service = new Later<>(() -> ServiceRules.of(packs));
    this.usedCars = new Later<>(() -> UsedCarSales.of(packs));
    this.workplace = new Later<>(() -> WorkplaceRules.of(packs));
    this.processes = new Later<>(() -> ProcessRules.of(packs, organization(), contacts()));
  }

  /** The standard knowledge: Chinese law and Chinese working days, and no promise of a maker. */
  public static DealershipRules standard() {
    return using();
  }

  /**
   * The standard knowledge and packs of one's own, such as the promises of a maker.
   *
   * @throws io.dealership.rules.document.InvalidDocumentException with all problems of all files of
   *     the packs
   */
  public static DealershipRules using(PackSource... own) {
    List<PackSource> sources = new ArrayList<>();
    sources.add(WarrantyRules.pack());
    sources.add(WarrantyRules.layersPack());
    sources.add(ClaimRules.pack());
    sources.add(ContactPermissionRules.pack());
    sources.add(ContactRules.pack());
    sources.add(RetentionRules.pack());
    sources.add(SalesRules.pack());
    sources.add(UsedCarSales.pack());
    sources.add(InsuranceRules.pack());
    sources.add(AccidentCarRules.pack());
    sources.add(ScheduleRules.pack());
    sources.add(WorkplaceRules.pack());
    sources.add(OrganizationRules.rolesPack());
    sources.add(OrganizationRules.postsPack());
    sources.add(ProcessRules.pack());
    sources.add(AuthorityRules.pack());
    sources.addAll(ServiceRules.shippedPacks());
    sources.addAll(PartsRules.shippedPacks());
    sources.add(workingDaysPack());
    sources.addAll(List.of(own));
    KnowledgePacks packs = loader().load(sources.toArray(new PackSource[0]));
    return new DealershipRules(
        packs, WarrantyRules.of(packs).withWorkingDays(new DaysOfPacks(packs)));
  }

  /**
   * A loader that reads the sections of all capabilities; {@link
   * io.dealership.rules.pack.PackSealer} needs one to seal a pack of one's own before it is loaded.
   */
  public static PackLoader loader() {
    return PackLoader.create()
        .with(Calendars.section())
        .with(AuthorityRules.sections().toArray(new SectionReader<?>[0]))
        .with(ContactRules.sections().toArray(new SectionReader<?>[0]))
        .with(ScheduleRules.sections().toArray(new SectionReader<?>[0]))
        .with(OrganizationRules.sections().toArray(new SectionReader<?>[0]))
        .with(ProcessRules.sections().toArray(new SectionReader<?>[0]))
        .with(MeasureBook.sections().toArray(new SectionReader<?>[0]))
        .with(RetentionRules.sections().toArray(new SectionReader<?>[0]))
        .with(PartsRules.sections().toArray(new SectionReader<?>[0]))
        .with(ServiceRules.sections().toArray(new SectionReader<?>[0]))
        .with(WarrantyRules.sections().toArray(new SectionReader<?>[0]));
  }

  /** The pack with the holidays and adjusted working days of China, calendar {@code cn}. */
  public static PackSource workingDaysPack() {
    return PackSource.of(
        new Function<>() {
          @Override
          public @Nullable InputStream apply(String name) {
            return DealershipRules.class.getResourceAsStream(WORKING_DAYS_PACK + "/" + name);
          }
        });
  }

  /**
   * A copy that takes working days and rest days from a calendar; else from that of China, {@link
   * #CALENDAR}, with the notices that the packs have.
   */
  public DealershipRules withWorkingDays(WorkingDays calendar) {
    return new DealershipRules(packs, warranty.withWorkingDays(calendar));
  }

  /** The calendars of the packs, of which {@link #CALENDAR} is always one. */
  public Calendars calendars() {
    return Calendars.of(packs);
  }

  /**
   * The time of a store: its hours, and the working days of China.
   *
   * @param hours the opening hours, with the zone
   */
  public BusinessTime businessTime(OpeningHours hours) {
    return new BusinessTime(calendars().calendar(CALENDAR), hours);
  }

  /**
   * How a store contacts its customers, for its call list.
   *
   * @param time the calendar and the hours of the store
   * @param customers what customers have said; {@link ContactPermissions#none()} for one who has
   *     said nothing
   */
  public StoreContacts storeContacts(
      BusinessTime time, Function<CustomerNumber, ContactPermissions> customers) {
    return new StoreContacts(contacts(), contactPermission(), time, customers);
  }

  /** The packs it rests on. */
  public KnowledgePacks packs() {
    return packs;
  }

  /** Whether a job line is under warranty, and who pays. */
  public WarrantyRules warranty() {
    return warranty;
  }

  /** Who may approve what, what a request still needs, who can give it, and why others cannot. */
  public AuthorityRules authority() {
    return authority.get();
  }

  /** Whom to contact, by when and by whom, and what is to be done today. */
  public ContactRules contacts() {
    return contacts.get();
  }

  /** Whether a customer may be contacted, and whether data may be handed over. */
  public ContactPermissionRules contactPermission() {
    return contactPermission.get();
  }

  /** Roles and duties, who may hold a post or do a step, how the posts are held, what is due. */
  public OrganizationRules organization() {
    return organization.get();
  }

  /** What may happen next in a case, what is owed, and whether it may be closed. */
  public ProcessRules processes() {
    return processes.get();
  }

  /** What turns, what dies, what to order and to give back; receipt, issue and counts of parts. */
  public PartsRules parts() {
    return parts.get();
  }

  /** What has to be kept until when, and what may be deleted. */
  public RetentionRules retention() {
    return retention.get();
  }

  /** Whether a new car may be taken over and sold, and whether a step of a sale may be done. */
  public SalesRules sales() {
    return sales.get();
  }

  /** Whether a used car may be sold, what its buyer is told, and its grade. */
  public UsedCarSales usedCars() {
    return usedCars.get();
  }

  /**
   * Whether a policy may be offered, or only quoted, what its premium rests on, and whether a step
   * of an accident car may be taken.
   */
  public InsuranceRules insurance() {
    return insurance.get();
  }

  /** What recurs: reports, checks, meetings and lists, with their due times. */
  public ScheduleRules schedule() {
    return schedule.get();
  }

  /**
   * Whether work may be done and billed, prices, settlement, gates of the workshop, who is next.
   */
  public ServiceRules service() {
    return service.get();
  }

  /**
   * Whether a trip, hot work or work in a bay may start, and whether a plan or a place is in order.
   */
  public WorkplaceRules workplace() {
    return workplace.get();
  }
}
