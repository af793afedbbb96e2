/** The endpoints of the directory for machines. */
package nl.mbtregister.fhir.web;
