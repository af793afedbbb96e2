/** How a list of staff is read, and how its rows are answered. */
package nl.mbtregister.check.rules;
