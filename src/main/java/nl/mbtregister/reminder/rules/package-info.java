/** Reminders in pure functions: whom a round is for, why somebody is left out, what can be done with a round. */
package nl.mbtregister.reminder.rules;
