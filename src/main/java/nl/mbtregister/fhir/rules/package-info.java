/** How the directory is asked. */
package nl.mbtregister.fhir.rules;
