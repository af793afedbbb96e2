/** Pages of reminders. */
package nl.mbtregister.reminder.web;
