package io.dealership.examples.command;

import java.io.IOException;

/** What a command does with a call. */
public interface CommandBody {

  /** Checks how it is called; what is wrong goes to {@link CommandCall#problems()}. */
  void check();

  /**
   * Does it. What is found to be wrong with the call only now goes to {@link
   * CommandCall#problems()} as well; then the exit code does not count.
   *
   * @return the exit code
   */
  int run() throws IOException;
}
