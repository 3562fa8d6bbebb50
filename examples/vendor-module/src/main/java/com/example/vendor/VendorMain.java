package com.example.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.util.Locale;

/** Reads a draft from JSON and checks it, all on the module path. */
public final class VendorMain {

  private VendorMain() {}

  /** Starts the program; it takes no arguments. */
  public static void main(String[] args) throws JsonProcessingException {
    Locale.setDefault(Locale.ROOT);
    System.out.println(VendorMain.class.getModule());
    var draft =
        new ObjectMapper().readValue("{\"order\":\"RO-1\",\"kilometers\":-5}", VisitDraft.class);
    try (var validators = Validation.buildDefaultValidatorFactory()) {
      validators
          .getValidator()
          .validate(draft)
          .forEach(v -> System.out.println(v.getPropertyPath() + " " + v.getMessage()));
    }
  }
}
