package io.dealership.examples;

/** The command of the examples. */
public final class DealershipCommand {

  private DealershipCommand() {}

  public static void main(String[] args) {
    System.out.println("usage: dealership-examples month [--lang zh|en]");
  }
}
