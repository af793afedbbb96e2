/** What a list of attendance says, row by row, and what being there is worth. */
package nl.mbtregister.attendance.rules;
