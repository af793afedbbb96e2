/**
 * The words that every feature speaks: titles, levels, periods, numbers, wordings, refusals.
 *
 * <p>Values only. This package depends on {@code java.*} and on nothing else; dates come in as arguments, no clock is
 * read here.
 */
package nl.mbtregister.kernel;
