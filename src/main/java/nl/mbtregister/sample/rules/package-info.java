/** Samples in pure functions. */
package nl.mbtregister.sample.rules;
