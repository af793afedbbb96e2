/** What a proof is worth on a day, and how lists of bits are written, as pure functions. */
package nl.mbtregister.proof.rules;
