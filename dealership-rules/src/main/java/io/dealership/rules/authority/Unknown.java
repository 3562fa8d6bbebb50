package io.dealership.rules.authority;

/** What a band tests and a request may not say, by the names of the facts. */
enum Unknown {
  AMOUNT("amount"),
  ORDER("order"),
  CUSTOMER("customer"),
  PERCENT("percent"),
  MARGIN("margin"),
  PAYER("payer"),
  BRAND("brand");

  final String fact;

  Unknown(String fact) {
    this.fact = fact;
  }
}
