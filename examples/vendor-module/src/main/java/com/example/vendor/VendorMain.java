package com.example.vendor;

/** Starts the vendor's program. */
public final class VendorMain {

  private VendorMain() {}

  public static void main(String[] args) {
    System.out.println(VendorMain.class.getModule());
  }
}
