/** Certification as rules: what can happen to a round, how far it is, and what keeps it from being filed. */
package nl.mbtregister.certification.rules;
