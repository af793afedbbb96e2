/**
 * The register on one machine, for developers and tests: an embedded PostgreSQL, a mail trap and the server as production
 * runs it. Nothing of this is in the WAR.
 */
package nl.mbtregister.local;
