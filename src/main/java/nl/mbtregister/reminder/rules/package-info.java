/** When people are reminded, in pure functions. */
package nl.mbtregister.reminder.rules;
