/** The page of the own deadlines, and the calendar. */
package nl.mbtregister.deadline.web;
