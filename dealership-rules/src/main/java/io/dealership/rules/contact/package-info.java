/**
 * Contacts with customers: what is owed, by whom and by when, whether it is allowed, and the list
 * of what is to be done today. {@link io.dealership.rules.contact.ContactRules} is the front door.
 *
 * <h2>{@code contacts.json}</h2>
 *
 * <p>A pack of a store, group or brand says in this file what it does in another way, and what it
 * does besides. {@link io.dealership.rules.contact.ContactEntry} tells each field, and {@code
 * schema/contacts.schema.json} beside this class checks it while it is written.
 *
 * <pre>
 * { "choices": [ { "policy": "follow-up-window", "chosen": ["ONE_WEEK"], "source": "handbook 4" } ],
 *   "contacts": [
 *     { "id": "winter-tires", "name": { "zh": "冬胎提醒", "en": "winter tires" },
 *       "say": { "zh": "邀请更换冬季轮胎。", "en": "Invite to have winter tires put on." },
 *       "on": "care-due", "stores": ["BJ-02"], "purpose": "marketing", "channels": ["messenger"],
 *       "role": "service-advisor", "due": "14 days", "evidence": ["result"],
 *       "source": "handbook 7", "verification": "N" } ] }
 * </pre>
 *
 * <p>An entry takes the place of one of the same id in a higher layer: nation, maker, group, store.
 * One that is {@code statutory} there may be made stricter only. Kinds of events, evidence and
 * roles are open codes; a kind that no entry names makes nothing owed.
 */
@NullMarked
package io.dealership.rules.contact;

import org.jspecify.annotations.NullMarked;
