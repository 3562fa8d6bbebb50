/**
 * What is due when: reports, checks, meetings and lists that recur on the business calendar, and
 * what has to follow an event.
 *
 * <p>A pack says it in its file {@code schedules.json}; {@link
 * io.dealership.rules.schedule.ScheduleRules} turns it into {@link
 * io.dealership.rules.schedule.ScheduledAct}s with their due times:
 *
 * <pre>{@code
 * var schedules = ScheduleRules.of(packs);
 * var march = new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
 * for (ScheduledAct act : schedules.acts(RoleId.of("insurance-specialist"), march, time)) {
 *   System.out.println(act.dueAt() + " " + act.schedule().name().in(Locale.CHINA));
 * }
 * }</pre>
 *
 * <p>The file looks so:
 *
 * <pre>
 * { "schedules": [
 *   { "id": "insurance-statistics-weekly", "name": { "zh": "…", "en": "…" },
 *     "role": "insurance-specialist", "recipients": ["insurance-manager"],
 *     "cadence": "every Monday 10:00", "evidence": ["insurance-statistics"],
 *     "source": "REPORT-01", "verification": "V1" },
 *   { "id": "policy-register", …, "event": "policy-issued", "within": "same day", … } ] }
 * </pre>
 *
 * <p>The standard acts are those of the pack {@code store-schedule}. All types are immutable and
 * safe to share between threads.
 */
@NullMarked
package io.dealership.rules.schedule;

import org.jspecify.annotations.NullMarked;
