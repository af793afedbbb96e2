/** The rule book. */
package nl.mbtregister.rulebook;
