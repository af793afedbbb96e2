/** The chain of the journal in pure functions: what is hashed, how it is linked, what can be wrong with it. */
package nl.mbtregister.journal.rules;
