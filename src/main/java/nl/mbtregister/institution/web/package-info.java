/** The pages on which institutions are entered and kept, and an invitation is answered. */
package nl.mbtregister.institution.web;
