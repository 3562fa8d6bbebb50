package com.example.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dealership.core.service.RepairOrderDraft;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.PackSource;
import jakarta.validation.Validation;
import java.util.Locale;

/** Reads a draft from JSON, checks it, and asks about it with a pack of its own. */
public final class VendorMain {

  private static final String TYPED =
      """
      {"number": "RO-1", "vin": "LXV00A2B0RZ000001", "openedOn": "2026-03-02",
       "odometerIn": -5}
      """;

  private static final String CORRECTED =
      """
      {"number": "RO-1", "vin": "LXV00A2BXRZ000001", "openedOn": "2026-03-02", "odometerIn": 91350,
       "brand": "vendor-motors", "vehicleClass": "PASSENGER_CAR", "vehicleUse": "HOUSEHOLD",
       "invoicedOn": "2022-08-19", "deliveredOn": "2022-08-19",
       "jobLines": [{"lineNumber": 1, "component": "drive-motor", "diagnosis": "CONFIRMED_DEFECT",
                     "labor": "CNY 1344.00", "material": "CNY 7600.00"}]}
      """;

  private VendorMain() {}

  /** The vendor's knowledge, out of the vendor's own module. */
  static PackSource pack() {
    return PackSource.of(name -> VendorMain.class.getResourceAsStream("pack/" + name));
  }

  /** Starts the program; it takes no arguments. */
  public static void main(String[] args) throws JsonProcessingException {
    Locale.setDefault(Locale.ENGLISH);
    System.out.println(VendorMain.class.getModule());
    var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    try (var validators = Validation.buildDefaultValidatorFactory()) {
      validators.getValidator().validate(json.readValue(TYPED, RepairOrderDraft.class)).stream()
          .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
          .sorted()
          .forEach(System.out::println);
    }

    var order = json.readValue(CORRECTED, RepairOrderDraft.class).toRepairOrder();
    var warranty = DealershipRules.using(pack()).warranty();
    for (var line : order.jobLines()) {
      var decision = warranty.coverage(order, line, order.openedOn());
      System.out.println(decision);
      System.out.println(decision.findings().get(0).message(Locale.ENGLISH));
    }
  }
}
