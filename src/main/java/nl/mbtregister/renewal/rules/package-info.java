/** What renewal knows without database, clock and pages. */
package nl.mbtregister.renewal.rules;
