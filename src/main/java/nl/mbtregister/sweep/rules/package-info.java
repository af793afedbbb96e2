/** The round in pure functions. */
package nl.mbtregister.sweep.rules;
