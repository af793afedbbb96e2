/**
 * What a person puts forward to be judged: rows of eleven kinds, as facts without any judgement in them. Other features
 * make these rows from what they keep; a row keeps the id it has there, so that a finding can point back to it.
 */
package nl.mbtregister.rulebook.rules.portfolio;
