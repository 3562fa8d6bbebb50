package io.dealership.rules.warranty;

/**
 * What is wrong with a line of a maker's answer, so that it cannot be read.
 *
 * @param line the number of the line in the order given, from 1
 * @param problem the field and what is wrong with it
 */
public record AnswerProblem(int line, String problem) {}
