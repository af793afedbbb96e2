/**
 * Invented people for the demo register and the benchmarks. Nobody here exists: names, institutions and numbers are
 * composed, mail addresses lie under {@code .example}.
 *
 * <p>Person <i>i</i> follows from the seed, <i>i</i> and the day that counts as today, and from nothing else: the first
 * 1,200 people of eight million are the demo register. All dates are told from today, so the demo does not age.
 */
package nl.mbtregister.demo;
