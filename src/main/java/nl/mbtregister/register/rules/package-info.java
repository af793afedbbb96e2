/** The register's rules as values: entries, the history that follows from them, and what the public sees of it. */
package nl.mbtregister.register.rules;
