/** Reminders in pure functions: when people are reminded, whom a round is for, why somebody is left out, what can be done with a round. */
package nl.mbtregister.reminder.rules;
