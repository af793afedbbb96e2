/** Deadlines in pure functions. */
package nl.mbtregister.deadline.rules;
