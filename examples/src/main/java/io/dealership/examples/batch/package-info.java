/**
 * The batch door: questions asked about each line of a file, for people without Java at hand, for
 * nightly files and for hosts in other languages.
 *
 * <p>{@link io.dealership.examples.batch.BatchQuestions} lists the questions; each is a {@link
 * io.dealership.examples.batch.BatchQuestion}, and decides by one call into the library. {@link
 * io.dealership.examples.batch.DecideCommand} is the command.
 *
 * <pre>{@code
 * new BatchQuestion<>(
 *     "coverage",
 *     new LocalText("工单项目是否在质保期内、由谁付款", "whether a job line is under warranty"),
 *     WarrantyQuestion.class,
 *     (rules, question, on) -> rules.warranty().coverage(question, on));
 * }</pre>
 */
@NullMarked
package io.dealership.examples.batch;

import org.jspecify.annotations.NullMarked;
