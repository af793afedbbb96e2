/** Attendance. */
package nl.mbtregister.attendance;
