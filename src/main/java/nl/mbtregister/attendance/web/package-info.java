/** The pages on which providers tell who attended, and on which people see what it gave them. */
package nl.mbtregister.attendance.web;
