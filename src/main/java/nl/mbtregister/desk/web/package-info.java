/** Pages of the office about anybody, and about what is coming. */
package nl.mbtregister.desk.web;
