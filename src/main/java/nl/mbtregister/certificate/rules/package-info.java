/** What stands on a certificate, and what it is worth later. */
package nl.mbtregister.certificate.rules;
